import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { expect, test } from 'vitest'
import { attributeValue } from '../../src/parse/references.ts'
import { readTags } from '../../src/parse/tags.ts'

type Told = readonly (string | number)[]

/** Neighbouring pieces of text told as one: where they are parted matters to nobody. */
function noting() {
  const told: (string | number)[][] = []
  return {
    told,
    note(...one: (string | number)[]) {
      const last = told.at(-1)
      if (one[0] === 'text' && last?.[0] === 'text' && last[2] === one[1]) last[2] = one[2] ?? 0
      else told.push(one)
    },
  }
}

function ours(source: string): readonly Told[] {
  const { told, note } = noting()
  readTags(source, {
    text: (start, end) => note('text', start, end),
    reference: (code, _start, end) => note('reference', code, end),
    tagOpens: (start, end) => note('opens', start, end),
    attribute: (start, end, from, to) =>
      note('attribute', source.slice(start, end), attributeValue(source, from, to, Infinity)),
    tagEnds: selfClosing => note(selfClosing ? 'closed' : 'ends'),
    tagCloses: (start, end) => note('closes', start, end),
  })
  return told
}

function theirs(source: string): readonly Told[] {
  const { told, note } = noting()
  let name = ''
  let value = ''
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => note('text', start, end),
      ontextentity: (code, end) => note('reference', code, end),
      onopentagname: (start, end) => note('opens', start, end),
      onattribname(start, end) {
        name = source.slice(start, end)
        value = ''
      },
      onattribdata(start, end) {
        value += source.slice(start, end)
      },
      onattribentity(code) {
        value += String.fromCodePoint(code)
      },
      onattribend: () => note('attribute', name, value),
      onopentagend: () => note('ends'),
      onselfclosingtag: () => note('closed'),
      onclosetag: (start, end) => note('closes', start, end),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return told
}

const PIECES = [
  ...['<', '</', '>', '/', '=', '"', "'", ' ', '\n', '\t', 'a', 'b', '-', '--', '!', ']', ';', 'é', '😀', '\0'],
  ...['<p>', '</p>', '</ p>', '</>', '</1>', '<br/>', '<p class="a b">', '<a href=x/y>', '<b / >', '<i =x==y>'],
  ...['<script>', '</script>', '<SCRIPT', '</Script\n>', '<style>', '</style', '<textarea>', '</textarea >', '<xmp'],
  ...['</xmp>', '<!--', '-->', '<!-', '<!', '<![', '<![CDATA[', '<![CDA', ']]>', '<?', '?>', '<!doctype html>'],
  ...['&', '&amp;', '&amp', '&ampa', '&#', '&#x', '41', '6;', '&#128;', '&#xd800;', '&not', 'it;', '&notin', '&copy=1'],
  ...['x="&amp;"', 'y=&amp;', "z='&lt'", 'w=a"b', '&CounterClockwiseContourIntegral;', '&NotEqualTilde;', '&bne;'],
]

test('a page is read as htmlparser2 reads it', () => {
  const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map(pieces => pieces.join(''))
  // Of what the end of the file cuts short the tokenizer makes text now and then; a last tag keeps that out.
  fc.assert(
    fc.property(soup, source => {
      expect(ours(`${source}<p>end"'>`)).toEqual(theirs(`${source}<p>end"'>`))
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['<title>Tides &amp; more</title><p>a', 'title'],
  ['<svg><path d="M 0"/><g></svg>', 'svg'],
  ['<!-- never closed <p>a', 'comment'],
  ['a<!doctype', 'declaration'],
  ['a &amp', 'reference'],
  ['<script>if (a < b) "</scrip"', 'script'],
  ['<p class="never closed <b>', 'value'],
])('%s', source => {
  expect(ours(source)).toEqual(theirs(source))
})

test('what the end of the file cuts short is no text twice', () => {
  expect(ours('<p>a</p ')).toEqual([['opens', 1, 2], ['ends'], ['text', 3, 4], ['closes', 6, 7]])
  expect(ours('<p>a<b /')).toEqual([['opens', 1, 2], ['ends'], ['text', 3, 4], ['opens', 5, 6]])
  expect(ours('</')).toEqual([['text', 0, 2]])
})
