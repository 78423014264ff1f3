import type { OutputFolder } from './atomic.ts'

/** The page, or what leads to it. */
export const PAGE = 'report.html'

/** Files that a page of an earlier run asked for and this one does not: parts, and the page itself once it is small again. */
export async function staleParts(reports: OutputFolder, wanted: ReadonlySet<string>): Promise<string[]> {
  const parts = (await reports.names('report/articles')).filter(name => /^[0-9a-z-]+\.js$/u.test(name))
  const page = (await reports.names('report')).filter(name => name === 'index.html')
  return [...parts.map(name => `report/articles/${name}`), ...page.map(name => `report/${name}`)].filter(
    name => !wanted.has(name),
  )
}
