import type { Digest } from './digest.ts'
import type { Finding, Line, Report } from './wire.ts'

/** What only the whole run knows. */
interface Across {
  readonly findings: readonly Finding[]
  readonly clusters: Report['clusters']
  readonly events?: Report['events']
  /** Cleaned files whose raw file is gone. */
  readonly stale?: readonly string[]
}

/** Builds the report of a run from what it counts of its articles, which must come in the order of the run. Keeps counts, and the ids of what needs a person. */
export interface Summary {
  add(article: Digest): void
  report(across: Across): Report
}

type Id = Line['id']

type RuleRow = Report['rules'][number]

/** How many of the lowest scores a report names. */
const LOWEST = 10
/** A score below this is called low: more than half of what the score weighs is lost. Pages with menus score low as a matter of course, so only the lowest of all are named. */
const LOW_SCORE = 50

interface Source {
  articles: number
  tenths: number
  scored: number
  findings: number
  visible: number
  removed: number
}

export function summary(): Summary {
  const articles = { total: 0, cleaned: 0, 'kept-whole': 0, failed: 0, quarantined: 0 }
  const characters = { visible: 0, kept: 0, lifted: 0, removed: 0 }
  const severities = { error: 0, warning: 0, note: 0 }
  const languages = new Map<string, number>()
  const kinds = new Map<string, number>()
  const rules = new Map<string, RuleRow>()
  const outlets = new Map<string, Source>()
  const agencies = new Map<string, Source>()
  // Scores are counted in tenths, so that mean and median need no list of them and sums are exact.
  const scores = new Map<number, number>()
  let lowest: { id: Id; score: number }[] = []
  const failed: Report['attention'] = []
  const whole: Report['attention'] = []
  const faulty: Report['attention'] = []

  function rule(id: string, sort: 'clutter' | 'audit', stage: string | null, count: number): void {
    const key = `${sort} ${stage ?? ''} ${id}`
    const row = rules.get(key) ?? { rule: id, sort, stage, count: 0, articles: 0 }
    row.count += count
    row.articles++
    rules.set(key, row)
  }

  function addCleaned(article: Digest): void {
    const { id, weight } = article
    raise(languages, article.language ?? 'unknown')
    characters.visible += weight.visible
    characters.kept += weight.kept
    characters.lifted += weight.lifted
    characters.removed += weight.removed
    for (const kind of article.kinds) raise(kinds, kind)
    for (const [name, stage, count] of article.cuts) rule(name, 'clutter', stage, count)
    for (const severity of article.severities) severities[severity]++
    for (const [name, , count] of article.flags) rule(name, 'audit', null, count)
    addScore(article)
    if (article.outlet !== null) join(outlets, article.outlet, article)
    for (const agency of article.agencies) join(agencies, agency, article)
    if (article.status === 'kept-whole')
      whole.push({ article: id, why: 'kept whole: a cut would have taken the article itself' })
    if (article.errors.length > 0) faulty.push({ article: id, why: errorsNamed(article.errors) })
  }

  function addScore({ id, score }: Digest): void {
    const tenths = Math.round(score * 10)
    scores.set(tenths, (scores.get(tenths) ?? 0) + 1)
    const last = lowest.at(-1)
    if (lowest.length === LOWEST && last !== undefined && score >= last.score) return
    // A stable sort leaves equal scores in the order of the run.
    lowest = [...lowest, { id, score }].sort((a, b) => a.score - b.score).slice(0, LOWEST)
  }

  return {
    add(article) {
      articles.total++
      articles[article.status]++
      if (article.failure === null) addCleaned(article)
      else failed.push({ article: article.id, why: `${article.status}: ${article.failure}` })
    },
    report(across) {
      const every = { ...severities }
      for (const finding of across.findings) every[finding.severity]++
      const low = lowest
        .filter(({ score }) => score < LOW_SCORE)
        .map(({ id, score }) => ({ article: id, why: `low quality: ${score} of 100` }))
      return {
        v: 1,
        articles: { ...articles },
        characters: { ...characters },
        quality: { mean: mean(scores), median: median(scores), lowest: lowest.map(({ id }) => id) },
        languages: byCount(languages),
        kinds: byCount(kinds),
        rules: [...rules.values(), ...corpusRules(across.findings)]
          .map(row => ({ ...row }))
          .sort((a, b) => b.count - a.count || compare(a.rule, b.rule) || compare(a.sort, b.sort)),
        severities: every,
        sources: [...sources(outlets, 'outlet'), ...sources(agencies, 'agency')],
        clusters: [...across.clusters],
        events: [...(across.events ?? [])],
        findings: [...across.findings],
        attention: merged([...failed, ...whole, ...faulty, ...low]),
        stale: [...(across.stale ?? [])],
      }
    },
  }
}

