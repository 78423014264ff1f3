import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openDatabase } from '../../src/corpus/database.ts'
import { OUT } from '../../src/corpus/stage/plan.ts'
import { NAMES, views } from '../../src/corpus/tables.ts'
import { scratch } from '../scratch.ts'

const TYPES: Readonly<Record<string, string>> = { INTEGER: 'INT', UTINYINT: 'INT', VARCHAR: 'STRING' }

it('the job knows the tables of a corpus, and those that a run is for', async () => {
  const [, written = ''] = /^TABLES = (\{.*?\n\})/msu.exec(readFileSync('spark/job.py', 'utf8')) ?? []
  const data = await openDatabase(scratch())
  try {
    await views(data, () => [])
    const tables: [string, string][] = []
    for (const table of NAMES) {
      const columns = await data.rows(`DESCRIBE ${table}`)
      const told = columns.map(({ column_name, column_type }) => {
        const type = String(column_type)
        return `${column_name} ${TYPES[type] ?? type}`
      })
      tables.push([table, told.join(', ')])
    }
    expect(JSON.parse(written.replace(/,\s*\}/u, '}'))).toEqual(Object.fromEntries(tables))
    const [, out = ''] = /^OUT = (\[.*?\])$/msu.exec(readFileSync('spark/job.py', 'utf8')) ?? []
    expect(JSON.parse(out)).toEqual(OUT)
  } finally {
    data.close()
  }
})
