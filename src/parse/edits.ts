import type { Repair } from '../core/article.ts'
import { type RunTable, RunTableBuilder } from '../core/run-table.ts'

/** What has become of a stretch of a string. Lists of edits are sorted and free of overlaps, and no edit is empty on its own side. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly to: string
  /** A noun phrase. */
  readonly why: string
}

/** The string with its edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.to)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Maps the edited text to the text before. */
export function editRuns(length: number, edits: readonly Edit[]): RunTable {
  const runs = new RunTableBuilder()
  let at = 0
  for (const edit of edits) {
    runs.add(edit.start - at, at, edit.start - at)
    runs.add(edit.to.length, edit.start, edit.end - edit.start)
    at = edit.end
  }
  runs.add(length - at, at, length - at)
  return runs.table()
}

/** The edits as the article records them. */
export function repairsOf(source: string, edits: readonly Edit[]): Repair[] {
  return edits.map(({ start, end, to, why }) => ({ start, end, from: source.slice(start, end), to, why }))
}

/** Between the reasons of an edit that several rounds have made. */
const AND = ' and '

/** Two lists made one: `first` leads from the source to `middle`, `second` on from there. Edits that touch the same characters become one. */
export function composed(first: readonly Edit[], second: readonly Edit[], middle: string): Edit[] {
  if (first.length === 0) return [...second]
  const all: Edit[] = []
  // What a place in `middle` must lose to be a place in the source, behind all edits of `first` seen so far.
  let shift = 0
  let i = 0
  let j = 0
  while (i < first.length || j < second.length) {
    const a = first[i]
    const b = second[j]
    const aStart = a === undefined ? Infinity : a.start + shift
    if (a !== undefined && (b === undefined || aStart + a.to.length <= b.start)) {
      all.push(a)
      shift += a.to.length - (a.end - a.start)
      i++
      continue
    }
    if (b === undefined) break
    if (b.end <= aStart) {
      all.push({ ...b, start: b.start - shift, end: b.end - shift })
      j++
      continue
    }
    // They overlap: gather everything that hangs together.
    const from = Math.min(aStart, b.start)
    const start = from - shift
    let to = from
    const inner: Edit[] = []
    const whys = new Set<string>()
    const later = new Set<string>()
    for (;;) {
      const nextA = first[i]
      const nextB = second[j]
      if (nextA !== undefined && nextA.start + shift < to + (to === from ? 1 : 0)) {
        for (const why of nextA.why.split(AND)) whys.add(why)
        to = Math.max(to, nextA.start + shift + nextA.to.length)
        shift += nextA.to.length - (nextA.end - nextA.start)
        i++
      } else if (nextB !== undefined && nextB.start < to + (to === from ? 1 : 0)) {
        later.add(nextB.why)
        to = Math.max(to, nextB.end)
        inner.push({ ...nextB, start: nextB.start - from, end: nextB.end - from })
        j++
      } else break
    }
    all.push({
      start,
      end: to - shift,
      to: edited(middle.slice(from, to), inner),
      why: [...new Set([...whys, ...later])].join(AND),
    })
  }
  return all
}