/** Findings across articles by rule, each counted once, with the number of articles they rest on. */
function corpusRules(findings: readonly Finding[]): RuleRow[] {
  const rows = new Map<string, { count: number; articles: Set<Id> }>()
  for (const finding of findings) {
    const row = rows.get(finding.rule) ?? { count: 0, articles: new Set<Id>() }
    row.count++
    for (const passage of finding.passages) row.articles.add(passage.article)
    rows.set(finding.rule, row)
  }
  return [...rows].map(([rule, { count, articles }]) => ({
    rule,
    sort: 'corpus',
    stage: null,
    count,
    articles: articles.size,
  }))
}

function join(group: Map<string, Source>, name: string, { score, findings, weight }: Digest): void {
  const source = group.get(name) ?? { articles: 0, tenths: 0, scored: 0, findings: 0, visible: 0, removed: 0 }
  source.articles++
  source.tenths += Math.round(score * 10)
  source.scored++
  source.findings += findings
  source.visible += weight.visible
  source.removed += weight.removed
  group.set(name, source)
}

function sources(group: Map<string, Source>, sort: 'outlet' | 'agency'): Report['sources'] {
  return [...group]
    .sort(([a, x], [b, y]) => y.articles - x.articles || compare(a, b))
    .map(([name, source]) => ({
      name,
      sort,
      articles: source.articles,
      quality: source.scored === 0 ? null : Math.round(source.tenths / source.scored) / 10,
      findings: source.findings,
      removedShare: source.visible === 0 ? 0 : Math.round((source.removed / source.visible) * 10_000) / 10_000,
    }))
}

/** One row an article, at its gravest reason, with the others behind it. */
function merged(rows: Report['attention']): Report['attention'] {
  const whys = new Map<Id, string>()
  for (const { article, why } of rows) {
    const known = whys.get(article)
    whys.set(article, known === undefined ? why : `${known}; ${why}`)
  }
  return [...whys].map(([article, why]) => ({ article, why }))
}

function errorsNamed(rules: readonly string[]): string {
  const names = [...new Set(rules)].sort(compare)
  return `${rules.length === 1 ? 'an error' : `${rules.length} errors`}: ${names.join(', ')}`
}

function mean(scores: ReadonlyMap<number, number>): number | null {
  let sum = 0
  let count = 0
  for (const [tenths, times] of scores) {
    sum += tenths * times
    count += times
  }
  return count === 0 ? null : Math.round(sum / count) / 10
}

function median(scores: ReadonlyMap<number, number>): number | null {
  const sorted = [...scores].sort(([a], [b]) => a - b)
  const count = sorted.reduce((sum, [, times]) => sum + times, 0)
  if (count === 0) return null
  const at = (rank: number) => {
    let seen = 0
    for (const [tenths, times] of sorted) {
      seen += times
      if (seen > rank) return tenths
    }
    return 0
  }
  return Math.round((at((count - 1) >> 1) + at(count >> 1)) / 2) / 10
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function byCount(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
