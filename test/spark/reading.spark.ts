import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { FILE_CAP } from '../../src/corpus/bytes.ts'
import { openDatabase } from '../../src/corpus/database.ts'
import { parquetLines } from '../../src/corpus/parquet.ts'
import { NEXT } from '../../src/corpus/stage/plan.ts'
import { scratch } from '../scratch.ts'
import { ENVIRONMENT } from './job.ts'

type Row = [path: string, number: number, text: string | null, fault: string | null]
type Taken =
  | { readonly rows: Row[] }
  /** How an executor calls the first step. */
  | { readonly command: string }
  | { readonly failed: string; readonly done: number }

/** What the job says of each command line. */
function answers(cwd: string, runs: readonly (readonly string[])[]): unknown[] {
  writeFileSync(join(cwd, 'runs.json'), JSON.stringify(runs))
  const python = join(ENVIRONMENT, 'venv/bin/python')
  const out = execFileSync(python, [resolve('test/spark/reading.py'), 'runs.json'], {
    ...{ cwd, encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'pipe'] as const },
    env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1', PYSPARK_PYTHON: python },
  })
  return out
    .split('\n')
    .filter(line => line.startsWith('taken: '))
    .map(line => JSON.parse(line.slice('taken: '.length)))
}

/** What it takes in of each `RAW`, given with what else is on its command line. */
function taken(cwd: string, runs: readonly (readonly string[])[]): Taken[] {
  writeFileSync(join(cwd, 'plan.json'), '{"steps":[]}')
  writeFileSync(join(cwd, 'plan-with-corpus.json'), JSON.stringify({ steps: [NEXT] }))
  const out = (more: readonly string[]) => (more.includes('--out') ? [] : ['--out', 'out'])
  return answers(
    cwd,
    runs.map(([raw = '', ...more]) => ['--raw', raw, ...out(more), '--plan', 'plan.json', ...more]),
  ) as Taken[]
}

it('takes each line and file by its path below RAW, a file alone too, and says so where there is nothing', () => {
  const cwd = scratch({
    'raw/raw/a+b 100%.txt': 'one',
    'raw/raw/é.jsonl': '{"text":"x"}\n\n{"text":"y"}',
    'raw/p.jsonl.gz': gzipSync('{"text":"z"}\n'),
    'none/README': 'no article',
    "odd/it's \\ é.txt": '',
    'odd/empty.jsonl': '',
    'odd/large.txt': '',
    'torn/whole.jsonl': '{"text":"x"}\n',
    'torn/torn.jsonl.gz': gzipSync(`{"text":"${'wxyz '.repeat(900)}"}\n`).subarray(0, 60),
  })
  truncateSync(join(cwd, 'odd/large.txt'), FILE_CAP + 1)
  const folders = [['raw'], ['raw/raw/é.jsonl'], ['odd'], ['none'], ['nowhere'], ['torn']]
  const [all, one, odd, nothing, nowhere, torn] = taken(cwd, folders)
  const rows: Row[] = [
    ['p.jsonl.gz', 1, '{"text":"z"}', null],
    ['raw/a+b 100%.txt', 1, 'one', null],
    ['raw/é.jsonl', 1, '{"text":"x"}', null],
    ['raw/é.jsonl', 2, '', null],
    ['raw/é.jsonl', 3, '{"text":"y"}', null],
  ]
  expect(all).toEqual({ rows })
  expect(one).toEqual({ rows: rows.slice(2).map(([, ...rest]) => ['é.jsonl', ...rest]) })
  const strange: Row[] = [
    ['empty.jsonl', 1, '', 'empty'],
    ["it's \\ é.txt", 1, '', null],
    ['large.txt', 1, null, `too-large ${FILE_CAP + 1}`],
  ]
  expect(odd).toEqual({ rows: strange })
  expect(nothing).toMatchObject({ failed: expect.stringContaining('no article in none'), done: 1 })
  expect(nowhere).toMatchObject({ failed: 'nowhere is not there', done: 1 })
  expect(torn).toMatchObject({ failed: expect.stringContaining('torn.jsonl.gz'), done: 1 })
})

it('knows what lies below an address, wherever its text stands in it again', () => {
  const addresses = [
    ['s3a://raw/raw/a.txt', 's3a://raw/raw', 'a.txt'],
    ['s3a://bucket/day%201/a.txt', 's3a://bucket', 'day 1/a.txt'],
    ['file:///raw/raw/raw.txt', 'file:/raw', 'raw/raw.txt'],
    ['file:///a.txt', 'file:', 'a.txt'],
    ['abfss://in@store.net/a+b.txt', 'abfss://in@store.net', 'a+b.txt'],
  ] as const
  const made = answers(
    scratch(),
    addresses.map(([address, root]) => ['--placed', address, root]),
  )
  expect(made).toEqual(addresses.map(([, , path]) => path))
})

