import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { disk, type FileLayer, type Sink } from '../../src/corpus/file-layer.ts'
import { type RunOptions, run } from '../../src/corpus/run.ts'
import { type Traces, traces } from '../../src/report/comparison.ts'
import type { Decision } from '../../src/report/decision.ts'
import { contents, prose, scratch } from '../scratch.ts'

// What reviewers decided, an earlier report and a page in a folder, over journal and manifest.

const go = (cwd: string, more: Partial<RunOptions> = {}) =>
  run({ raw: 'raw', out: 'cleaned', reports: 'reports', cwd, ...more })
const reportsOf = (cwd: string) => contents(join(cwd, 'reports'))

const text = `${prose('bridge')}\n\nSHARE THIS ARTICLE\n`
const raw = () => ({ 'raw/a.txt': text, 'raw/b.txt': prose('mill'), 'raw/c.txt': prose('quay') })

const start = text.indexOf('SHARE')
const rejected: Decision = {
  on: 'removal',
  verdict: 'rejected',
  scope: 'here',
  rule: 'sharing-lines',
  id: 'sharing-lines-0',
  article: 'a.txt',
  outlet: null,
  quotations: [
    {
      article: 'a.txt',
      exact: 'SHARE THIS ARTICLE',
      before: text.slice(start - 32, start),
      after: '',
      span: [start, start + 18],
    },
  ],
  note: '',
}
const stale: Decision = { ...rejected, id: 'sharing-lines-1', article: 'gone.txt' }

describe('decisions', () => {
  it('are part of what a run is made from', async () => {
    const cwd = scratch(raw())
    const recipe = { decisions: [rejected, stale] }
    await go(cwd)
    const first = await go(cwd, { recipe })
    expect(first.unchanged).toBe(false)
    expect(first.decided.map(({ state }) => state)).toEqual(['applied', 'stale'])
    expect(readFileSync(join(cwd, 'cleaned/a.txt'), 'utf8')).toContain('SHARE THIS ARTICLE')
    const written = reportsOf(cwd)
    expect(JSON.parse(written['decided.json'] ?? '').decided).toHaveLength(2)

    const again = await go(cwd, { recipe })
    expect([again.unchanged, again.decided]).toEqual([true, first.decided])
    expect(reportsOf(cwd)).toEqual(written)

    const without = await go(cwd)
    expect([without.unchanged, without.decided]).toEqual([false, []])
    expect(reportsOf(cwd)['decided.json']).toBeUndefined()
    expect(readFileSync(join(cwd, 'cleaned/a.txt'), 'utf8')).not.toContain('SHARE THIS ARTICLE')
  })

  it('are told again when their account was changed by another hand', async () => {
    const cwd = scratch(raw())
    const recipe = { decisions: [rejected] }
    await go(cwd, { recipe })
    const written = reportsOf(cwd)
    writeFileSync(join(cwd, 'reports/decided.json'), '{"v":1,"decided":[]}\n')
    expect((await go(cwd, { recipe })).unchanged).toBe(false)
    expect(reportsOf(cwd)).toEqual(written)
  })

  it('make anew the article they are about, and no other', async () => {
    const lines = ['bridge', 'mill'].map(id => JSON.stringify({ id, text: `${prose(id)}\n\nSHARE THIS ARTICLE` }))
    const cwd = scratch({ ...raw(), 'raw/d.jsonl': `${lines.join('\n')}\n` })
    const [quotation] = rejected.quotations
    const about = (article: string): Decision => ({
      ...{ ...rejected, id: article, article },
      quotations: quotation === undefined ? [] : [{ ...quotation, article }],
    })
    const tell = async (decisions: readonly Decision[]) => {
      const { reckoning, decided } = await go(cwd, { recipe: { decisions } })
      return [reckoning.cleaned, reckoning.unchanged, decided.map(({ state }) => state).join(' ')]
    }
    await go(cwd)
    expect(await tell([rejected])).toEqual([1, 4, 'applied'])
    // Lines are kept by the portion.
    expect(await tell([rejected, about('bridge')])).toEqual([2, 3, 'applied applied'])
    expect(readFileSync(join(cwd, 'cleaned/a.txt'), 'utf8')).toContain('SHARE THIS ARTICLE')
    // Taken back: the journal still has what was made of the lines without it.
    expect(await tell([rejected])).toEqual([1, 4, 'applied'])
    expect(await tell([])).toEqual([1, 4, ''])
    expect(readFileSync(join(cwd, 'cleaned/a.txt'), 'utf8')).not.toContain('SHARE THIS ARTICLE')
    // What moves up in the list is told by its new place.
    expect(await tell([about('gone'), rejected])).toEqual([1, 4, 'stale applied'])
    expect(await tell([rejected])).toEqual([0, 5, 'applied'])
    // A decision on an outlet reaches articles that it does not name.
    expect(await tell([rejected, { ...stale, scope: 'always', outlet: 'elsewhere' }])).toEqual([5, 0, 'applied stale'])
    const written = reportsOf(cwd)
    const fresh = scratch({ ...raw(), 'raw/d.jsonl': `${lines.join('\n')}\n` })
    await go(fresh, { recipe: { decisions: [rejected, { ...stale, scope: 'always', outlet: 'elsewhere' }] } })
    expect(reportsOf(fresh)).toEqual(written)
  })

  it('hold in an article that is taken from the journal', async () => {
    const cwd = scratch(raw())
    const recipe = { decisions: [rejected] }
    await go(cwd, { recipe })
    writeFileSync(join(cwd, 'raw/b.txt'), prose('weir'))
    const { reckoning, decided } = await go(cwd, { recipe })
    expect(reckoning).toMatchObject({ cleaned: 1, unchanged: 2 })
    expect(decided.map(({ state }) => state)).toEqual(['applied'])
  })
})

