import { describe, expect, it } from 'vitest'
import { type Hints, NO_HINTS } from '../../src/core/article.ts'
import { htmlArticle } from '../../src/parse/html.ts'
import { isoDate } from '../../src/parse/stamps.ts'

const hints = (source: string, given: Partial<Hints> = {}) => htmlArticle('a', source, { ...NO_HINTS, ...given }).hints
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script><p>text`

describe('the head of a page', () => {
  it('says what the article is', () => {
    expect(
      hints(`<!doctype html><html lang="en-GB"><head>
        <meta property="og:title" content="Harbour &amp;amp; channel to be deepened | Northern News">
        <meta property="og:description" content=" The board has  voted. ">
        <meta property="og:site_name" content="Northern News">
        <meta property="article:published_time" content="2025-03-04T08:15:30+0100">
        <meta property="article:section" content="Coast">
        <meta name="author" content="Ines Calloway">
        <link rel="canonical" href="https://northernnews.example/coast/harbour">
        </head><body><p>text`),
    ).toEqual({
      url: 'https://northernnews.example/coast/harbour',
      headline: 'Harbour & channel to be deepened',
      standfirst: 'The board has voted.',
      published: '2025-03-04T08:15:30+01:00',
      publisher: 'Northern News',
      section: 'Coast',
      authors: ['Ines Calloway'],
      bylines: [],
      body: null,
      lang: 'en-GB',
    })
  })

  it('says nothing when there is nothing', () => {
    expect(hints('<p>text')).toEqual(NO_HINTS)
    expect(hints('<meta property=og:title content=" "><meta name=author><html lang=""><p>text')).toEqual(NO_HINTS)
  })

  it('finds the headline in the title, as it stands on the page', () => {
    const page = (title: string, body: string) =>
      hints(`<html><head><title>${title}</title></head><body>${body}`).headline
    const both = '<h1><a href=/>The Kilrea Post</a></h1><h2>Ferry sails again</h2><p>text'
    expect(page('The Kilrea Post: Ferry sails again', both)).toBe('Ferry sails again')
    expect(page('Ferry sails again &laquo; The Kilrea Post', both)).toBe('Ferry sails again')
    expect(page('Harbour &amp; goats - Coast - Northern News', '<b>Harbour &amp; goats</b><p>text')).toBe(
      'Harbour & goats',
    )
    // Words of the title in other words, or a top heading that says something else.
    expect(page('Ferry - Northern News', '<p>The ferry sails again')).toBe(null)
    expect(page('Ferry sails again', '<h1>Goats on board</h1><h3>Ferry sails again</h3>')).toBe(null)
    expect(page('', both)).toBe(null)
    // A list of words to be found by.
    const long = '<h2>Ferry to Kilrea sails again</h2><p>text'
    expect(page('Ferry to Kilrea sails again | goats &amp; pianos', long)).toBe('Ferry to Kilrea sails again')
    expect(page(`Ferry to Kilrea sails again | ${'goats &amp; pianos, '.repeat(40)}`, long)).toBe(null)
  })

  it('takes no crosshead, quotation, byline, section or outlet for the headline that the title names', () => {
    const page = (title: string, body: string, meta = '') =>
      hints(`<html><head><title>${title}</title>${meta}</head><body>${body}`).headline
    const first = `<p>The storm came at night, ${'and then another wave, '.repeat(5)}said the ferryman of the island.</p>`
    const know = `${first}${first}<h2>What we know so far</h2>${first}`
    expect(page('Storm hits Kilrea: What we know so far', `<div>Storm hits the Kilrea coast</div>${know}`)).toBe(null)
    const og = 'Storm hits Kilrea - What we know so far'
    expect(page(og, `<h2>Storm hits the coast</h2>${know}`, `<meta property=og:title content="${og}">`)).toBe(og)
    expect(
      page('“I never read a book in my life” | Kilrea Post', `${first}<p>“I never read a book in my life”</p>`),
    ).toBe(null)
    expect(page('The goat and the piano – Anna Lindt – Kilrea Post', `<div>Anna Lindt</div>${first}`)).toBe(null)
    const linked = `<h1><a href=/ferry>Ferry sails again, with goats</a></h1><h3>Goats aboard a ferry</h3>${first}`
    expect(page('Goats aboard a ferry | Kilrea Post', linked)).toBe(null)
    expect(
      page(
        'Goats aboard a ferry: it sails | Kilrea Post',
        `<h3>It sails with a piano</h3><b>Goats aboard a ferry</b>${first}`,
      ),
    ).toBe(null)
    expect(page('Kilrea Post: Local News', `<div>Local News</div><b>Ferry to Kilrea sails again</b>${first}`)).toBe(
      null,
    )
    expect(page('Kilrea Post', `<div>Kilrea Post</div><h2>Ferry to Kilrea sails again</h2>${first}`)).toBe(null)
    const fixed = 'News of Kilrea and the islands'
    expect(page(fixed, `<div>${fixed}</div><h2>Ferry to Kilrea sails again</h2>${first}`)).toBe(null)
    expect(page('图书船进港_青岛新闻_海边网', '<div>青岛新闻</div><p>图书船星期一进港')).toBe(null)
    // The headline itself stands above the first paragraph; a heading that is most of the title, also under those of menus.
    const menu = '<h2>Search this page</h2><h3>Ferry to Kilrea sails again</h3>'
    expect(page('Kilrea Post: Ferry to Kilrea sails again', menu + first)).toBe('Ferry to Kilrea sails again')
    expect(page(og, `<h1>Storm hits Kilrea</h1><h2>The sea took two goats</h2>${know}`)).toBe('Storm hits Kilrea')
  })

  it('knows the title of the page from those of drawings', () => {
    const drawing = '<svg><title>Ferry sails again</title></svg><p>Ferry sails again</p><p>Goats on board</p>'
    expect(hints(`<title>Goats on board | Northern News</title>${drawing}`).headline).toBe('Goats on board')
    expect(hints(drawing).headline).toBe(null)
  })

  it('takes the outlet from a headline that the head gives, where the page has it without', () => {
    const meta = '<meta property=og:title content="Ferry sails again - Coast Hour">'
    expect(hints(`${meta}<h1>Ferry sails again</h1>`).headline).toBe('Ferry sails again')
    expect(hints(`${meta}<h1>Ferry</h1>`).headline).toBe('Ferry sails again - Coast Hour')
  })

  it('yields to the caller', () => {
    const given: Hints = {
      url: 'https://a.example/',
      headline: 'Given',
      standfirst: 'Given',
      published: '2025',
      publisher: 'Given',
      section: 'Given',
      authors: ['Given'],
      bylines: [],
      body: null,
      lang: 'fr',
    }
    const source = `<html lang=de><meta property=og:title content=No><meta name=author content=No>${linked({
      '@type': 'Article',
      headline: 'No',
      author: 'No',
      datePublished: '2024-01-01',
      publisher: 'No',
    })}`
    expect(hints(source, given)).toEqual(given)
  })

  it('keeps a title whose tail is not the outlet', () => {
    const title = (content: string, site: string) =>
      hints(`<meta property=og:title content="${content}"><meta property=og:site_name content="${site}">`).headline
    expect(title('Harbour – a history', 'Northern News')).toBe('Harbour – a history')
    expect(title('Harbour – northern news', 'Northern News')).toBe('Harbour')
    expect(title('Northern News', 'Northern News')).toBe('Northern News')
  })

  it('names people, not addresses; the outlet only for want of people', () => {
    const authors = (...contents: string[]) =>
      hints(
        `<meta property=og:site_name content="Northern News">${contents.map(content => `<meta name=author content="${content}">`).join('')}`,
      ).authors
    expect(authors('https://example.org/me', '@handle', 'desk@example.org')).toEqual([])
    expect(authors('Northern News', 'Ines Calloway')).toEqual(['Ines Calloway'])
    expect(authors('Northern News')).toEqual(['Northern News'])
  })

  it('has its characters mended', () => {
    expect(hints('<meta property=og:title content="CafÃ© re\u00adopens">').headline).toBe('Café reopens')
  })

  it('finds the time of publication in a time element', () => {
    expect(hints('<p>text</p><time itemprop="datePublished" datetime="2025-03-04">4 March</time>').published).toBe(
      '2025-03-04',
    )
    const said = '<meta name=date content="2025-03-01">'
    expect(hints('<time datetime="2025-03-04">4 March</time><time datetime="2025-03-05">').published).toBe('2025-03-04')
    expect(hints(`${said}<time datetime="2025-03-04">4 March</time>`).published).toBe('2025-03-01')
    expect(hints('<time datetime="PT5M">5 minutes</time>').published).toBeNull()
  })

  it('names authors on the cards of other sites', () => {
    const card = (label: string) =>
      hints(`<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ines Calloway"><p>text`)
    expect(card('Verfasst von').authors).toEqual(['Ines Calloway'])
    expect(card('Est. reading time').authors).toEqual([])
  })
})

