import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { audits, corpusRules } from '../../src/audits.ts'
import { Line, Report } from '../../src/report/wire.ts'
import { stages } from '../../src/stages.ts'
import { contents, copydesk, parsedLines, prose, scratch } from '../scratch.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const ESCAPE = '\u001b'
const COMMANDS = ['clean', 'stream', 'align', 'explain', 'review', 'decisions', 'restore', 'rules', 'schema']

/** Clutter that every version knows, around prose. */
const dirty = `${prose('bridge')}\n\n2 min read\n\nSHARE THIS ARTICLE\n`

describe('copydesk', () => {
  it.each(['-h', '--help'])('prints help with examples first and the exit codes last: %s', async flag => {
    const { code, out, err } = await copydesk([flag], { cwd: '/' })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Examples:\n {2}copydesk clean\n/u)
    for (const command of COMMANDS) expect(out).toContain(`\n  ${command} `)
    expect(out).toMatch(/130 {2}interrupted/u)
  })

  it.each(COMMANDS)('prints help of %s with examples first', async command => {
    for (const argv of [
      [command, '--help'],
      ['help', command],
    ]) {
      const { code, out } = await copydesk(argv, { cwd: '/' })
      expect(code).toBe(0)
      expect(out).toMatch(/^Examples:\n {2}copydesk /u)
      expect(out).toContain(`Usage: copydesk ${command}`)
    }
  })

  it('prints its version', async () => {
    for (const flag of ['-V', '--version']) {
      expect(await copydesk([flag], { cwd: '/' })).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
    }
  })

  it.each([
    [['claen'], "unknown command 'claen'", 'clean'],
    [['clean', '--ou'], "unknown option '--ou'", '--out'],
    [['clean', '--pruen'], "unknown option '--pruen'", '--prune'],
    [['stream', '--ofsets', 'codepoint'], "unknown option '--ofsets'", '--offsets'],
    [['schema', 'lines'], 'Allowed choices are input, line, report, config, decisions', null],
    [['clean', '--fail-on', 'note'], 'Allowed choices are error, warning, never', null],
    [['clean', 'a', 'b'], 'too many arguments', null],
    [['explain'], "missing required argument 'file'", null],
    [['rules', 'reading-tmie'], 'no rule is called reading-tmie', null],
  ])('takes no guess at what %j means, and exits with 2', async (argv, message, meant) => {
    const { code, out, err } = await copydesk(argv, { cwd: scratch() })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    if (meant !== null) expect(err).toContain(`(Did you mean ${meant}?)`)
  })

  it('shows its help on standard error when it is given nothing to do', async () => {
    const { code, out, err } = await copydesk([], { cwd: '/' })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Usage: copydesk')
  })
})

