import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contents, parsedLines, prose, scratch } from '../scratch.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const main = join(project, 'dist/cli/main.js')

function start(argv: readonly string[], cwd: string, path = main): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [path, ...argv], { cwd, env: { PATH: process.env.PATH } })
}

/** Everything it writes until it ends, and how it ended. */
async function ended(child: ChildProcessWithoutNullStreams) {
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text
  })
  const [code, signal] = await once(child, 'close')
  return { code, signal, out, err }
}

const line = (id: number) => `${JSON.stringify({ id, text: prose(`bridge ${id}`) })}\n`

describe('the copydesk process', () => {
  it('cleans a folder, through a link as npm makes it, too', async () => {
    const cwd = scratch({ 'raw/a.txt': `${prose('bridge')}\n\n2 min read\n` })
    symlinkSync(main, join(cwd, 'copydesk'))
    const { code, out, err } = await ended(start(['clean'], cwd, join(cwd, 'copydesk')))
    expect([code, out]).toEqual([0, ''])
    expect(contents(join(cwd, 'cleaned'))).toEqual({ 'a.txt': `${prose('bridge')}\n` })
    expect(parsedLines(err).map(({ level }) => level)).toEqual(['info', 'info'])
  })

  it('takes a file whose name starts with a dash', async () => {
    const cwd = scratch({ '-rf.txt': prose('bridge') })
    expect(await ended(start(['explain', '--', '-rf.txt'], cwd))).toMatchObject({
      code: 0,
      out: expect.stringContaining('kept as prose'),
    })
  })

  it('exits with 2 and one complaint where it is used wrongly', async () => {
    const { code, out, err } = await ended(start(['clean', 'nowhere'], scratch()))
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\n')).toHaveLength(3)
  })

  it('answers a line before the next one is sent', async () => {
    const child = start(['stream'], scratch())
    const done = ended(child)
    for (const id of [1, 2, 3]) {
      child.stdin.write(line(id))
      const [answer] = await once(child.stdout, 'data')
      expect(JSON.parse(answer).id).toBe(id)
    }
    child.stdin.end()
    expect(await done).toMatchObject({ code: 0, err: '' })
  })

  it('ends quietly when nobody reads its output any longer', async () => {
    const cwd = scratch({ 'in.jsonl': Array.from({ length: 3000 }, (_, id) => line(id)).join('') })
    const command = `"${process.execPath}" "${main}" stream < in.jsonl | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`
    const { out, err } = await ended(spawn('bash', ['-c', command], { cwd }))
    expect(out.trim().split(/\s+/u)).toEqual(['1', '0'])
    expect(err).toBe('')
  })

  it('waits for a slow reader instead of holding everything', async () => {
    const child = start(['stream'], scratch())
    let sent = 0
    // Far more than pipes and buffers hold; nobody reads yet.
    while (sent < 60_000 && child.stdin.write(line(sent))) sent++
    const full = async () => {
      while (sent < 60_000) {
        sent++
        if (
          !child.stdin.write(line(sent)) &&
          (await Promise.race([
            once(child.stdin, 'drain'),
            new Promise(resolve => setTimeout(resolve, 1500, null)),
          ])) === null
        )
          return
      }
    }
    await full()
    expect(sent).toBeLessThan(60_000)
    child.stdin.end()
    const { code, out } = await ended(child)
    expect(code).toBe(0)
    expect(out.split('\n').length - 1).toBe(parsedLines(out).length)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'leaves whole files when a run gets %s, and exits with %d',
    async (signal, number) => {
      const cwd = scratch()
      mkdirSync(join(cwd, 'raw'))
      for (let i = 0; i < 3000; i++)
        writeFileSync(join(cwd, `raw/${String(i).padStart(4, '0')}.txt`), prose(`bridge ${i}`))
      const child = start(['clean'], cwd)
      const done = ended(child)
      await once(child.stderr, 'data')
      setTimeout(() => child.kill(signal), 150)
      const { code, err } = await done
      expect(code).toBe(number)
      expect(err).toContain('copydesk: interrupted\n')
      const files = contents(cwd)
      const written = Object.entries(files).filter(([name]) => !name.startsWith('raw/'))
      expect(written.filter(([name]) => !name.startsWith('cleaned/'))).toEqual([])
      for (const [name, content] of written) expect(content).toBe(`${files[name.replace('cleaned/', 'raw/')]}\n`)
    },
    60_000,
  )

  it('stops waiting for input when it is interrupted', async () => {
    const child = start(['stream'], scratch())
    const done = ended(child)
    child.stdin.write(line(1))
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await done).toMatchObject({ code: 130, err: expect.stringContaining('copydesk: interrupted') })
  })

  it('may be killed at any moment: the run after it makes what an undisturbed one does', async () => {
    const raw = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`raw/${i}.txt`, prose(`quay ${i}`)]))
    const made = (cwd: string) => ({ ...contents(join(cwd, 'cleaned')), ...contents(join(cwd, 'reports')) })
    const whole = scratch(raw)
    expect((await ended(start(['clean', '--threads', '2'], whole))).code).toBe(0)
    const expected = made(whole)
    // When the run has made so many files it is killed: the machine may be slow today.
    for (const files of [1, 30, 60]) {
      const cwd = scratch(raw)
      const child = start(['clean', '--threads', '2'], cwd)
      const done = ended(child)
      const count = () => (existsSync(join(cwd, 'cleaned')) ? readdirSync(join(cwd, 'cleaned')).length : 0)
      while (child.exitCode === null && count() < files) await new Promise(resolve => setTimeout(resolve, 2))
      child.kill('SIGKILL')
      await done
      expect(await ended(start(['clean'], cwd))).toMatchObject({ code: 0 })
      expect(made(cwd)).toEqual(expected)
    }
  }, 120_000)
})
