import type { Compared } from '../duplicates/compared.ts'
import { type Repeated, repeated } from '../duplicates/repeated.ts'
import type { MarkLog } from './mark-log.ts'
import { bandsIn, HEAD, keysIn, printsIn } from './marks.ts'

/** An article without what no other has: what no other has makes no pair and no group. */
export interface Sifted extends Compared {
  /** Marks of rule and key that other articles have too. */
  readonly keys: readonly number[]
}

/** Tables of bits that are asked one after the other: what one keeps by mistake, one number in five to ten, the next does not. */
const TURNS = 4

/** Of the numbers of the first table, those that the second has to tell apart; with the few that do come twice. */
const KEPT_BY_MISTAKE = 0.25

const NONE = new Float64Array(0)

/**
 * Reads the log once for each table, and holds what passes them all: nothing is held in between, since small arrays of a million articles
 * are larger than the log. `outletOf` knows the outlet of each article by its place in the log.
 */
export function sifted(log: MarkLog, outletOf: (at: number) => string | null): Sifted[] {
  const tables: Repeated[] = []
  const passes = (value: number) => tables.every(table => table.has(value))
  for (let turn = 0, count = log.numbers; turn < TURNS && count > 0; turn++) {
    const table = repeated(count, turn)
    count = 0
    for (const marks of log.read()) {
      for (let at = HEAD; at < marks.length; at++) {
        const value = marks[at] ?? 0
        if (passes(value)) {
          table.note(value)
          count++
        }
      }
    }
    tables.push(table)
    if (turn === 0) count = Math.ceil(count * KEPT_BY_MISTAKE)
  }
  const articles: Sifted[] = []
  for (const marks of log.read()) {
    const fingerprints = printsIn(marks)
    articles.push({
      signature: {
        exact: marks[0] ?? 0,
        bands: kept(bandsIn(marks), passes),
        fingerprints: kept(fingerprints, passes),
      },
      outlet: outletOf(articles.length),
      prints: { all: fingerprints.length, different: marks[3] ?? 0 },
      keys: passing(keysIn(marks), passes),
    })
  }
  return articles
}

/** A copy of those that pass. */
function kept(values: Float64Array, passes: (value: number) => boolean): Float64Array {
  const left = passing(values, passes)
  return left.length === 0 ? NONE : Float64Array.from(left)
}

/** As a list, which takes half the room where there are few: most articles have one or two. */
function passing(values: Float64Array, passes: (value: number) => boolean): readonly number[] {
  const left: number[] = []
  for (const value of values) if (passes(value)) left.push(value)
  // What it has grown by beyond its end is let go.
  return left.length === 0 ? EMPTY : left.slice()
}

const EMPTY: readonly number[] = []
