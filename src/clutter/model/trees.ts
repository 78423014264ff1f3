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
  /** What the rows that reach a node have in common, in logits. */
  readonly value: Float32Array
}

const LEAF = 255
/** Values are stored in steps of this size: a thousandth of what one tree may say. */
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
  const value = new Float32Array(nodeCount)
  let node = 0
  for (let tree = 0; tree < treeCount; tree++) {
    roots[tree] = node
    const count = view.getUint8(at++)
    for (let i = 0; i < count; i++, at += NODE_BYTES, node++) {
      const trait = bytes[at] ?? LEAF
      value[node] = view.getInt16(at + 3, true) * VALUE_STEP
      step[node] = trait | (((roots[tree] ?? 0) + (bytes[at + 2] ?? 0)) << 8)
      limit[node] = trait === LEAF ? (value[node] ?? 0) : (limits[trait]?.[bytes[at + 1] ?? 0] ?? 0)
    }
  }
  return { start, roots, step, limit, value }
}

/** The score of the row that begins at `row` of `rows`, in logits. */
export function score(trees: Trees, rows: Float32Array, row: number): number {
  const { roots, step, limit } = trees
  let sum = trees.start
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number
    let way = step[node] as number
    while ((way & LEAF) !== LEAF) {
      node = (rows[row + (way & LEAF)] as number) <= (limit[node] as number) ? node + 1 : way >>> 8
      way = step[node] as number
    }
    sum += limit[node] as number
  }
  return sum
}

/** Adds to `shares` what each column of the row has moved its score by, in logits. */
export function explain(trees: Trees, rows: Float32Array, row: number, shares: Float64Array): void {
  const { roots, step, limit, value } = trees
  for (const root of roots) {
    let node = root
    for (let way = step[node] ?? LEAF; (way & LEAF) !== LEAF; way = step[node] ?? LEAF) {
      const column = way & LEAF
      const next = (rows[row + column] ?? 0) <= (limit[node] ?? 0) ? node + 1 : way >>> 8
      shares[column] = (shares[column] ?? 0) + (value[next] ?? 0) - (value[node] ?? 0)
      node = next
    }
  }
}
