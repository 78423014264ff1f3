import type { CorpusFlag, CorpusRule, Link, Row } from '../../core/rule.ts'
import type { Finding } from '../../report/wire.ts'
import { loudAcross } from '../../ruled.ts'
import { findingOf } from '../across-findings.ts'
import type { Means } from '../ready.ts'
import { bodyOf } from './body.ts'
import type { LinkFacts } from './map.ts'
import { type Step, step } from './step.ts'

interface Fact {
  readonly rule: number
  readonly fact: string
}

/** Two articles that share passages, or rows of a rule that share a key. */
interface Group {
  /** `link` or `key`. */
  readonly sort: string
  /** Of a key; -1 for a link, whose facts are those of all rules. */
  readonly rule: number
  readonly key_sort: string
  readonly a: number
  readonly b: number
  /** `LinkFacts` of the first article and the second, as JSON. */
  readonly facts_a?: string | null
  readonly facts_b?: string | null
  /** Of a key: those of all its articles. */
  readonly facts?: readonly Fact[] | null
  readonly links: readonly { readonly link: string; readonly echo: boolean }[] | null
}

/** What the corpus rules say of a group: flags, numbered in the order of each rule. */
export function judgeStep({ rules }: Means): Step {
  return step(['sort', 'rule', 'key_sort', 'a', 'b'], (group: Group) => {
    const links = (group.links ?? []).map(
      ({ link, echo }): Link => ({ ...JSON.parse(link), ...(echo ? { echo: true as const } : {}) }),
    )
    const pair = [group.facts_a, group.facts_b].flatMap((one): LinkFacts => JSON.parse(one ?? '[]'))
    const rowsOf = (rule: number) =>
      group.rule < 0
        ? pair.flatMap(([own, rows]) => (own === rule ? rows : []))
        : (group.facts ?? []).map(({ fact }): Row => JSON.parse(fact))
    return {
      flags: rules.flatMap((rule, number) =>
        rule.join === group.sort && (group.rule < 0 || group.rule === number)
          ? flags(rule, number, rowsOf(number), links)
          : [],
      ),
    }
  })
}

const flags = (rule: CorpusRule, number: number, rows: readonly Row[], links: readonly Link[]) =>
  Array.from(rule.judge(rows, links), (flag, no) => ({
    ...{ rule: number, no, flag: JSON.stringify(flag) },
    articles: [...new Set(flag.passages.map(({ article }) => JSON.stringify(article)))],
  }))

interface Flagged {
  readonly rule: number
  readonly key_sort: string
  readonly a: number
  readonly b: number
  readonly no: number
  readonly flag: string
  /** Of the articles of its passages. */
  readonly bodies: readonly string[]
}

/** The finding that a flag becomes when the words it points at are there; its id as if it had no twin. */
export function findStep({ rules, engine: { rulings } }: Means): Step {
  return step(['rule', 'key_sort', 'a', 'b', 'no'], ({ rule, flag, bodies }: Flagged) => {
    const byId = new Map(bodies.map(bodyOf).map(body => [body.id, body]))
    const finding = findingOf(rules[rule]?.id ?? '', JSON.parse(flag) as CorpusFlag, byId)
    return {
      ...{ id: finding.id, finding: JSON.stringify(finding), loud: isLoud(finding) },
      articles: [...new Set(finding.passages.map(({ article }) => JSON.stringify(article)))],
    }

    function isLoud(finding: Finding): boolean {
      if (rulings === null) return true
      return loudAcross([finding], rulings, id => byId.get(id)?.here ?? null).loud.length > 0
    }
  })
}
