/** The order of a run by the ids of its articles: numbers by size, then strings by code units. No locale has a say. */
export function inOrder(a: string | number, b: string | number): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1
  if (typeof b === 'number') return 1
  return a < b ? -1 : a > b ? 1 : 0
}
