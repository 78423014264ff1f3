import type { Digest } from '../report/digest.ts'
import type { Report } from '../report/wire.ts'

/** Articles that a page has rows and files for: a browser still searches so many at a keystroke, and a person will not see as many. */
export const MOST_ON_PAGE = 20_000

/** Chooses the articles of a run that its page shows. */
export interface OnPage {
  /** In the order of the run. */
  add(article: Digest): void
  /** All, where they are few; else those with the gravest to say, in the order of the run. By place in it. */
  chosen(): readonly number[]
  /** The report without what points at articles that are not shown; its counts stay those of the run. */
  narrowed(report: Report): Report
}

/** Failed or kept whole, with errors, with warnings, with notes, with nothing. */
const RANKS = 5

const rank = ({ status, errors, warnings, findings }: Digest) =>
  status !== 'cleaned' ? 0 : errors.length > 0 ? 1 : warnings > 0 ? 2 : findings > 0 ? 3 : 4

export function onPage(most = MOST_ON_PAGE): OnPage {
  const ids: Digest['id'][][] = Array.from({ length: RANKS }, () => [])
  const places: number[][] = Array.from({ length: RANKS }, () => [])
  let total = 0
  let shown: ReadonlySet<Digest['id']> | null = null

  return {
    add(article) {
      const group = rank(article)
      // The first of their rank are enough of it.
      if ((places[group]?.length ?? 0) < most) {
        ids[group]?.push(article.id)
        places[group]?.push(total)
      }
      total++
      shown = null
    },
    chosen: () =>
      places
        .flat()
        .slice(0, most)
        .sort((a, b) => a - b),
    narrowed(report) {
      if (total <= most) return report
      shown ??= new Set(ids.flat().slice(0, most))
      const here = shown
      return {
        ...report,
        clusters: report.clusters
          .map(cluster => ({ ...cluster, articles: cluster.articles.filter(id => here.has(id)) }))
          .filter(({ articles }) => articles.length > 1),
        events: report.events.filter(({ articles }) => articles.every(id => here.has(id))),
        findings: report.findings.filter(({ passages }) => passages.every(({ article }) => here.has(article))),
        attention: report.attention.filter(({ article }) => here.has(article)).slice(0, most),
      }
    },
  }
}
