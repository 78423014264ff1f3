import { anchored, contextKept } from './anchor.ts'
import type { Article } from './core/article.ts'
import { hereOf } from './core/outlet.ts'
import type { Removal } from './core/rule.ts'
import { sourceSpan } from './core/run-table.ts'
import { overlap, type Span } from './core/span.ts'
import type { Decision } from './report/decision.ts'
import type { Finding, LedgerEntry } from './report/wire.ts'

/** By outlet, by rule id: false turns a rule off there. */
export type OutletRules = Readonly<Record<string, { readonly rules?: Readonly<Record<string, boolean>> | undefined }>>

/** What people decided, ready for many articles. Decisions are named by their place in the list. */
export interface Rulings {
  readonly list: readonly Decision[]
  readonly byArticle: ReadonlyMap<string, readonly number[]>
  readonly byOutlet: ReadonlyMap<string, AtOutlet>
}

interface AtOutlet {
  /** Rules whose cuts are not made and whose findings are not told. */
  readonly off: Set<string>
  readonly decisions: number[]
}

/** What no rule may take. */
export interface Held {
  readonly spans: readonly Span[]
  readonly rules: ReadonlySet<string>
}

/** Null when nothing was decided. */
export function rulings(list: readonly Decision[], outlets: OutletRules = {}): Rulings | null {
  const byArticle = new Map<string, number[]>()
  const byOutlet = new Map<string, AtOutlet>()
  const outletNamed = (name: string) => {
    const known = byOutlet.get(name) ?? { off: new Set<string>(), decisions: [] }
    byOutlet.set(name, known)
    return known
  }
  for (const [name, { rules = {} }] of Object.entries(outlets))
    for (const [rule, on] of Object.entries(rules)) if (!on) outletNamed(name).off.add(rule)
  for (const [at, decision] of list.entries()) {
    const key = JSON.stringify(decision.article)
    byArticle.set(key, [...(byArticle.get(key) ?? []), at])
    if (decision.scope !== 'always' || decision.outlet === null) continue
    const outlet = outletNamed(decision.outlet)
    outlet.decisions.push(at)
    // A removal that was accepted stays what it is: nothing to turn off.
    if (decision.on === 'finding' || decision.verdict === 'rejected') outlet.off.add(decision.rule)
  }
  return byArticle.size + byOutlet.size === 0 ? null : { list, byArticle, byOutlet }
}

/** What was decided about one article. */
export interface Ruled {
  readonly held: Held | null
  /** Whether a finding is to be told; one that a person has settled is not. */
  loud(finding: Finding, passage: Span | undefined): boolean
  /** Decisions that fit this article, once its line is made. */
  applied(ledger: readonly LedgerEntry[]): number[]
}

/** Null when nothing was decided about the article. */
export function ruled(article: Article, rulings: Rulings): Ruled | null {
  const outlet = rulings.byOutlet.get(hereOf(article) ?? '')
  const own = rulings.byArticle.get(JSON.stringify(article.id)) ?? []
  if (outlet === undefined && own.length === 0) return null
  const applied = new Set(outlet?.decisions ?? [])
  const spans: Span[] = []
  const decided = (on: Decision['on']) =>
    own.flatMap(at => {
      const decision = rulings.list[at]
      return decision?.on === on ? [{ at, decision }] : []
    })
  const removals = decided('removal')
  const findings = decided('finding')
  const sourceAt = (offset: number) => sourceSpan(article.runs, offset, offset + 1).start
  for (const { at, decision } of removals) {
    const quotation = decision.quotations[0]
    if (decision.verdict !== 'rejected' || quotation === undefined) continue
    const span = anchored(article.text, quotation, sourceAt)
    if (span === null) continue
    spans.push(span)
    applied.add(at)
  }
  const off = outlet?.off ?? new Set<string>()
  return {
    held: spans.length + off.size === 0 ? null : { spans, rules: off },
    loud(finding, passage) {
      const settled = findings.filter(({ decision }) => fits(decision, finding, article.text, passage))
      for (const { at } of settled) applied.add(at)
      return settled.length === 0 && !off.has(finding.rule)
    },
    applied(ledger) {
      for (const { at, decision } of removals) {
        if (decision.verdict !== 'accepted') continue
        const [quotation] = decision.quotations
        const stands = ({ id, rule, text }: LedgerEntry) =>
          id === decision.id || (rule === decision.rule && text === quotation?.exact)
        if (ledger.some(stands)) applied.add(at)
      }
      return [...applied].sort((a, b) => a - b)
    },
  }
}

/** The cuts that nobody has forbidden. */
export function permitted(asked: readonly Removal[], held: Held): Removal[] {
  return asked.filter(cut => !held.rules.has(cut.rule) && !held.spans.some(span => overlap(span, cut)))
}

const HALF = 0.5

/** The same finding by its id; else the same rule over the same words, in surroundings of which half still stand. */
function fits(decision: Decision, finding: Finding, text: string, passage: Span | undefined): boolean {
  if (decision.rule !== finding.rule) return false
  if (decision.id === finding.id) return true
  if (!sameWords(decision, finding)) return false
  const [quotation] = decision.quotations
  if (quotation === undefined || passage === undefined) return false
  return contextKept(text, passage.start, passage.end, quotation) >= HALF
}

/** Words shared by several articles that are this long, in characters, are known again by themselves. */
const TELLING = 40

function sameWords({ quotations }: Decision, { passages }: Finding): boolean {
  return (
    quotations.length === passages.length &&
    passages.every(({ article, text }, at) => quotations[at]?.article === article && quotations[at]?.exact === text)
  )
}

/** Findings across articles that nobody has settled, and the decisions that settled the others. */
export function loudAcross(
  findings: readonly Finding[],
  { list, byOutlet }: Rulings,
  here: (article: string | number) => string | null,
): { readonly loud: readonly Finding[]; readonly applied: readonly number[] } {
  const applied = new Set<number>()
  const byRule = new Map<string, number[]>()
  for (const [at, { on, rule }] of list.entries())
    if (on === 'finding') byRule.set(rule, [...(byRule.get(rule) ?? []), at])
  const loud = findings.filter(finding => {
    const settled = (byRule.get(finding.rule) ?? []).filter(at => {
      const decision = list[at]
      if (decision === undefined) return false
      return (
        decision.id === finding.id ||
        (sameWords(decision, finding) && finding.passages.every(({ text }) => text.length >= TELLING))
      )
    })
    for (const at of settled) applied.add(at)
    const off = finding.passages.some(({ article }) => byOutlet.get(here(article) ?? '')?.off.has(finding.rule))
    return settled.length === 0 && !off
  })
  return { loud, applied: [...applied] }
}
