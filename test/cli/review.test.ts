import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { command } from '../../src/cli/command.ts'
import { copydesk, prose, scratch } from '../scratch.ts'

interface Answer {
  readonly status: number
  readonly body: string
  readonly headers: Record<string, unknown>
}

interface Asked {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** A review of one article, and a client that says exactly what it is told to say. */
async function review(flags: readonly string[] = []) {
  const cwd = scratch({ 'raw/a.txt': `${prose('bridge')}\n\nSHARE THIS ARTICLE\n`, 'secret.txt': 'secret' })
  await copydesk(['clean'], { cwd })
  const end = new AbortController()
  let told: (address: URL) => void
  const address = new Promise<URL>(done => {
    told = done
  })
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  const output = { isTTY: false, columns: 80 }
  const ended = command(['review', ...flags, '--quiet'], {
    stdin: nothing(),
    stdout: { ...output, write: async data => told(new URL(String(data).trim())) },
    stderr: { ...output, write: () => undefined },
    env: {},
    cwd,
    signal: end.signal,
  })
  onTestFinished(async () => {
    end.abort()
    await ended
  })
  const { origin, port, pathname } = await address
  const token = pathname.split('/')[1] ?? ''
  const ask = ({ path = pathname, method = 'GET', headers = {}, body }: Asked = {}) =>
    new Promise<Answer>((done, fail) => {
      const asked = request(
        { host: '127.0.0.1', port, path, method, headers, setHost: headers.host === undefined },
        answer => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', part => {
            text += part
          })
          answer.on('end', () => done({ status: answer.statusCode ?? 0, body: text, headers: answer.headers }))
          answer.on('error', fail)
        },
      )
      asked.on('error', error =>
        body === undefined ? fail(error) : done({ status: 0, body: String(error), headers: {} }),
      )
      asked.end(body)
    })
  return { cwd, ask, origin, token, end, ended }
}

const decision = {
  on: 'removal',
  verdict: 'rejected',
  scope: 'here',
  rule: 'sharing-lines',
  id: 'x1',
  article: 'a.txt',
  outlet: null,
  quotations: [
    { article: 'a.txt', exact: 'SHARE THIS ARTICLE', before: 'would cost them.\n\n', after: '', span: [0, 18] },
  ],
  note: '',
}

it('serves the page with a policy that lets it ask this server and nobody else', async () => {
  const { ask, token } = await review()
  const { status, body, headers } = await ask()
  expect(status).toBe(200)
  expect(body).toContain("default-src 'none'; connect-src 'self';")
  expect(body).toContain('<meta name="copydesk-review" content="on">')
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
  expect(token).toMatch(/^[\w-]{32}$/u)
})

it('writes a decision as it is made, and takes one back', async () => {
  const { cwd, ask, origin, token } = await review()
  const path = `/${token}/decisions.json`
  const say = (body: unknown) => ask({ path, method: 'POST', headers: { origin }, body: JSON.stringify(body) })
  expect(JSON.parse((await ask({ path })).body)).toEqual({ v: 1, decisions: [] })
  expect((await say({ decision })).status).toBe(200)
  const file = () => JSON.parse(readFileSync(join(cwd, 'decisions.json'), 'utf8')).decisions
  expect(file()).toEqual([decision])
  // Twenty at once are written one after the other.
  await Promise.all(Array.from({ length: 20 }, (_, at) => say({ decision: { ...decision, id: `y${at}` } })))
  expect(file()).toHaveLength(21)
  expect((await say({ withdraw: '"a.txt" removal x1' })).status).toBe(200)
  expect(file()).toHaveLength(20)
  // And the next run keeps to it.
  const { err } = await copydesk(['clean'], { cwd })
  expect(err).toContain('20 decisions applied')
  expect(readFileSync(join(cwd, 'cleaned/a.txt'), 'utf8')).toContain('SHARE THIS ARTICLE')
})

