import fc from 'fast-check'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { NO_HINTS } from '../../src/core/article.ts'
import { sourceSpan } from '../../src/core/run-table.ts'
import { htmlArticle } from '../../src/parse/html.ts'

const article = (source: string) => htmlArticle('a.html', source, NO_HINTS)
const blocks = (source: string) => {
  const { text, blocks } = article(source)
  return blocks.map(block => text.slice(block.start, block.end))
}
const kinds = (source: string) => article(source).blocks.map(block => block.kind)
/** The source of a stretch of the text. */
const sourceOf = (source: string, words: string) => {
  const { text, runs } = article(source)
  const at = text.indexOf(words)
  const { start, end } = sourceSpan(runs, at, at + words.length)
  return source.slice(start, end)
}

describe('blocks', () => {
  it('are not swallowed by a title that nobody closed', () => {
    const page = '<head><title>Ferry sails ag</head><body><p>The ferry sailed again.</p><p>A goat was on board.</p>'
    expect(blocks(page)).toEqual(['Ferry sails ag', 'The ferry sailed again.', 'A goat was on board.'])
    expect(sourceOf(page, 'goat')).toBe('goat')
    expect(blocks('<title>Ferry <b>sails</title><p>The ferry sailed again.</p>')).toEqual(['The ferry sailed again.'])
    const drawn =
      '<title>Ferry sails ag<p>The ferry sailed again.</p><svg><title>Goat</title></svg><p>A goat was on board.'
    expect(blocks(drawn)).toEqual(['Ferry sails ag', 'The ferry sailed again.', 'A goat was on board.'])
    expect(blocks('<p>The ferry</p><svg><title>Goat</svg><p>sailed again.</p>')).toEqual([
      'The ferry',
      'Goat',
      'sailed again.',
    ])
  })

  it('stay whole behind a title that names a tag', () => {
    for (const tag of ['<script>', '<table>', '<div>', '<body>', '</head>', '</title x']) {
      const page = `<head><title>Kilrea bans ${tag} tags</title></head><body><p>The library said so.</p><p>A goat agreed.</p>`
      expect(blocks(page)).toEqual(['The library said so.', 'A goat agreed.'])
    }
  })

  it('keep a title that is written in them, and what stands in scripts and comments, as it is', () => {
    expect(blocks('<textarea>A <title>x <body></textarea><p>goat')).toEqual(['A <title>x <body>', 'goat'])
    expect(blocks('<!-- <title> --><script>"<title><body>"</script><title>Goat</title><p>A goat')).toEqual(['A goat'])
  })

  it('are runs of inline content between block-level elements', () => {
    expect(
      blocks(
        '<body>Loose <b>text</b><p>One <i>two</i> <a href=x>three</a>.<p>Four<div>Five<section>Six</section>Seven</div>',
      ),
    ).toEqual(['Loose text', 'One two three.', 'Four', 'Five', 'Six', 'Seven'])
  })

  it('end at a line break', () => {
    const { blocks: found } = article('<p>One<br>two<br/><br>three</p><p>four')
    expect(blocks('<p>One<br>two<br/><br>three</p><p>four')).toEqual(['One', 'two', 'three', 'four'])
    expect(found.map(block => block.apart)).toEqual([true, false, true, true])
  })

  it('are joined by a line break that has no source', () => {
    const { text, runs } = article('<p>a</p><p>b</p>')
    expect(text).toBe('a\nb')
    expect(sourceSpan(runs, 1, 2)).toMatchObject({ start: sourceSpan(runs, 1, 2).end })
  })

  it('are named for their elements', () => {
    expect(
      kinds(
        '<h1>a</h1><h4><span>b</span></h4><p>c</p><ul><li>d<li><p>e</p></ul><table><caption>f</caption><tr><th>g<td>h<td><p>i</table>' +
          '<figure><figcaption><p>j</figure><blockquote><p>k</blockquote><pre>l</pre><select><option>m</select><div>n</div>',
      ),
    ).toEqual([
      'heading',
      'heading',
      'paragraph',
      'item',
      'item',
      'caption',
      'cell',
      'cell',
      'paragraph',
      'caption',
      'quotation',
      'preformatted',
      'item',
      'paragraph',
    ])
  })

  it('carry what the markup says', () => {
    const { blocks } = article(
      '<html><body class="Site"><main id=story><p class="Lead  big" role=note>Read <a href="/x">all of it</a></p>' +
        '<h2 itemprop=alternativeHeadline>Sub</h2><div><a class=nav href=/>Home</a></div></main>',
    )
    expect(blocks.map(block => block.markup)).toEqual([
      { path: 'body>main>p', linkDensity: 7 / 11, words: 'lead big note story site', level: 0 },
      { path: 'body>main>h2', linkDensity: 0, words: 'alternativeheadline story site', level: 2 },
      { path: 'body>main>div>a', linkDensity: 1, words: 'nav story site', level: 0 },
    ])
  })

  it('have the path of the innermost element that holds the whole of them', () => {
    const paths = (source: string) => article(source).blocks.map(block => block.markup?.path)
    expect(paths('<p><b>All of it</b> </p><p><b>Some</b> of it</p><p><i><b>a</b> <b>b</b></i></p>')).toEqual([
      'p>b',
      'p',
      'p>i',
    ])
  })

  it('count an anchor without an address as no link', () => {
    expect(article('<p><a name=top>Text').blocks[0]?.markup?.linkDensity).toBe(0)
  })

  it('take a button for a line of its own, but not inside a paragraph', () => {
    expect(blocks('<div><button>Share</button><button>Save</button></div>')).toEqual(['Share', 'Save'])
    expect(blocks('<p>The <button>deficit</button> rose.</p>')).toEqual(['The deficit rose.'])
  })
})

