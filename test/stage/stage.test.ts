import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { recipeMeans, recipeOf } from '../../src/corpus/recipe.ts'
import { mapStep } from '../../src/corpus/stage/map.ts'
import { staged } from '../../src/corpus/stage/stage.ts'
import { supervised } from '../../src/corpus/stage/supervised.ts'
import { boundsOf } from '../../src/corpus/watchdog.ts'
import { copydesk, parsedLines, prose, scratch } from '../scratch.ts'

const MAIN = resolve('dist/cli/main.js')

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as an engine does. `read` says whether anybody reads what it says. */
function stage(
  argv: readonly string[],
  stdin: string,
  { node = [], cwd = '.', read = true }: { node?: string[]; cwd?: string; read?: boolean } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [...node, MAIN, 'stage', ...argv], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
  return new Promise((done, failed) => {
    let out = ''
    let err = ''
    if (read) child.stdout.setEncoding('utf8').on('data', text => (out += text))
    else child.stdout.destroy()
    child.stderr.setEncoding('utf8').on('data', text => (err += text))
    child.on('error', failed)
    child.on('close', code => done({ code, out, err }))
    // Whoever ends early reads no more.
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin)
  })
}

const given = (number: number, text: unknown = { id: number, text: prose(`pier ${number}`) }) =>
  JSON.stringify({ path: 'n.jsonl', number, text: typeof text === 'string' ? text : JSON.stringify(text) })

const HOSTILE = [
  '',
  'null',
  '[]',
  '{"path":3}',
  '{"path":"n.jsonl","number":"one"}',
  '\u0000\u0001',
  '\r',
  given(1, '   '),
  given(2, '{"id":'),
  given(3, { id: 3, text: `a\rb\r\nc\u2028d\u0085e ${prose('wall')}` }),
  given(4, { id: '\ud800', text: `\ud800 ${prose('quay')}` }),
  given(5, { id: 5, html: '<div>'.repeat(20_000) }),
  given(6, { id: 6, text: 'x '.repeat(50_000) }),
  JSON.stringify({ path: 'a.txt', number: 1, bytes: Buffer.from([0xff, 0xfe, 0x00]).toString('base64') }),
  JSON.stringify({ path: 'a.txt.gz', number: 1, bytes: Buffer.from('no gzip').toString('base64') }),
  JSON.stringify({ path: 'a.jsonl', number: 1, bytes: '', fault: 'empty' }),
  JSON.stringify({ path: 'a.jsonl', number: 2, bytes: null, fault: 'too-large' }),
]

