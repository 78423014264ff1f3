import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Choices, selection } from '../../src/corpus/choices.ts'
import type { Likeness } from '../../src/corpus/memory.ts'
import { type RunOptions, run } from '../../src/corpus/run.ts'
import { contents, copydesk, parsedLines, prose, scratch } from '../scratch.ts'

const go = (cwd: string, more: Partial<RunOptions> = {}) =>
  run({ raw: 'raw', out: 'cleaned', reports: 'reports', cwd, ...more })
const cleanedOf = (cwd: string) => Object.keys(contents(join(cwd, 'cleaned')))
const droppedOf = (cwd: string) => parsedLines(readFileSync(join(cwd, 'reports/dropped.jsonl'), 'utf8'))

const WORDS = 'harbour pilot signal tide keel rudder anchor mast sail rope deck bow stern galley hatch ballast'.split(
  ' ',
)
/** Sentences that only this seed has. */
const story = (seed: number, sentences: number) =>
  Array.from({ length: sentences }, (_, i) => {
    const words = Array.from({ length: 14 }, (_, j) => WORDS[(seed * 31 + i * 17 + j * (seed + i + 3)) % WORDS.length])
    return `The ${words.join(' ')} of ${seed} and ${i} was seen by the crew on that day.`
  }).join('\n\n')

const raw = () => ({
  'raw/a.txt': story(1, 9),
  'raw/b.txt': story(1, 9).replace('seen by the crew', 'noted by the crew'),
  'raw/c.txt': story(1, 4),
  'raw/d.txt': story(2, 9),
})

describe('a run that drops copies', () => {
  it('keeps the first, and says of the others why', async () => {
    const cwd = scratch(raw())
    const { dropped, report } = await go(cwd, { drop: ['duplicate', 'abridged'] })
    expect(dropped).toBe(2)
    expect(cleanedOf(cwd)).toEqual(['a.txt', 'd.txt'])
    expect(droppedOf(cwd)).toEqual([
      { id: 'b.txt', why: 'duplicate', of: 'a.txt', coverage: expect.any(Number) },
      { id: 'c.txt', why: 'abridged', of: 'a.txt', coverage: 1 },
    ])
    expect([report.articles.cleaned, report.stale]).toEqual([4, []])
    expect(parsedLines(readFileSync(join(cwd, 'reports/restore.jsonl'), 'utf8')).map(({ id }) => id)).toEqual([
      'a.txt',
      'd.txt',
    ])
  })

  it('drops what was asked for, and nothing else', async () => {
    const cwd = scratch(raw())
    await go(cwd, { drop: ['abridged'] })
    expect(cleanedOf(cwd)).toEqual(['a.txt', 'b.txt', 'd.txt'])
  })

  it('has nothing to do the second time, and gives everything back without the choice', async () => {
    const cwd = scratch(raw())
    await go(cwd, { drop: ['duplicate'] })
    expect(await go(cwd, { drop: ['duplicate'] })).toMatchObject({ unchanged: true, dropped: 1 })
    expect((await go(cwd)).reckoning).toMatchObject({ cleaned: 1, unchanged: 3 })
    expect(cleanedOf(cwd)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt'])
    expect(Object.keys(contents(join(cwd, 'reports')))).not.toContain('dropped.jsonl')
  })

  it('drops articles below a quality', async () => {
    const cwd = scratch({ 'raw/good.txt': prose('bridge'), 'raw/poor.txt': 'Share this' })
    writeFileSync(
      join(cwd, 'raw/poor.html'),
      `<ul>${'<li><a href="/x">Most read</a></li>'.repeat(40)}</ul><p>Short words.</p>`,
    )
    await go(cwd)
    const scores = parsedLines(readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8')).map(
      ({ quality }) => (quality as { score: number }).score,
    )
    const between = (Math.min(...scores) + Math.max(...scores)) / 2
    const { dropped } = await go(cwd, { minQuality: between })
    expect(dropped).toBe(scores.filter(score => score < between).length)
    expect(cleanedOf(cwd)).toContain('good.txt')
    for (const { why, score } of droppedOf(cwd)) expect([why, (score as number) < between]).toEqual(['quality', true])
  })

  it.each([
    [['--drop', 'copies'], 'duplicate or abridged'],
    [['--min-quality', '101'], 'a number from 0 to 100'],
    [['--min-quality', 'good'], 'a number from 0 to 100'],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await copydesk(['clean', ...argv], { cwd: scratch(raw()) })
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })

  it('tells on the command line how many went', async () => {
    const { code, err } = await copydesk(['clean', '--drop', 'duplicate,abridged'], { cwd: scratch(raw()) })
    expect([code, parsedLines(err).at(-1)]).toEqual([
      0,
      expect.objectContaining({
        dropped: 2,
        msg: expect.stringContaining('2 of them dropped, see reports/dropped.jsonl'),
      }),
    ])
  })
})

describe('a selection', () => {
  const pair = (a: string, b: string, verdict: Likeness['verdict'], inA: number, inB: number): Likeness => ({
    a,
    b,
    verdict,
    coverage: { a: inA, b: inB },
  })
  const gone = (choices: Partial<Choices>, ...pairs: Likeness[]) => {
    const chosen = selection({ drop: ['duplicate', 'abridged'], minQuality: null, ...choices }, pairs)
    return ['a', 'b', 'c'].filter(id => chosen.dropped({ id, score: 50 }) !== null)
  }
  it('lets the shorter of two go, whichever comes first', () => {
    expect(gone({}, pair('a', 'b', 'abridged', 0.9, 0.3))).toEqual(['a'])
    expect(gone({}, pair('a', 'b', 'abridged', 0.3, 0.9))).toEqual(['b'])
  })
  it('lets nobody go for one that goes', () => {
    expect(gone({}, pair('a', 'b', 'duplicate', 0.9, 0.9), pair('b', 'c', 'duplicate', 0.9, 0.9))).toEqual(['b'])
  })
  it('takes reuse, quotations and templates for what they are', () => {
    for (const verdict of ['partial-reuse', 'quotation', 'template', 'none'] as const)
      expect(gone({}, pair('a', 'b', verdict, 0.9, 0.9))).toEqual([])
  })
})