it('removes no folder but its own, and keeps what it reads and what it writes apart', () => {
  const files = {
    'raw/a.txt': 'one',
    'mine/precious.txt': 'stays',
    'out/_work/precious.txt': 'stays',
    'theirs/articles/precious.txt': 'stays',
  }
  const cwd = scratch({ ...files, 'failed/_work/_copydesk': '', 'failed/articles/part-0': '' })
  const made = taken(cwd, [
    ['raw', '--out', 'fresh', '--work', 'mine'],
    ['raw', '--out', 'failed'],
    ['raw', '--out', 'out'],
    ['raw', '--out', 'theirs'],
    ['raw', '--out', 'raw'],
    ['raw', '--out', 'raw/out'],
    ['raw', '--out', 'fresh', '--work', 'raw'],
    ['out/articles', '--out', 'out'],
  ])
  for (const one of made.slice(0, 2)) expect(one).toEqual({ rows: [['a.txt', 1, 'one', null]] })
  for (const one of made.slice(2, 4))
    expect(one).toMatchObject({ failed: expect.stringContaining('no run has made it'), done: 1 })
  for (const one of made.slice(4))
    expect(one).toMatchObject({ failed: expect.stringContaining('one lies in the other'), done: 1 })
  for (const [name, content] of Object.entries(files)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(content)
  expect(existsSync(join(cwd, 'raw/out'))).toBe(false)
})

it('tells a step where to find what a corpus has learned, and only where it has learned', () => {
  const cwd = scratch({ 'raw/a.txt': 'one', 'new/corpus.json': '{}', 'old/learned.json': '{}' })
  const made = taken(
    cwd,
    ['new', 'old', `file:${cwd}/old/`].map(corpus => [
      'raw',
      '--plan',
      'plan-with-corpus.json',
      '--corpus',
      corpus,
      '--memory',
      '512',
    ]),
  )
  const told = made.map(one => ('command' in one ? one.command : JSON.stringify(one)))
  expect(told[0]).toMatch(/ stage map --memory 512$/u)
  for (const command of told.slice(1)) expect(command).toContain(` --learned '${cwd}/old'`)
})

it('reads the rows of Parquet as the lines that an embedded run makes of them', async () => {
  const cwd = scratch()
  mkdirSync(join(cwd, 'raw/day=1'), { recursive: true })
  const data = await openDatabase(join(cwd, 'scratch.tmp'))
  const tables = {
    'a.parquet': `SELECT * FROM (VALUES
      (1::BIGINT, 'first "one"', TIMESTAMP '2026-01-02 03:04:05.678', DATE '2026-01-02', NULL::INTEGER, [1, 2], {'k': 'v', 'n': NULL}),
      (9007199254740993::BIGINT, E'line\nbreak \\ é 😀', NULL, NULL, NULL, NULL, NULL),
      (NULL, NULL, NULL, NULL, NULL, [], NULL)) t(id, "text", published, "on", url, "list of", nested)`,
    'day=1/b.parquet': `SELECT 'b"' || i AS id, 'text ' || i AS text, TIMESTAMPTZ '2026-01-02 03:04:05+02' AS published, i::DOUBLE / 4 AS share FROM range(5000) r(i)`,
    'c.parquet': `SELECT 'x'::BLOB AS html, 3::UBIGINT AS id WHERE true`,
    'none.parquet': `SELECT 'x' AS text WHERE false`,
  }
  const expected: Row[] = []
  for (const [name, sql] of Object.entries(tables)) {
    const path = join(cwd, 'raw', name)
    await data.run(`COPY (${sql}) TO '${path}' (FORMAT PARQUET, ROW_GROUP_SIZE 2048)`)
    const size = readFileSync(path).length
    let number = 0
    const file = {
      path: name,
      at: Buffer.from(path),
      sort: 'jsonl' as const,
      gzip: false,
      parquet: true as const,
      size,
      fault: null,
    }
    for await (const line of parquetLines(file))
      expected.push([name, ++number, Buffer.from(line).toString().trimEnd(), null])
    if (number === 0) expected.push([name, 1, '', 'empty'])
  }
  await data.run(`COPY (SELECT 1 AS body) TO '${join(cwd, 'columns.parquet')}' (FORMAT PARQUET)`)
  await data.run(`COPY (SELECT 'x' AS text, 1 AS url) TO '${join(cwd, 'types.parquet')}' (FORMAT PARQUET)`)
  data.close()
  writeFileSync(join(cwd, 'broken.parquet'), 'PAR1 no PAR1')
  const [made, ...failed] = taken(cwd, [['raw'], ['columns.parquet'], ['types.parquet'], ['broken.parquet']])
  const plain = (rows: readonly Row[]) =>
    rows.map(([path, number, text, fault]) => [
      path,
      number,
      text === null || text === '' ? text : JSON.parse(text),
      fault,
    ])
  const byPlace = ([a, m]: Row, [b, n]: Row) => (a < b ? -1 : a > b ? 1 : m - n)
  if (made === undefined || !('rows' in made)) throw new Error(JSON.stringify(made))
  expect(plain(made.rows)).toEqual(plain(expected.sort(byPlace)))
  expect(made.rows).toHaveLength(5005)
  for (const [at, why] of [
    'no column "text" or "html"',
    'the column "url" holds int',
    'broken.parquet: cannot be read',
  ].entries())
    expect(failed[at]).toMatchObject({ failed: expect.stringContaining(why), done: 1 })
})
