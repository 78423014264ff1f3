// Trees as one string: the form that src/clutter/model/trees.ts reads.
import type { Tree } from './tree.ts'

const LEAF = 255
const VALUE_STEPS = 4096

/** Trees with the limits that they use, in base64. */
export function encoded(trees: readonly Tree[], start: number, ends: readonly Float32Array[]): string {
  const used = ends.map(() => new Set<number>())
  for (const tree of trees) for (const node of tree) if (node.trait >= 0) used[node.trait]?.add(node.bin)
  const limits = used.map(bins => [...bins].sort((a, b) => a - b))
  const nodes = trees.reduce((sum, tree) => sum + tree.length, 0)
  const size = 5 + limits.reduce((sum, own) => sum + 1 + 4 * own.length, 0) + 4 + trees.length + 5 * nodes
  const buffer = Buffer.alloc(size)
  let at = buffer.writeFloatLE(start, 0)
  at = buffer.writeUInt8(ends.length, at)
  limits.forEach((own, trait) => {
    at = buffer.writeUInt8(own.length, at)
    for (const bin of own) at = buffer.writeFloatLE(ends[trait]?.[bin] ?? 0, at)
  })
  at = buffer.writeUInt16LE(trees.length, at)
  at = buffer.writeUInt16LE(nodes, at)
  for (const tree of trees) {
    at = buffer.writeUInt8(tree.length, at)
    const order: number[] = []
    const place = new Map<number, number>()
    const walk = (node: number) => {
      place.set(node, order.length)
      order.push(node)
      const own = tree[node]
      if (own === undefined || own.trait < 0) return
      walk(own.left)
      walk(own.right)
    }
    walk(0)
    for (const index of order) {
      const node = tree[index]
      if (node === undefined) continue
      at = buffer.writeUInt8(node.trait < 0 ? LEAF : node.trait, at)
      at = buffer.writeUInt8(node.trait < 0 ? 0 : (limits[node.trait]?.indexOf(node.bin) ?? 0), at)
      at = buffer.writeUInt8(node.trait < 0 ? 0 : (place.get(node.right) ?? 0), at)
      at = buffer.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(node.value * VALUE_STEPS))), at)
    }
  }
  return buffer.toString('base64')
}
