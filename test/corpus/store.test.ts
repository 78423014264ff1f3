import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { file, openDatabase, parquet } from '../../src/corpus/database.ts'
import { openStore } from '../../src/corpus/store.ts'
import { type Entry, NAMES } from '../../src/corpus/tables.ts'
import { fingerprints } from '../../src/duplicates/fingerprints.ts'
import { signature } from '../../src/duplicates/signature.ts'
import { tokens } from '../../src/language/tokens.ts'
import { contents, copydesk, parsedLines, scratch } from '../scratch.ts'

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa'.split(' ')
/** Sentences that only this seed has, of words that hardly any other has. */
const story = (seed: number, sentences: number) => {
  let state = seed * 2654435761 + 1
  const roll = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 16
  }
  const word = () => Array.from({ length: 4 }, () => SYLLABLES[roll() % SYLLABLES.length]).join('')
  return Array.from({ length: sentences }, () => `The ${Array.from({ length: 18 }, word).join(' ')}.`).join('\n\n')
}

const entry = (id: string | number, text: string, outlet: string | null = null): Entry => {
  const { hash, count } = tokens(text)
  return { id, outlet, words: count, signature: signature(hash, count), text, name: `${JSON.stringify(id)} ${text}` }
}

async function inStore<T>(
  folder: string,
  act: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
): Promise<T> {
  const store = await openStore(folder, 'corpus', true)
  try {
    return await act(store)
  } finally {
    await store.close()
  }
}

/** The texts that stand in a file. */
async function held(path: string, by = 'seq'): Promise<unknown[]> {
  const data = await openDatabase(scratch())
  try {
    return (await data.rows(`SELECT text FROM ${parquet([file(path)])} ORDER BY ${by}`)).map(({ text }) => text)
  } finally {
    data.close()
  }
}

const day1 = {
  'day1/a.txt': story(1, 9),
  'day1/b.txt': story(2, 9),
  'day1/c.jsonl': `${JSON.stringify({ id: 7, text: story(3, 9) })}\n`,
}
const day2 = {
  'day2/copy.txt': story(1, 9),
  'day2/own.txt': `${story(8, 6)}\n\n${story(2, 3)}`,
  'day2/new.txt': story(9, 9),
}
const run = (cwd: string, day: string, ...more: string[]) =>
  copydesk(['clean', day, '--out', `out/${day}`, '--reports', `reports/${day}`, '--corpus', 'corpus', ...more], { cwd })
const reuseOf = (cwd: string, day: string) => parsedLines(readFileSync(join(cwd, `reports/${day}/reuse.jsonl`), 'utf8'))
const corpus = (cwd: string, ...argv: string[]) => copydesk(['corpus', ...argv], { cwd })