describe('copydesk stage', { timeout: 120_000 }, () => {
  it('says a line for each line, whatever stands in it, and no line break of another sort', async () => {
    const { code, out } = await stage(['map'], `${HOSTILE.join('\n')}\n`)
    expect(code).toBe(0)
    expect(out.split('\n')).toHaveLength(HOSTILE.length + 1)
    expect(out).not.toMatch(/[\r\u0001]/u)
    const status = parsedLines(out).map(line => line.status)
    expect(status.filter(one => one === 'cleaned')).toHaveLength(5)
    expect(status).toContain('blank')
  })

  it('holds an article to its limits, and not the line that it comes on', async () => {
    const [least, most] = [prose('pier'), 'x '.repeat(1_000)]
    const files = {
      'short.jsonl': `${JSON.stringify({ id: 1, text: least })}\n`,
      'long.jsonl': `${JSON.stringify({ id: 2, text: most })}\n`,
      'short.txt': least,
      'long.txt': most,
      'long.txt.gz': gzipSync(most),
      'longest.html': `<p>${most.repeat(20)}</p>`,
    }
    const cwd = scratch({
      'copydesk.config.json': '{"thresholds":{"maxLineBytes":450,"maxFileBytes":450}}',
      ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`raw/${name}`, content])),
    })
    await copydesk(['clean', 'raw', '--threads', '1'], { cwd })
    const lines = Object.entries(files).map(([path, content]) => {
      const bytes = Buffer.from(Buffer.from(content).toString('latin1').replace(/\n$/u, ''), 'latin1')
      // The last is never read, only known of.
      if (path === 'longest.html') return JSON.stringify({ path, number: 1, fault: `too-large ${bytes.length}` })
      return JSON.stringify({ path, number: 1, bytes: bytes.toString('base64') })
    })
    expect(lines[0]?.length).toBeGreaterThan(450)
    const { code, out } = await stage(['map'], lines.join('\n'), { cwd })
    expect(code).toBe(0)
    const made = new Map(parsedLines(out).map(({ path, waiting }) => [path, JSON.parse(String(waiting)).line]))
    expect([...made.values()].map(({ status }) => status)).toEqual([
      ...['cleaned', 'failed', 'cleaned', 'failed', 'failed', 'failed'],
    ])
    for (const line of parsedLines(readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8'))) {
      const { id, error } = line as { id: string | number; error?: { code: string } }
      const path = id === 1 ? 'short.jsonl' : id === 'long.jsonl#1' ? 'long.jsonl' : id
      expect(made.get(path)).toMatchObject(error === undefined ? { id } : { id, error })
      if (error !== undefined) expect(error.code).toBe('too-large')
    }
  })

  it('gives the same bytes whatever else is in the batch', async () => {
    const lines = Array.from({ length: 150 }, (_, at) => given(at + 1))
    const whole = await stage(['map'], lines.join('\n'))
    const half = await stage(['map'], `${lines.slice(75).join('\n')}\n`)
    expect(whole.out.split('\n').slice(75).join('\n')).toBe(half.out)
  })

  it('keeps standard output to itself', async () => {
    const cwd = scratch({ 'print.cjs': "if (!require('node:worker_threads').isMainThread) console.log('hello')" })
    const lines = Array.from({ length: 100 }, (_, at) => given(at + 1)).join('\n')
    const { code, out, err } = await stage(['map'], lines, { node: ['--require', join(cwd, 'print.cjs')] })
    expect(code).toBe(0)
    expect(err).toContain('hello')
    expect(parsedLines(out)).toHaveLength(100)
  })

  it('does not end with 0 when something else ends the process, or nobody reads', async () => {
    // As soon as the command has begun.
    const end =
      'const own = process.stdout.write; setInterval(() => process.stdout.write === own || process.exit(0), 1)'
    const cwd = scratch({ 'end.cjs': `if (require('node:worker_threads').isMainThread) { ${end} }` })
    const many = Array.from({ length: 3_000 }, (_, at) => given(at + 1)).join('\n')
    const ended = await stage(['map'], many, { node: ['--require', join(cwd, 'end.cjs')] })
    expect(ended.code).toBe(70)
    const unread = await stage(['map'], many, { read: false })
    expect(unread.code).toBe(70)
  })

  it('refuses to go without what a corpus has learned where it was told to go with it', async () => {
    const learned = { v: 1, outlets: { 'The Gull': { lines: ['Read more in the Gull.'] } } }
    const sha256 = createHash('sha256').update(JSON.stringify(learned.outlets)).digest('hex')
    const cwd = scratch({
      'corpus/learned.json': JSON.stringify({ ...learned, sha256 }),
      'changed/learned.json': JSON.stringify({ ...learned, sha256: 'another' }),
    })
    expect((await stage(['map', '--learned', 'corpus'], '', { cwd })).code).toBe(0)
    const missing = await stage(['map', '--learned', 'nowhere'], '', { cwd })
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('nowhere holds no learned.json') })
    const changed = await stage(['map', '--learned', 'changed'], '', { cwd })
    expect(changed).toMatchObject({ code: 2, err: expect.stringContaining('is not as it was written') })
  })

  it('refuses a step that there is none of, and a configuration that is none', async () => {
    expect((await stage(['fold'], '')).code).toBe(2)
    const cwd = scratch({ 'c.json': '{"no": 1}' })
    expect((await stage(['map', '--config', 'c.json'], '', { cwd })).code).toBe(2)
  })
})

