import type { Line } from '../report/wire.ts'

type Pair = [number, number]

/** What spans count. */
export type Offsets = 'utf16' | 'codepoint'

/** The same line with every span counted in code points of the string that was given, as Python counts. */
export function inCodePoints(line: Line, given: string): Line {
  const pairs = surrogatePairs(given)
  return pairs.length === 0 ? line : inCodePointsOf(line, () => pairs)
}

/** The same where passages may stand in other articles; `pairsOf` says where their pairs are. */
export function inCodePointsOf(line: Line, pairsOf: (id: Line['id']) => readonly number[]): Line {
  if ('error' in line) return line
  const span = spanAmong(pairsOf(line.id))
  const moved = <Part extends { span: Pair }>(part: Part): Part => ({ ...part, span: span(part.span) })
  const there = <Part extends { span: Pair; article: Line['id'] }>(part: Part): Part => ({
    ...part,
    span: spanAmong(pairsOf(part.article))(part.span),
  })
  return {
    ...line,
    kept: line.kept.map(span),
    ledger: line.ledger.map(moved),
    findings: line.findings.map(finding => ({ ...finding, passages: finding.passages.map(there) })),
    repairs: line.repairs.map(moved),
    ...(line.attributions === undefined
      ? {}
      : {
          attributions: line.attributions.map(attribution => ({
            ...attribution,
            source: attribution.source.map(span),
            cue: attribution.cue.map(span),
            content: attribution.content.map(span),
          })),
        }),
  }
}

/** Spans of a text, counted in its code points. */
export const codePointSpan = (given: string) => spanAmong(surrogatePairs(given))

const spanAmong =
  (pairs: readonly number[]) =>
  ([start, end]: readonly [number, number]): Pair => [start - countBefore(pairs, start), end - countBefore(pairs, end)]

/** Nearly all texts have none, and are not gone through one by one. */
const HIGH = /[\ud800-\udbff]/

/** Offsets of the second halves of all pairs; a half alone is a code point of its own. */
export function surrogatePairs(text: string): number[] {
  const pairs: number[] = []
  if (!HIGH.test(text)) return pairs
  for (let at = 1; at < text.length; at++) {
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) pairs.push(at)
  }
  return pairs
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** How many of the sorted offsets lie below the limit. */
function countBefore(offsets: readonly number[], limit: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
