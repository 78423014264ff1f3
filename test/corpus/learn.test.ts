import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contents, copydesk, parsedLines, scratch } from '../scratch.ts'

const LINE = 'Our reporters answer your questions about the islands every Thursday evening in the old customs house.'
const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa'.split(' ')
/** Words that hardly any other story has. */
const story = (seed: number) => {
  let state = seed * 2654435761 + 1
  const roll = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 16
  }
  const word = () => Array.from({ length: 3 }, () => SYLLABLES[roll() % SYLLABLES.length]).join('')
  return Array.from({ length: 5 }, () => `The ${Array.from({ length: 9 }, word).join(' ')}.`).join('\n\n')
}
const lines = (from: number, to: number, text: (i: number) => string, publisher = 'Sund-Courier') =>
  Array.from(
    { length: to - from },
    (_, i) => `${JSON.stringify({ id: `${publisher} ${from + i}`, publisher, text: text(from + i) })}\n`,
  ).join('')
const withLine = (i: number) => `${story(i)}\n\n${LINE}`

const clean = (cwd: string, raw: string) =>
  copydesk(['clean', raw, '--out', `out/${raw}`, '--reports', `reports/${raw}`, '--corpus', 'corpus'], { cwd })
const learn = (cwd: string, ...more: string[]) => copydesk(['corpus', 'learn', 'corpus', ...more], { cwd })
const bodies = (cwd: string, raw: string) => Object.values(contents(join(cwd, 'out', raw)))

describe('copydesk corpus learn', () => {
  it('turns what an outlet prints again and again into configuration, for the next run', {
    timeout: 120_000,
  }, async () => {
    const cwd = scratch({
      'day1/a.jsonl': lines(0, 6, withLine),
      'day2/a.jsonl': lines(6, 8, withLine) + lines(6, 8, withLine, 'Norby-Post'),
    })
    expect((await clean(cwd, 'day1')).code).toBe(0)
    for (const body of bodies(cwd, 'day1')) expect(body).toContain(LINE)
    const before = contents(join(cwd, 'corpus'))
    const fresh = [{ outlet: 'Sund-Courier', line: LINE, stories: 6, of: 6 }]
    expect(parsedLines((await learn(cwd, '--dry-run')).out)).toEqual(fresh)
    expect(contents(join(cwd, 'corpus'))).toEqual(before)

    const { code, out, err } = await learn(cwd)
    expect([code, parsedLines(out)]).toEqual([0, fresh])
    const learned = JSON.parse(readFileSync(join(cwd, 'corpus/learned.json'), 'utf8'))
    expect(learned).toEqual({ v: 1, sha256: expect.any(String), outlets: { 'Sund-Courier': { lines: [LINE] } } })
    expect(err).toContain(learned.sha256.slice(0, 12))

    const next = await clean(cwd, 'day2')
    expect([next.code, next.err]).toEqual([0, expect.stringContaining(learned.sha256)])
    const after = bodies(cwd, 'day2')
    expect(after.filter(body => body.includes(LINE))).toHaveLength(2)
    const told = parsedLines(readFileSync(join(cwd, 'reports/day2/articles.jsonl'), 'utf8'))
    const cut = told.flatMap(({ id, ledger }) =>
      (ledger as { rule: string }[]).filter(({ rule }) => rule === 'outlet-lines').map(() => id),
    )
    expect(cut).toEqual(['Sund-Courier 6', 'Sund-Courier 7'])

    // The articles have no such line any longer; it stays learned.
    expect((await clean(cwd, 'day1')).code).toBe(0)
    for (const body of bodies(cwd, 'day1')) expect(body).not.toContain(LINE)
    expect((await learn(cwd)).out).toBe('')
    expect(JSON.parse(readFileSync(join(cwd, 'corpus/learned.json'), 'utf8'))).toEqual(learned)
    expect((await copydesk(['corpus', 'verify', 'corpus'], { cwd })).code).toBe(0)
  })

  it.each<[string, string]>([
    ['fewer than five stories', lines(0, 4, withLine)],
    ['a story that is printed five times', lines(0, 5, () => withLine(0))],
    ['five of many stories', lines(0, 5, withLine) + lines(5, 40, story)],
    ['what others print too', lines(0, 5, withLine) + lines(10, 15, withLine, 'Norby-Post')],
    ['what stands in the middle', lines(0, 6, i => `${story(i)}\n\n${LINE}\n\n${story(i + 50)}`)],
    ['articles of nobody', lines(0, 6, withLine).replaceAll('"publisher":"Sund-Courier",', '')],
  ])('learns nothing from %s', async (_, articles) => {
    const cwd = scratch({ 'day1/a.jsonl': articles })
    expect((await clean(cwd, 'day1')).code).toBe(0)
    expect((await learn(cwd)).out).toBe('')
  })

  it('is refused once somebody has changed what was learned', async () => {
    const cwd = scratch({ 'day1/a.jsonl': lines(0, 6, withLine) })
    await clean(cwd, 'day1')
    await learn(cwd)
    const path = join(cwd, 'corpus/learned.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('Thursday', 'Friday'))
    const { code, err } = await clean(cwd, 'day1')
    expect([code, err]).toEqual([2, expect.stringContaining('corpus/learned.json is not as it was written')])
    expect((await learn(cwd)).code).toBe(2)
  })
})