describe('elements that the markup calls bylines', () => {
  it('are noted with what stands in them, a line for each element inside', () => {
    expect(
      hints(
        '<div class="article-byline">By <a href="/i">Ines Calloway</a><br><span>Tom&aacute;s Reed</span></div><p>text',
      ).bylines,
    ).toEqual(['By\nInes Calloway\nTomás Reed'])
    expect(hints('<p>text <a rel="nofollow author" href="/i">Ines Calloway</a> more</p>').bylines).toEqual([
      'Ines Calloway',
    ])
    expect(
      hints('<span class="post_author">One <b itemprop="author">Two</b></span> x <i class="autor">Three</i>').bylines,
    ).toEqual(['One\nTwo', 'Three'])
  })

  it('are not what is hidden, or what only sounds alike', () => {
    expect(
      hints('<p class="byline" hidden>Ines Calloway</p><p class="authority coauthored">The port</p>').bylines,
    ).toEqual([])
  })

  it('are twenty at most, and not long', () => {
    expect(hints('<p class="author">Ines Calloway</p>'.repeat(100)).bylines).toHaveLength(20)
    expect(hints(`<p class="author">${'Ines Calloway '.repeat(1000)}</p>`).bylines[0]?.length).toBeLessThan(2000)
  })
})

describe('linked data', () => {
  it('is found in lists, graphs and by reference', () => {
    const article = {
      '@type': ['NewsArticle', 'Thing'],
      headline: 'Harbour to be deepened',
      description: 'The board has voted.',
      datePublished: '2025-03-04T08:15Z',
      articleSection: ['Coast', 'News'],
      inLanguage: 'en',
      author: [{ '@id': '#ines' }, { '@type': 'Person', name: ' Tom  Arden ' }, 'Ada Quill'],
      publisher: { '@id': '#paper' },
    }
    const people = [
      { '@type': 'Person', '@id': '#ines', name: 'Ines Calloway' },
      { '@type': 'NewsMediaOrganization', '@id': '#paper', name: 'Northern News' },
    ]
    const expected = {
      ...NO_HINTS,
      headline: 'Harbour to be deepened',
      standfirst: 'The board has voted.',
      published: '2025-03-04T08:15Z',
      publisher: 'Northern News',
      section: 'Coast',
      authors: ['Ines Calloway', 'Tom Arden', 'Ada Quill'],
      lang: 'en',
    }
    const site = { '@type': 'WebSite', headline: 'No', name: 'No' }
    expect(hints(linked({ '@context': 'https://schema.org', '@graph': [site, ...people, article] }))).toEqual(expected)
    expect(hints(linked([site, article, ...people]))).toEqual(expected)
    expect(hints(linked(people) + linked({ '@type': 'WebPage', mainEntity: article }))).toEqual(expected)
  })

  it('may hold the text of the article, free of markup', () => {
    const body = (articleBody: unknown) => hints(linked({ '@type': 'NewsArticle', articleBody })).body
    expect(body('<p>Boats &amp; trains.</p>\n<p>More.</p>')).toBe('Boats & trains. More.')
    expect(body(['Boats'])).toBeNull()
    expect(body('Boats sail. '.repeat(50_000))?.length).toBeLessThanOrEqual(200_000)
  })

  it('may be wrapped, ended like a statement, or broken by raw line breaks', () => {
    const data = '{"@type":"Article","headline":"Harbour\n deepened"}'
    for (const script of [data, `<!--${data}-->`, `//<![CDATA[\n${data}\n//]]>`, `${data};`]) {
      expect(hints(`<script type="application/ld+json">${script}</script>`).headline).toBe('Harbour deepened')
    }
  })

  it.each([
    ['broken', '{"@type":"Article",'],
    ['a number', '1'],
    ['null', 'null'],
    [
      'prototypes',
      '{"@type":"Article","__proto__":{"headline":"no"},"constructor":1,"author":{"__proto__":{"name":"no"}}}',
    ],
    [
      'wrong types',
      '{"@type":"Article","headline":{"a":1},"author":[1,null,[],{"name":{}}],"publisher":7,"datePublished":[]}',
    ],
    ['circles', '{"@type":"Article","@id":"#a","author":{"@id":"#a"},"mainEntityOfPage":{"@id":"#a"}}'],
    ['deep', '['.repeat(500_000) + ']'.repeat(500_000)],
    ['deep objects', `${'{"@graph":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['large', `[${'{"@type":"Thing"},'.repeat(600_000)}1]`],
  ])('that is %s says nothing and does no harm', (_, script) => {
    const started = performance.now()
    expect(hints(`<script type="application/ld+json">${script}</script><p>text`)).toEqual(NO_HINTS)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('time stamps', () => {
  it.each([
    ['2025-03-04', '2025-03-04'],
    ['20250304', '2025-03-04'],
    ['2025-03-04T08:15Z', '2025-03-04T08:15Z'],
    ['2025-03-04 08:15:30', '2025-03-04T08:15:30'],
    ['2025-03-04T08:15:30.123456+0100', '2025-03-04T08:15:30+01:00'],
    ['2025-03-04T08:15:30 +01', '2025-03-04T08:15:30+01:00'],
    ['2025-03-04T08:15:30+00:00', '2025-03-04T08:15:30Z'],
    ['Tue, 04 Mar 2025 08:15:30 GMT', '2025-03-04T08:15:30Z'],
    ['4 March 2025', '2025-03-04'],
    ['Tue Mar 4 08:15:30 CET 2025', '2025-03-04T08:15:30'],
    ['2025-13-04', null],
    ['2025-03-04T25:15', null],
    ['2025-3-4 8:15:30', '2025-03-04T08:15:30'],
    ['2025/03/04', '2025-03-04'],
    ['2025/03/04 at 08:15', '2025-03-04T08:15'],
    ['2025-03-04 00:00:00 +0000 UTC', '2025-03-04T00:00:00Z'],
    ['2025-03-04 08:15:30 EST', '2025-03-04T08:15:30'],
    ['Tue, 4 Mar 2025 08:15:30 PDT', '2025-03-04T08:15:30'],
    ['Tue Mar 04 2025 08:15:30 GMT+0100 (Central European Standard Time)', '2025-03-04T08:15:30+01:00'],
    ['March 4, 2025', '2025-03-04'],
    ['Mar 4th 2025', '2025-03-04'],
    ['Tuesday, March  4, 2025 12:20 AM', '2025-03-04T00:20'],
    ['Tuesday, March 4, 2025 03:20 PM', '2025-03-04T15:20'],
    ['04.03.2025', '2025-03-04'],
    ['Di., 04.03.2025 - 14:45', '2025-03-04T14:45'],
    ['13/11/2025 09:21:40', '2025-11-13T09:21:40'],
    ['12/30/2024', '2024-12-30'],
    ['1741076130', '2025-03-04T08:15:30Z'],
    ['1741076130000', '2025-03-04T08:15:30Z'],
    ['04/03/2025', null],
    ['32.03.2025', null],
    ['Foo 4, 2025', null],
    ['2025', null],
    ['202503', null],
    ['124 2025', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (stamp, expected) => {
    expect(isoDate(stamp)).toBe(expected)
  })
})
