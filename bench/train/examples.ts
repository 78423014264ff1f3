// Articles of the gold sets as rows of traits with a label each, from the sets that may be learned from and no others.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { pathNumbers } from '../../src/clutter/model/block-model.ts'
import { type Article, NO_HINTS } from '../../src/core/article.ts'
import type { Reading } from '../../src/core/reading.ts'
import { traits } from '../../src/language/page-traits.ts'
import { phraseIndex } from '../../src/language/phrases.ts'
import { reading } from '../../src/language/reading.ts'
import { htmlArticle } from '../../src/parse/html.ts'
import { textArticle } from '../../src/parse/text.ts'
import { settle } from '../../src/settle.ts'
import { stages } from '../../src/stages.ts'
import { cleanPage, excerpts } from './excerpts.ts'
import { goldTokens, labels } from './labels.ts'

/** The rows of one article. A label of -1 is not known. */
export interface Example {
  readonly set: string
  readonly id: string
  /** Host of the article: an outlet never stands on both sides of a fold. */
  readonly outlet: string
  readonly rows: Float32Array
  readonly labels: Int8Array
  /** Words of each block. */
  readonly words: Float32Array
  readonly paths: Int32Array | null
  /** Which block of the article as it came each of them is, or is a piece of. */
  readonly blocks: Int32Array
  /** Blocks of the article as it came. */
  readonly all: number
  /** How much its blocks count beside those of other articles. */
  readonly weight: number
}

interface Line {
  readonly id: string
  readonly maker?: string
  readonly url?: string
  readonly html?: string
  readonly text?: string
  readonly gold?: string
  readonly title?: string | undefined
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

const sets =
  process.env.COPYDESK_BENCH === undefined
    ? join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'bench', 'sets')
    : join(process.env.COPYDESK_BENCH, 'sets')

function goldSet(name: string): Line[] {
  const file = join(sets, `${name}.jsonl.gz`)
  if (!existsSync(file)) throw new Error(`no gold set ${name} in ${sets}; set COPYDESK_BENCH`)
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Line)
}

const phrases = phraseIndex(stages.flatMap(stage => stage.rules))

const hostOf = (line: Line): string => {
  if (line.url === undefined) return line.id
  try {
    return new URL(line.url).host.replace(/^www\./u, '')
  } catch {
    return line.id
  }
}

/** An article as it came, and as the named rules leave it to the model. */
function articleOf(line: Line): { article: Article; view: Article; read: Reading } {
  const article =
    line.html === undefined
      ? textArticle(line.id, line.text ?? '', NO_HINTS)
      : htmlArticle(line.id, line.html, { ...NO_HINTS, url: line.url ?? null })
  const read = reading(article, phrases)
  return { article, view: { ...article, blocks: settle(article, read, named).standing }, read }
}

/** What is asked before the model: the named rules of every stage but the last. */
const named = stages.slice(0, -1).map(stage => ({ ...stage, rules: stage.rules.filter(rule => rule.learned !== true) }))

interface Made {
  readonly set: string
  readonly line: Line
  readonly outlet: string
  readonly weight: number
  readonly labels: (words: string[][], view: Article) => ArrayLike<number>
}

function example({ set, line, outlet, weight, labels: labelled }: Made): Example {
  const { article, view, read } = articleOf(line)
  const words = view.blocks.map(block => goldTokens(view.text.slice(block.start, block.end)))
  return {
    set,
    id: line.id,
    outlet,
    labels: Int8Array.from(labelled(words, view)),
    ...traits(view, read),
    paths: pathNumbers(view),
    blocks: Int32Array.from(view.blocks, block => block.index),
    all: article.blocks.length,
    weight,
  }
}

/** Every how many of the wcxb pages are learned from: they are mostly blogs and guides, and outnumber the news. */
const WCXB_STEP = 3
/** Clean bodies count this much: a cut in one is worse than clutter left in a dump. */
const GOLD_WEIGHT = 4

/** Short articles are clean bodies cut short: their first paragraphs, and a few from the middle, with the headline and without. */
const PART_WEIGHT = 0.7
const against = (line: Line) => {
  const gold = goldTokens(line.gold ?? '')
  return (words: string[][]) => labels(words, gold)
}
const allBody = (words: string[][]) => new Uint8Array(words.length).fill(1)

/** The pages that may be learned from, blocks of the snippet sets known only in part. */
export function* pageExamples(): Generator<Example> {
  for (const line of goldSet('pages-fundus_parsers')) {
    yield example({ set: 'pages-fundus_parsers', line, outlet: hostOf(line), weight: 1, labels: against(line) })
    yield* cleanPages(line)
  }
  for (const [i, line] of goldSet('pages-wcxb_dev').entries())
    if (i % WCXB_STEP === 0) {
      yield example({ set: 'pages-wcxb_dev', line, outlet: hostOf(line), weight: 1, labels: against(line) })
      yield* cleanPages(line)
    }
  for (const line of goldSet('pages-chinese_wced'))
    yield example({ set: 'pages-chinese_wced', line, outlet: hostOf(line), weight: 1, labels: against(line) })
  for (const line of goldSet('pages-trafilatura'))
    yield example({
      set: 'pages-trafilatura',
      line,
      outlet: hostOf(line),
      weight: SNIPPET_WEIGHT,
      labels: (_, view) => snippetLabels(line, view),
    })
}

