import type { Shape } from '../core/reading.ts'

/** Lines of one key: how many there are, the last before the body, and how many before the first paragraph are no front and still to come. */
interface SameLines {
  count: number
  last: number
  left: number
}

/** The lines of an article by their key; `inFront` counts all that `left` counts. */
export function linesByKey(
  shapes: readonly Shape[],
  bodyStart: number,
  firstProse: number,
): { readonly of: ReadonlyMap<Shape['key'], SameLines>; readonly inFront: number } {
  const of = new Map<Shape['key'], SameLines>()
  let inFront = 0
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i]
    if (shape === undefined) break
    let own = of.get(shape.key)
    if (own === undefined) {
      own = { count: 0, last: -1, left: 0 }
      of.set(shape.key, own)
    }
    own.count++
    if (i < bodyStart) own.last = i
    if (i >= firstProse || shape.front) continue
    own.left++
    inFront++
  }
  return { of, inFront }
}
