import type { Compared } from '../duplicates/compared.ts'
import { repeated } from '../duplicates/repeated.ts'
import type { MarkLog } from './mark-log.ts'
import { bandsIn, HEAD, keysIn, printsIn } from './marks.ts'

/** An article without what no other has: what no other has makes no pair and no group. */
export interface Sifted extends Compared {
  /** Marks of rule and key that other articles have too. */
  readonly keys: Float64Array
}

/** Tables of bits that are asked one after the other: what one keeps by mistake, the next does not. */
const TURNS = 3

const NONE = new Float64Array(0)

/** Reads the log twice, and holds what is left of it; `outletOf` knows the outlet of each article by its place in the log. */
export function sifted(log: MarkLog, outletOf: (at: number) => string | null): Sifted[] {
  const first = repeated(log.numbers, 0)
  for (const marks of log.read()) for (const value of marks.subarray(HEAD)) first.note(value)
  const articles: Sifted[] = []
  for (const marks of log.read()) {
    const fingerprints = printsIn(marks)
    articles.push({
      signature: { exact: marks[0] ?? 0, bands: kept(bandsIn(marks), first), fingerprints: kept(fingerprints, first) },
      outlet: outletOf(articles.length),
      prints: { all: fingerprints.length, different: marks[3] ?? 0 },
      keys: kept(keysIn(marks), first),
    })
  }
  let left = articles
  for (let turn = 1; turn < TURNS; turn++) left = siftedAgain(left, turn)
  return left
}

function siftedAgain(articles: readonly Sifted[], turn: number): Sifted[] {
  let count = 0
  for (const { signature, keys } of articles)
    count += signature.bands.length + signature.fingerprints.length + keys.length
  const among = repeated(count, turn)
  for (const { signature, keys } of articles) {
    for (const values of [signature.bands, signature.fingerprints, keys]) for (const value of values) among.note(value)
  }
  const left: Sifted[] = []
  for (const { signature, keys, outlet, prints } of articles) {
    const bands = kept(signature.bands, among)
    const fingerprints = kept(signature.fingerprints, among)
    left.push({
      signature: { exact: signature.exact, bands, fingerprints },
      keys: kept(keys, among),
      outlet,
      ...(prints && { prints }),
    })
  }
  return left
}

/** A copy of those that come again. */
function kept(values: Float64Array, among: { has(value: number): boolean }): Float64Array {
  let count = 0
  for (const value of values) if (among.has(value)) count++
  if (count === 0) return NONE
  const left = new Float64Array(count)
  let at = 0
  for (const value of values) if (among.has(value)) left[at++] = value
  return left
}
