/** Boosted trees in columns. A node's left child stands right behind it; a leaf has no trait. */
export interface Trees {
  /** Score before any tree has spoken, in logits. */
  readonly start: number
  /** First node of each tree. */
  readonly roots: Int32Array
  /** Column of the row that a node looks at, `LEAF` for a leaf, and above those eight bits its right child: one read instead of two. */
  readonly step: Int32Array
  /** A row goes left when its value is at most this; of a leaf, what it adds to the score. */
  readonly limit: Float32Array
  /** What moves a row's score on its way to each leaf. */
  readonly ways: Ways
}

/** The ways from the roots to the leaves, step by step. */
interface Ways {
  /** By node where the way to it begins in the other two, one more than there are nodes; only leaves have one. */
  readonly first: Uint32Array
  /** The column that a step asked. */
  readonly column: Uint8Array
  /** What the answer added to the score, in `VALUE_STEP`s. */
  readonly moved: Int32Array
}

const LEAF = 255
/** Values are stored in steps of this size: a thousandth of what one tree may say. In whole steps sums are exact in any order. */
const VALUE_STEP = 1 / 4096
const NODE_BYTES = 5

/**
 * Reads trees as `bench/train` writes them: start, number of traits, for each trait its limits, number of trees, for each tree its nodes
 * (trait, place of the limit, right child, value), all in one string of base64.
 */
export function readTrees(encoded: string): Trees {
  const binary = atob(encoded)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  const view = new DataView(bytes.buffer)
  let at = 0
  const start = view.getFloat32(at, true)
  const traits = view.getUint8(at + 4)
  at += 5
  const limits: Float32Array[] = []
  for (let trait = 0; trait < traits; trait++) {
    const count = view.getUint8(at++)
    const own = new Float32Array(count)
    for (let i = 0; i < count; i++, at += 4) own[i] = view.getFloat32(at, true)
    limits.push(own)
  }
  const treeCount = view.getUint16(at, true)
  const nodeCount = view.getUint16(at + 2, true)
  at += 4
  const roots = new Int32Array(treeCount)
  const step = new Int32Array(nodeCount)
  const limit = new Float32Array(nodeCount)
  const value = new Int16Array(nodeCount)
  let node = 0
  for (let tree = 0; tree < treeCount; tree++) {
    roots[tree] = node
    const count = view.getUint8(at++)
    for (let i = 0; i < count; i++, at += NODE_BYTES, node++) {
      const trait = bytes[at] ?? LEAF
      value[node] = view.getInt16(at + 3, true)
      step[node] = trait | (((roots[tree] ?? 0) + (bytes[at + 2] ?? 0)) << 8)
      limit[node] = trait === LEAF ? (value[node] ?? 0) * VALUE_STEP : (limits[trait]?.[bytes[at + 1] ?? 0] ?? 0)
    }
  }
  return { start, roots, step, limit, ways: waysTo(step, value) }
}

function waysTo(step: Int32Array, value: Int16Array): Ways {
  const above = new Int32Array(step.length).fill(-1)
  const first = new Uint32Array(step.length + 1)
  const column: number[] = []
  const moved: number[] = []
  for (let node = 0; node < step.length; node++) {
    const way = step[node] ?? LEAF
    if ((way & LEAF) !== LEAF) {
      above[node + 1] = node
      above[way >>> 8] = node
    } else {
      for (let below = node, up = above[node] ?? -1; up >= 0; below = up, up = above[up] ?? -1) {
        column.push((step[up] ?? 0) & LEAF)
        moved.push((value[below] ?? 0) - (value[up] ?? 0))
      }
    }
    first[node + 1] = column.length
  }
  return { first, column: Uint8Array.from(column), moved: Int32Array.from(moved) }
}

/** The score of the row that begins at `row` of `rows`, in logits. From `at` on `leaves` holds the leaf of each tree that the row came to. */
export function score(trees: Trees, rows: Float32Array, row: number, leaves: Uint16Array, at: number): number {
  const { roots, step, limit } = trees
  let sum = trees.start
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number
    let way = step[node] as number
    while ((way & LEAF) !== LEAF) {
      node = (rows[row + (way & LEAF)] as number) <= (limit[node] as number) ? node + 1 : way >>> 8
      way = step[node] as number
    }
    leaves[at + tree] = node
    sum += limit[node] as number
  }
  return sum
}

/** Adds to `shares` what each column of a row has moved its score by, in steps of the same size for all trees; `leaves` holds from `at` on what `score` put there. */
export function explain({ roots, ways }: Trees, leaves: Uint16Array, at: number, shares: Int32Array): void {
  const { first, column, moved } = ways
  for (let tree = 0; tree < roots.length; tree++) {
    const leaf = leaves[at + tree] as number
    const end = first[leaf + 1] as number
    for (let step = first[leaf] as number; step < end; step++) {
      const asked = column[step] as number
      shares[asked] = (shares[asked] as number) + (moved[step] as number)
    }
  }
}