function* cleanPages(line: Line): Generator<Example> {
  const whole = (line.gold ?? '').replaceAll(/\n+/gu, '\n\n')
  const texts = [whole, ...excerpts({ ...line, title: undefined }).map(({ text }) => text)]
  for (const [i, text] of texts.entries()) {
    const html = cleanPage(text, i % 2 === 0 ? line.title : undefined, i % 3 === 0)
    yield example({
      set: 'gold-pages',
      line: { id: `${line.id} ${i}`, html },
      outlet: hostOf(line),
      weight: PART_WEIGHT,
      labels: (words, view) => Int8Array.from(words, (_, at) => (view.blocks[at]?.markup?.level === 1 ? -1 : 1)),
    })
  }
}

/** Pages known by snippets alone are labelled in part and by a model, so they count for half. */
const SNIPPET_WEIGHT = 0.5

/** Small dumps are dumps cut short: a few lines before the body, its first paragraphs, a few lines behind it. */
function* cropped(line: Line, outlet: string): Generator<Example> {
  const { article } = articleOf(line)
  const texts = article.blocks.map(block => article.text.slice(block.start, block.end))
  const known = labels(texts.map(goldTokens), goldTokens(line.gold ?? ''))
  const first = known.indexOf(1)
  const last = known.lastIndexOf(1)
  if (first < 0) return
  for (const [before, paragraphs, behind] of CROPS) {
    const body = Array.from({ length: last - first + 1 }, (_, i) => first + i).slice(0, paragraphs)
    const end = last + 1
    const places = [
      ...Array.from({ length: Math.min(first, before) }, (_, i) => first - Math.min(first, before) + i),
      ...body,
      ...Array.from({ length: Math.min(texts.length - end, behind) }, (_, i) => end + i),
    ]
    const text = places.map(place => texts[place] ?? '').join('\n')
    if (textArticle(line.id, text, NO_HINTS).blocks.length !== places.length) continue
    yield example({
      set: `crops-${line.maker}`,
      line: { id: `${line.id} ${before}`, text },
      outlet,
      weight: PART_WEIGHT,
      labels: (_, view) => view.blocks.map(block => known[places[block.index] ?? -1] ?? -1),
    })
  }
}

/** Lines before, paragraphs, lines behind. */
const CROPS = [
  [6, 5, 12],
  [15, 3, 4],
] as const

/** Texts that may be learned from: dumps of pages, what other extractors left of them, and clean bodies. `guessed` labels the pages known by snippets. */
export function* textExamples(guessed: ReadonlyMap<string, Int8Array>): Generator<Example> {
  for (const name of ['fundus_parsers', 'wcxb_dev']) {
    const outlets = new Map(goldSet(`pages-${name}`).map(line => [line.id, hostOf(line)]))
    const seen = new Set<string>()
    for (const line of goldSet(`dumps-${name}`)) {
      const page = line.id.slice(line.id.indexOf('/') + 1)
      const outlet = outlets.get(page) ?? page
      yield example({ set: `dumps-${name}-${line.maker}`, line, outlet, weight: 1, labels: against(line) })
      if (line.maker === 'visible') yield* cropped(line, outlet)
      if (seen.has(page)) continue
      seen.add(page)
      const text = line.gold ?? ''
      yield example({ set: `gold-${name}`, line: { id: page, text }, outlet, weight: GOLD_WEIGHT, labels: allBody })
      for (const [part, excerpt] of excerpts(line).entries())
        yield example({
          set: `part-${name}`,
          line: { id: `${page} ${part}`, text: excerpt.text },
          outlet,
          weight: PART_WEIGHT,
          labels: (words, view) =>
            Int8Array.from(words, (_, at) => (excerpt.titled && view.blocks[at]?.index === 0 ? -1 : 1)),
        })
    }
  }
  for (const line of goldSet('pages-chinese_wced')) {
    const outlet = hostOf(line)
    const text = dumpOf(articleOf(line).article)
    yield example({ set: 'dumps-chinese_wced', line: { id: line.id, text }, outlet, weight: 1, labels: against(line) })
    const gold = line.gold ?? ''
    yield example({
      set: 'gold-chinese_wced',
      line: { id: line.id, text: gold },
      outlet,
      weight: GOLD_WEIGHT,
      labels: allBody,
    })
  }
  for (const line of goldSet('pages-trafilatura')) {
    const known = guessed.get(line.id)
    const text = dumpOf(articleOf(line).article)
    if (known === undefined || textArticle(line.id, text, NO_HINTS).blocks.length !== known.length) continue
    const of = (_: unknown, view: Article) => view.blocks.map(block => known[block.index] ?? -1)
    const dump = { id: line.id, text }
    yield example({ set: 'dumps-trafilatura', line: dump, outlet: hostOf(line), weight: SNIPPET_WEIGHT, labels: of })
  }
}

/** The visible text of a page, a line a block. */
const dumpOf = (article: Article) =>
  article.blocks.map(block => article.text.slice(block.start, block.end).replace(/\s+/gu, ' ')).join('\n')

const fold = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Only blocks that hold a snippet are known: body when it must stay, clutter when it must go. */
function snippetLabels(line: Line, article: Article): Int8Array {
  const texts = article.blocks.map(block => fold(article.text.slice(block.start, block.end)))
  const result = new Int8Array(texts.length).fill(-1)
  const places = (snippet: string) =>
    fold(snippet) === '' ? [] : texts.flatMap((text, at) => (text.includes(fold(snippet)) ? [at] : []))
  for (const snippet of line.without ?? []) for (const at of places(snippet)) result[at] = 0
  for (const snippet of line.with ?? []) {
    const [at, ...others] = places(snippet)
    // Where it stands twice, one may be a teaser.
    if (at !== undefined && others.length === 0) result[at] = 1
  }
  return result
}