describe('white space', () => {
  it('is folded to one space, across elements, and none at the ends', () => {
    expect(blocks('<p>  One \n\t two <b> three </b>  four\r\n</p>')).toEqual(['One two three four'])
    expect(blocks('<p><b>One</b> <i> two</i></p><p> </p><div>\n</div>&#32;')).toEqual(['One two'])
  })

  it('keeps the no-break space, and folds written-out blanks', () => {
    expect(blocks('<p>10&nbsp;000\u00a0km&#32; &#10;on')).toEqual(['10\u00a0000\u00a0km on'])
    expect(blocks('<p>&nbsp;</p><p>\u00a0 a &nbsp;</p>')).toEqual(['a'])
  })

  it('stays as written in preformatted text', () => {
    expect(blocks('<pre>\n  a\r\n  <b>b </b>  c\n</pre><p>d')).toEqual(['a\n  b   c', 'd'])
  })
})

describe('what nobody sees', () => {
  it.each([
    [
      '<p>a</p><script>var b = "<p>no</p>"</script><style>p{}</style><template><p>no</p></template><p>c</p>',
      ['a', 'c'],
    ],
    ['<head><title>no</title><meta content=no></head><body><p>a</p>', ['a']],
    ['<title>no</title><p>a</p>', ['a']],
    ['<p>a</p><div hidden>no<p>no</p></div><p style="color:red; display : none">no</p><p>b</p>', ['a', 'b']],
    ['<p style="visibility:hidden">no</p><p style="display:block">a</p>', ['a']],
    ['<p>a <span hidden>no</span> b <i style="display:none">no</i>c</p>', ['a b c']],
    ['<p>a<!-- no -->b<![CDATA[ no ]]>c</p>', ['abc']],
    ['<p>a <svg><title>no</title><path d="M0"/></svg> b</p>', ['a b']],
    ['<script src=x /><p>a</p>', ['a']],
    ['<div hidden><div>no</div>no</div>a', ['a']],
  ])('%s', (source, expected) => {
    expect(blocks(source)).toEqual(expected)
  })

  it('is not the rest: noscript, textarea, select, menus, footers, screen-reader text', () => {
    expect(
      blocks(
        '<nav>Menu</nav><noscript><p>No script</p></noscript><form><textarea>Area</textarea><select><option>Option</select></form>' +
          '<span aria-hidden=true>Icon</span><footer>Foot</footer>',
      ),
    ).toEqual(['Menu', 'No script', 'Area', 'Option', 'Icon', 'Foot'])
  })

  it('is not a whole page that waits for a script to show it', () => {
    expect(blocks('<html style="visibility:hidden"><body style="display:none" hidden><p>a')).toEqual(['a'])
  })

  it('is not the page behind a head that was never closed', () => {
    expect(blocks('<head><meta charset=utf-8><title>no</title><div>a</div><p>b')).toEqual(['a', 'b'])
    expect(blocks('<head><title>no</title>a<p>b')).toEqual(['a', 'b'])
  })
})

