/** Words of one language that stand before a name, lower case; the last word of an office is its head. */
export interface OfficeWords {
  /** Heads of offices that one holds: `president`, `minister`. */
  readonly heads: string
  /** Heads of occupations and parts played; they mark a person but exclude no other. */
  readonly roles: string
  /** `Mr`, `Dr`: no office. */
  readonly honorifics: string
  /** Crowned, ordained, knighted: the given name follows by right. */
  readonly reverent: string
  /** Words that may stand before a head and belong to it: `prime`, `foreign`, `deputy`. */
  readonly modifiers: string
  /** Modifiers that take the office away or weaken it: `former`, `acting`. */
  readonly past: string
  /** Offices of which a country has one at a time. */
  readonly unique: string
  /** Words between a head and what it is head of: `secretary of state`. */
  readonly of: string
  /** Words that may open an apposition: `the`, `a`, `who is`. */
  readonly articles: string
}
