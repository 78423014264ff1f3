/** What was lifted out of the article, or said about it. Strings are as written; dates are ISO 8601, as precise as they were given. */
export interface Metadata {
  readonly headline: string | null
  readonly standfirst: string | null
  /** `2025-09-28`, `2025-09-28T09:57`, `2020-09-28T10:45Z`. */
  readonly published: string | null
  readonly authors: readonly string[]
  /** Canonical names, in order of appearance. */
  readonly agencies: readonly string[]
  readonly publisher: string | null
  readonly section: string | null
  readonly photoCredits: readonly string[]
  readonly captions: readonly string[]
  readonly editorNotes: readonly string[]
  readonly dateline: DatelineMetadata | null
}

export interface DatelineMetadata {
  readonly text: string
  /** Null where only the day is said ("中新网6月12日电"). */
  readonly place: string | null
  /** `MM-DD`, or `YYYY-MM-DD` where the year is written. */
  readonly date: string | null
  readonly agency: string | null
}

export const NO_METADATA: Metadata = {
  headline: null,
  standfirst: null,
  published: null,
  authors: [],
  agencies: [],
  publisher: null,
  section: null,
  photoCredits: [],
  captions: [],
  editorNotes: [],
  dateline: null,
}
