import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { abbreviated, type Spelled } from '../../src/corpus/abbreviated.ts'
import { type Account, accounts, cleanedBytes, type OfPage } from '../../src/corpus/accounts.ts'
import { sha256 } from '../../src/corpus/articles.ts'
import { disk } from '../../src/corpus/file-layer.ts'
import { rawFiles } from '../../src/corpus/files.ts'
import type { Portion } from '../../src/corpus/portions.ts'
import { LIMITS, portions } from '../../src/corpus/portions.ts'
import { recipeMeans, recipeOf } from '../../src/corpus/recipe.ts'
import { type RunOptions, run } from '../../src/corpus/run.ts'
import { openShelf } from '../../src/corpus/shelf.ts'
import { openSpill } from '../../src/corpus/spill.ts'
import { bodyIn } from '../../src/corpus/told.ts'
import { openWaiting, type Waiting } from '../../src/corpus/waiting.ts'
import type { CleanedLine } from '../../src/report/wire.ts'
import { contents, scratch } from '../scratch.ts'

const means = recipeMeans(recipeOf())

const broken: Portion = {
  ...{ path: 'x.jsonl', sort: 'jsonl', file: 0, first: 1, count: 1 },
  ...{ bytes: Buffer.from('no json\n'), fault: null, tooLarge: false },
}

async function samples(): Promise<Portion[]> {
  const { files } = await rawFiles(Buffer.from('raw'), disk)
  const list: Portion[] = []
  for await (const portion of portions(files, disk, LIMITS)) list.push(portion)
  return list
}

const accountsOf = (list: readonly Portion[], page: OfPage): Account[] =>
  accounts(list, means, page).flatMap(part => part.accounts)

async function waits(list: readonly Account[], look: (waiting: Waiting) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-waiting-'))
  const spill = openSpill(Buffer.from(folder), disk)
  try {
    const shelf = openShelf(null, spill)
    const waiting = openWaiting(shelf)
    const at = async (bytes: Uint8Array) => ({ at: await shelf.add(bytes), length: bytes.length })
    for (const { id, outlet, words, line, told, beside, share, part, remembered, rows, marks } of list) {
      const shown = { line: await at(line), told: await at(told), beside: await at(beside) }
      const known =
        remembered === null || rows === null || marks === null
          ? null
          : { ...{ id, outlet, words }, remembered: await at(remembered), rows: await at(rows), marks: await at(marks) }
      waiting.add({ ...shown, share: await at(share), part: await at(part) }, known)
    }
    await spill.seal()
    look(waiting)
  } finally {
    await spill.discard()
    rmSync(folder, { recursive: true, force: true })
  }
}

const shownIn = async (list: readonly Account[]) => {
  const all: unknown[] = []
  await waits(list, waiting => {
    for (let at = 0; at < waiting.count; at++) {
      const { share, part } = waiting.entry(at)
      const file = part === null ? null : { ...part, content: Buffer.from(part.content).toString('utf8') }
      all.push({ share, file, shown: waiting.shown(at) })
    }
  })
  return all
}

test('what an article gives to the page is the same whether it was made ready or is made when it is chosen', async () => {
  const list = [...(await samples()), broken]
  const ready = accountsOf(list, 'ready')
  const short = accountsOf(list, 'short')
  expect(ready.length).toBeGreaterThan(10)
  expect(ready.some(({ error }) => error !== null)).toBe(true)
  const bytes = (all: readonly Account[]) =>
    all.reduce((sum, { beside, share, part }) => sum + beside.length + share.length + part.length, 0)
  expect(bytes(short)).toBeLessThan(bytes(ready) / 2)
  expect(await shownIn(short)).toEqual(await shownIn(ready))
})

test('the content of a cleaned file is what the line says', async () => {
  for (const account of accountsOf(await samples(), 'short')) {
    const content = cleanedBytes(account)
    expect(content === null ? null : sha256(content)).toBe(account.sha256)
  }
})

test.each(['', 'plain', 'a "quoted" word', 'ends in a backslash \\', '\\"', '"body":"no"', 'é – 市 😀 \ud800'])(
  'the body is found on its line: %j',
  body => {
    const line = { id: '"body":"x"', headline: 'He said "body":"y", \\', body, kept: [], extra: { body: 'not this' } }
    expect(bodyIn(Buffer.from(JSON.stringify(line)))).toBe(body)
  },
)

const QUAY =
  'The quay at Norvik was built by the harbour board of that town and it has stood there for a hundred and ten years since.'
const SAID = '“We have counted seven boats,” said Anna Berg, the mayor of Norvik, “and we will count them again.”'
const told = (subject: string) =>
  `The ${subject} opens on Monday 😀.\n\n${QUAY}\n\n${SAID}\n\nThe ${subject} , they said, is old.\n`

test.each([{}, { offsets: 'codepoint' as const }, { pageLimit: 1000 }])(
  'no byte depends on what is made ready, nor on what a run before had: %j',
  async more => {
    const raw = Object.fromEntries(['bridge', 'mill', 'tower', 'weir'].map(name => [`raw/m-${name}.txt`, told(name)]))
    const later = {
      ...raw,
      'raw/a.txt': told('gate'),
      'raw/z.jsonl': `${JSON.stringify({ text: told('pier') })}\nno\n`,
    }
    const made = async (cwd: string, own: Partial<RunOptions>) => {
      await run({ raw: 'raw', out: 'cleaned', reports: 'reports', cwd, ...more, ...own })
      return { ...contents(join(cwd, 'cleaned')), ...contents(join(cwd, 'reports')) }
    }
    const whole = await made(scratch(later), { threads: 1 })
    expect(await made(scratch(later), { threads: 1, mostReady: 3 })).toEqual(whole)
    for (const [before, after] of [
      [0, 100],
      [100, 0],
    ]) {
      const cwd = scratch(raw)
      await made(cwd, { threads: 1, mostReady: before })
      for (const [path, content] of Object.entries(later)) writeFileSync(join(cwd, path), content)
      expect(await made(cwd, { threads: 1, mostReady: after })).toEqual(whole)
    }
    expect(whole['report.json']).toContain('shared-passage')
  },
)

test('twice the statements take about twice the time to point at, those of several parts too', () => {
  const one = '“We have counted 7 boats,” said Anna Berg, “and we will count 8 again.” '
  const seconds = (count: number) => {
    const statements = Array.from({ length: count }, () => ({
      text: 'We have counted 7 boats … and we will count 8 again.',
    }))
    const line = { body: one.repeat(count), ledger: [] } as unknown as CleanedLine
    const begun = process.cpuUsage()
    abbreviated({ pieces: [], statements: statements as unknown as Spelled['statements'] }, line)
    const { user, system } = process.cpuUsage(begun)
    return user + system
  }
  const least = (count: number) => Math.min(...Array.from({ length: 3 }, () => seconds(count)))
  least(1000)
  // Where each looks through the whole body four times as many take sixteen times as long.
  expect(least(16_000) / least(4_000)).toBeLessThan(9)
})
