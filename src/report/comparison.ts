/** One rule in two reports. Findings and cuts are told apart by their ids, which survive edits elsewhere. */
export interface RuleChange {
  readonly rule: string
  readonly before: number
  readonly now: number
  /** Neither gone nor changed. */
  readonly same: number
  readonly fresh: number
  readonly gone: number
  /** Gone in an article where as many new ones of the rule came: most often the same thing in words that were edited. */
  readonly changed: number
  /** It fires far more or far less than before, measured by the articles that both runs had. */
  readonly drift: 'more' | 'less' | null
  /** The first articles in which something of the rule is new or changed, by id. */
  readonly where: readonly (string | number)[]
}

/** `reports/comparison.json`: what a run changed against an earlier report. */
export interface Comparison {
  readonly v: 1
  readonly articles: { readonly before: number; readonly now: number; readonly fresh: number; readonly gone: number }
  /** Rules whose cuts or findings differ, drifting ones first. */
  readonly rules: readonly RuleChange[]
}

/** What an account of a run is compared by: for each article the ids of its cuts and findings, by rule. */
export interface Traces {
  add(article: string | number, entries: readonly { readonly rule: string; readonly id: string }[]): void
  /** Articles, each with its ids by rule. */
  readonly articles: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
}

export function traces(): Traces {
  const articles = new Map<string, Map<string, string[]>>()
  return {
    articles,
    add(article, entries) {
      const rules = new Map<string, string[]>()
      for (const { rule, id } of entries) {
        const ids = rules.get(rule)
        if (ids === undefined) rules.set(rule, [id])
        else ids.push(id)
      }
      articles.set(JSON.stringify(article), rules)
    },
  }
}

/** Articles named for a rule: enough to see what kind of change it is. */
const NAMED = 5

/** Fewer firings than this, before and now together, are chance. */
const FEWEST = 20
/** A rule drifts when it fires at least this many times as often, or as seldom. */
const FACTOR = 1.5
/** And when the difference is this many standard deviations of a count of that size (Poisson): one false alarm in 15,000 rules. */
const DEVIATIONS = 4

type Growing = { -readonly [Key in Exclude<keyof RuleChange, 'where'>]: RuleChange[Key] } & {
  where: (string | number)[]
}

export function comparison(before: Traces, now: Traces): Comparison {
  const rules = new Map<string, Growing>()
  const shared = new Map<string, [number, number]>()
  const row = (rule: string) => {
    const known: Growing = rules.get(rule) ?? {
      rule,
      before: 0,
      now: 0,
      same: 0,
      fresh: 0,
      gone: 0,
      changed: 0,
      drift: null,
      where: [],
    }
    rules.set(rule, known)
    return known
  }
  for (const article of new Set([...before.articles.keys(), ...now.articles.keys()])) {
    const [old, young] = [before.articles.get(article), now.articles.get(article)]
    for (const rule of new Set([...(old?.keys() ?? []), ...(young?.keys() ?? [])])) {
      const [was, is] = [old?.get(rule) ?? [], young?.get(rule) ?? []]
      const known = new Set(was)
      const same = is.filter(id => known.has(id)).length
      const changed = Math.min(was.length - same, is.length - same)
      const change = row(rule)
      change.before += was.length
      change.now += is.length
      change.same += same
      change.changed += changed
      change.gone += was.length - same - changed
      change.fresh += is.length - same - changed
      if (is.length > same && change.where.length < NAMED) change.where.push(JSON.parse(article))
      if (old !== undefined && young !== undefined) {
        const [a, b] = shared.get(rule) ?? [0, 0]
        shared.set(rule, [a + was.length, b + is.length])
      }
    }
  }
  for (const [rule, [was, is]] of shared) row(rule).drift = drift(was, is)
  const ids = [...now.articles.keys()]
  const fresh = ids.filter(id => !before.articles.has(id)).length
  return {
    v: 1,
    articles: {
      before: before.articles.size,
      now: ids.length,
      fresh,
      gone: before.articles.size - (ids.length - fresh),
    },
    rules: [...rules.values()]
      .filter(({ fresh, gone, changed }) => fresh + gone + changed > 0)
      .sort(
        (a, b) =>
          Number(b.drift !== null) - Number(a.drift !== null) ||
          b.fresh + b.gone + b.changed - (a.fresh + a.gone + a.changed) ||
          (a.rule < b.rule ? -1 : 1),
      ),
  }
}

function drift(before: number, now: number): RuleChange['drift'] {
  const [few, many] = before < now ? [before, now] : [now, before]
  if (many + few < FEWEST || many < FACTOR * few || many - few < DEVIATIONS * Math.sqrt(many + few)) return null
  return now > before ? 'more' : 'less'
}

/** The comparison in words, a line a rule, for terminals and `report.md`. */
export function changeInWords({ rule, before, now, fresh, gone, changed, drift }: RuleChange): string {
  const parts = [
    ...(fresh > 0 ? [`${fresh} new`] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
  ]
  const alarm = drift === null ? '' : `; fires far ${drift} than before`
  return `${rule}: ${before} before, ${now} now (${parts.join(', ')})${alarm}`
}