describe('copydesk clean', () => {
  it('cleans raw into cleaned and reports when nothing else is said', async () => {
    const cwd = scratch({ 'raw/a.txt': dirty })
    const { code, out, err } = await copydesk(['clean'], { cwd })
    expect([code, out]).toEqual([0, ''])
    expect(contents(join(cwd, 'cleaned'))['a.txt']).toBe(`${prose('bridge')}\n`)
    expect(Object.keys(contents(join(cwd, 'reports')))).toHaveLength(7)
    for (const line of parsedLines(err)) expect(Object.keys(line)).not.toContain('time')
    expect(parsedLines(err).at(-1)).toMatchObject({ level: 'info', articles: { total: 1, cleaned: 1 } })
  })

  it('prints the report when asked to, and nothing else, to standard output', async () => {
    const cwd = scratch({ 'raw/a.txt': dirty })
    const { out } = await copydesk(['clean', '--json'], { cwd })
    expect(out).toBe(readFileSync(join(cwd, 'reports/report.json'), 'utf8'))
    Report.parse(JSON.parse(out))
  })

  it('says nothing on standard error when told to be quiet, but what failed', async () => {
    const cwd = scratch({ 'raw/a.txt': dirty, 'raw/b.txt': '' })
    const { err } = await copydesk(['clean', '--quiet'], { cwd, tty: true, env: { NO_COLOR: '1' } })
    expect(err).toBe('ERROR: b.txt: the file is empty; fetch the article again, or remove the file\n')
  })

  it('shows a bar and a table on a terminal, and neither anywhere else', async () => {
    const files = { 'raw/a.txt': dirty, 'raw/b.txt': prose('mill') }
    const seen = await copydesk(['clean'], { cwd: scratch(files), tty: true })
    expect(seen.err).toContain('2/2')
    expect(seen.err).toContain('What changed')
    const unseen = await copydesk(['clean'], { cwd: scratch(files) })
    expect(unseen.err).not.toContain('2/2')
    expect(unseen.err).not.toContain(ESCAPE)
    for (const line of unseen.err.trim().split('\n')) JSON.parse(line)
  })

  it.each([
    [{}, true, [], true],
    [{}, false, [], false],
    [{ NO_COLOR: '1' }, true, [], false],
    [{ NO_COLOR: '' }, true, [], true],
    [{ TERM: 'dumb' }, true, [], false],
    [{ FORCE_COLOR: '1' }, false, [], true],
    [{ FORCE_COLOR: '0' }, true, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, [], false],
    [{ FORCE_COLOR: '1' }, true, ['--no-color'], false],
  ])('paints as the terminal can and the person likes: %j, terminal %j, %j', async (env, tty, argv, painted) => {
    const cwd = scratch({ 'a.txt': dirty })
    const { out } = await copydesk(['explain', 'a.txt', ...argv], { cwd, tty, env })
    expect(out.includes(ESCAPE)).toBe(painted)
  })

  it('turns findings into exit code 1 when told to', async () => {
    const files = {
      'raw/a.txt': `${prose('bridge')}\n\n"The bridge was never safe, the mayor told the hall on Monday evening.\n`,
    }
    const { severities } = JSON.parse((await copydesk(['clean', '--json'], { cwd: scratch(files) })).out)
    expect(severities.warning + severities.error).toBeGreaterThan(0)
    expect((await copydesk(['clean', '--fail-on', 'warning'], { cwd: scratch(files) })).code).toBe(1)
    expect((await copydesk(['clean', '--fail-on', 'error'], { cwd: scratch(files) })).code).toBe(
      severities.error > 0 ? 1 : 0,
    )
    const clean = { 'raw/a.txt': prose('bridge') }
    expect((await copydesk(['clean', '--fail-on', 'warning'], { cwd: scratch(clean) })).code).toBe(0)
    expect(
      (await copydesk(['clean', '--fail-on', 'warning'], { cwd: scratch({ ...files, 'raw/b.txt': '' }) })).code,
    ).toBe(3)
  })

  it('does as its configuration says', async () => {
    const files = { 'raw/a.txt': `${dirty}\nVisit our ferry shop today\n` }
    const configured = async (config: object, argv: string[] = []) => {
      const cwd = scratch({
        ...files,
        'my.json': JSON.stringify(config),
        'copydesk.config.json': argv.length > 0 ? '{"x":1}' : JSON.stringify(config),
      })
      expect((await copydesk(['clean', ...argv], { cwd })).code).toBe(0)
      return contents(join(cwd, 'cleaned'))['a.txt']
    }
    expect(await configured({})).not.toContain('2 min read')
    const off = { stages: { sharing: false } }
    expect(await configured(off)).toContain('2 min read')
    expect(await configured(off, ['--config', 'my.json'])).toContain('2 min read')
  })

  it('leaves an article alone that takes too long', async () => {
    const config = JSON.stringify({ thresholds: { timeLimit: 0.000_001 } })
    const cwd = scratch({ 'raw/a.txt': prose('bridge'), 'copydesk.config.json': config })
    const { code, err } = await copydesk(['clean'], { cwd })
    expect(code).toBe(3)
    expect(err).toContain('a.txt: cleaning took more than')
    expect(parsedLines(contents(join(cwd, 'reports'))['articles.jsonl'] ?? '')[0]).toMatchObject({
      status: 'quarantined',
      error: { code: 'time-limit' },
    })
  })

  it('is interrupted with 130', async () => {
    const cwd = scratch({ 'raw/a.txt': prose('bridge') })
    const { code, err } = await copydesk(['clean'], { cwd, signal: AbortSignal.abort(new Error('interrupted')) })
    expect(code).toBe(130)
    expect(err).toContain('copydesk: interrupted\n')
    expect(Object.keys(contents(cwd))).toEqual(['raw/a.txt'])
  })
})

describe('copydesk stream', () => {
  it('writes a line for each line to standard output and what failed to standard error', async () => {
    const stdin = `{"id":"a","text":${JSON.stringify(dirty)}}\n{"text":5}\n\n{"id":3,"text":"x","k":1}\n`
    const { code, out, err } = await copydesk(['stream', '--keep', 'k', '--attributions'], { cwd: scratch(), stdin })
    expect(code).toBe(3)
    const lines = parsedLines(out).map(line => Line.parse(line))
    expect(lines.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'cleaned'],
      [2, 'failed'],
      [3, 'cleaned'],
    ])
    expect(lines[0]).toMatchObject({ body: prose('bridge'), attributions: expect.any(Array), extra: {} })
    expect(lines[2]).toMatchObject({ extra: { k: 1 } })
    expect(parsedLines(err)).toEqual([
      {
        level: 'warn',
        cleaned: 2,
        'kept-whole': 0,
        failed: 1,
        quarantined: 0,
        msg: '1 line failed; each says why in its "error"',
      },
    ])
  })

  it('is silent and done when nothing comes in', async () => {
    expect(await copydesk(['stream'], { cwd: scratch() })).toMatchObject({ code: 0, out: '', err: '' })
  })
})