describe('an earlier report', () => {
  const earlier = (id: string): Traces => {
    const made = traces()
    made.add('a.txt', [{ rule: 'sharing-lines', id }])
    return made
  }

  it('is part of what a run is made from', async () => {
    const cwd = scratch(raw())
    await go(cwd)
    const first = await go(cwd, { before: earlier('one') })
    expect(first.unchanged).toBe(false)
    expect(first.comparison?.articles).toEqual({ before: 1, now: 3, fresh: 2, gone: 0 })
    const again = await go(cwd, { before: earlier('one') })
    expect([again.unchanged, again.comparison]).toEqual([true, first.comparison])
    expect((await go(cwd, { before: earlier('two') })).unchanged).toBe(false)
    const without = await go(cwd)
    expect([without.unchanged, without.comparison]).toEqual([false, null])
    expect(reportsOf(cwd)['comparison.json']).toBeUndefined()
  })

  it('knows articles that failed in both runs', async () => {
    const cwd = scratch({ ...raw(), 'raw/empty.txt': '' })
    const before = traces()
    for (const id of ['a.txt', 'b.txt', 'c.txt', 'empty.txt']) before.add(id, [])
    const { comparison } = await go(cwd, { before })
    expect(comparison?.articles).toEqual({ before: 4, now: 4, fresh: 0, gone: 0 })
  })
})

describe('a page in a folder', () => {
  const small = { pageLimit: 2000 }
  const partsOf = (cwd: string) => Object.keys(reportsOf(cwd)).filter(name => name.startsWith('report/articles/'))
  const first = (cwd: string) => join(cwd, 'reports', partsOf(cwd)[0] ?? '')

  it.each<[string, (cwd: string) => void]>([
    ['is gone', cwd => rmSync(first(cwd))],
    ['was changed', cwd => writeFileSync(first(cwd), 'changed')],
  ])('is made good when a part %s', async (_, spoil) => {
    const cwd = scratch(raw())
    await go(cwd, small)
    const written = reportsOf(cwd)
    expect((await go(cwd, small)).unchanged).toBe(true)
    spoil(cwd)
    expect((await go(cwd, small)).unchanged).toBe(false)
    expect(reportsOf(cwd)).toEqual(written)
  })

  it('asks for nothing that is not there, whichever write fails, and the next run goes on', async () => {
    const recipe = { decisions: [rejected] }
    const expected = scratch(raw())
    await go(expected, { ...small, recipe })
    let failed = 0
    let kept = 0
    for (let after = 0, done = false; !done; after += 3) {
      const cwd = scratch(raw())
      await go(cwd, small)
      const before = reportsOf(cwd)
      const error = await go(cwd, { ...small, recipe, layer: failing(after) }).then(
        () => null,
        error => error,
      )
      done = error === null
      if (!done) failed++
      const now = reportsOf(cwd)
      for (const [, name] of (now['report/index.html'] ?? '').matchAll(/"part":"([^"]+)","here"/gu))
        expect(now[`report/articles/${name}.js`], `${name}, ${after}`).toBeDefined()
      // Until the first of them appears, the reports are those of the run before and nothing else.
      if (!done && now['articles.jsonl'] === before['articles.jsonl']) {
        kept++
        expect(now).toEqual(before)
      }
      await go(cwd, { ...small, recipe })
      expect(reportsOf(cwd)).toEqual(reportsOf(expected))
      rmSync(cwd, { recursive: true })
    }
    expect([failed > 10, kept > 5]).toEqual([true, true])
  }, 120_000)

  it('leaves nothing behind when nothing is to be written', async () => {
    const cwd = scratch(raw())
    await go(cwd, { ...small, dryRun: true })
    expect(existsSync(join(cwd, 'reports'))).toBe(false)
  })
})

/** The disk, but that one write, or one new name, fails. */
function failing(at: number): FileLayer {
  let writes = 0
  const fail = () => {
    if (writes++ === at) throw Object.assign(new Error('EIO'), { code: 'EIO' })
  }
  const watched = (sink: Sink): Sink => ({
    ...sink,
    async write(bytes) {
      fail()
      await sink.write(bytes)
    },
  })
  return {
    ...disk,
    async create(path) {
      fail()
      return watched(await disk.create(path))
    },
    async rename(from, to) {
      fail()
      await disk.rename(from, to)
    },
  }
}
