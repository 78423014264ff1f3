import { describe, expect, it } from 'vitest'
import { clean } from '../src/index.ts'

const PROSE =
  '<p>The ferry to the islands will leave an hour earlier from Monday, the harbour office said, because the sandbank has moved again.</p><p>Passengers who come late can take the post boat, which leaves when it is full and not before.</p>'
const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`
const authors = (html: string) => clean({ html }).metadata.authors
const published = (html: string, url?: string) => clean({ html, url }).metadata.published

describe('the authors of a page', () => {
  it('are those it names, before the bylines on it, which may be those of teasers', () => {
    expect(authors(`${linked({ author: { name: 'Ines Calloway' } })}<p>By Tomas Reed</p>${PROSE}`)).toEqual([
      'Ines Calloway',
    ])
  })

  it('are those of the bylines where the page names its outlet alone', () => {
    const outlet = linked({ author: { name: 'Northern News' }, publisher: { name: 'Northern News' } })
    expect(authors(`${outlet}<p>By Tomas Reed, Cobh</p>${PROSE}`)).toEqual(['Tomas Reed'])
    expect(authors(`${outlet}<div class="byline">Tomas Reed</div>${PROSE}`)).toEqual(['Tomas Reed'])
    expect(authors(`${outlet}${PROSE}`)).toEqual(['Northern News'])
  })

  it('are those of the elements that the markup calls bylines where nothing else names any', () => {
    expect(
      authors(
        `<div class="article-byline"><span>Ines Calloway</span> <span>Tomas Reed</span></div>${PROSE}<p class="author">Other Body</p>`,
      ),
    ).toEqual(['Ines Calloway', 'Tomas Reed'])
    expect(authors(`<p class="author-bio">Ines has written about boats since the last flood.</p>${PROSE}`)).toEqual([])
  })

  it('may sign above the first paragraph or below the last, where nobody else is named', () => {
    const site = '<meta property="og:site_name" content="Northern News">'
    const signed = '<p><strong>Ines Calloway/Tomas Reed</strong></p>'
    expect(authors(`${site}<article>${signed}${PROSE}</article>`)).toEqual(['Ines Calloway', 'Tomas Reed'])
    expect(authors(`${site}<article>${PROSE}${signed}</article><div>Most read</div>`)).toEqual([
      'Ines Calloway',
      'Tomas Reed',
    ])
    expect(authors(`${site}<article>${PROSE}<p>Ines Calloway</p></article>`)).toEqual([])
    expect(authors(`${site}<article>${PROSE}</article><div><p><b>Ines Calloway</b></p></div>`)).toEqual([])
    const spokenOf = PROSE.replace('the harbour office', 'Harbour master Calloway')
    expect(authors(`${site}<article><p><strong>Ines Calloway</strong></p>${spokenOf}</article>`)).toEqual([])
    expect(authors(`${linked({ author: 'Siri Hedlund' })}<article>${signed}${PROSE}</article>`)).toEqual([
      'Siri Hedlund',
    ])
  })

  it('may be an agency by its letters', () => {
    expect(authors(`${linked({ author: 'dpa' })}<div class="byline">Tomas Reed</div>${PROSE}`)).toEqual(['dpa'])
  })
})

describe('the time of publication', () => {
  it('is the one the page gives for itself, not the one of the last change that stands on it', () => {
    expect(published(`${linked({ datePublished: '2025-03-04' })}<p>Updated: March 9, 2025</p>${PROSE}`)).toBe(
      '2025-03-04',
    )
  })

  it('is the one that stands on the page where it gives none, and the one of its address at last', () => {
    const url = 'https://northernnews.example/coast/2025/03/04/ferry'
    expect(published(`<p>March 3, 2025</p>${PROSE}`, url)).toBe('2025-03-03')
    expect(published(PROSE, url)).toBe('2025-03-04')
    expect(published(PROSE, 'https://northernnews.example/2025/13/04/ferry')).toBeNull()
    expect(published(PROSE, 'https://northernnews.example/no/20250304')).toBeNull()
  })

  it('is what the caller says', () => {
    const html = `${linked({ datePublished: '2025-03-04' })}${PROSE}`
    expect(clean({ html, published: '2025-03-02' }).metadata.published).toBe('2025-03-02')
  })
})

describe('author and date of a dump', () => {
  const LEAD =
    'The ferry to the islands will leave an hour earlier from Monday, the harbour office said, because the sandbank has moved again and the islands with it.'
  const END = 'Passengers who come late can take the post boat, which leaves when it is full and not before.'
  const dump = (below: string, foot = '') =>
    clean({ text: `Menu\nSport\nFerry leaves for the islands an hour early\n${below}\n\n${LEAD}\n\n${END}\n\n${foot}` })

  it('may stand bare below the headline', () => {
    const { headline, metadata } = dump('Clara Whitby\nHarbour | 4 March 2025, 10:21')
    expect(headline).toBe('Ferry leaves for the islands an hour early')
    expect(metadata.authors).toEqual(['Clara Whitby'])
    expect(metadata.published).toBe('2025-03-04T10:21')
  })

  it('may share a line, and stand in two', () => {
    expect(dump('Clara Whitby, 4 March 2025').metadata).toMatchObject({
      authors: ['Clara Whitby'],
      published: '2025-03-04',
    })
    expect(dump('Clara Whitby\nSimon Roe\n4 March 2025').metadata.authors).toEqual(['Clara Whitby', 'Simon Roe'])
  })

  it('come before those of teasers', () => {
    const { metadata } = dump('By Clara Whitby\n4 March 2025', 'Goat opens a bridge\nBy Simon Roe\n1 March 2025')
    expect(metadata.authors).toEqual(['Clara Whitby'])
    expect(metadata.published).toBe('2025-03-04')
  })

  it('are not the person in the picture, nor a section', () => {
    const spokenOf = dump('Simon Roe\n4 March 2025').metadata
    expect(spokenOf.authors).toEqual(['Simon Roe'])
    const pictured = clean({
      text: `Menu\nSport\nFerry leaves for the islands an hour early\nSimon Roe\n4 March 2025\n\n${LEAD}\n\nMaster Roe blames the moon.\n\n${END}`,
    })
    expect(pictured.metadata.authors).toEqual([])
    expect(dump('Northern Islands\n4 March 2025').metadata.authors).toEqual([])
  })
})

describe('the dateline of an article', () => {
  const REST =
    '一艘载有三千册图书的旧轮船十二日进港，码头工人把它拖进了干船坞，整整用了六个小时。\n\n船长说，书一本也没有湿，只有一位读者的帽子被风吹走了，至今没有找到。'

  it('may be a day without a place', () => {
    expect(clean({ text: `中新网6月12日电 ${REST}` }).metadata.dateline).toEqual({
      text: '中新网6月12日电',
      place: null,
      date: '06-12',
      agency: 'China News Service',
    })
  })

  it('names the reporters, however their names are spaced', () => {
    expect(clean({ text: `新华社青岛6月12日电（记者张 文、李海鸥）${REST}` }).metadata.authors).toEqual([
      '张文',
      '李海鸥',
    ])
    expect(clean({ text: `本报讯（记者王晓 通讯员李海）${REST}` }).metadata.authors).toEqual(['王晓', '李海'])
  })

  it('gives the initials of an agency behind a city alone', () => {
    const said =
      'عادت السفينة المكتبة إلى البحر يوم الاثنين وعلى متنها ثلاثة قراء، وقال القبطان إن المد كان الأعلى هذا العام.'
    expect(clean({ text: `بيروت (أ ب) - ${said}` }).metadata.agencies).toEqual(['AP'])
    expect(clean({ text: `البحار (أ ب) - ${said}` }).metadata.agencies).toEqual([])
  })
})

describe('the agency of an article', () => {
  it('is told behind a label in Chinese, whichever it is', () => {
    const story =
      '一艘载有三千册图书的旧轮船十二日进港，码头工人把它拖进了干船坞，整整用了六个小时。\n\n船长说，书一本也没有湿，只有一位读者的帽子被风吹走了。'
    for (const [label, agency] of [
      ['来源：路透社', 'Reuters'],
      ['来源：中新社', 'China News Service'],
      ['來源：法新社', 'AFP'],
      ['来源：新华社', 'Xinhua'],
    ])
      expect(clean({ text: `${story}\n\n${label}` }).metadata.agencies).toEqual([agency])
  })
})
