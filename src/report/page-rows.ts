import type { CutShare, PageIndex, PageRow, RuleShare, StageShare } from './page-data.ts'
import type { PageShare } from './page-share.ts'
import type { Finding, Report } from './wire.ts'

/** The rows of the table and the sums over them, from what the articles of a run give, in its order. */
export interface PageRows {
  readonly rows: readonly PageRow[]
  /** Returns the place of its row. */
  add(share: PageShare): number
  facts(report: Report): Pick<PageIndex, 'cuts' | 'names' | 'clutter' | 'stageShares' | 'ruleShares'>
}

/** Outlets that a chart can tell apart. */
const OUTLETS = 12

export function pageRows(): PageRows {
  const names = { rules: dictionary(), kinds: dictionary(), stages: dictionary() }
  const clutter = new Set<number>()
  const cuts = new Map<string, { -readonly [Key in keyof CutShare]: CutShare[Key] }>()
  const stages = new Map<string, { -readonly [Key in keyof StageShare]: StageShare[Key] }>()
  const flags = new Map<string, { -readonly [Key in keyof RuleShare]: RuleShare[Key] }>()
  const rows: PageRow[] = []

  function addCuts(list: PageShare['cuts'], outlet: string | null): void {
    for (const { rule, stage, kind, fate, cuts: count, characters } of list) {
      clutter.add(names.rules.index(rule))
      const share = known(cuts, `${stage}\n${kind}\n${fate}`, { stage, kind, fate, cuts: 0, characters: 0 })
      share.cuts += count
      share.characters += characters
      if (outlet !== null)
        known(stages, `${outlet}\n${stage}`, { outlet, stage, characters: 0 }).characters += characters
    }
  }

  function addFindings(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): void {
    for (const { rule, severity } of findings)
      known(flags, `${rule}\n${severity}`, { rule, severity, count: 0 }).count++
  }

  return {
    rows,
    add({ row, cuts: own, flags: alone }) {
      const rules = row.rules.map(names.rules.index)
      const kinds = row.kinds.map(names.kinds.index)
      const stages = row.stages.map(names.stages.index)
      addCuts(own, row.outlet)
      addFindings(alone)
      return rows.push({ ...row, rules, kinds, stages }) - 1
    },
    facts(report) {
      const large = new Set(
        report.sources
          .filter(({ sort }) => sort === 'outlet')
          .slice(0, OUTLETS)
          .map(({ name }) => name),
      )
      addFindings(report.findings)
      const ruleShares = [...flags.values()].map(share => ({ ...share }))
      flags.clear()
      return {
        cuts: [...cuts.values()].sort((a, b) => b.characters - a.characters || (a.kind < b.kind ? -1 : 1)),
        stageShares: [...stages.values()].filter(({ outlet }) => large.has(outlet)),
        ruleShares,
        names: { rules: names.rules.list, kinds: names.kinds.list, stages: names.stages.list },
        clutter: [...clutter],
      }
    },
  }
}

function known<Value>(map: Map<string, Value>, key: string, fresh: Value): Value {
  const found = map.get(key) ?? fresh
  map.set(key, found)
  return found
}

interface Names {
  readonly list: string[]
  index(name: string): number
}

function dictionary(): Names {
  const list: string[] = []
  const known = new Map<string, number>()
  return {
    list,
    index(name) {
      const at = known.get(name) ?? list.push(name) - 1
      known.set(name, at)
      return at
    },
  }
}
