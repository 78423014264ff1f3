import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { CorpusRule } from '../../src/core/rule.ts'
import { disk, type FileLayer } from '../../src/corpus/file-layer.ts'
import { type RunOptions, run } from '../../src/corpus/run.ts'
import { Line, Report } from '../../src/report/wire.ts'
import { contents, parsedLines, prose, scratch } from '../scratch.ts'

const REPORTS = [
  'articles.jsonl',
  'findings.csv',
  'findings.sarif',
  'report.html',
  'report.json',
  'report.md',
  'restore.jsonl',
]

const go = (cwd: string, more: Partial<RunOptions> = {}) =>
  run({ raw: 'raw', out: 'cleaned', reports: 'reports', cwd, ...more })

const linesOf = (cwd: string) => parsedLines(readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8'))
const cleanedOf = (cwd: string) => contents(join(cwd, 'cleaned'))

const jsonl = (...values: unknown[]) => values.map(value => `${JSON.stringify(value)}\n`).join('')

const many = () => ({
  'raw/a.txt': prose('bridge'),
  'raw/b.html': `<html><body><article>${prose('harbour').replaceAll(/^(.+)$/gmu, '<p>$1</p>')}</article></body></html>`,
  'raw/in/c.jsonl': jsonl(
    { id: 'one', text: prose('tower') },
    { text: prose('school') },
    { id: 7, text: prose('library') },
  ),
  'raw/in/d.txt.gz': gzipSync(prose('tunnel')),
})

describe('a run', () => {
  it('writes the body of each article and a line break, mirroring the raw folder, and seven reports', async () => {
    const cwd = scratch(many())
    const { report } = await go(cwd)
    const cleaned = cleanedOf(cwd)
    expect(Object.keys(cleaned)).toEqual([
      'a.txt',
      'b.html.txt',
      'in/c.jsonl/7.txt',
      'in/c.jsonl/line~2.txt',
      'in/c.jsonl/one.txt',
      'in/d.txt.gz.txt',
    ])
    for (const [name, subject] of Object.entries({
      'a.txt': 'bridge',
      'b.html.txt': 'harbour',
      'in/d.txt.gz.txt': 'tunnel',
    })) {
      expect(cleaned[name]).toBe(`${prose(subject)}\n`)
    }
    expect(Object.keys(contents(join(cwd, 'reports')))).toEqual(REPORTS)
    expect(report.articles).toEqual({ total: 6, cleaned: 6, 'kept-whole': 0, failed: 0, quarantined: 0 })
  })

  it('writes lines and a report as the schema has them, in the order of the paths', async () => {
    const cwd = scratch(many())
    await go(cwd)
    const lines = linesOf(cwd).map(line => Line.parse(line))
    expect(lines.map(({ id, line }) => [id, line])).toEqual([
      ['a.txt', 1],
      ['b.html', 2],
      ['one', 3],
      ['in/c.jsonl#2', 4],
      [7, 5],
      ['in/d.txt.gz', 6],
    ])
    Report.parse(JSON.parse(readFileSync(join(cwd, 'reports/report.json'), 'utf8')))
  })

  it('gives the same bytes again, whatever the order in which the disk answers', async () => {
    const cwd = scratch(many())
    await go(cwd)
    const first = { ...contents(join(cwd, 'reports')), ...cleanedOf(cwd) }
    const turn = { at: 0 }
    const slow: FileLayer = {
      ...disk,
      list: async at => (await disk.list(at)).reverse(),
      async bytes(at) {
        await new Promise(resolve => setTimeout(resolve, (turn.at++ % 3) * 10))
        return disk.bytes(at)
      },
    }
    const other = scratch(many())
    await go(other, { layer: slow })
    expect({ ...contents(join(other, 'reports')), ...cleanedOf(other) }).toEqual(first)
    await go(cwd)
    expect({ ...contents(join(cwd, 'reports')), ...cleanedOf(cwd) }).toEqual(first)
    expect(JSON.stringify(first)).not.toContain(cwd)
  })

  it('puts a finding across articles on the line of each, and in the report', async () => {
    const alike: CorpusRule = {
      id: 'same-start',
      summary: 'articles that start alike',
      join: 'key',
      *facts(cleaned) {
        const span = cleaned.kept[0]
        if (span !== undefined)
          yield {
            start: span.start,
            end: span.start + 3,
            key: cleaned.article.text.slice(span.start, span.start + 3),
            data: null,
          }
      },
      *judge(rows) {
        const passages = rows.map(({ article, start, end }) => ({ article, start, end }))
        yield { severity: 'note', message: 'Unexpected start, expected another', passages }
      },
    }
    const cwd = scratch({ ...many(), 'raw/z.txt': `Another story altogether.\n\n${prose('mill').slice(4)}` })
    const { report } = await go(cwd, { own: { corpusRules: [alike] } })
    expect(report.findings.map(({ rule, passages }) => [rule, passages.length])).toEqual([['same-start', 6]])
    const lines = linesOf(cwd) as unknown as { id: string; findings: { id: string; rule: string }[] }[]
    const holding = lines.filter(({ findings }) => findings.some(({ rule }) => rule === 'same-start'))
    expect(holding.map(({ id }) => id)).toEqual(['a.txt', 'b.html', 'one', 'in/c.jsonl#2', 7, 'in/d.txt.gz'])
    const ids = holding.map(({ findings }) => findings.find(({ rule }) => rule === 'same-start')?.id)
    expect(new Set(ids)).toEqual(new Set([report.findings[0]?.id]))
  })

  it('copies the keys that are to be kept', async () => {
    const cwd = scratch({
      'raw/a.jsonl':
        '{"id":1,"text":"A line of text.","desk":{"no":4},"__proto__":{"x":1}}\n{"id":2,"text":"Another."}\n',
    })
    await go(cwd, { recipe: { keep: ['desk', '__proto__'] } })
    const text = readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8')
    expect(text).toContain('"extra":{"desk":{"no":4},"__proto__":{"x":1}}')
    expect(linesOf(cwd)[1]?.extra).toEqual({})
  })

  it('writes nothing at all when it only tries', async () => {
    const cwd = scratch(many())
    const { report } = await go(cwd, { dryRun: true })
    expect(report.articles.total).toBe(6)
    expect(Object.keys(contents(cwd)).every(name => name.startsWith('raw/'))).toBe(true)
  })

  it('reads further when one article is not to be had, and takes its old file for stale', async () => {
    const cwd = scratch(many())
    await go(cwd)
    writeFileSync(join(cwd, 'raw/a.txt'), '')
    const { report } = await go(cwd)
    expect(report.articles).toMatchObject({ total: 6, cleaned: 5, failed: 1 })
    expect(linesOf(cwd)[0]).toEqual({
      v: 1,
      id: 'a.txt',
      line: 1,
      status: 'failed',
      error: {
        code: 'empty',
        message: 'a.txt: the file is empty',
        hint: 'fetch the article again, or remove the file',
      },
    })
    expect(report.stale).toEqual(['a.txt'])
    const { pruned } = await go(cwd, { prune: true })
    expect(pruned).toEqual(['a.txt'])
    expect(Object.keys(cleanedOf(cwd))).not.toContain('a.txt')
  })

  it('does an empty folder, too', async () => {
    const cwd = scratch()
    mkdirSync(join(cwd, 'raw'))
    const { report } = await go(cwd)
    expect(report.articles.total).toBe(0)
    expect(contents(join(cwd, 'reports'))['articles.jsonl']).toBe('')
    expect(Object.keys(contents(join(cwd, 'reports')))).toEqual(REPORTS)
  })

  it('tells the encoding that an article came in, and whether it is a guess', async () => {
    const german =
      'Der Rat beschloss am Montag, die Brücke über die Förde zu erneuern; die Bürger müssen länger warten.'
    const cwd = scratch({ 'raw/a.txt': Buffer.from(german, 'latin1') })
    const seen: unknown[] = []
    await go(cwd, { told: event => void (event.sort === 'article' && seen.push(event.account.origin?.encoding)) })
    expect(seen).toEqual(['windows-1252'])
    expect(cleanedOf(cwd)['a.txt']).toBe(`${german}\n`)
  })
})

describe('a cleaned file without a raw file', () => {
  const two = { 'raw/a.txt': prose('bridge'), 'raw/in/b.txt': prose('harbour') }

  it('is told in this run and in every later one, until it is pruned', async () => {
    const cwd = scratch(two)
    await go(cwd)
    rmSync(join(cwd, 'raw/in'), { recursive: true })
    for (let i = 0; i < 3; i++) expect((await go(cwd)).report.stale).toEqual(['in/b.txt'])
    expect(cleanedOf(cwd)['in/b.txt']).toBeDefined()
    const { report, pruned } = await go(cwd, { prune: true })
    expect([report.stale, pruned]).toEqual([[], ['in/b.txt']])
    expect(Object.keys(cleanedOf(cwd))).toEqual(['a.txt'])
    expect((await go(cwd)).report.stale).toEqual([])
  })

  it('is no longer stale when its raw file is back', async () => {
    const cwd = scratch(two)
    await go(cwd)
    rmSync(join(cwd, 'raw/in'), { recursive: true })
    await go(cwd)
    mkdirSync(join(cwd, 'raw/in'))
    writeFileSync(join(cwd, 'raw/in/b.txt'), prose('harbour'))
    expect((await go(cwd, { prune: true })).pruned).toEqual([])
    expect(Object.keys(cleanedOf(cwd))).toEqual(['a.txt', 'in/b.txt'])
  })

  it('is never pruned when no run wrote it, or when somebody has changed it', async () => {
    const cwd = scratch({ ...two, 'cleaned/notes.txt': 'my own', 'cleaned/in/mine.txt': 'mine' })
    await go(cwd)
    rmSync(join(cwd, 'raw/in'), { recursive: true })
    writeFileSync(join(cwd, 'cleaned/in/b.txt'), 'changed by hand')
    const { report, pruned, changed } = await go(cwd, { prune: true })
    expect({ stale: report.stale, pruned, changed }).toEqual({ stale: ['in/b.txt'], pruned: [], changed: ['in/b.txt'] })
    expect(cleanedOf(cwd)).toMatchObject({
      'notes.txt': 'my own',
      'in/mine.txt': 'mine',
      'in/b.txt': 'changed by hand',
    })
  })

  it('is not looked for outside of the folder, whatever the records of an earlier run say', async () => {
    const cwd = scratch({ ...two, 'precious.txt': 'precious', 'real/x.txt': 'x' })
    await go(cwd)
    symlinkSync(join(cwd, 'real'), join(cwd, 'cleaned/link'))
    const sha = (text: string) => createHash('sha256').update(text).digest('hex')
    const forged = jsonl(
      { id: 1, file: '../precious.txt', cleaned: sha('precious') },
      { id: 2, file: join(cwd, 'precious.txt'), cleaned: sha('precious') },
      { id: 3, file: 'link/x.txt', cleaned: sha('x') },
    )
    writeFileSync(join(cwd, 'reports/restore.jsonl'), `${forged}not json\n[]\n{"file":5}\n`)
    expect((await go(cwd, { prune: true })).pruned).toEqual([])
    expect(contents(cwd)).toMatchObject({ 'precious.txt': 'precious', 'real/x.txt': 'x' })
  })
})

describe('a run that is cut short', () => {
  it('leaves whole files and the reports of the run before', async () => {
    const cwd = scratch(many())
    await go(cwd)
    const before = contents(join(cwd, 'reports'))
    for (const name of ['a.txt', 'c.txt', 'd.txt', 'e.txt']) writeFileSync(join(cwd, 'raw', name), prose('lighthouse'))
    const stop = new AbortController()
    let seen = 0
    const told = (event: { sort: string }) => {
      if (event.sort === 'article' && ++seen === 2) stop.abort(new Error('interrupted'))
    }
    await expect(go(cwd, { signal: stop.signal, told })).rejects.toThrow('interrupted')
    expect(seen).toBe(2)
    expect(contents(join(cwd, 'reports'))).toEqual(before)
    const cleaned = cleanedOf(cwd)
    expect(Object.keys(cleaned).filter(name => name.includes('.tmp'))).toEqual([])
    expect([`${prose('lighthouse')}\n`, `${prose('bridge')}\n`]).toContain(cleaned['a.txt'])
    expect(cleaned['e.txt']).toBeUndefined()
  })
})
