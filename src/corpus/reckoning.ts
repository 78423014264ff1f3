import type { Report } from '../report/wire.ts'

/** What became of the articles of a run: `total` is the sum of the others. */
export interface Reckoning {
  readonly total: number
  /** Cleaned by this run, or by one before and written again. */
  readonly cleaned: number
  /** Cleaned by a run before, with a cleaned file that stands as it should. */
  readonly unchanged: number
  readonly failed: number
  readonly quarantined: number
}

/** What came in is what came out: counted on the way in, on the way out and in the report. */
export function reconciled(reckoning: Reckoning, { articles }: Report, written: ReadonlySet<string>): void {
  const { total, cleaned, unchanged, failed, quarantined } = reckoning
  const good = cleaned + unchanged
  const sound =
    total === good + failed + quarantined &&
    total === articles.total &&
    good === written.size &&
    good === articles.cleaned + articles['kept-whole'] &&
    failed === articles.failed &&
    quarantined === articles.quarantined
  if (!sound) {
    const told = JSON.stringify({ reckoning, articles, files: written.size })
    throw new Error(`the articles that came in are not those that went out: ${told}; please report it`)
  }
}
