import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../src/corpus/database.ts'
import { recipeMeans, recipeOf } from '../../src/corpus/recipe.ts'
import { type PlanStep, plan } from '../../src/corpus/stage/plan.ts'
import { stepNamed } from '../../src/corpus/stage/steps.ts'

/** A line of a file, or a file, as an engine lists them. */
export interface GivenRow {
  readonly path: string
  readonly number: number
  readonly bytes: Buffer
  readonly fault?: 'empty'
}

/** The lines and files of a folder. */
export function givenIn(folder: string): GivenRow[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(path => {
    if (!/\.(?:txt|html|jsonl|gz)$/u.test(path)) return []
    const bytes = readFileSync(join(folder, path))
    if (!path.endsWith('.jsonl')) return [{ path, number: 1, bytes }]
    if (bytes.length === 0) return [{ path, number: 1, bytes, fault: 'empty' as const }]
    const lines = bytes.toString('latin1').split('\n')
    if (lines.at(-1) === '') lines.pop()
    return lines.map((line, at) => ({ path, number: at + 1, bytes: Buffer.from(line, 'latin1') }))
  })
}

/** Carries out a plan in DuckDB, its steps in this process. What `act` does with the tables is over before they are gone. */
export async function inDuckdb<T>(
  given: readonly GivenRow[],
  act: (data: Database) => Promise<T>,
  steps: readonly PlanStep[] = plan('duckdb'),
  before: (data: Database) => Promise<void> = async () => undefined,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk plan '))
  const data = await openDatabase(join(folder, 'scratch.tmp'))
  try {
    await data.run('CREATE TABLE given (path VARCHAR, number BIGINT, bytes VARCHAR, fault VARCHAR)')
    await data.append('given', to => {
      for (const { path, number, bytes, fault } of given) {
        to.appendVarchar(path)
        to.appendBigInt(BigInt(number))
        to.appendVarchar(bytes.toString('base64'))
        if (fault === undefined) to.appendNull()
        else to.appendVarchar(fault)
        to.endRow()
      }
    })
    await before(data)
    await carriedOut(steps, data)
    return await act(data)
  } finally {
    data.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function carriedOut(steps: readonly PlanStep[], data: Database): Promise<void> {
  for (const step of steps) {
    switch (step.act) {
      case 'table':
        await data.run(`CREATE OR REPLACE TABLE ${step.name} AS ${step.sql}`)
        break
      case 'view':
        await data.run(`CREATE OR REPLACE VIEW ${step.name} AS ${step.sql}`)
        break
      case 'stage': {
        const lines = (await data.rows(step.sql)).map(({ line }) => String(line))
        const made = await stepNamed(step.step, recipeMeans(recipeOf({}))).lines(lines)
        await data.run(`CREATE OR REPLACE TABLE ${step.name} (line VARCHAR)`)
        await data.append(step.name, to => {
          for (const line of made) {
            to.appendVarchar(line)
            to.endRow()
          }
        })
        break
      }
      case 'while':
        while (Number(Object.values((await data.rows(step.sql))[0] ?? {})[0] ?? 0) > 0)
          await carriedOut(step.steps, data)
        break
      case 'none': {
        const rows = await data.rows(`${step.sql} LIMIT 5`)
        if (rows.length > 0) throw new Error(`${step.what}: ${JSON.stringify(rows)}`)
      }
    }
  }
}
