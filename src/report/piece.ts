/** A stretch of an article's visible text, kept or cut. All pieces in order, with `before` between them, are the text as a reader of the raw page saw it. */
export interface Piece {
  readonly text: string
  /** Index into the line's ledger; null when kept. */
  readonly entry: number | null
  /** Visible white space that stands before it. */
  readonly before: '' | ' ' | '\n' | '\n\n'
  /** `[start, end)` in the string that was given; in HTML it takes in the tags and entities between its ends. */
  readonly span: readonly [number, number]
  /** Why it was kept: what the reading took its block for, as a noun phrase that completes "kept as ...". Absent when it was cut, or when nobody asked. */
  readonly kept?: string
}
