import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/report/decision.ts'
import type { CleanedLine } from '../../src/report/wire.ts'
import { contents, copydesk, parsedLines, prose, scratch } from '../scratch.ts'

const dirty = `${prose('bridge')}\n\nThe bridge , they said, opens in June.\n\nSHARE THIS ARTICLE\n`

const lines = (cwd: string) =>
  parsedLines(readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8')) as unknown as CleanedLine[]

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

/** Decisions on the first cut and the first finding of a run. */
function decisionsOn(cwd: string): Decision[] {
  const [line] = lines(cwd)
  const entry = line?.ledger.at(-1)
  const finding = line?.findings[0]
  if (line === undefined || entry === undefined || finding === undefined) throw new Error('nothing to decide')
  const about = { scope: 'here', article: line.id, outlet: null, note: 'as the desk agreed' } as const
  const before = dirty.slice(entry.span[0] - 32, entry.span[0])
  return [
    {
      ...{ ...about, on: 'removal', verdict: 'rejected', rule: entry.rule, id: entry.id },
      quotations: [{ article: line.id, exact: entry.text, before, after: '', span: entry.span }],
    },
    {
      ...{ ...about, on: 'finding', verdict: 'accepted', rule: finding.rule, id: finding.id },
      quotations: finding.passages.map(({ article, text, span }) => ({
        article,
        exact: text,
        before: '',
        after: '',
        span,
      })),
    },
  ]
}

async function decided() {
  const cwd = scratch({ 'raw/a.txt': dirty, 'raw/b.txt': prose('mill') })
  await copydesk(['clean'], { cwd })
  writeFileSync(join(cwd, 'decisions.json'), JSON.stringify({ v: 1, decisions: decisionsOn(cwd) }))
  return cwd
}

describe('decisions beside the raw folder', () => {
  it('hold in the next run: the removal stays, the finding is quiet', async () => {
    const cwd = await decided()
    const before = lines(cwd)
    const { err } = await copydesk(['clean'], { cwd })
    expect(err).toContain('2 decisions applied')
    const [a, b] = lines(cwd)
    expect(a?.body).toContain('SHARE THIS ARTICLE')
    expect(a?.findings).toEqual(before[0]?.findings.slice(1))
    expect(b).toEqual(before[1])
    expect(JSON.parse(read(cwd, 'reports/decided.json')).decided.map(({ state }: { state: string }) => state)).toEqual([
      'applied',
      'applied',
    ])
  })

  it('hold for explain, too, when it is told of them', async () => {
    const cwd = await decided()
    const without = await copydesk(['explain', 'raw/a.txt'], { cwd })
    expect(without.out).toContain('removed as')
    expect(without.out).toContain('space-before-punctuation')
    const { code, out } = await copydesk(['explain', 'raw/a.txt', '--decisions', 'decisions.json'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^a\.txt\n/u)
    expect(out).not.toContain('removed as')
    expect(out).not.toContain('space-before-punctuation')
    const gone = await copydesk(['explain', 'raw/a.txt', '--decisions', 'none.json'], { cwd })
    expect([gone.code, gone.err]).toEqual([2, expect.stringContaining('none.json')])
  })

  it('are stale when they fit nothing, and are never applied to something else', async () => {
    const cwd = await decided()
    writeFileSync(join(cwd, 'raw/a.txt'), `${prose('harbour')}\n\nSHARE THIS ARTICLE\n`)
    const { err } = await copydesk(['clean'], { cwd })
    expect(err).toContain('2 decisions that fit nothing any more')
    expect(lines(cwd)[0]?.body).not.toContain('SHARE THIS ARTICLE')
    expect(read(cwd, 'reports/report.md')).toContain('0 applied, 2 stale.')
    const { out } = await copydesk(['decisions', 'list'], { cwd })
    expect(out.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^stale {3}rejected removal .*“SHARE THIS ARTICLE”/u),
      expect.stringMatching(
        /^stale {3}accepted finding {2}space-before-punctuation {2}a\.txt .*\(as the desk agreed\)$/u,
      ),
    ])
    expect((await copydesk(['decisions', 'prune'], { cwd })).err).toContain('removed 2 stale decisions')
    expect(JSON.parse(read(cwd, 'decisions.json'))).toEqual({ v: 1, decisions: [] })
  })

  it('are new until a run has read them, and leave no trace once they are gone', async () => {
    const cwd = await decided()
    const { out } = await copydesk(['decisions', 'list', '--json'], { cwd })
    expect(JSON.parse(out).map(({ state }: { state: string }) => state)).toEqual(['new', 'new'])
    await copydesk(['clean'], { cwd })
    writeFileSync(join(cwd, 'decisions.json'), '{"v":1,"decisions":[]}')
    await copydesk(['clean'], { cwd })
    expect(Object.keys(contents(join(cwd, 'reports')))).not.toContain('decided.json')
  })

  it('can be named, and must be there then', async () => {
    const cwd = await decided()
    expect((await copydesk(['clean', '--decisions', 'none.json'], { cwd })).code).toBe(2)
    writeFileSync(join(cwd, 'mine.json'), '{"v":1,"decisions":[]}')
    const { code, err } = await copydesk(['clean', '--decisions', 'mine.json'], { cwd })
    expect([code, err.includes('applied')]).toEqual([0, false])
  })
})

describe('--compare', () => {
  it('says what is new, gone and changed since an earlier report, even in the same folder', async () => {
    const cwd = scratch({ 'raw/a.txt': dirty, 'raw/b.txt': prose('mill') })
    await copydesk(['clean'], { cwd })
    writeFileSync(join(cwd, 'raw/b.txt'), `${prose('mill')}\n\nThe mill , too.\n`)
    writeFileSync(join(cwd, 'raw/c.txt'), prose('quay'))
    const { code, err } = await copydesk(['clean', '--compare', 'reports'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('1 new article, 0 gone')
    const { articles, rules } = JSON.parse(read(cwd, 'reports/comparison.json'))
    expect(articles).toEqual({ before: 2, now: 3, fresh: 1, gone: 0 })
    expect(rules).toContainEqual(
      expect.objectContaining({ rule: 'space-before-punctuation', before: 1, now: 2, same: 1, fresh: 1 }),
    )
    expect(read(cwd, 'reports/report.md')).toContain('## Since the report before')
    await copydesk(['clean'], { cwd })
    expect(Object.keys(contents(join(cwd, 'reports')))).not.toContain('comparison.json')
  })

  it('needs a report to compare with', async () => {
    const { code, err } = await copydesk(['clean', '--compare', 'nowhere'], { cwd: scratch({ 'raw/a.txt': dirty }) })
    expect([code, err.includes('no earlier report')]).toEqual([2, true])
  })
})

it('--fail-on never is what happens without it', async () => {
  const cwd = scratch({ 'raw/a.txt': dirty })
  expect((await copydesk(['clean', '--fail-on', 'warning'], { cwd })).code).toBe(0)
  expect((await copydesk(['clean', '--fail-on', 'never'], { cwd })).code).toBe(0)
})
