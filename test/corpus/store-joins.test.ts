import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CANDIDATE_TABLES, tableNamed } from '../../src/corpus/candidate-tables.ts'
import { type Database, openDatabase, statement } from '../../src/corpus/database.ts'
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
  const today = Array.from({ length: 200 }, (_, at) => entry(900 + at))
  await asked(folder, today, async data => {
    for (const name of CANDIDATE_TABLES) await data.make(tableNamed(name), statement(name, BOUNDS))
    for (const name of [...CANDIDATE_TABLES, 'candidates']) {
      const rows = await data.rows(`EXPLAIN ${statement(name, BOUNDS)}`)
      const plan = rows.flatMap(row => Object.values(row)).join('\n')
      const joins = plan.match(/\w*(?:JOIN|CROSS_PRODUCT)\b/gu) ?? []
      expect([name, joins.length > 1, joins.filter(join => join !== 'HASH_JOIN')]).toEqual([name, true, []])
    }
  })
})

it('takes a story that many print today and printed before once for each of them', async () => {
  const folder = scratch()
  const copy = (id: number): Entry => ({ ...entry(id), signature: entry(0).signature })
  const store = await openStore(folder, 'corpus', true)
  await store.add(Array.from({ length: 300 }, (_, at) => copy(at)))
  await store.close()
  // Of the earlier ones the first comes back edited: it is compared with the second.
  const today = Array.from({ length: 200 }, (_, at) => copy(at === 0 ? 0 : 300 + at)).map((one, at) => ({
    ...one,
    name: `later ${at}`,
  }))
  await asked(folder, today, async data => {
    expect(await data.rows(`${statement('near-duplicates')} ORDER BY today`)).toEqual(
      today.map((_, at) => ({ today: 300 + at, earlier: at === 0 ? 1 : 0 })),
    )
    const [row] = await data.rows(`EXPLAIN (ANALYZE, FORMAT JSON) ${statement('near-duplicates')}`)
    const counts = [...String(row?.explain_value).matchAll(/"operator_cardinality": (\d+)/gu)].map(([, rows]) =>
      Number(rows),
    )
    // 32 bands, of each at most two earlier ones: each with each are 32 * 300 * 200.
    expect(counts.length).toBeGreaterThan(5)
    expect(Math.max(...counts)).toBeLessThanOrEqual(32 * 2 * today.length)
  })
})

describe('an article that comes back edited', () => {
  /** Two fingerprints that all of them have make a passage. */
  const sharing = (id: number, outlet: string | null = null): Entry => {
    const { signature, ...rest } = entry(id)
    return { ...rest, outlet, signature: { ...signature, fingerprints: Float64Array.of(1e9, 1e9 + 1) } }
  }
  const edited = (one: Entry): Entry => ({ ...one, name: `later ${one.id}` })

  /** The ids of those that each of today's is to be aligned with, by its own. */
  async function candidates(earlier: readonly Entry[], today: readonly Entry[]): Promise<Map<number, number[]>> {
    const folder = scratch()
    const store = await openStore(folder, 'corpus', true)
    try {
      await store.add(earlier)
      const found = new Map(today.map(({ id }): [number, number[]] => [Number(id), []]))
      for (const { today: one, earlier: other } of await store.candidates(today))
        found.get(Number(one.id))?.push(Number(other.id))
      return found
    } finally {
      await store.close()
    }
  }
  const numbers = (from: number, end: number) => Array.from({ length: end - from }, (_, at) => from + at)
  const { most, house } = BOUNDS

  it('meets all others that hold a passage, as many as another article may meet', async () => {
    const earlier = numbers(0, most + 1).map(id => sharing(id))
    const found = await candidates(earlier, [edited(sharing(7)), sharing(900)])
    expect(found.get(7)).toEqual(numbers(0, most + 1).filter(id => id !== 7))
    expect(found.get(900)).toEqual([0])
  })
  it('meets the first of the others where there are more, be it the first itself', async () => {
    const earlier = numbers(0, most + 2).map(id => sharing(id))
    const found = await candidates(earlier, [edited(sharing(0)), edited(sharing(7)), sharing(900)])
    expect([...found.values()]).toEqual([[1], [0], [0]])
  })
  it('does not make a line of its outlet of what too few others of the outlet hold', async () => {
    const earlier = numbers(0, house).map(id => sharing(id, 'Gazette'))
    const found = await candidates(earlier, [edited(sharing(2, 'Gazette')), sharing(900, 'Gazette')])
    expect(found.get(2)).toEqual(numbers(0, house).filter(id => id !== 2))
    expect(found.get(900)).toEqual([])
  })
  it.each(['Herald', null])('is not the one that makes another outlet’s line a passage: %s', async outlet => {
    const earlier = [...numbers(0, house).map(id => sharing(id, 'Gazette')), sharing(house, outlet)]
    const found = await candidates(earlier, [edited(sharing(house, outlet)), sharing(900)])
    expect(found.get(house)).toEqual([])
    expect(found.get(900)).toEqual(numbers(0, house + 1))
  })
})

/** Does it with the tables of a corpus, and with those of today. */
async function asked(folder: string, today: readonly Entry[], act: (data: Database) => Promise<void>): Promise<void> {
  const contents = contentsOf(folder, 'corpus', false)
  const data = await openDatabase(join(folder, 'scratch'))
  try {
    await views(data, table => contents.partitions.map(({ name }) => join(folder, name, `${table}.parquet`)))
    await fill(data, today, contents.nextArticle, contents.nextPartition)
    await data.make('today_numbered', statement('new-articles', { next: contents.nextPartition }))
    await act(data)
  } finally {
    data.close()
  }
}
