// One tree, grown leaf by leaf where it gains most, over histograms of binned traits.

/** A node: `trait` -1 for a leaf. A row goes left when its bin is at most `bin`. */
interface Node {
  trait: number
  bin: number
  left: number
  right: number
  value: number
  gain: number
}
export type Tree = Node[]

/** How a tree grows. */
export interface Growth {
  readonly leaves: number
  readonly rate: number
  /** Least weight of a leaf, in units of the loss's curvature. */
  readonly leastWeight: number
  readonly ridge: number
}

/** Bins of a trait, at most. */
export const BINS = 64

interface Leaf {
  readonly node: number
  readonly from: number
  readonly to: number
  readonly sumGradient: number
  readonly sumCurve: number
  readonly histogram: Float64Array
  best: { readonly gain: number; readonly trait: number; readonly bin: number } | null
}

export function grown(
  bins: readonly Uint8Array[],
  gradient: Float64Array,
  curve: Float64Array,
  order: Int32Array,
  count: number,
  chosen: readonly number[],
  settings: Growth,
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
  const root: Leaf = {
    node: add(sumGradient, sumCurve),
    from: 0,
    to: count,
    sumGradient,
    sumCurve,
    histogram: filled(0, count),
    best: null,
  }
  split(root)
  const leaves = [root]
  const right = new Int32Array(count)
  while (leaves.length < settings.leaves) {
    let pick = -1
    for (let i = 0; i < leaves.length; i++)
      if (leaves[i]?.best != null && (pick < 0 || (leaves[i]?.best?.gain ?? 0) > (leaves[pick]?.best?.gain ?? 0)))
        pick = i
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
