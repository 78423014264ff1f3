import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openDatabase } from '../../src/corpus/database.ts'
import { type PlanStep, plan } from '../../src/corpus/stage/plan.ts'
import { candidatePairs } from '../../src/duplicates/candidates.ts'
import { scratch } from '../scratch.ts'
import { carriedOut } from './duckdb.ts'

/** From the tables of signatures to the pairs. */
function pairing(): PlanStep[] {
  const all = plan('duckdb')
  const at = (name: string) => all.findIndex(step => step.act !== 'while' && step.act !== 'none' && step.name === name)
  return all.slice(at('met'), at('house') + 1)
}

interface Drawn {
  readonly exact: number
  readonly bands: number[]
  readonly prints: number[]
  readonly outlet: number
}

/** Stories that several print, whole or in part, words of their own, and words that everybody prints: copies of copies, sayings and house lines. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    exact: fc.integer({ min: 1, max: 400 }),
    bands: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
    story: fc.integer({ min: 1, max: 60 }),
    share: fc.integer({ min: 0, max: 255 }),
    own: fc.array(fc.integer({ min: 100_000, max: 100_300 }), { maxLength: 6 }),
    common: fc.subarray([1, 2, 3, 4]),
    outlet: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ story, share, own, common, ...rest }) => ({
    ...rest,
    prints: [
      ...own,
      ...common,
      ...(story > 15
        ? []
        : Array.from({ length: 8 }, (_, at) => 1_000 * story + at).filter((_, at) => share & (1 << at))),
    ],
  }))

it('pairs the same articles in SQL as in a run, house lines included', { timeout: 300_000 }, async () => {
  const data = await openDatabase(scratch())
  let kinds = { pairs: 0, house: 0, copies: 0, many: 0 }
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 150, maxLength: 260 }), async articles => {
        // Short articles have no bands, and those without words no fingerprints.
        const given = articles.map(one => ({ ...one, bands: one.prints.length < 3 ? [] : one.bands }))
        const expected = candidatePairs(
          given.map(({ exact, bands, prints, outlet }) => ({
            outlet: outlet === 0 ? null : `outlet ${outlet}`,
            signature: { exact, bands: Float64Array.from(bands), fingerprints: Float64Array.from(prints) },
          })),
        )
        await data.run('CREATE OR REPLACE TABLE ranked (seq BIGINT, exact BIGINT, prints INTEGER, outlet VARCHAR)')
        await data.run('CREATE OR REPLACE TABLE band_keys (seq BIGINT, band INTEGER, value BIGINT)')
        await data.run('CREATE OR REPLACE TABLE prints (seq BIGINT, value BIGINT)')
        const values = (rows: readonly (readonly (number | string)[])[]) =>
          rows.map(row => `(${row.join(', ')})`).join(', ')
        const insert = async (table: string, rows: readonly (readonly (number | string)[])[]) => {
          if (rows.length > 0) await data.run(`INSERT INTO ${table} VALUES ${values(rows)}`)
        }
        await insert(
          'ranked',
          given.map(({ exact, prints, outlet }, seq) => [
            seq,
            exact,
            prints.length,
            outlet === 0 ? 'NULL' : `'outlet ${outlet}'`,
          ]),
        )
        await insert(
          'band_keys',
          given.flatMap(({ bands }, seq) => bands.map((value, band) => [seq, band, value])),
        )
        await insert(
          'prints',
          given.flatMap(({ prints }, seq) => [...new Set(prints)].map(value => [seq, value])),
        )
        await carriedOut(pairing(), data)
        const houses = new Map(
          (await data.rows('SELECT seq, to_json(house) AS house FROM house')).map(row => [row.seq, row.house]),
        )
        const rows = await data.rows('SELECT a, b, house FROM pairs ORDER BY a, b')
        const made = rows.map(({ a, b, house }) => ({ a, b, house: house === true ? (houses.get(b) ?? null) : null }))
        const told = expected.map(({ a, b, house }) => ({
          a,
          b,
          house: house === null ? null : JSON.stringify([...house].sort((x, y) => x - y)),
        }))
        kinds = {
          pairs: kinds.pairs + told.length,
          house: kinds.house + told.filter(({ house }) => house !== null).length,
          copies: kinds.copies + (await data.rows('SELECT seq FROM originals WHERE original <> seq')).length,
          many: kinds.many + (await data.rows('SELECT value FROM held WHERE holders > 64')).length,
        }
        expect(made).toEqual(told)
      }),
      { numRuns: 12 },
    )
  } finally {
    data.close()
  }
  for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(5)
})