describe('copydesk explain', () => {
  it('shows what leaves a file, by which rule, and why', async () => {
    const cwd = scratch({ 'in/a.txt': dirty })
    const { code, out } = await copydesk(['explain', 'in/a.txt'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('2 min read')
    expect(out).toMatch(/reading-time|read-time/u)
    expect(out).toContain('kept as prose')
  })

  it('reads standard input, pages, and one line of many', async () => {
    const cwd = scratch({
      'n.jsonl': `${JSON.stringify({ id: 'one', text: prose('mill') })}\n${JSON.stringify({ id: 'two', text: prose('tower') })}\n`,
    })
    const page = await copydesk(['explain', '-', '--html'], {
      cwd,
      stdin: `<p>${prose('quay')}</p><script>evil()</script>`,
    })
    expect(page.out).toContain('the quay')
    expect(page.out).not.toContain('evil')
    const both = await copydesk(['explain', 'n.jsonl'], { cwd })
    expect([both.out.includes('mill'), both.out.includes('tower')]).toEqual([true, true])
    const one = await copydesk(['explain', 'n.jsonl', '--line', '2'], { cwd })
    expect([one.out.includes('mill'), one.out.includes('tower')]).toEqual([false, true])
  })

  it.each([
    [['nowhere.txt'], 2, 'nowhere.txt: cannot be read: it is gone'],
    [['folder'], 2, 'folder is a folder'],
    [['n.jsonl', '--line', '9'], 2, 'n.jsonl: no article on line 9'],
    [['n.jsonl', '--line', 'x'], 2, '--line x: not the number of a line'],
  ])('says what is wrong with %j', async (argv, code, message) => {
    const cwd = scratch({ 'n.jsonl': '{"text":"x"}\n', 'folder/x': '' })
    const ran = await copydesk(['explain', ...argv], { cwd })
    expect([ran.code, ran.out]).toEqual([code, ''])
    expect(ran.err).toContain(message)
  })

  it('explains an article that failed, and exits with 3', async () => {
    const { code, out } = await copydesk(['explain', 'a.txt'], { cwd: scratch({ 'a.txt': '' }) })
    expect(code).toBe(3)
    expect(out).toContain('a.txt: the file is empty')
  })
})

describe('copydesk rules', () => {
  const ids = [...stages.flatMap(({ rules }) => rules), ...audits, ...corpusRules].map(({ id }) => id)

  it('lists every rule once, with what it is about', async () => {
    const { code, out } = await copydesk(['rules'], { cwd: '/' })
    expect(code).toBe(0)
    const listed = out
      .trimEnd()
      .split('\n')
      .map(line => line.split(' ')[0])
    expect(listed.sort()).toEqual([...new Set(ids)].sort())
  })

  it('prints the table of rules, stages and kinds', async () => {
    const { out } = await copydesk(['rules', '--json'], { cwd: '/' })
    const rows = JSON.parse(out) as { rule: string; stage: string | null; kind: string | null }[]
    for (const { name, rules } of stages) {
      for (const { id, kinds } of rules) {
        expect(rows.filter(({ rule, stage }) => rule === id && stage === name).map(({ kind }) => kind)).toEqual(kinds)
      }
    }
    for (const { id } of audits) expect(rows.filter(({ rule }) => rule === id)).toHaveLength(1)
  })

  it('prints the page of a rule', async () => {
    const id = 'end-marks'
    expect(ids).toContain(id)
    const { code, out } = await copydesk(['rules', id], { cwd: '/' })
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^# ${id}\\n`, 'u'))
  })
})

describe('copydesk schema', () => {
  it('prints one schema, or all of them', async () => {
    const { out } = await copydesk(['schema'], { cwd: '/' })
    const all = JSON.parse(out)
    expect(Object.keys(all)).toEqual(['input', 'line', 'report', 'config', 'decisions'])
    for (const name of Object.keys(all)) {
      expect(JSON.parse((await copydesk(['schema', name], { cwd: '/' })).out)).toEqual(all[name])
    }
    expect(Object.keys(all.config.properties)).toContain('thresholds')
  })
})
