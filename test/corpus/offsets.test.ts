import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copydesk, parsedLines, prose, scratch } from '../scratch.ts'

interface Line {
  readonly id: string
  readonly body: string
  readonly kept: [number, number][]
  readonly ledger: { span: [number, number]; text: string }[]
  readonly findings: { passages: { article: string; span: [number, number]; text: string }[] }[]
}

// A zero-width space is a repair; the face before it is two code units.
const RAW: Record<string, string> = {
  'raw/a.txt': `😀 ${prose('quay')}\n\n2 min read 😀\n\nThe “mole 😀 is to be re\u200bpaired, said Ines Corbeau, who chairs the board.`,
  'raw/b.txt': `${prose('quay')}\n\nHe said that nobody had asked for it.`,
}
const run = (cwd: string, ...more: string[]) => copydesk(['clean', '--corpus', 'corpus', ...more], { cwd })
const linesOf = (cwd: string) =>
  parsedLines(readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8')) as unknown as Line[]

describe('clean --offsets codepoint', () => {
  it('counts the spans of articles.jsonl as Python does, and restores all the same', { timeout: 120_000 }, async () => {
    const [units, points] = [scratch(RAW), scratch(RAW)]
    expect((await run(units)).code).toBe(0)
    expect((await run(points, '--offsets', 'codepoint')).code).toBe(0)
    const given = (id: string) => RAW[`raw/${id}`] ?? ''
    const passages = linesOf(points).flatMap(({ findings }) => findings.flatMap(({ passages }) => passages))
    expect(new Set(passages.map(({ article }) => article))).toEqual(new Set(['a.txt', 'b.txt']))
    for (const { article, span, text } of passages) {
      const said = Array.from(given(article))
        .slice(...span)
        .join('')
      expect(said.replaceAll('\u200b', '')).toBe(text.replaceAll('\u200b', ''))
    }
    const [a] = linesOf(points)
    const [other] = linesOf(units)
    expect(a?.kept).not.toEqual(other?.kept)
    const kept = a?.kept.map(span =>
      Array.from(given('a.txt'))
        .slice(...span)
        .join('')
        .replaceAll('\u200b', ''),
    )
    expect(kept?.join('').replaceAll(/\s/gu, '')).toBe(a?.body.replaceAll(/\s/gu, ''))
    for (const cut of a?.ledger ?? [])
      expect(
        Array.from(given('a.txt'))
          .slice(...cut.span)
          .join(''),
      ).toBe(cut.text)
    // All else stays as it is.
    const page = (cwd: string) => readFileSync(join(cwd, 'reports/report.html'), 'utf8')
    expect(page(points)).toBe(page(units))
    for (const cwd of [units, points])
      for (const id of ['a.txt', 'b.txt']) {
        const { code, out } = await copydesk(['restore', id], { cwd })
        expect([code, out]).toEqual([0, given(id)])
      }
    expect((await copydesk(['clean', '--offsets', 'bytes'], { cwd: units })).code).toBe(2)
  })

  it('counts the spans of reuse.jsonl too', { timeout: 120_000 }, async () => {
    const cwd = scratch({ ...RAW, 'day2/c.txt': `😀😀 ${RAW['raw/a.txt']}` })
    await run(cwd, '--offsets', 'codepoint')
    const day2 = ['clean', 'day2', '--out', 'out', '--reports', 'told', '--corpus', 'corpus', '--offsets', 'codepoint']
    expect((await copydesk(day2, { cwd })).code).toBe(0)
    const reuses = parsedLines(readFileSync(join(cwd, 'told/reuse.jsonl'), 'utf8')) as unknown as {
      earlier: { id: string }
      passages: { own: [number, number]; earlier: [number, number] }[]
    }[]
    const text = (path: string) => Array.from(readFileSync(join(cwd, path), 'utf8'))
    expect(reuses.length).toBeGreaterThan(0)
    for (const { earlier, passages } of reuses)
      for (const passage of passages)
        expect(
          text('out/c.txt')
            .slice(...passage.own)
            .join(''),
        ).toBe(
          text(`cleaned/${earlier.id}`)
            .slice(...passage.earlier)
            .join(''),
        )
  })
})
