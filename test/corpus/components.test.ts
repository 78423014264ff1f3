import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { components } from '../../src/corpus/components.ts'
import { type Database, openDatabase } from '../../src/corpus/database.ts'

type Tie = readonly [number, number]

let data: Database
beforeAll(async () => {
  data = await openDatabase('scratch.tmp')
})
afterAll(() => data.close())

async function inSql(ties: readonly Tie[]): Promise<Map<number, number>> {
  await data.run('CREATE OR REPLACE TABLE ties (a INTEGER, b INTEGER)')
  await data.append('ties', to => {
    for (const [a, b] of ties) {
      to.appendInteger(a)
      to.appendInteger(b)
      to.endRow()
    }
  })
  await components(data)
  const rows = await data.rows('SELECT node, component FROM components')
  const found = new Map(rows.map(({ node, component }) => [Number(node), Number(component)]))
  expect(rows).toHaveLength(found.size)
  return found
}

/** The same by union and find, the least number as the name. */
function byUnion(ties: readonly Tie[]): Map<number, number> {
  const above = new Map<number, number>()
  const rootOf = (node: number) => {
    let at = node
    for (let up = above.get(at) ?? at; up !== at; up = above.get(at) ?? at) {
      above.set(at, above.get(up) ?? up)
      at = up
    }
    return at
  }
  for (const [a, b] of ties) {
    const [x, y] = [rootOf(a), rootOf(b)]
    above.set(Math.max(x, y), Math.min(x, y))
    above.set(Math.min(x, y), Math.min(x, y))
  }
  const nodes = new Set(ties.flat())
  return new Map([...nodes].map(node => [node, rootOf(node)]))
}

const SIZE = 10_000
/** Numbers below SIZE in another order, each once: 7919 is prime to it. */
const shuffled = (at: number) => (at * 7919 + 4321) % SIZE
const range = <T>(count: number, at: (i: number) => T) => Array.from({ length: count }, (_, i) => at(i))

describe('connected components in SQL are those of union and find', () => {
  it.each<[string, Tie[]]>([
    ['a chain in order', range(SIZE - 1, i => [i, i + 1])],
    ['a chain from its end', range(SIZE - 1, i => [SIZE - i, SIZE - 1 - i])],
    ['a chain of numbers in no order', range(SIZE - 1, i => [shuffled(i), shuffled(i + 1)])],
    ['a chain of low and high in turn', range(SIZE - 1, i => [i % 2 ? SIZE + i : i, i % 2 ? i + 1 : SIZE + i + 1])],
    ['a star around the least', range(SIZE - 1, i => [0, i + 1])],
    ['a star around the greatest', range(SIZE - 1, i => [i, SIZE])],
    ['a hundred stars tied at their tips', range(SIZE - 1, i => (i % 100 ? [i - (i % 100), i] : [i + 99, i + 199]))],
    ['a hundred chains', range(SIZE - 1, i => (i % 100 ? [shuffled(i - 1), shuffled(i)] : [shuffled(i), shuffled(i)]))],
    ['nothing', []],
  ])('%s', async (_, ties) => {
    expect(await inSql(ties)).toEqual(byUnion(ties))
  })

  it('any ties', async () => {
    const node = fc.nat(40)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(node, node), { maxLength: 60 }), async ties => {
        expect(await inSql(ties)).toEqual(byUnion(ties))
      }),
      { numRuns: 40 },
    )
  })
})