/** A worker that throws, stalls and explodes at the lines that say so; the others it gives back. */
const HOSTILE_WORKER = `
export default async function work({ bytes }) {
  const lines = Buffer.from(bytes).toString().replace(/\\n$/, '').split('\\n')
  for (const line of lines) {
    if (line.includes('"throw"')) throw new Error('thrown')
    if (line.includes('"stall"')) for (;;) {}
    if (line.includes('"explode"')) { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)) }
    if (line.includes('"end"')) process.exit(0)
  }
  return Buffer.from(lines.map(line => line + '\\n').join(''))
}`

describe('the watchdog of a step', { timeout: 120_000 }, () => {
  it('quarantines what throws, stalls, explodes or ends its thread, each alone, and goes on', async () => {
    const cwd = scratch()
    const worker = join(cwd, 'worker.mjs')
    writeFileSync(worker, HOSTILE_WORKER)
    const watched = await supervised('map', recipeOf({}), { stall: 3_000, memory: 128 }, pathToFileURL(worker))
    try {
      const lines = ['good 1', given(1, { id: 'throw', text: 'x' }), 'good 2', given(2, { id: 'stall', text: 'x' })]
      const more = [given(3, { id: 'explode', text: 'x' }), given(4, { id: 'end', text: 'x' }), 'good 3']
      async function* input() {
        yield Buffer.from([...lines, ...more].join('\n').replaceAll('\\"', '"'))
      }
      let out = ''
      for await (const batch of staged(input(), watched)) out += Buffer.from(batch).toString()
      const made = out.trimEnd().split('\n')
      expect(made).toHaveLength(7)
      expect([made[0], made[2], made[6]]).toEqual(['good 1', 'good 2', 'good 3'])
    } finally {
      await watched.close()
    }
  })

  it('takes off a byte order mark where all begins, and nowhere else, whatever becomes of the lines beside', async () => {
    const cwd = scratch()
    const worker = join(cwd, 'worker.mjs')
    const made = pathToFileURL(resolve('dist/corpus/stage/batch.js')).href
    writeFileSync(
      worker,
      `import { lineBytes, textsIn } from ${JSON.stringify(made)}
export default function work(batch) {
  const texts = textsIn(batch)
  if (texts.length > 1 && texts.includes('lost')) throw new Error('lost')
  return lineBytes(texts)
}`,
    )
    const watched = await supervised('map', recipeOf({}), {}, pathToFileURL(worker))
    try {
      const outOf = async (lines: readonly string[]) => {
        async function* input() {
          yield Buffer.from(lines.join('\n'))
        }
        let out = ''
        for await (const bytes of staged(input(), watched)) out += Buffer.from(bytes).toString()
        return out.trimEnd().split('\n')
      }
      for (const beside of ['lost', 'kept'])
        expect(await outOf(['\ufeffa', beside, '\ufeffb'])).toEqual(['a', beside, '\ufeffb'])
    } finally {
      await watched.close()
    }
  })

  it('is as patient as that of a run', () => {
    const stall = (thresholds: { timeLimit?: number }) => boundsOf(recipeOf({ configuration: { thresholds } })).stall
    expect(stall({})).toBe(30_000)
    expect(stall({ timeLimit: 20_000 })).toBe(40_000)
  })

  it('names the article that is lost as a run does', async () => {
    const step = mapStep(recipeMeans(recipeOf({})))
    const line = given(3, { id: 'poison', text: 'x' })
    const made = JSON.parse(step.quarantined(line, { code: 'stalled', message: 'no end after 30 s', hint: 'h' }))
    expect(made).toMatchObject({ path: 'n.jsonl', number: 3, status: 'quarantined', id: '"poison"' })
    expect(JSON.parse(made.waiting).line).toEqual({
      v: 1,
      id: 'poison',
      line: 1,
      status: 'quarantined',
      error: { code: 'stalled', message: 'n.jsonl, line 3: no end after 30 s', hint: 'h' },
    })
  })
})