describe('a run with a corpus', () => {
  // The first run compiles everything, which takes its time on a busy machine.
  it('says what its articles share with those cleaned before, on both sides', { timeout: 120_000 }, async () => {
    const cwd = scratch({ ...day1, ...day2 })
    expect((await run(cwd, 'day1')).code).toBe(0)
    expect(reuseOf(cwd, 'day1')).toEqual([])
    expect((await run(cwd, 'day2')).code).toBe(0)
    const found = reuseOf(cwd, 'day2') as unknown as {
      id: string
      verdict: string
      earlier: { id: string; partition: number }
      passages: { own: [number, number]; earlier: [number, number] }[]
    }[]
    expect(found.map(({ id, verdict, earlier }) => [id, verdict, earlier.id, earlier.partition])).toEqual([
      ['copy.txt', 'duplicate', 'a.txt', 1],
      ['own.txt', 'partial-reuse', 'b.txt', 1],
    ])
    for (const { id, earlier, passages } of found) {
      expect(passages.length).toBeGreaterThan(0)
      const own = contents(join(cwd, 'out/day2'))[id] ?? ''
      const theirs = contents(join(cwd, 'out/day1'))[earlier.id] ?? ''
      for (const passage of passages) {
        const shared = own.slice(...passage.own)
        expect(shared.length).toBeGreaterThan(200)
        expect(theirs.slice(...passage.earlier)).toBe(shared)
      }
    }
  })

  it('changes nothing when the same batch comes twice, and says the same again', async () => {
    const cwd = scratch({ ...day1, ...day2 })
    for (const day of ['day1', 'day2']) await run(cwd, day)
    const before = { ...contents(join(cwd, 'corpus')), ...contents(join(cwd, 'reports')) }
    for (const day of ['day2', 'day1', 'day2']) expect((await run(cwd, day)).code).toBe(0)
    expect({ ...contents(join(cwd, 'corpus')), ...contents(join(cwd, 'reports')) }).toEqual(before)
  })

  /** One passage amid words that each article has for itself. */
  const around = (passage: string, seed: number) => `${story(seed, 6)}\n\n${passage}\n\n${story(seed + 1, 4)}`
  const numbered = (ids: readonly number[], more: Readonly<Record<string, string>> = {}) =>
    ids.map(id => `${JSON.stringify({ id, ...more, text: around(story(99, 5), 1000 + 2 * id) })}\n`).join('')

  it.each([
    ['what would be a line of the outlet, counted with those of today', 3, 3, { publisher: 'The Example' }, 9],
    ['what would be too common, counted with those of today', 63, 3, {}, 189],
  ])('compares with nothing but what was there, the second time too: %s', async (_, held, fresh, more, lines) => {
    const ids = Array.from({ length: held + fresh }, (_, id) => id)
    const cwd = scratch({
      'day1/l.jsonl': numbered(ids.slice(0, held), more),
      'day2/l.jsonl': numbered(ids.slice(held), more),
    })
    for (const day of ['day1', 'day2']) expect((await run(cwd, day)).code).toBe(0)
    const first = reuseOf(cwd, 'day2')
    expect(first).toHaveLength(lines)
    rmSync(join(cwd, 'reports/day2'), { recursive: true })
    expect((await run(cwd, 'day2')).code).toBe(0)
    expect(reuseOf(cwd, 'day2')).toEqual(first)
  })

  it('is asked again about a day on which an article was replaced, and says what it said', async () => {
    const cwd = scratch({
      'day1/1.txt': story(1, 9),
      'day2/1.txt': story(2, 9),
      'day2/2.txt': `${story(1, 9)}\n\n${story(3, 3)}`,
      'day3/3.txt': `${story(1, 9)}\n\n${story(4, 3)}`,
    })
    const found = async (day: string) => {
      rmSync(join(cwd, `reports/${day}`), { recursive: true, force: true })
      expect((await run(cwd, day)).code).toBe(0)
      return reuseOf(cwd, day).map(({ id, earlier }) => [id, earlier])
    }
    await found('day1')
    const first = await found('day2')
    expect(first).toEqual([['2.txt', { id: '1.txt', outlet: null, partition: 1 }]])
    expect(await found('day2')).toEqual(first)
    // What was replaced before a day began is none of its business.
    const third = await found('day3')
    expect(third).toEqual([['3.txt', { id: '2.txt', outlet: null, partition: 2 }]])
    expect([await found('day2'), await found('day3')]).toEqual([first, third])
    expect((await corpus(cwd, 'verify', 'corpus')).code).toBe(0)
    const { out, err } = await corpus(cwd, 'status', 'corpus')
    const { bytes, ...status } = JSON.parse(out)
    expect(status).toMatchObject({ articles: 3, replaced: 1 })
    const each = Math.round(bytes / 4).toLocaleString('en')
    expect(err).toContain(`3 articles and 1 replaced text in 3 partitions, ${each} bytes an article`)
    const clusters = parsedLines((await corpus(cwd, 'clusters', 'corpus')).out)
    expect(clusters).toMatchObject([{ articles: [{ id: '2.txt' }, { id: '3.txt' }] }])
    // A text that comes back is a state of its own, and is there once.
    writeFileSync(join(cwd, 'day2/1.txt'), story(1, 9))
    await found('day2')
    expect((await corpus(cwd, 'verify', 'corpus')).code).toBe(0)
    const list = parsedLines((await corpus(cwd, 'list', 'corpus')).out)
    expect(list.map(({ id, partition }) => [id, partition])).toEqual([
      ['2.txt', 2],
      ['3.txt', 3],
      ['1.txt', 4],
    ])
  })

  it('finds a story that many print, and the first of them prints again', async () => {
    const many = Array.from({ length: 70 }, (_, id) => `${JSON.stringify({ id, text: story(1, 12) })}\n`).join('')
    const edited = `${story(1, 12)}\n\n${story(2, 1)}`
    const cwd = scratch({
      'day1/l.jsonl': many,
      'day2/l.jsonl': `${JSON.stringify({ id: 0, text: edited })}\n`,
      'day3/l.jsonl': `${JSON.stringify({ id: 500, text: edited })}\n`,
    })
    for (const day of ['day1', 'day2', 'day3']) await run(cwd, day)
    expect(reuseOf(cwd, 'day2')).toMatchObject([{ id: 0, verdict: 'duplicate', earlier: { id: 1 } }])
    expect(reuseOf(cwd, 'day3')).toMatchObject([
      { id: 500, verdict: 'duplicate', earlier: { id: 1 } },
      { id: 500, verdict: 'duplicate', earlier: { id: 0 } },
    ])
  })

  it('erases an article with all that it has been', async () => {
    const cwd = scratch(day1)
    await run(cwd, 'day1')
    writeFileSync(join(cwd, 'day1/a.txt'), story(1, 12))
    await run(cwd, 'day1')
    expect((await corpus(cwd, 'remove', 'corpus', 'a.txt')).code).toBe(0)
    expect((await corpus(cwd, 'verify', 'corpus')).code).toBe(0)
    expect(JSON.parse((await corpus(cwd, 'status', 'corpus')).out)).toMatchObject({ articles: 2, replaced: 0 })
    const parts = readdirSync(join(cwd, 'corpus')).filter(name => name.startsWith('run='))
    expect(parts).toHaveLength(1)
    expect(await held(join(cwd, 'corpus', parts[0] ?? '', 'texts.parquet'))).toEqual([story(2, 9), story(3, 9)])
  })

  it('is the folder of that name, whatever stands in it', async () => {
    const names = ['p1', 'p[1]', 'p*', 'p?', 'seq=0', 'part=9']
    const cwd = scratch(day1)
    const path = (name: string) => join(name, 'corpus')
    for (const name of names) {
      const folders = ['--out', `${name}/out`, '--reports', `${name}/reports`, '--corpus', path(name)]
      expect((await copydesk(['clean', 'day1', ...folders, '--format', 'parquet'], { cwd })).code).toBe(0)
    }
    // The same name by a pattern, with other bytes.
    for (const part of readdirSync(join(cwd, 'p1/corpus')).filter(name => name.startsWith('run=')))
      for (const table of NAMES) writeFileSync(join(cwd, 'p1/corpus', part, `${table}.parquet`), 'x')
    for (const name of names.slice(1)) {
      expect(await held(join(cwd, name, 'out/articles.parquet'), 'id DESC')).toEqual([2, 1, 3].map(n => story(n, 9)))
      const list = parsedLines((await corpus(cwd, 'list', path(name))).out)
      expect([name, list.map(({ id, partition }) => [id, partition])]).toEqual([
        name,
        [
          ['a.txt', 1],
          ['b.txt', 1],
          [7, 1],
        ],
      ])
      await corpus(cwd, 'export', path(name), '--out', 'all.jsonl')
      expect(parsedLines(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).map(({ text }) => text)).toEqual([
        story(1, 9),
        story(2, 9),
        story(3, 9),
      ])
      await corpus(cwd, 'remove', path(name), 'b.txt')
      const [part = ''] = readdirSync(join(cwd, path(name))).filter(name => name.startsWith('run='))
      expect(await held(join(cwd, path(name), part, 'texts.parquet'))).toEqual([story(1, 9), story(3, 9)])
      expect((await corpus(cwd, 'verify', path(name))).code).toBe(0)
    }
  })

  it('puts an article whose text has changed in the place of what it was', async () => {
    const cwd = scratch(day1)
    await run(cwd, 'day1')
    writeFileSync(join(cwd, 'day1/a.txt'), story(1, 12))
    await run(cwd, 'day1')
    const list = parsedLines((await corpus(cwd, 'list', 'corpus')).out)
    expect(list.map(({ id, partition }) => [id, partition])).toEqual([
      ['b.txt', 1],
      [7, 1],
      ['a.txt', 2],
    ])
    expect((await corpus(cwd, 'verify', 'corpus')).code).toBe(0)
  })

  it('looks, but adds nothing, when it only tries', async () => {
    const cwd = scratch({ ...day1, ...day2 })
    await run(cwd, 'day1')
    const before = contents(cwd)
    expect((await run(cwd, 'day2', '--dry-run')).code).toBe(0)
    expect(contents(cwd)).toEqual(before)
  })

  it.each(['day1/corpus', 'out/day1', 'reports'])('refuses a corpus in %s', async folder => {
    const cwd = scratch(day1)
    const { code, err } = await run(cwd, 'day1', '--corpus', folder)
    expect([code, err]).toEqual([2, expect.stringContaining('lie in each other')])
  })
})

