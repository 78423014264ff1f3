import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { disk, type FileLayer } from '../../src/corpus/file-layer.ts'
import { contents, copydesk, parsedLines, prose, scratch } from '../scratch.ts'

interface Told {
  readonly id: string | number
  readonly status: string
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string }
}

const lines = (cwd: string) =>
  parsedLines(readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8')) as unknown as Told[]
const jsonl = (...values: unknown[]) =>
  values.map(value => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')

/** A good article beside the bad one: it must come through whatever happens. */
const good = { 'raw/good.txt': prose('bridge') }

async function clean(files: Record<string, string | Uint8Array>, ...argv: string[]) {
  const cwd = scratch({ ...good, ...files })
  const ran = await copydesk(['clean', ...argv], { cwd })
  return { ...ran, cwd }
}

/** The one article that failed; everything else was cleaned, the exit code says so, and the log tells message and hint. */
async function failed(files: Record<string, string | Uint8Array>, ...argv: string[]) {
  const { cwd, code, err } = await clean(files, ...argv)
  expect(code).toBe(3)
  expect(contents(join(cwd, 'cleaned'))['good.txt']).toBe(`${prose('bridge')}\n`)
  const bad = lines(cwd).filter(({ status }) => status === 'failed' || status === 'quarantined')
  expect(bad).toHaveLength(1)
  const [{ id, error } = { id: '', error: undefined }] = bad
  if (error === undefined) throw new Error('no error on the line')
  const [logged] = parsedLines(err).filter(({ level }) => level === 'error')
  expect(logged).toEqual({ level: 'error', article: id, code: error.code, msg: `${error.message}; ${error.hint}` })
  expect(error.hint).not.toBe('')
  return { id, ...error, cwd }
}

/** Nothing was done, and the complaint says what, where and what to do. */
async function refused(files: Record<string, string | Uint8Array>, ...argv: string[]) {
  const ran = await clean(files, ...argv)
  expect(ran.code).toBe(2)
  expect(ran.out).toBe('')
  expect(ran.err).toMatch(/^copydesk: .+\n {2}.+\n$/su)
  expect(contents(ran.cwd)).toEqual(
    Object.fromEntries(
      Object.entries({ ...good, ...files })
        .map(([name, content]) => [name, content.toString()])
        .sort(),
    ),
  )
  return ran.err
}

describe('clean, given bad input:', () => {
  it.each([
    ['', 'nothing'],
    ['\uFEFF', 'a byte order mark'],
    [' \n\r\n\t', 'white space'],
  ])('an empty file (%j: %s)', async content => {
    const { code, message, id } = await failed({ 'raw/void.txt': content })
    expect([id, code, message]).toEqual(['void.txt', 'empty', 'void.txt: the file is empty'])
  })

  it('an empty .jsonl file', async () => {
    expect(await failed({ 'raw/void.jsonl': '' })).toMatchObject({ code: 'empty', id: 'void.jsonl' })
  })

  it('a binary file', async () => {
    const picture = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      Buffer.alloc(2000, 3),
    ])
    const { code, message, hint } = await failed({ 'raw/photo.txt': picture })
    expect(code).toBe('binary')
    expect(message).toBe('photo.txt: no text, but a binary file')
    expect(hint).toContain('remove it')
  })

  it('one line of 50 MB', async () => {
    const long = `${'A word that goes on and on. '.repeat(64)}\n`.replaceAll('\n', ' ')
    const cwd = scratch({ ...good, 'raw/long.txt': long.repeat(Math.ceil(50_000_000 / long.length)) })
    const { code } = await copydesk(['clean'], { cwd })
    expect([0, 3]).toContain(code)
    expect(contents(join(cwd, 'cleaned'))['good.txt']).toBe(`${prose('bridge')}\n`)
    expect(lines(cwd).map(({ id }) => id)).toEqual(['good.txt', 'long.txt'])
  }, 120_000)

  it('HTML nested 100,000 deep', async () => {
    const deep = `<html><body>${'<div>'.repeat(100_000)}${prose('harbour')}${'</div>'.repeat(100_000)}</body></html>`
    const { cwd, code } = await clean({ 'raw/deep.html': deep })
    expect([0, 3]).toContain(code)
    expect(contents(join(cwd, 'cleaned'))['good.txt']).toBe(`${prose('bridge')}\n`)
    expect(lines(cwd)).toHaveLength(2)
  }, 60_000)

  it('names with spaces, newlines, emoji, a leading dash, escape sequences', async () => {
    const names = [
      'two words.txt',
      'two\nlines.txt',
      '📰 news.txt',
      '-rf.txt',
      '--help.txt',
      '\u001b[31mred.txt',
      '$(touch x).txt',
    ]
    const cwd = scratch(Object.fromEntries(names.map(name => [`raw/${name}`, prose('bridge')])))
    const { code, err } = await copydesk(['clean', '--verbose'], { cwd, tty: true, env: { NO_COLOR: '1' } })
    expect(code).toBe(0)
    expect(contents(join(cwd, 'cleaned'))).toEqual(
      Object.fromEntries([...names].sort().map(name => [name, `${prose('bridge')}\n`])),
    )
    // What takes the bar away is the only escape sequence that is ours.
    expect(err.replaceAll('\r\u001b[2K', '')).not.toContain('\u001b')
    expect(err).toContain('two⟨U+000A⟩lines.txt')
  })

  it('a name too long to get .txt behind it', async () => {
    const name = `${'x'.repeat(250)}.html`
    const { code, cwd } = await clean({ [`raw/${name}`]: `<p>${prose('harbour')}</p>` })
    expect(code).toBe(0)
    const [cleaned, other] = Object.keys(contents(join(cwd, 'cleaned'))).sort((a, b) => b.length - a.length)
    expect(cleaned).toMatch(/^x{238}~[0-9a-f]{12}\.txt$/u)
    expect(other).toBe('good.txt')
  })

  it('an unreadable file', async () => {
    const cwd = scratch({ ...good, 'raw/closed.txt': 'x', 'raw/torn.jsonl': jsonl({ text: prose('tower') }) })
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' })
    const files: FileLayer = {
      ...disk,
      bytes: at => (at.toString().endsWith('closed.txt') ? Promise.reject(denied) : disk.bytes(at)),
      async *chunks(at) {
        yield* disk.chunks(at)
        if (at.toString().endsWith('torn.jsonl')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      },
    }
    const { code } = await copydesk(['clean'], { cwd, files })
    expect(code).toBe(3)
    expect(lines(cwd).map(({ id, status, error }) => [id, status, error?.message])).toEqual([
      ['closed.txt', 'failed', 'closed.txt: cannot be read: permission denied (EACCES)'],
      ['good.txt', 'cleaned', undefined],
      ['torn.jsonl#1', 'cleaned', undefined],
      ['torn.jsonl#2', 'failed', 'torn.jsonl: cannot be read: the disk reports a fault (EIO); read up to line 1'],
    ])
    expect(Object.keys(contents(join(cwd, 'cleaned')))).toEqual(['good.txt', 'torn.jsonl/line~1.txt'])
  })

  it('a file that goes away between the listing and the reading', async () => {
    const cwd = scratch({ ...good, 'raw/gone.txt': 'x' })
    const gone = Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
    const files = {
      ...disk,
      bytes: (at: string | Buffer) => (at.toString().endsWith('gone.txt') ? Promise.reject(gone) : disk.bytes(at)),
    }
    expect((await copydesk(['clean'], { cwd, files })).code).toBe(3)
    expect(lines(cwd)[0]?.error).toMatchObject({ code: 'unreadable', hint: 'put it back, or remove the link' })
  })

  it('a pipe that nobody writes to', async () => {
    const cwd = scratch(good)
    execFileSync('mkfifo', [join(cwd, 'raw/pipe.txt')])
    expect((await copydesk(['clean'], { cwd })).code).toBe(3)
    expect(lines(cwd)[1]?.error?.message).toBe('pipe.txt: neither a file nor a folder')
  })

  it('a symbolic link out of the folder', async () => {
    const cwd = scratch({ ...good, 'secret.txt': 'secret words' })
    symlinkSync('../secret.txt', join(cwd, 'raw/link.txt'))
    const { code } = await copydesk(['clean'], { cwd })
    expect(code).toBe(3)
    expect(lines(cwd)[1]).toMatchObject({ id: 'link.txt', error: { code: 'link-outside' } })
    expect(JSON.stringify(contents(join(cwd, 'reports')))).not.toContain('secret words')
    expect(Object.keys(contents(join(cwd, 'cleaned')))).toEqual(['good.txt'])
  })

  it('no raw folder', async () => {
    expect(await refused({}, 'nowhere')).toBe(
      'copydesk: no raw folder: nowhere does not exist\n  put the articles (.txt, .html, .jsonl, .parquet) into nowhere, or name their folder: copydesk clean FOLDER\n',
    )
  })

  it('a file where the raw folder should be', async () => {
    expect(await refused({}, 'raw/good.txt')).toContain('raw/good.txt is no folder')
  })

  it('an empty raw folder, and one without articles', async () => {
    const cwd = scratch({ 'raw/README.md': '# nothing' })
    const { code, err } = await copydesk(['clean'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain(
      'nothing to do: no .txt, .html, .jsonl or .parquet file in raw; passed over 1 file that is no article',
    )
    expect(contents(join(cwd, 'reports'))['articles.jsonl']).toBe('')
  })

  it.each([
    [['--out', 'raw/cleaned'], 'the output folder raw/cleaned lies inside the raw folder raw'],
    [['--out', 'raw'], 'raw is the raw folder itself'],
    [['--out', '.'], 'the raw folder raw lies inside the output folder .'],
    [['--reports', 'raw/reports'], 'the reports folder raw/reports lies inside the raw folder raw'],
    [['--reports', 'cleaned/reports'], 'the reports folder cleaned/reports lies inside the output folder cleaned'],
    [['--reports', 'cleaned'], 'the reports folder cleaned lies inside the output folder cleaned'],
    [['--out', 'raw/../raw/./x'], 'lies inside the raw folder'],
    [['--out', 'raw/good.txt'], 'raw/good.txt'],
    [['--out', 'file'], 'file is no folder'],
  ])('an output folder in the wrong place: %j', async (argv, message) => {
    expect(await refused({ file: 'x' }, ...argv)).toContain(message)
  })

  it('an output folder that a link leads into the raw folder', async () => {
    const cwd = scratch(good)
    symlinkSync('raw', join(cwd, 'alias'))
    const { code, err } = await copydesk(['clean', '--out', 'alias/cleaned'], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining('lies inside the raw folder')])
    expect(Object.keys(contents(cwd))).toEqual(['raw/good.txt'])
  })

  it('invalid JSON on line 3', async () => {
    const content = jsonl(
      { id: 1, text: prose('tower') },
      { id: 2, text: prose('school') },
      '{"id": 3, "text": "broken',
      { id: 4, text: prose('mill') },
    )
    const { code, message, hint, id, cwd } = await failed({ 'raw/news.jsonl': content })
    expect([id, code]).toEqual(['news.jsonl#3', 'invalid-json'])
    expect(message).toMatch(/^news\.jsonl, line 3: not JSON \(.+\)$/u)
    expect(hint).toContain('the others were read')
    expect(lines(cwd).map(({ id }) => id)).toEqual(['good.txt', 1, 2, 'news.jsonl#3', 4])
    expect(Object.keys(contents(join(cwd, 'cleaned/news.jsonl')))).toEqual(['1.txt', '2.txt', '4.txt'])
  })

  it.each([
    [{ text: 'x', html: '<p>x' }, 'text-or-html', 'both "text" and "html"'],
    [{ headline: 'x' }, 'text-or-html', 'neither "text" nor "html"'],
    [{ text: 5 }, 'invalid-article', '"text" is a number'],
    [{ text: 'x', id: {} }, 'invalid-article', '"id" is an object'],
    [{ text: 'x', id: true }, 'invalid-article', '"id" is true or false'],
    ['{"text":"x","id":1e999}', 'invalid-article', '"id" is a number without bounds'],
    [{ text: ['x'] }, 'invalid-article', '"text" is a list'],
    [{ text: 'x', url: 7 }, 'invalid-article', '"url" is a number'],
    ['[1]', 'invalid-article', 'the line holds a list'],
    ['null', 'invalid-article', 'the line holds null'],
    ['"text"', 'invalid-article', 'the line holds a string'],
  ])('a line that is no article: %j', async (line, code, message) => {
    const told = await failed({ 'raw/news.jsonl': jsonl({ text: prose('mill') }, line) })
    expect(told.code).toBe(code)
    expect(told.message).toContain('news.jsonl, line 2: ')
    expect(told.message).toContain(message)
  })

  it('blank lines, which are counted and passed over', async () => {
    const { code, cwd } = await clean({ 'raw/news.jsonl': `\n \n${JSON.stringify({ text: prose('mill') })}\r\n\r\n` })
    expect(code).toBe(0)
    expect(lines(cwd).map(({ id }) => id)).toEqual(['good.txt', 'news.jsonl#3'])
  })

  it.each([
    [7, 7, '7'],
    [7, '7', '"7"'],
    ['a', 'a', '"a"'],
    ['x', 'good.txt', '"good.txt"'],
  ])('two ids alike (%j and %j)', async (first, second, named) => {
    const content = jsonl({ id: first, text: prose('mill') }, { id: second, text: prose('tower') })
    const { code, message, hint, cwd } = await failed({ 'raw/news.jsonl': content })
    expect(code).toBe('duplicate-id')
    const holder = second === 'good.txt' ? 'good.txt' : 'news.jsonl, line 1'
    expect(message).toBe(`news.jsonl, line 2: the id ${named} is taken by ${holder}`)
    expect(hint).toBe('give each article an id of its own')
    expect(contents(join(cwd, 'cleaned/news.jsonl'))).toEqual({ [`${first}.txt`]: `${prose('mill')}\n` })
  })

  it('two articles whose cleaned files would be one', async () => {
    const { code, message } = await failed({ 'raw/a.html': `<p>${prose('mill')}</p>`, 'raw/a.html.txt': prose('mill') })
    expect(code).toBe('name-taken')
    expect(message).toBe('a.html.txt: its cleaned file a.html.txt would stand where that of a.html stands')
  })

  it('an article whose cleaned file is needed as a folder', async () => {
    const page = `<p>${prose('mill')}</p>`
    const { code, message } = await failed({ 'raw/n.html': page, 'raw/n.html.txt/x.txt': prose('mill') })
    expect(code).toBe('name-taken')
    expect(message).toContain('n.html.txt/x.txt')
  })

  it.each(['../../escaped', '/copydesk-escaped', '..\\escaped', 'C:\\escaped', 'nul\0byte', '..', ''])(
    'an id that would lead out of the folder: %j',
    async id => {
      const { code, cwd } = await clean({ 'raw/in/news.jsonl': jsonl({ id, text: prose('mill') }) })
      expect(code).toBe(0)
      const outside = Object.keys(contents(cwd)).filter(
        name => !/^(?:raw|cleaned\/in\/news\.jsonl|reports)\//u.test(name),
      )
      expect(outside).toEqual(['cleaned/good.txt'])
      expect(Object.keys(contents(join(cwd, 'cleaned/in/news.jsonl')))).toHaveLength(1)
    },
  )

  it('a gzip that never ends, and one that stops before its end', async () => {
    const words = Array.from({ length: 5000 }, (_, i) => `word${(i * 7919) % 10_007}`).join(' ')
    expect(await failed({ 'raw/cut.txt.gz': gzipSync(words).subarray(0, 3000) })).toMatchObject({
      code: 'gzip-truncated',
      message: 'cut.txt.gz: the packed file ends before its content does',
    })
    expect(await failed({ 'raw/bomb.jsonl.gz': gzipSync(Buffer.alloc(60_000_000)) })).toMatchObject({
      code: 'too-large',
      id: 'bomb.jsonl.gz',
    })
    expect(await failed({ 'raw/bomb.html.gz': gzipSync(Buffer.alloc(60_000_000, 0x20)) })).toMatchObject({
      code: 'too-large',
    })
  })

  it('a file past the limit of the configuration', async () => {
    const config = JSON.stringify({ thresholds: { maxFileBytes: 2000, maxLineBytes: 1000 } })
    const big = await failed({ 'copydesk.config.json': config, 'raw/big.txt': 'x'.repeat(3000) })
    expect([big.code, big.hint]).toEqual([
      'too-large',
      'split it, or set thresholds.maxFileBytes in copydesk.config.json',
    ])
    const long = await failed({
      'copydesk.config.json': config,
      'raw/n.jsonl': jsonl({ text: prose('mill').repeat(9) }, { text: prose('mill') }),
    })
    expect([long.id, long.code]).toEqual(['n.jsonl#1', 'too-large'])
  })

  it('a link or a folder in the way of a cleaned file', async () => {
    const cwd = scratch({
      ...good,
      'raw/a.txt': prose('mill'),
      'raw/in/b.txt': prose('mill'),
      'cleaned/a.txt/mine': 'mine',
      'other/keep': '',
    })
    symlinkSync('../other', join(cwd, 'cleaned/in'))
    const { code } = await copydesk(['clean'], { cwd })
    expect(code).toBe(3)
    expect(lines(cwd).map(({ id, error }) => [id, error?.message])).toEqual([
      ['a.txt', 'a.txt: cannot write cleaned/a.txt: a folder is in the way'],
      ['good.txt', undefined],
      ['in/b.txt', 'in/b.txt: cannot write cleaned/in: a symbolic link is in the way'],
    ])
    expect(contents(join(cwd, 'other'))).toEqual({ keep: '' })
  })

  it.each(['ENOSPC', 'EIO'])('a disk that fails with %s, wherever it happens', async fault => {
    const files = { ...good, ...Object.fromEntries(['a', 'b', 'c'].map(name => [`raw/${name}.txt`, prose(name)])) }
    // A run of this size writes a few dozen times; each of them fails once.
    for (let after = 0; after < 24; after++) {
      const cwd = scratch(files)
      expect((await copydesk(['clean'], { cwd })).code).toBe(0)
      const before = contents(cwd)
      for (const name of ['a', 'd']) writeFileSync(join(cwd, `raw/${name}.txt`), prose('new lighthouse'))
      let writes = 0
      const layer: FileLayer = {
        ...disk,
        async create(path) {
          const sink = await disk.create(path)
          return {
            ...sink,
            async write(bytes) {
              if (writes++ === after) {
                await sink.write(bytes.subarray(0, 10))
                throw Object.assign(new Error(fault), { code: fault })
              }
              await sink.write(bytes)
            },
          }
        },
      }
      const { code, err } = await copydesk(['clean'], { cwd, files: layer })
      const now = contents(cwd)
      expect(Object.keys(now).filter(name => name.includes('.tmp'))).toEqual([])
      if (code === 0) {
        expect(writes).toBeLessThanOrEqual(after)
        return
      }
      expect(code).toBe(3)
      expect(err).toMatch(/copydesk: cannot write .+; the reports are those of the run before\n {2}.+\n$/u)
      for (const [name, content] of Object.entries(before)) {
        if (name.startsWith('reports/')) expect(now[name]).toBe(content)
      }
      const whole = ['a', 'b', 'c', 'bridge', 'new lighthouse'].map(subject => `${prose(subject)}\n`)
      for (const [name, content] of Object.entries(now))
        if (name.startsWith('cleaned/')) expect(whole).toContain(content)
    }
    throw new Error('the run writes more often than this test looks at')
  })

  it.each([
    [
      '{"rules":{"relatd-links":false}}',
      'copydesk.config.json: rules.relatd-links: no such rule; did you mean "related-links"?',
    ],
    ['{"ruels":{}}', 'copydesk.config.json: ruels: no such key; did you mean "rules"?'],
    ['{"stages":{"promotoin":false}}', 'stages.promotoin: no such stage; did you mean "promotion"?'],
    ['{"thresholds":{"timelimt":5}}', 'thresholds.timelimt: no such key; did you mean "timeLimit"?'],
    ['{"phrases":{"headline":["x"]}}', 'phrases.headline: no rule of this name reads phrases'],
    ['{"rules":{"related-links":"off"}}', 'rules.related-links: expected boolean, received string'],
    ['{"rules":{"__proto__":false}}', 'rules.__proto__: no such rule'],
    ['{"rules":', 'copydesk.config.json: not JSON ('],
    ['[]', 'the file: expected object, received array'],
  ])('a configuration with a fault: %s', async (config, message) => {
    expect(await refused({ 'copydesk.config.json': config })).toContain(message)
  })

  it('a configuration that is not there', async () => {
    expect(await refused({}, '--config', 'my.json')).toContain('my.json: the configuration cannot be read (ENOENT)')
  })
})