describe('malformed markup', () => {
  it.each([
    ['<p>a<p>b</b></i>c', ['a', 'bc']],
    ['<b><p>a</b>b</p>c', ['ab', 'c']],
    ['<ul><li>a<li>b<ul><li>c</ul>d</ul>', ['a', 'b', 'c', 'd']],
    ['<table><tr><td>a</div><td>b<tr><td>c</table>d', ['a', 'b', 'c', 'd']],
    ['<div>a</p>b</div>', ['a', 'b']],
    ['a < b & c &amp d &#x41; &unknown; <3', ['a < b & c & d A &unknown; <3']],
    ['<p>a</body></html><p>b', ['a', 'b']],
    ['<p>a<a href="unclosed', ['a']],
    ['<p>a<!-- never closed', ['a']],
    ['<p>a</p', ['a']],
    ['<a href=1>a<a href=2>b', ['ab']],
    ['', []],
    ['<', ['<']],
  ])('%s', (source, expected) => {
    expect(blocks(source)).toEqual(expected)
  })
})

describe('places in the source', () => {
  it('are exact through entities, inline tags, comments and folded space', () => {
    const source = '<p>Caf&eacute; &amp; bar <!-- x -->at&#x20;the <b>old</b>\n  harbour&hellip; 😀 &#x1F600;</p>'
    expect(blocks(source)).toEqual(['Café & bar at the old harbour… 😀 😀'])
    expect(sourceOf(source, 'Café')).toBe('Caf&eacute;')
    expect(sourceOf(source, '&')).toBe('&amp;')
    expect(sourceOf(source, 'bar at')).toBe('bar <!-- x -->at')
    expect(sourceOf(source, 'old harbour')).toBe('old</b>\n  harbour')
    expect(sourceOf(source, '😀')).toBe('😀')
    expect(sourceOf(source, '😀 😀')).toBe('😀 &#x1F600;')
  })

  it('cover both characters of an entity that has two', () => {
    expect(sourceOf('<p>a&NotEqualTilde;b', '\u2242\u0338')).toBe('&NotEqualTilde;')
  })

  it('are those of the repairs too', () => {
    const source =
      '<p>The caf&Atilde;&copy;</p><p>soft&shy;ly <b>spo\u200bken</b></p><p>&#8203;</p><p>e<b>&#x301;</b></p>'
    const { text, blocks: found, repairs } = article(source)
    expect(found.map(block => text.slice(block.start, block.end))).toEqual(['The café', 'softly spoken', 'é'])
    expect(repairs.map(({ start, end, to }) => [source.slice(start, end), to])).toEqual([
      ['&Atilde;&copy;', 'é'],
      ['&shy;', ''],
      ['\u200b', ''],
      ['&#8203;', ''],
      ['e<b>&#x301;', 'é'],
    ])
    expect(sourceOf(source, 'softly spoken')).toBe('soft&shy;ly <b>spo\u200bken')
    expect(sourceOf(source, 'é')).toBe('&Atilde;&copy;')
  })
})

interface Piece {
  readonly html: string
  /** What is to be seen of it, white space aside. */
  readonly seen: string
}

const decoded = (html: string) => DomUtils.textContent(parseDocument(html))
const bare = (text: string) => text.replaceAll(/\s+/gu, '')

const characters = fc.constantFrom(
  ...['a', 'B', ' ', '  ', '\n', '\t', 'é', '“', '’', '日', '😀', '\u00a0', '>', '"', 'x y'],
  ...['&amp;', '&lt;', '&nbsp;', '&eacute;', '&#233;', '&#x1F600;', '&hellip;', '&copy', '&#32;', '&bne;', '&', '&x'],
)
const words = fc
  .array(characters, { maxLength: 8 })
  .map(parts => ({ html: parts.join(''), seen: bare(decoded(parts.join(''))) }))
