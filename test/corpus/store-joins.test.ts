import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase, statement } from '../../src/corpus/database.ts'
import { contentsOf } from '../../src/corpus/partitions.ts'
import { BOUNDS } from '../../src/corpus/passage-clusters.ts'
import { openStore } from '../../src/corpus/store.ts'
import { type Entry, fill, views } from '../../src/corpus/tables.ts'
import { scratch } from '../scratch.ts'

/** What only its number says: the plan is made from how many rows there are, not from what stands in them. */
const entry = (id: number): Entry => ({
  ...{ id, outlet: null, words: 100, text: `article ${id}`, name: `name ${id}` },
  signature: {
    exact: id,
    bands: Float64Array.from({ length: 32 }, (_, band) => id * 32 + band),
    fingerprints: Float64Array.from({ length: 120 }, (_, at) => id * 120 + at),
  },
})

it('compares by what articles share, and never each with each', async () => {
  const folder = scratch()
  const store = await openStore(folder, 'corpus', true)
  for (let part = 0; part < 3; part++) await store.add(Array.from({ length: 300 }, (_, at) => entry(part * 300 + at)))
  await store.close()
  const contents = contentsOf(folder, 'corpus', false)
  const data = await openDatabase(join(folder, 'scratch'))
  try {
    await views(data, table => contents.partitions.map(({ name }) => join(folder, name, `${table}.parquet`)))
    const today = Array.from({ length: 200 }, (_, at) => entry(900 + at))
    await fill(data, today, contents.nextArticle, contents.nextPartition)
    await data.make('today_numbered', statement('new-articles', { next: contents.nextPartition }))
    await data.make('near_duplicates', statement('near-duplicates'))
    await data.make('shared_passages', statement('shared-passages', BOUNDS))
    for (const name of ['near-duplicates', 'shared-passages', 'candidates']) {
      const rows = await data.rows(`EXPLAIN ${statement(name, BOUNDS)}`)
      const plan = rows.flatMap(row => Object.values(row)).join('\n')
      const joins = plan.match(/\w*(?:JOIN|CROSS_PRODUCT)\b/gu) ?? []
      expect([name, joins.length > 1, joins.filter(join => join !== 'HASH_JOIN')]).toEqual([name, true, []])
    }
  } finally {
    data.close()
  }
})
