import { type Signature, signature } from '../duplicates/signature.ts'
import type { Remembered } from './remembered.ts'

/**
 * What an article is found by among the others of a run, as numbers in a row: exact key, number of bands, number of keys, number of different
 * fingerprints, the bands, a mark of rule and key of each row, the fingerprints. All below 2^52, as a signature's.
 */
export type Marks = Float64Array

/** Numbers that are no marks, before the others. */
export const HEAD = 4

/** From bytes that may lie anywhere: a float begins at a multiple of eight. */
export const floats = (bytes: Uint8Array) => new Float64Array(new Uint8Array(bytes).buffer)

/** `byKey` are the numbers of the rules that judge rows by their key. */
export function marksOf({ body, rows }: Remembered, byKey: readonly number[]): Marks {
  const { exact, bands, fingerprints } = signature(body.tokens.hash)
  const keys = byKey.flatMap(rule => (rows[rule] ?? []).map(({ key }) => keyMark(rule, key)))
  const marks = new Float64Array(HEAD + bands.length + keys.length + fingerprints.length)
  marks.set([exact, bands.length, keys.length, new Set(fingerprints).size])
  marks.set(bands, HEAD)
  marks.set(keys, HEAD + bands.length)
  marks.set(fingerprints, HEAD + bands.length + keys.length)
  return marks
}

/** A number for a key of a rule. */
export function keyMark(rule: number, key: string): number {
  let low = Math.imul(rule + 1, 0x9e3779b1)
  let high = Math.imul(rule + 1, 0x7feb352d)
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at)
    low = Math.imul(low ^ unit, 0xcc9e2d51)
    low = (low << 15) | (low >>> 17)
    high = Math.imul(high + unit, 0x1b873593)
    high = (high << 13) | (high >>> 19)
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b)
  high = Math.imul(high ^ (high >>> 16), 0xc2b2ae35)
  return ((high >>> 12) & 0xfffff) * 0x100000000 + ((low ^ (low >>> 13)) >>> 0)
}

export const bandsIn = (marks: Marks) => marks.subarray(HEAD, HEAD + (marks[1] ?? 0))
export const keysIn = (marks: Marks) => marks.subarray(HEAD + (marks[1] ?? 0), HEAD + (marks[1] ?? 0) + (marks[2] ?? 0))
export const printsIn = (marks: Marks) => marks.subarray(HEAD + (marks[1] ?? 0) + (marks[2] ?? 0))

export const signatureIn = (marks: Marks): Signature => ({
  exact: marks[0] ?? 0,
  bands: bandsIn(marks),
  fingerprints: printsIn(marks),
})
