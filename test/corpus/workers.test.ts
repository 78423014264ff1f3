import { describe, expect, it } from 'vitest'
import { engine } from '../../src/clean.ts'
import type { ClutterRule } from '../../src/core/rule.ts'
import { accounts } from '../../src/corpus/accounts.ts'
import { lineRanges } from '../../src/corpus/lines.ts'
import { packed, unpacked } from '../../src/corpus/packed.ts'
import { batches, parcelOf, portionsIn, singles } from '../../src/corpus/parcels.ts'
import type { Portion } from '../../src/corpus/portions.ts'
import { recipeMeans } from '../../src/corpus/recipe.ts'
import { threadsFor } from '../../src/corpus/threads.ts'
import { watched } from '../../src/corpus/watched.ts'
import { alone } from '../../src/corpus/workers.ts'
import { prose } from '../scratch.ts'

const portion = (path: string, text: string): Portion => ({
  path,
  sort: path.endsWith('.jsonl') ? 'jsonl' : 'text',
  ...{ file: 0, first: 1, count: text.split('\n').length - 1, bytes: Buffer.from(text), fault: null, tooLarge: false },
})
const means = recipeMeans({ configuration: {}, attributions: false, keep: null, decisions: [] })
const statuses = (list: readonly Portion[]) =>
  accounts(list, means).map(part => unpacked(packed(part)).accounts.map(({ id, status }) => `${id} ${status}`))

async function ranges(chunks: readonly string[], cap: number, size: number) {
  async function* input() {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const made: [number, number, string | null][] = []
  for await (const { first, count, bytes, fault } of lineRanges(input(), cap, size))
    made.push([first, count, fault ?? Buffer.from(bytes).toString()])
  return made
}

describe('ranges of lines', () => {
  it('hold whole lines, numbered, wherever the chunks end', async () => {
    const expected = [
      [1, 2, 'ab\ncd\n'],
      [3, 2, '\nefgh\n'],
      [5, 1, 'i'],
    ]
    expect(await ranges(['ab\ncd\n\nefgh\ni'], 100, 5)).toEqual(expected)
    expect(await ranges([...'ab\ncd\n\nefgh\ni'], 100, 5)).toEqual(expected)
  })
  it('leave out a line past the cap, and only that', async () => {
    expect(await ranges(['a\nfour\nfives\nb\n'], 4, 100)).toEqual([
      [1, 2, 'a\nfour\n'],
      [3, 1, 'too-large'],
      [4, 1, 'b\n'],
    ])
    expect(await ranges(['fives'], 4, 100)).toEqual([[1, 1, 'too-large']])
    expect(await ranges(['four'], 4, 100)).toEqual([[1, 1, 'four']])
    expect(await ranges([], 4, 100)).toEqual([])
  })
})

describe('portions', () => {
  const jsonl = portion('a.jsonl', `${JSON.stringify({ id: 1, text: prose('mill') })}\n\nno json\n`)
  const text = portion('b.txt', prose('tower'))

  it('give the same accounts together, alone and through a parcel', () => {
    const together = statuses([jsonl, text])
    expect(together).toEqual([['1 cleaned', 'a.jsonl#3 failed'], ['b.txt cleaned']])
    expect([...statuses([jsonl]), ...statuses([text])]).toEqual(together)
    expect(statuses(portionsIn(parcelOf([jsonl, text])))).toEqual(together)
  })
  it('fall apart into portions of one line that say the same', () => {
    const parts = singles(jsonl)
    expect(parts.map(({ first }) => first)).toEqual([1, 2, 3])
    expect(statuses(parts).flat()).toEqual(statuses([jsonl])[0])
    expect(singles(text)).toEqual([text])
  })
  it('come in batches of bounded number and size', async () => {
    async function* many() {
      for (let i = 0; i < 130; i++) yield portion(`${i}.txt`, 'x')
      for (let i = 0; i < 3; i++) yield portion(`long ${i}.txt`, 'x'.repeat(200_000))
    }
    const sizes: number[] = []
    for await (const batch of batches(many())) sizes.push(batch.length)
    expect(sizes).toEqual([64, 64, 4, 1])
  })
})

describe('a run with one thread', () => {
  it('stops what takes for ever, and quarantines it alone', async () => {
    const poison: ClutterRule = {
      id: 'poison',
      summary: 'nothing, for ever',
      kinds: ['other'],
      *find(article) {
        // Backtracks 2^40 times, within one call.
        if (article.text.includes('mole')) yield* /^(a+)+$/u.test(`${'a'.repeat(40)}b`) ? [] : []
      },
    }
    const own = { options: { stages: [{ name: 'own', rules: [poison] }] } }
    const lines = ['mill', 'mole', 'tower'].map(of => `${JSON.stringify({ id: of, text: prose(of) })}\n`).join('')
    const workers = alone({ engine: engine(own.options), rules: [], keep: null }, 300)
    const [made] = await workers.work([portion('a.jsonl', lines)])
    const found = unpacked(made ?? new Uint8Array()).accounts
    expect(found.map(({ id, status, error }) => [id, status, error?.code ?? null])).toEqual([
      ['mill', 'cleaned', null],
      ['mole', 'quarantined', 'stalled'],
      ['tower', 'cleaned', null],
    ])
  })
})

describe('what is watched', () => {
  it('gives back what was made, throws what was thrown, and goes on after a stop', () => {
    expect(watched(1000, () => 'made')).toBe('made')
    expect(() =>
      watched(1000, () => {
        throw new TypeError('own')
      }),
    ).toThrow(TypeError)
    for (let i = 0; i < 3; i++)
      expect(() =>
        watched(50, () => {
          for (;;);
        }),
      ).toThrow('no end after 0.05 s')
    expect(watched(1000, () => 'made')).toBe('made')
  })
})

describe('the number of threads', () => {
  const file = (size: number) => ({
    ...{ path: 'a.txt', at: Buffer.from('a'), gzip: false, fault: null },
    sort: 'text' as const,
    size,
  })
  it('is the one that was asked for', () => expect(threadsFor([], 3)).toBe(3))
  it('is one where there is little to do', () => expect(threadsFor([file(40_000)], undefined)).toBe(1))
})
