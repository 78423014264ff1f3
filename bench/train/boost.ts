// Gradient boosted trees with logistic loss over histograms of binned traits. Deterministic: its only dice are its own.
import { BINS, type Growth, grown, type Tree } from './tree.ts'

export interface Table {
  readonly count: number
  /** Bin of each row, trait by trait. */
  readonly bins: readonly Uint8Array[]
  readonly labels: Float32Array
  readonly weights: Float32Array
}

export interface Settings extends Growth {
  readonly trees: number
  /** Share of traits each tree may look at. */
  readonly traits: number
  /** Share of rows each tree may look at. */
  readonly rows: number
  readonly seed: number
}

/** 32-bit generator (Mulberry32): the same dice everywhere. */
function dice(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Upper ends of the bins of each trait: a value belongs to the first bin whose end it does not exceed. */
export function binEnds(columns: (trait: number) => Float32Array, traits: number): Float32Array[] {
  return Array.from({ length: traits }, (_, trait) => {
    const values = columns(trait).sort()
    const distinct: number[] = []
    for (const value of values) if (distinct.at(-1) !== value) distinct.push(value)
    const ends: number[] = []
    if (distinct.length <= BINS) {
      for (let i = 0; i + 1 < distinct.length; i++) ends.push(((distinct[i] ?? 0) + (distinct[i + 1] ?? 0)) / 2)
    } else {
      for (let i = 1; i < BINS; i++) {
        const value = values[Math.floor((i * values.length) / BINS)] ?? 0
        if (ends.at(-1) !== value) ends.push(value)
      }
    }
    return Float32Array.from(ends)
  })
}

export function binOf(ends: Float32Array, value: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Trains trees one after the other; `scores` is the model's sum for every row, rows that a tree did not see included. */
export function boosted(table: Table, settings: Settings): { trees: Tree[]; scores: Float64Array; start: number } {
  const { count, bins, labels, weights } = table
  const random = dice(settings.seed)
  let positive = 0
  let all = 0
  for (let i = 0; i < count; i++) {
    positive += (weights[i] ?? 0) * (labels[i] ?? 0)
    all += weights[i] ?? 0
  }
  const start = Math.log(positive / (all - positive))
  const scores = new Float64Array(count).fill(start)
  const gradient = new Float64Array(count)
  const curve = new Float64Array(count)
  const trees: Tree[] = []
  const order = new Int32Array(count)
  for (let round = 0; round < settings.trees; round++) {
    let seen = 0
    for (let i = 0; i < count; i++) {
      const chance = 1 / (1 + Math.exp(-(scores[i] ?? 0)))
      const weight = weights[i] ?? 0
      gradient[i] = weight * (chance - (labels[i] ?? 0))
      curve[i] = weight * Math.max(1e-6, chance * (1 - chance))
      if (weight > 0 && (settings.rows >= 1 || random() < settings.rows)) order[seen++] = i
    }
    const chosen: number[] = []
    for (let trait = 0; trait < bins.length; trait++) if (random() < settings.traits) chosen.push(trait)
    const tree = grown(bins, gradient, curve, order, seen, chosen, settings)
    trees.push(tree)
    for (let i = 0; i < count; i++) scores[i] = (scores[i] ?? 0) + valueAt(tree, bins, i)
  }
  return { trees, scores, start }
}

export function valueAt(tree: Tree, bins: readonly Uint8Array[], row: number): number {
  let node = tree[0]
  while (node !== undefined && node.trait >= 0)
    node = tree[(bins[node.trait]?.[row] ?? 0) <= node.bin ? node.left : node.right]
  return node?.value ?? 0
}
