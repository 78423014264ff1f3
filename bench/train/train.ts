// Trains the block model and writes its weights: `npm run train`. The same sets give the same bytes.
// `-- --held FOLDER` writes three models there instead, each without a third of the outlets: for figures on outlets that a model has not seen.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SECOND_WIDTH, secondLook } from '../../src/clutter/model/second-look.ts'
import { TRAITS } from '../../src/language/page-traits.ts'
import { binEnds, binOf, boosted, type Settings, valueAt } from './boost.ts'
import { encoded } from './encode.ts'
import { type Example, pageExamples, textExamples } from './examples.ts'
import { FOLDS, foldOf } from './folds.ts'
import type { Tree } from './tree.ts'

const FIRST: Settings = { trees: 60, leaves: 16, rate: 0.15, leastWeight: 2, ridge: 2, traits: 0.4, rows: 0.6, seed: 1 }
const SECOND: Settings = {
  trees: 90,
  leaves: 16,
  rate: 0.12,
  leastWeight: 2,
  ridge: 2,
  traits: 0.4,
  rows: 0.6,
  seed: 2,
}
/** Rows that the bins are made from. */
const SAMPLE = 60_000
/** A page known by snippets is labelled by the page model where that agrees with this share of them, and only where its score is this far from doubt. */
const AGREED = 0.8
const SURE = 0.8

/** All rows of the examples, side by side. */
interface Sheet {
  readonly examples: readonly Example[]
  readonly first: Int32Array
  readonly count: number
  readonly labels: Float32Array
  readonly weights: Float32Array
}

function sheet(examples: readonly Example[]): Sheet {
  const first = new Int32Array(examples.length)
  let count = 0
  examples.forEach((example, i) => {
    first[i] = count
    count += example.labels.length
  })
  const all = new Float32Array(count).fill(-1)
  const weights = new Float32Array(count)
  examples.forEach((example, i) => {
    let sum = 0
    const own = (at: number) => ((example.labels[at] ?? -1) < 0 ? 0 : Math.sqrt((example.words[at] ?? 0) + 1))
    for (let at = 0; at < example.labels.length; at++) sum += own(at)
    for (let at = 0; at < example.labels.length; at++) {
      const row = (first[i] ?? 0) + at
      all[row] = example.labels[at] ?? -1
      // Long articles count more than short ones, but not as much more as they are longer.
      weights[row] = sum === 0 ? 0 : (example.weight * own(at)) / Math.sqrt(sum)
    }
  })
  return { examples, first, count, labels: all, weights }
}

interface Binned {
  readonly ends: readonly Float32Array[]
  readonly bins: readonly Uint8Array[]
}

function binned(
  { examples, first, count }: Sheet,
  width: number,
  cell: (example: Example, i: number, at: number, trait: number) => number,
): Binned {
  const step = Math.max(1, Math.floor(count / SAMPLE))
  const places: [number, number][] = []
  examples.forEach((example, i) => {
    for (let at = 0; at < example.labels.length; at++) if (((first[i] ?? 0) + at) % step === 0) places.push([i, at])
  })
  const of = (i: number, at: number, trait: number) => {
    const example = examples[i]
    return example === undefined ? 0 : cell(example, i, at, trait)
  }
  const ends = binEnds(trait => Float32Array.from(places, ([i, at]) => of(i, at, trait)), width)
  const bins = ends.map((own, trait) => {
    const column = new Uint8Array(count)
    examples.forEach((example, i) => {
      for (let at = 0; at < example.labels.length; at++)
        column[(first[i] ?? 0) + at] = binOf(own, cell(example, i, at, trait))
    })
    return column
  })
  return { ends, bins }
}

interface Trained {
  readonly trees: readonly Tree[]
  readonly start: number
}

function trained(
  { examples, first, labels, weights }: Sheet,
  bins: readonly Uint8Array[],
  settings: Settings,
  use: (example: Example) => boolean,
): Trained {
  const rows: number[] = []
  examples.forEach((example, i) => {
    if (!use(example)) return
    for (let at = 0; at < example.labels.length; at++) {
      const row = (first[i] ?? 0) + at
      if ((labels[row] ?? -1) >= 0) rows.push(row)
    }
  })
  const pick = (column: Uint8Array) => {
    const own = new Uint8Array(rows.length)
    for (let i = 0; i < rows.length; i++) own[i] = column[rows[i] ?? 0] ?? 0
    return own
  }
  const table = {
    count: rows.length,
    bins: bins.map(pick),
    labels: Float32Array.from(rows, row => labels[row] ?? 0),
    weights: Float32Array.from(rows, row => weights[row] ?? 0),
  }
  return boosted(table, settings)
}

