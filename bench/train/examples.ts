// Articles of the gold sets as rows of traits with a label each, from the sets that may be learned from and no others.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Article, NO_HINTS } from '../../src/core/article.ts'
import type { Reading } from '../../src/core/reading.ts'
import { traits } from '../../src/language/page-traits.ts'
import { phraseIndex } from '../../src/language/phrases.ts'
import { reading } from '../../src/language/reading.ts'
import type { Ties } from '../../src/language/ties.ts'
import { htmlArticle } from '../../src/parse/html.ts'
import { textArticle } from '../../src/parse/text.ts'
import { settle } from '../../src/settle.ts'
import { stages } from '../../src/stages.ts'
import { cleanPage, excerpts } from './excerpts.ts'
import { outletOf } from './folds.ts'
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
  readonly ties: Ties
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

/** An article as it came, and as the named rules leave it to the model. */
function articleOf(line: Line): { article: Article; view: Article; read: Reading } {
  const article =
    line.html === undefined
      ? textArticle(line.id, line.text ?? '', NO_HINTS)
      : htmlArticle(line.id, line.html, { ...NO_HINTS, url: line.url ?? null })
  const read = reading(article, phrases)
  return { article, view: { ...article, blocks: settle(article, read, named).standing }, read }
}

/** Not asked while the model learns: it must also know the comments that no rule can tell by their signatures. */
const UNHEARD: ReadonlySet<string> = new Set(['reader-comments'])

/** What is asked before the model: the named rules of every stage but the last. */
const named = stages
  .slice(0, -1)
  .map(stage => ({ ...stage, rules: stage.rules.filter(rule => rule.learned !== true && !UNHEARD.has(rule.id)) }))

interface Made {
  readonly set: string
  readonly line: Line
  readonly outlet: string
  readonly weight: number
  readonly labels: (words: string[][], view: Article) => ArrayLike<number>
}

function example(made: Made): Example {
  const { line, labels: labelled } = made
  const { article, view, read } = articleOf(line)
  const words = view.blocks.map(block => goldTokens(view.text.slice(block.start, block.end)))
  return exampleOf(made, article, view, read, Int8Array.from(labelled(words, view)))
}

function exampleOf(
  { set, line, outlet, weight }: Made,
  article: Article,
  view: Article,
  read: Reading,
  own: Int8Array,
) {
  return {
    set,
    id: line.id,
    outlet,
    labels: own,
    ...traits(view, read),
    blocks: Int32Array.from(view.blocks, block => block.index),
    all: article.blocks.length,
    weight,
  }
}

/** Paragraphs of a brief, and what it counts beside the whole. With briefs of one paragraph, or at .5, articles of held-out outlets lose paragraphs. */
const BRIEF_PARAGRAPHS = 3
const BRIEF_WEIGHT = 0.3
/** Tokens that make a paragraph. */
const PARAGRAPH = 12
/** A text has briefs only where so much clutter stands: without, the model took the last paragraphs of articles that stand nearly alone. */
const BRIEF_CLUTTER = 50
/** Clutter this many blocks from the article's own stays in an article with little clutter. */
const BESIDE = 3
const BESIDE_WEIGHT = { html: 0.3, text: 0.6 } as const

/**
 * A page; the same around an article of a few paragraphs, as brief news stand beside teasers and comments that are longer; and the same without
 * what stands far from the article, as what was copied from a page mostly comes.
 */
function* variants(made: Made): Generator<Example> {
  const { article, view, read } = articleOf(made.line)
  const words = view.blocks.map(block => goldTokens(view.text.slice(block.start, block.end)))
  const own = Int8Array.from(made.labels(words, view))
  const part = (name: string, share: number, kept: readonly number[]): Example => {
    const blocks = kept.flatMap(at => view.blocks[at] ?? [])
    const its = Int8Array.from(kept, at => own[at] ?? -1)
    const of = { ...made, set: `${name}-${made.set}`, weight: made.weight * share }
    return exampleOf(of, article, { ...view, blocks }, read, its)
  }
  yield exampleOf(made, article, view, read, own)
  let paragraphs = 0
  const brief: number[] = []
  const beside: number[] = []
  own.forEach((label, at) => {
    if (label !== 1 || paragraphs < BRIEF_PARAGRAPHS) brief.push(at)
    if (label === 1 && (words[at]?.length ?? 0) >= PARAGRAPH) paragraphs++
    if (own.subarray(Math.max(0, at - BESIDE), at + BESIDE + 1).includes(1)) beside.push(at)
  })
  const clutter = own.filter(label => label === 0).length
  const large = article.origin === 'html' || clutter >= BRIEF_CLUTTER
  if (paragraphs > BRIEF_PARAGRAPHS && brief.length > 1 && large) yield part('brief', BRIEF_WEIGHT, brief)
  if (beside.length > 1 && beside.length < own.length) yield part('beside', BESIDE_WEIGHT[article.origin], beside)
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
    yield* variants({ set: 'pages-fundus_parsers', line, outlet: outletOf(line), weight: 1, labels: against(line) })
    yield* cleanPages(line)
  }
  for (const [i, line] of goldSet('pages-wcxb_dev').entries())
    if (i % WCXB_STEP === 0) {
      yield* variants({ set: 'pages-wcxb_dev', line, outlet: outletOf(line), weight: 1, labels: against(line) })
      yield* cleanPages(line)
    }
  for (const line of goldSet('pages-chinese_wced'))
    yield* variants({ set: 'pages-chinese_wced', line, outlet: outletOf(line), weight: 1, labels: against(line) })
  for (const line of goldSet('pages-trafilatura'))
    yield example({
      set: 'pages-trafilatura',
      line,
      outlet: outletOf(line),
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
      outlet: outletOf(line),
      weight: PART_WEIGHT,
      labels: (words, view) => Int8Array.from(words, (_, at) => (view.blocks[at]?.markup?.level === 1 ? -1 : 1)),
    })
  }
}

/** Pages known by snippets alone are labelled in part and by a model, so they count for half. */
const SNIPPET_WEIGHT = 0.5

/** Texts that may be learned from: dumps of pages, what other extractors left of them, and clean bodies. `guessed` labels the pages known by snippets. */
export function* textExamples(guessed: ReadonlyMap<string, Int8Array>): Generator<Example> {
  for (const name of ['fundus_parsers', 'wcxb_dev']) {
    const outlets = new Map(goldSet(`pages-${name}`).map(line => [line.id, outletOf(line)]))
    const seen = new Set<string>()
    for (const line of goldSet(`dumps-${name}`)) {
      const page = line.id.slice(line.id.indexOf('/') + 1)
      const outlet = outlets.get(page) ?? page
      const made = { set: `dumps-${name}-${line.maker}`, line, outlet, weight: 1, labels: against(line) }
      if (line.maker === 'visible') yield* variants(made)
      else yield example(made)
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
    const outlet = outletOf(line)
    const text = dumpOf(articleOf(line).article)
    yield* variants({
      set: 'dumps-chinese_wced',
      line: { id: line.id, text },
      outlet,
      weight: 1,
      labels: against(line),
    })
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
    yield* variants({
      set: 'dumps-trafilatura',
      line: dump,
      outlet: outletOf(line),
      weight: SNIPPET_WEIGHT,
      labels: of,
    })
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
