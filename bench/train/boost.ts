// Gradient boosted trees with logistic loss over histograms of binned traits. Deterministic: its only dice are its own.

export interface Table {
  readonly count: number
  /** Bin of each row, trait by trait. */
  readonly bins: readonly Uint8Array[]
  readonly labels: Float32Array
  readonly weights: Float32Array
  /** Starting score of each row. */
  readonly base?: Float32Array
}

export interface Settings {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Least weight of a leaf, in units of the loss's curvature. */
  readonly leastWeight: number
  readonly ridge: number
  /** Share of traits each tree may look at. */
  readonly traits: number
  readonly rows: number
  readonly seed: number
}

/** A node: `trait` -1 for a leaf. A row goes left when its bin is at most `bin`. */
export interface Node {
  trait: number
  bin: number
  left: number
  right: number
  value: number
  gain: number
}
export type Tree = Node[]

/** 32-bit generator (Mulberry32): the same dice everywhere. */
export function dice(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const BINS = 64

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

interface Leaf {
  readonly node: number
  readonly from: number
  readonly to: number
  readonly sumGradient: number
  readonly sumCurve: number
  readonly histogram: Float64Array
  best: { readonly gain: number; readonly trait: number; readonly bin: number } | null
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
  const start = table.base === undefined ? Math.log(positive / (all - positive)) : 0
  const scores = new Float64Array(count)
  for (let i = 0; i < count; i++) scores[i] = table.base?.[i] ?? start
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

function grown(
  bins: readonly Uint8Array[],
  gradient: Float64Array,
  curve: Float64Array,
  order: Int32Array,
  count: number,
  chosen: readonly number[],
  settings: Settings,
): Tree {
  const tree: Tree = []
  const add = (sumGradient: number, sumCurve: number): number => {
    const value = (-sumGradient / (sumCurve + settings.ridge)) * settings.rate
    tree.push({ trait: -1, bin: 0, left: -1, right: -1, value, gain: 0 })
    return tree.length - 1
  }
  const filled = (from: number, to: number): Float64Array => {
    const histogram = new Float64Array(chosen.length * BINS * 2)
    for (let c = 0; c < chosen.length; c++) {
      const column = bins[chosen[c] ?? 0]
      if (column === undefined) continue
      const base = c * BINS * 2
      for (let i = from; i < to; i++) {
        const row = order[i] as number
        const cell = base + 2 * (column[row] as number)
        histogram[cell] = (histogram[cell] as number) + (gradient[row] as number)
        histogram[cell + 1] = (histogram[cell + 1] as number) + (curve[row] as number)
      }
    }
    return histogram
  }
  const split = (leaf: Leaf): void => {
    const { histogram, sumGradient, sumCurve } = leaf
    const parent = (sumGradient * sumGradient) / (sumCurve + settings.ridge)
    let gain = 1e-9
    let trait = -1
    let bin = 0
    for (let c = 0; c < chosen.length; c++) {
      let leftGradient = 0
      let leftCurve = 0
      const base = c * BINS * 2
      for (let b = 0; b < BINS - 1; b++) {
        leftGradient += histogram[base + 2 * b] ?? 0
        leftCurve += histogram[base + 2 * b + 1] ?? 0
        if (leftCurve < settings.leastWeight) continue
        const rightCurve = sumCurve - leftCurve
        if (rightCurve < settings.leastWeight) break
        const rightGradient = sumGradient - leftGradient
        const now =
          (leftGradient * leftGradient) / (leftCurve + settings.ridge) +
          (rightGradient * rightGradient) / (rightCurve + settings.ridge) -
          parent
        if (now > gain) {
          gain = now
          trait = chosen[c] ?? 0
          bin = b
        }
      }
    }
    leaf.best = trait < 0 ? null : { gain, trait, bin }
  }
  let sumGradient = 0
  let sumCurve = 0
  for (let i = 0; i < count; i++) {
    sumGradient += gradient[order[i] ?? 0] ?? 0
    sumCurve += curve[order[i] ?? 0] ?? 0
  }
  const root: Leaf = { node: add(sumGradient, sumCurve), from: 0, to: count, sumGradient, sumCurve, histogram: filled(0, count), best: null }
  split(root)
  const leaves = [root]
  const right = new Int32Array(count)
  while (leaves.length < settings.leaves) {
    let pick = -1
    for (let i = 0; i < leaves.length; i++)
      if (leaves[i]?.best != null && (pick < 0 || (leaves[i]?.best?.gain ?? 0) > (leaves[pick]?.best?.gain ?? 0))) pick = i
    const leaf = leaves[pick]
    if (leaf?.best == null) break
    const { trait, bin, gain } = leaf.best
    const column = bins[trait]
    if (column === undefined) break
    let at = leaf.from
    let moved = 0
    let leftGradient = 0
    let leftCurve = 0
    for (let i = leaf.from; i < leaf.to; i++) {
      const row = order[i] as number
      if ((column[row] as number) <= bin) {
        order[at++] = row
        leftGradient += gradient[row] as number
        leftCurve += curve[row] as number
      } else right[moved++] = row
    }
    order.set(right.subarray(0, moved), at)
    const small = at - leaf.from <= leaf.to - at ? filled(leaf.from, at) : filled(at, leaf.to)
    const large = leaf.histogram
    for (let i = 0; i < large.length; i++) large[i] = (large[i] as number) - (small[i] as number)
    const leftSmall = at - leaf.from <= leaf.to - at
    const leftLeaf: Leaf = {
      node: add(leftGradient, leftCurve),
      from: leaf.from,
      to: at,
      sumGradient: leftGradient,
      sumCurve: leftCurve,
      histogram: leftSmall ? small : large,
      best: null,
    }
    const rightLeaf: Leaf = {
      node: add(leaf.sumGradient - leftGradient, leaf.sumCurve - leftCurve),
      from: at,
      to: leaf.to,
      sumGradient: leaf.sumGradient - leftGradient,
      sumCurve: leaf.sumCurve - leftCurve,
      histogram: leftSmall ? large : small,
      best: null,
    }
    const node = tree[leaf.node]
    if (node === undefined) break
    Object.assign(node, { trait, bin, gain, left: leftLeaf.node, right: rightLeaf.node })
    split(leftLeaf)
    split(rightLeaf)
    leaves.splice(pick, 1, leftLeaf, rightLeaf)
  }
  return tree
}