describe('copydesk corpus', () => {
  it('tells how much there is, lists, removes, exports', async () => {
    const cwd = scratch(day1)
    await run(cwd, 'day1')
    expect(JSON.parse((await corpus(cwd, 'status', 'corpus')).out)).toMatchObject({ articles: 3, partitions: 1 })
    expect((await corpus(cwd, 'remove', 'corpus', 'a.txt', '7')).code).toBe(0)
    expect(parsedLines((await corpus(cwd, 'list', 'corpus')).out).map(({ id }) => id)).toEqual(['b.txt'])
    expect((await corpus(cwd, 'remove', 'corpus', 'a.txt')).code).toBe(3)
    expect((await corpus(cwd, 'verify', 'corpus')).code).toBe(0)
    expect((await corpus(cwd, 'export', 'corpus', '--out', 'all.jsonl')).code).toBe(0)
    expect(parsedLines(readFileSync(join(cwd, 'all.jsonl'), 'utf8'))).toEqual([
      { id: 'b.txt', outlet: null, words: expect.any(Number), text: story(2, 9) },
    ])
    expect((await corpus(cwd, 'export', 'corpus', '--format', 'parquet', '--out', 'all.parquet')).code).toBe(0)
    expect(readFileSync(join(cwd, 'all.parquet')).subarray(0, 4).toString()).toBe('PAR1')
    // Nothing of what was removed is left on the disk.
    const files = readdirSync(join(cwd, 'corpus'), { recursive: true, encoding: 'utf8' })
    expect(files.filter(name => name.startsWith('run=') && !name.includes('/'))).toHaveLength(1)
  })

  it('tells which passage stands where, the first article first', async () => {
    const cwd = scratch({
      ...day1,
      ...day2,
      'day1/far.txt': `${story(30, 6)}\n\n${story(2, 3)}\n\n${story(31, 6)}`,
      'day2/short.txt': story(60, 2),
      'day2/short-copy.txt': story(60, 2).toUpperCase(),
    })
    for (const day of ['day1', 'day2']) await run(cwd, day)
    const { code, out } = await corpus(cwd, 'clusters', 'corpus')
    const found = parsedLines(out) as unknown as {
      articles: { id: string; partition: number; spans: [number, number][] }[]
    }[]
    expect(code).toBe(0)
    expect(found.map(({ articles }) => articles.map(({ id, partition }) => `${partition} ${id}`))).toEqual([
      ['1 a.txt', '2 copy.txt'],
      ['1 b.txt', '1 far.txt', '2 own.txt'],
      ['2 short-copy.txt', '2 short.txt'],
    ])
    const texts = { ...contents(join(cwd, 'out/day1')), ...contents(join(cwd, 'out/day2')) }
    for (const { articles } of found) {
      const said = articles.map(({ id, spans }) =>
        spans.map(span => (texts[id] ?? '').slice(...span).toLowerCase()).join('|'),
      )
      expect(said[0]?.length).toBeGreaterThan(100)
      // "The" follows in some of them too.
      const shortest = Math.min(...said.map(({ length }) => length))
      expect(Math.max(...said.map(({ length }) => length)) - shortest).toBeLessThan(8)
      expect(new Set(said.map(text => text.slice(0, shortest))).size).toBe(1)
    }
  })

  it('finds damage', async () => {
    const cwd = scratch(day1)
    await run(cwd, 'day1')
    const [name] = readdirSync(join(cwd, 'corpus')).filter(name => name.startsWith('run='))
    writeFileSync(join(cwd, `corpus/${name}/texts.parquet`), 'x')
    const { code, err } = await corpus(cwd, 'verify', 'corpus')
    expect([code, err]).toEqual([3, expect.stringContaining('texts.parquet was changed since it was written')])
  })

  it('says which file is gone, whatever is asked', async () => {
    const cwd = scratch(day1)
    await run(cwd, 'day1')
    const [name] = readdirSync(join(cwd, 'corpus')).filter(name => name.startsWith('run='))
    rmSync(join(cwd, `corpus/${name}/texts.parquet`))
    for (const act of ['status', 'list', 'clusters', 'learn', 'verify']) {
      const { code, err } = await corpus(cwd, act, 'corpus')
      expect([act, code, err]).toEqual([act, 3, expect.stringContaining(`${name}/texts.parquet cannot be read`)])
    }
    const { code, err } = await run(cwd, 'day1')
    expect([code, err]).toEqual([3, expect.stringContaining('the corpus corpus is damaged')])
  })

  it('sweeps nothing away when its list is lost', async () => {
    const cwd = scratch(day1)
    await run(cwd, 'day1')
    rmSync(join(cwd, 'corpus/corpus.json'))
    const before = contents(join(cwd, 'corpus'))
    for (const act of [() => run(cwd, 'day1'), () => corpus(cwd, 'status', 'corpus')]) {
      const { code, err } = await act()
      expect([code, err]).toEqual([
        2,
        expect.stringContaining('corpus/corpus.json cannot be read, but there is 1 partition'),
      ])
    }
    expect(contents(join(cwd, 'corpus'))).toEqual(before)
  })

  it('refuses a folder that holds none', async () => {
    const cwd = scratch(day1)
    const { code, err } = await corpus(cwd, 'status', 'day1')
    expect([code, err]).toEqual([2, expect.stringContaining('day1 holds no corpus')])
    expect(existsSync(join(cwd, 'day1/lock'))).toBe(false)
  })
})

