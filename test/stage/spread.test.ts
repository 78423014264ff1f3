import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { variedArticle } from '../../bench/varied.mjs'
import { copydesk, parsedLines, prose, scratch } from '../scratch.ts'
import { givenIn, inDuckdb } from './duckdb.ts'

const OUTLETS = ['The Aldermouth Gazette', 'Corvale Post', 'Brisk Harbour News']
const STATEMENT = '“We have waited eleven years and we can wait one winter more, whatever the ministry says about it,”'

/** Copies, house lines, sayings that everybody prints, twins, poison and lines that are none. */
function newsroom(count: number): Record<string, string> {
  const lines: string[] = []
  for (let at = 0; at < count; at++) {
    const outlet = OUTLETS[at % 3]
    const text = [
      variedArticle(at, 1_500),
      ...(at % 3 === 0
        ? ['You can write to the editors of this page on any day of the week, and they will answer you.']
        : []),
      ...(at % 7 === 0
        ? [`${STATEMENT} said ${at % 2 === 0 ? 'Ines Corbeau' : 'Tomas Iriarte'}, who chairs the board.`]
        : []),
      ...(at % 4 === 0
        ? [
            'The ministry said on Tuesday that the works would begin before the summer and end within two years of that date.',
          ]
        : []),
    ].join('\n\n')
    const date = `2025-09-${String(1 + (at % 28)).padStart(2, '0')}`
    lines.push(JSON.stringify({ id: at % 5 === 0 ? at : `a-${at}`, text, publisher: outlet, published: date }))
    if (at % 31 === 0)
      lines.push(JSON.stringify({ id: `copy-${at}`, text, publisher: OUTLETS[(at + 1) % 3], published: date }))
  }
  return {
    'raw/b.jsonl': `${lines.slice(0, lines.length >> 1).join('\n')}\n`,
    'raw/a.jsonl': `\uFEFF${lines.slice(lines.length >> 1).join('\r\n')}`,
    'raw/c.jsonl': [
      '{"id":1,"text":',
      '',
      '   ',
      JSON.stringify({ id: 'a-1', text: prose('pier') }),
      JSON.stringify({ id: 'n\u2028\u0001', text: prose('wall') }),
      JSON.stringify({ text: prose('wall') }),
      JSON.stringify({ id: 'both', text: 'x', html: 'y' }),
      JSON.stringify({ id: '\u{1F600}', text: prose('\u{1F600} quay') }),
      JSON.stringify({ id: '\uFFEE', text: prose('quay') }),
      '[]',
    ].join('\n'),
    'raw/d.html': `<html><body><nav>Home</nav>${prose('wall')
      .split('\n\n')
      .map(text => `<p>${text} &amp; so on</p>`)
      .join('\n')}</body></html>`,
    'raw/e/f.txt': prose('wall'),
    'raw/e/empty.txt': '',
  }
}

describe('a run that an engine spreads', () => {
  it('makes the lines of the embedded run, all of them', async () => {
    const cwd = scratch(newsroom(250))
    await copydesk(['clean', 'raw', '--threads', '1'], { cwd })
    const report = (name: string) => readFileSync(join(cwd, 'reports', name), 'utf8')
    await inDuckdb(givenIn(join(cwd, 'raw')), async data => {
      const rows = await data.rows('SELECT line, restore FROM recorded ORDER BY n')
      expect(rows.map(({ line }) => line)).toEqual(report('articles.jsonl').trimEnd().split('\n'))
      const kept = rows.flatMap(({ restore }) => (restore === null ? [] : [restore]))
      expect(kept).toEqual(report('restore.jsonl').trimEnd().split('\n'))
      const clusters = await data.rows(
        'SELECT to_json(articles) AS articles, shared_words FROM clusters ORDER BY size DESC, shared_words DESC, component',
      )
      const told = JSON.parse(report('report.json'))
      expect(
        clusters.map(({ articles, shared_words }) => ({
          articles: JSON.parse(String(articles)).map((id: string) => JSON.parse(id)),
          sharedWords: shared_words,
        })),
      ).toEqual(told.clusters)
      // Else the test would hold of nothing.
      expect(told.clusters.length).toBeGreaterThan(5)
      const rules = new Set(told.findings.map(({ rule }: { rule: string }) => rule))
      expect([...rules]).toEqual(expect.arrayContaining(['shared-passage', 'house-line']))
      expect(parsedLines(report('articles.jsonl')).filter(({ status }) => status === 'failed').length).toBeGreaterThan(
        4,
      )
    })
  })
})
