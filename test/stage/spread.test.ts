import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type PlanStep, plan } from '../../src/corpus/stage/plan.ts'
import { copydesk, parsedLines, scratch } from '../scratch.ts'
import { givenIn, inDuckdb } from './duckdb.ts'
import { newsroom } from './newsroom.ts'

/** The statements of a plan, by the names of what they make. */
const statements = (steps: readonly PlanStep[]): (readonly [string, string])[] =>
  steps.flatMap(step =>
    step.act === 'while'
      ? statements(step.steps)
      : step.act === 'table' || step.act === 'stage'
        ? [[step.name, step.sql] as const]
        : [],
  )

const byId = (findings: readonly { readonly id: unknown }[]) => new Map(findings.map(finding => [finding.id, finding]))

describe('a run that an engine spreads', () => {
  it('makes the lines of the embedded run, all of them', { timeout: 300_000 }, async () => {
    const cwd = scratch(newsroom(250))
    await copydesk(['clean', 'raw', '--threads', '1'], { cwd })
    const report = (name: string) => readFileSync(join(cwd, 'reports', name), 'utf8')
    await inDuckdb(givenIn(join(cwd, 'raw')), async data => {
      const rows = await data.rows('SELECT line, restore FROM recorded ORDER BY n')
      expect(rows.map(({ line }) => line)).toEqual(report('articles.jsonl').trimEnd().split('\n'))
      const kept = rows.flatMap(({ restore }) => (restore === null ? [] : [restore]))
      expect(kept).toEqual(report('restore.jsonl').trimEnd().split('\n'))
      const clusters = await data.rows(
        'SELECT to_json(articles) AS articles, shared_words FROM clusters ORDER BY size DESC, shared_words DESC, component',
      )
      const told = JSON.parse(report('report.json'))
      expect(
        clusters.map(({ articles, shared_words }) => ({
          articles: JSON.parse(String(articles)).map((id: string) => JSON.parse(id)),
          sharedWords: shared_words,
        })),
      ).toEqual(told.clusters)
      const found = await data.rows('SELECT id, finding FROM out_findings')
      expect(found).toHaveLength(told.findings.length)
      expect(byId(found.map(({ id, finding }) => ({ ...JSON.parse(String(finding)), id })))).toEqual(
        byId(told.findings),
      )
      // Else the test would hold of nothing.
      expect(told.clusters.length).toBeGreaterThan(5)
      const rules = new Set(told.findings.map(({ rule }: { rule: string }) => rule))
      expect([...rules]).toEqual(expect.arrayContaining(['shared-passage', 'house-line']))
      expect(parsedLines(report('articles.jsonl')).filter(({ status }) => status === 'failed').length).toBeGreaterThan(
        4,
      )
      // Conditions that are no keys make an engine compare all rows with all.
      for (const [name, sql] of statements(plan('duckdb'))) {
        const told = JSON.stringify(await data.rows(`EXPLAIN ${sql}`))
        expect(told, name).not.toContain('BLOCKWISE_NL_JOIN')
      }
    })
  })
})