describe('the store', () => {
  it('finds what a search through every pair finds: two shared fingerprints or a band', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(3)), { minLength: 4, maxLength: 10 }),
        async parts => {
          const all = parts.map(([a, b, n], at) => entry(at, `${story(a, n + 1)}\n\n${story(b + 10, 4 - n)}`))
          const [earlier, today] = [all.slice(0, all.length >> 1), all.slice(all.length >> 1)]
          const expected = today.flatMap(t => earlier.filter(e => meet(t, e)).map(e => `${t.id} ${e.id}`))
          // Not a scratch folder: those are for a whole test.
          const folder = mkdtempSync(join(tmpdir(), 'copydesk test '))
          const found = await inStore(folder, async store => {
            await store.add(earlier)
            return store.candidates(today)
          })
          rmSync(folder, { recursive: true })
          const pairs = found.map(({ today, earlier }) => `${today.id} ${earlier.id}`)
          // Bands name the first holder only; what a band alone ties to another is found through it.
          for (const pair of expected.filter(pair => !pairs.includes(pair))) {
            const [t, e] = pair.split(' ').map(id => all[Number(id)])
            expect(t !== undefined && e !== undefined && sharedPrints(t, e) < 2).toBe(true)
          }
          for (const pair of pairs) expect(expected).toContain(pair)
        },
      ),
      { numRuns: 8 },
    )
  }, 60_000)

  it('takes what one outlet prints again and again for its own', async () => {
    const line = story(50, 2)
    const house = Array.from({ length: 6 }, (_, i) => entry(`h${i}`, `${story(20 + i, 16)}\n\n${line}`, 'The Gazette'))
    const today = [entry('new', `${story(40, 16)}\n\n${line}`, 'The Gazette')]
    const folder = scratch()
    expect(
      await inStore(folder, async store => {
        await store.add(house)
        return store.candidates(today)
      }),
    ).toEqual([])
    const others = house.map((one, i) => ({ ...one, outlet: `Outlet ${i}` }))
    const found = await inStore(scratch(), async store => {
      await store.add(others)
      return store.candidates(today)
    })
    expect(found).toHaveLength(6)
  })

  it('gives the same bytes for the same articles', async () => {
    const entries = Array.from({ length: 20 }, (_, i) => entry(i, story(i, 6)))
    const made = []
    for (let i = 0; i < 2; i++) {
      const folder = scratch()
      await inStore(folder, store => store.add(entries))
      made.push(contents(folder))
    }
    expect(made[0]).toEqual(made[1])
  })

  const sharedPrints = (a: Entry, b: Entry) => {
    const known = new Set(fingerprints(tokens(a.text).hash, 0, tokens(a.text).count).value)
    return new Set(
      [...fingerprints(tokens(b.text).hash, 0, tokens(b.text).count).value].filter(value => known.has(value)),
    ).size
  }
  const meet = (a: Entry, b: Entry) =>
    sharedPrints(a, b) >= 2 || a.signature.bands.some((value, band) => b.signature.bands[band] === value)
})

describe('a run without a corpus', () => {
  it('never loads what reads one', () => {
    for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts')) continue
      // A type is gone once compiled; anything else would be loaded with the file.
      expect(readFileSync(join('src', path), 'utf8'), path).not.toMatch(/^import (?!type ).*'@duckdb\/node-api'/mu)
    }
    expect(readFileSync('src/corpus/database.ts', 'utf8')).toContain("await import('@duckdb/node-api')")
  })
})
