import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { audits, corpusRules } from '../src/audits.ts'
import type { Input } from '../src/outcome.ts'
import { decoded } from '../src/parse/bytes.ts'
import { stages } from '../src/stages.ts'
import { page } from './page.ts'

/** Every article of raw/, decoded as a run decodes it. */
export function samples(): (Input & { readonly id: string })[] {
  const found: (Input & { readonly id: string })[] = []
  for (const path of readdirSync('raw', { recursive: true, encoding: 'utf8' }).sort()) {
    const id = path.replaceAll('\\', '/')
    if (!/\.(?:txt|html|jsonl)(?:\.gz)?$/u.test(id)) continue
    const bytes = readFileSync(`raw/${id}`)
    const plain = id.endsWith('.gz') ? gunzipSync(bytes) : bytes
    const html = id.includes('.html')
    const { text } = decoded(plain, { html })
    if (id.includes('.jsonl')) {
      for (const line of text.split('\n').filter(one => one.trim() !== '')) {
        const article = JSON.parse(line)
        found.push({ ...article, id: String(article.id) })
      }
    } else found.push(html ? { id, html: text } : { id, text })
  }
  return found
}

/** Every example of every page. */
export function examples(): (Input & { readonly id: string })[] {
  const pages = [
    ...stages.flatMap(stage => stage.rules).map(rule => ['clutter', rule.id] as const),
    ...[...new Set([...audits, ...corpusRules].map(rule => rule.id))].map(id => ['audit', id] as const),
  ]
  return pages.flatMap(([sort, rule]) =>
    Object.values(page(sort, rule).sections)
      .flat()
      .flatMap(example => example.articles)
      .map((article, i) => ({
        ...article.facts,
        id: `${rule}/${i}`,
        ...(article.html ? { html: article.text } : { text: article.text }),
      })),
  )
}

const PROSE = [
  'The harbour board met on Thursday and put off its vote on the new breakwater until the spring.',
  '“We have waited eleven years, and we can wait one winter more,” said Ines Corbeau, who chairs the board.',
  'Fishing crews had asked for a shelter on the northern side, where two boats were lost in October.',
  'El alcalde Tomás Iriarte Roca aseguró que las obras empezarán “antes del verano” y terminarán en dos años.',
  'Die Werft beschäftigt 240 Menschen, und keiner von ihnen soll nach Angaben der Leitung entlassen werden.',
  'La maire a promis une réponse écrite aux habitants du quai, qui attendent depuis le mois de mars.',
  'BREST, Oct. 3 (Reuters) -- The ferry came in four hours late with 312 passengers on board, its owner said.',
  'No one was hurt. The cause is being looked into; a report is due in January. (AFP)',
]
const CLUTTER = [
  '2 min read',
  'RECOMMENDED',
  'Explore',
  'Advertisement',
  'Click Banner for Details',
  'SOURCE:AFP',
  '(Xinhua/NAN)',
  'Xinhua) 09:57, September 28, 2025',
  'September 28, 2025',
  ' date 2025-09-28 Harbour vote put off until spring',
  'Sign up for our newsletter',
  'Share this article',
  '12 Comments',
  'Photo: AP / AP',
  'A crew mends nets at the quay. / Photo: EFE',
  'By Ines Corbeau',
  '© 2025 The Harbour Gazette. All rights reserved.',
  'Home > News > Harbour',
  'HARBOUR',
  'Harbour vote put off until spring',
  '‘One more winter’',
  'Correction: An earlier version gave the wrong month.',
  '– Sept. 28, 2020 @ 10:45 GMT |',
  'Read more: Ferry sails again after repairs',
]
const SEPARATORS = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\n\n\n', '\n \n', '  \n', '\u2028']
const ODDITIES = [
  '',
  '',
  '',
  '',
  '\uFEFF',
  '\u200B',
  '\u00AD',
  'cafÃ© ',
  'e\u0301 ',
  '\u202E',
  '\u00A0',
  '😀 ',
  '\uD800',
  '\t',
  '漢字。',
  '  ',
]

/** Articles with every sort of clutter in any order, odd characters and line ends included. */
export const generatedText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...PROSE) },
        { weight: 3, arbitrary: fc.constantFrom(...CLUTTER) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
      ),
      fc.constantFrom(...ODDITIES),
      fc.constantFrom(...SEPARATORS),
    ),
    { maxLength: 14 },
  )
  .map(parts => parts.map(([text, oddity, separator]) => `${oddity}${text}${separator}`).join(''))

const ELEMENTS = [
  'p',
  'div',
  'h1',
  'h2',
  'li',
  'td',
  'figcaption',
  'span',
  'a',
  'nav',
  'footer',
  'aside',
  'blockquote',
  'b',
]

/** Pages with the same content in all kinds of elements, well nested or not. */
export const generatedHtml: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ELEMENTS),
      fc.oneof(fc.constantFrom(...PROSE), fc.constantFrom(...CLUTTER)),
      fc.constantFrom(
        '',
        ' class="share-bar"',
        ' hidden',
        ' id="comments"',
        ' style="display: none"',
        ' class="related"',
      ),
      fc.constantFrom(
        '',
        '&amp; ',
        '&#8217;',
        '<!-- note -->',
        '<br>',
        '<script>let a = "<p>no</p>"</script>',
        '<b>bold</b> ',
        '&nbsp;',
        'x<y ',
        '<i>',
        '</p>',
      ),
      fc.boolean(),
    ),
    { maxLength: 14 },
  )
  .map(
    parts =>
      `<!doctype html><html><head><title>Harbour vote</title></head><body>${parts.map(([name, text, attribute, extra, close]) => `<${name}${attribute}>${extra}${text.replaceAll('<', '&lt;')}${close ? `</${name}>` : ''}`).join('\n')}</body></html>`,
  )