const unseen = fc.constantFrom(
  '<!-- c -->',
  '<![CDATA[ <p>x</p> ]]>',
  '<script>"<p>no"</script>',
  '<style>p{}</style>',
  '<span hidden>no</span>',
  '<div style="display:none">no<p>no</div>',
  '<template>no</template>',
  '<br>',
  '<img alt=no>',
  '<wbr>',
)
const pieces: fc.Arbitrary<Piece> = fc.letrec<{ tree: Piece }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    unseen.map(html => ({ html, seen: '' })),
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'a href=x', 'span class=k', 'em', 'div', 'section', 'h2', 'blockquote', 'x-y'),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(([tag, inner, closed]) => ({
        html: `<${tag}>${inner.map(piece => piece.html).join('')}${closed ? `</${tag.split(' ')[0]}>` : ''}`,
        seen: inner.map(piece => piece.seen).join(''),
      })),
  ),
})).tree

describe('any page', () => {
  const page = fc.array(pieces, { maxLength: 6 })

  it('shows what is to be seen, all of it and nothing else, in order', () => {
    fc.assert(
      fc.property(page, parts => {
        const source = parts.map(part => part.html).join('<p>')
        // Repairs aside: what they change is their own test.
        const { text } = article(source)
        expect(bare(text.normalize('NFC'))).toBe(
          bare(
            parts
              .map(part => part.seen)
              .join('')
              .normalize('NFC'),
          ),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('has for every character a place in the source that spells it', () => {
    fc.assert(
      fc.property(page, parts => {
        const source = parts.map(part => part.html).join('<p>')
        const { text, blocks, runs, repairs } = article(source)
        expect(runs.textLength).toBe(text.length)
        let last = 0
        for (const block of blocks) {
          expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end))
          expect(bare(text.slice(last, block.start))).toBe('')
          for (let i = block.start; i < block.end; i++) {
            const { start, end } = sourceSpan(runs, i, i + 1)
            const spelled = source.slice(start, end)
            if (repairs.some(repair => repair.start <= start && end <= repair.end)) continue
            if (spelled.length === 1 && spelled === text[i]) continue
            if (/^\s+$/u.test(spelled)) expect(text[i]).toBe(' ')
            else if (text[i] === ' ') expect(decoded(spelled).trim()).toBe('')
            else expect(decoded(spelled)).toContain(text[i])
          }
          last = block.end
        }
        expect(bare(text.slice(last))).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('of any characters whatever is read without a word of complaint', () => {
    const soup = fc.array(
      fc.constantFrom(
        '<',
        '>',
        '/',
        '!',
        '-',
        '"',
        "'",
        '=',
        '&',
        '#',
        ';',
        'p',
        'td',
        'script',
        ' ',
        'x',
        '\0',
        '\ud800',
      ),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(soup, parts => {
        const { text, runs, blocks } = article(parts.join(''))
        expect(runs.textLength).toBe(text.length)
        for (const { start, end } of blocks) expect(end).toBeGreaterThan(start)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('hostile pages', () => {
  const deep = 75_000
  it.each([
    ['100,000 nested elements', `${'<div class=x>'.repeat(deep)}text`],
    ['the same, closed', `${'<div>'.repeat(deep)}text${'</div>'.repeat(deep)}`],
    ['nested with text in each', '<div>text'.repeat(deep)],
    ['end tags that close nothing', `${'<b>'.repeat(deep)}${'</i>'.repeat(deep)}text`],
    ['end tags behind a cell', `<div><table><td>${'<b>'.repeat(deep)}${'</div>'.repeat(deep)}text`],
    ['paragraphs in bold in paragraphs', '<p><b>text'.repeat(deep)],
    ['nested tables', '<table><tr><td>text'.repeat(deep / 2)],
    ['nested links', '<a href=x>text'.repeat(deep)],
    ['ampersands', `text${'&'.repeat(1_000_000)}`],
    ['brackets', `text${'<'.repeat(1_000_000)}`],
    ['comments never closed', `text${'<!--'.repeat(deep)}`],
    ['attributes', `<p ${'a=b '.repeat(deep)}>text`],
    ['one long class', `<p class="${'a '.repeat(1_000_000)}">text`],
    ['meta elements', `${'<meta property=og:title content=x>'.repeat(deep)}text`],
  ])('%s take no more than their time', (_, source) => {
    const started = performance.now()
    expect(article(source).text).toContain('text')
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('keep paths and words short', () => {
    const { blocks } = article(`${'<div class="section wide">'.repeat(1000)}text`)
    expect(blocks[0]?.markup?.path.split('>').length).toBeLessThanOrEqual(64)
    expect(blocks[0]?.markup?.words.length).toBeLessThanOrEqual(400)
  })
})