it('refuses another origin, another site, another host, and a message without origin', async () => {
  const { cwd, ask, origin, token } = await review()
  const path = `/${token}/decisions.json`
  const body = JSON.stringify({ decision })
  for (const headers of [
    { origin: 'https://attack.invalid' },
    { origin: 'null' },
    { origin: origin.replace('127.0.0.1', 'localhost') },
    { origin, 'sec-fetch-site': 'cross-site' },
    { origin, host: 'attack.invalid' },
    { origin, host: `attack.invalid:${new URL(origin).port}` },
    {},
  ] as Record<string, string>[])
    expect((await ask({ path, method: 'POST', headers, body })).status, JSON.stringify(headers)).toBe(403)
  expect((await ask({ headers: { host: 'attack.invalid' } })).status).toBe(403)
  expect((await ask({ headers: { origin: 'https://attack.invalid' } })).status).toBe(403)
  expect(() => readFileSync(join(cwd, 'decisions.json'))).toThrow()
})

it('refuses an address without its token', async () => {
  const { ask, token } = await review()
  for (const path of [
    '/',
    '/report.html',
    '/decisions.json',
    `/${token.slice(1)}/report.html`,
    `/${token}x/report.html`,
    `/?${token}`,
  ])
    expect((await ask({ path })).status, path).toBe(403)
})

it('gives nothing but the report', async () => {
  const { cwd, ask, token } = await review()
  symlinkSync(join(cwd, 'secret.txt'), join(cwd, 'reports', 'link.js'))
  for (const name of [
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    'report/../../secret.txt',
    'report/articles/../../../secret.txt',
    'report/articles/..%2f..%2f..%2fsecret.txt',
    'report/articles/x.js',
    'link.js',
    'articles.jsonl',
    'restore.jsonl',
    'report.json',
    '/etc/passwd',
    'report.html/',
    '',
  ])
    expect((await ask({ path: `/${token}/${name}` })).status, name).toBe(404)
  for (const method of ['PUT', 'DELETE', 'POST', 'OPTIONS']) expect((await ask({ method })).status, method).toBe(405)
})

it('follows no link', async () => {
  const { cwd, ask, token } = await review()
  const real = join(cwd, 'reports', 'report.html')
  const { rmSync } = await import('node:fs')
  rmSync(real)
  symlinkSync(join(cwd, 'secret.txt'), real)
  expect((await ask({ path: `/${token}/report.html` })).status).toBe(404)
})

it('refuses what is too long, and what is no decision', async () => {
  const { cwd, ask, origin, token } = await review()
  const path = `/${token}/decisions.json`
  const say = (body: string) => ask({ path, method: 'POST', headers: { origin }, body })
  const long = await say(JSON.stringify({ decision: { ...decision, note: 'x'.repeat(5 * 1024 * 1024) } }))
  // The connection may be closed before all of it was said.
  expect([413, 0]).toContain(long.status)
  for (const body of [
    '',
    '{',
    '[]',
    '{"decision":{}}',
    JSON.stringify({ decision: { ...decision, extra: 1 } }),
    '{"withdraw":7}',
    '{"__proto__":{"decision":1}}',
  ])
    expect((await say(body)).status, body).toBe(400)
  expect(() => readFileSync(join(cwd, 'decisions.json'))).toThrow()
})

it('says what is missing: no report, a port that is none, a file of decisions that is none', async () => {
  const cwd = scratch({ 'reports/report.html': '', 'bad.json': '{"v":1}' })
  for (const [argv, message] of [
    [['review', 'nowhere'], 'no report.html'],
    [['review', '--port', 'x'], 'not the number of a port'],
    [['review', '--decisions', 'bad.json'], 'bad.json: decisions'],
  ] as const) {
    const { code, err } = await copydesk(argv, { cwd })
    expect([code, err.includes(message)], err).toEqual([2, true])
  }
  writeFileSync(join(cwd, 'bad.json'), '{')
  expect((await copydesk(['decisions', 'list', '--decisions', 'bad.json'], { cwd })).err).toContain('not JSON')
})
