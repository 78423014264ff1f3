/**
 * Capitalised words of news copy that begin or end what is no person, lower case, by ISO 639-3. A run of capitals that holds one of
 * `organisations` or `places` is not a name; `calendar`, `groups` and `openers` are stripped from its front.
 */
export interface ProperNouns {
  readonly organisations: string
  readonly places: string
  readonly calendar: string
  /** Parties, faiths, peoples: before a name they describe it. */
  readonly groups: string
  /** Words that open a sentence with a capital and are no name. */
  readonly openers: string
}