function scoresOf({ trees, start }: Trained, bins: readonly Uint8Array[], from: number, count: number): Float32Array {
  const scores = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    let sum = start
    for (const tree of trees) sum += valueAt(tree, bins, from + i)
    scores[i] = sum
  }
  return scores
}

interface Looks {
  readonly first: string
  readonly second: string
  /** Scores of the first look by models that had not seen the outlet, example by example. */
  readonly unseen: readonly Float32Array[]
}

function looks(examples: readonly Example[], name: string): Looks {
  const rows = sheet(examples)
  const say = (what: string) => console.error(`${name}: ${what} (${Math.round(performance.now() / 1000)} s)`)
  say(`${examples.length} articles, ${rows.count} blocks`)
  const narrow = binned(rows, TRAITS.length, (example, _, at, trait) => example.rows[at * TRAITS.length + trait] ?? 0)
  const unseen: Float32Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trained(rows, narrow.bins, FIRST, example => foldOf(example.outlet) !== fold)
    examples.forEach((example, i) => {
      if (foldOf(example.outlet) === fold)
        unseen[i] = scoresOf(model, narrow.bins, rows.first[i] ?? 0, example.labels.length)
    })
    say(`first look, fold ${fold + 1} of ${FOLDS}`)
  }
  const first = trained(rows, narrow.bins, FIRST, () => true)
  const beyond = examples.map((example, i) => {
    const own = new Float32Array(example.labels.length * SECOND_WIDTH)
    secondLook(unseen[i] ?? new Float32Array(0), example.words, example.ties, own, SECOND_WIDTH, 0)
    return own
  })
  const wide = binned(rows, SECOND_WIDTH, (_, i, at, trait) => beyond[i]?.[at * SECOND_WIDTH + trait] ?? 0)
  const both = { ends: [...narrow.ends, ...wide.ends], bins: [...narrow.bins, ...wide.bins] }
  const second = trained(rows, both.bins, SECOND, () => true)
  say('second look')
  return {
    first: encoded(first.trees, first.start, narrow.ends),
    second: encoded(second.trees, second.start, both.ends),
    unseen,
  }
}

/** Labels for pages known by snippets: the snippets', and where the model agrees with those, its own where it is sure. */
function guesses(pages: readonly Example[], unseen: readonly Float32Array[]): Map<string, Int8Array> {
  const guessed = new Map<string, Int8Array>()
  pages.forEach((page, i) => {
    if (page.set !== 'pages-trafilatura') return
    const scores = unseen[i] ?? new Float32Array(0)
    let known = 0
    let right = 0
    for (let at = 0; at < page.labels.length; at++) {
      if ((page.labels[at] ?? -1) < 0) continue
      known++
      if ((scores[at] ?? 0) > 0 === (page.labels[at] === 1)) right++
    }
    const agrees = known > 0 && right >= known * AGREED
    // What the named rules took from a page that the model agrees with is clutter in its dump as well.
    const own = new Int8Array(page.all).fill(agrees ? 0 : -1)
    for (let at = 0; at < page.labels.length; at++) {
      const score = scores[at] ?? 0
      const label = page.labels[at] ?? -1
      own[page.blocks[at] ?? 0] = label >= 0 ? label : !agrees || Math.abs(score) < SURE ? -1 : score > 0 ? 1 : 0
    }
    guessed.set(page.id, own)
  })
  return guessed
}

const line = (name: string, value: string) => `export const ${name} =\n  '${value}'\n`

function written(file: string, pages: readonly Example[], use: (example: Example) => boolean): void {
  const own = pages.filter(use)
  const pageLooks = looks(own, 'pages')
  const textLooks = looks([...textExamples(guesses(own, pageLooks.unseen))].filter(use), 'texts')
  writeFileSync(
    file,
    `// Written by \`npm run train\`; docs/model.md says from what.\n${line('PAGES_FIRST', pageLooks.first)}${line('PAGES_SECOND', pageLooks.second)}${line('TEXTS_FIRST', textLooks.first)}${line('TEXTS_SECOND', textLooks.second)}`,
  )
  console.error(`wrote ${file}`)
}

const pages = [...pageExamples()]
const at = process.argv.indexOf('--held')
const folder = at < 0 ? undefined : process.argv[at + 1]
if (folder === undefined) written(join('src', 'clutter', 'model', 'weights.generated.ts'), pages, () => true)
else {
  mkdirSync(folder, { recursive: true })
  for (let fold = 0; fold < FOLDS; fold++)
    written(join(folder, `weights-${fold}.ts`), pages, ({ outlet }) => foldOf(outlet) !== fold)
}
