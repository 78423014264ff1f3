// `copydesk stream` against reading, parsing and printing the same JSONL with no work, in one run. `npm run bench:speed`
// Articles of 4 kB are written for it from a grammar of its own; every article differs. Medians of five and of three, in seconds of the processor;
// tied to one core where taskset is at hand.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articleOf } from './grammar.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const main = join(here, '..', 'dist', 'cli', 'main.js')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-speed-'))
const median = values => [...values].sort((a, b) => a - b)[values.length >> 1]
const pin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '-c', '0'] : []

const NOTHING = `
import { createInterface } from 'node:readline'
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
let out = ''
for await (const line of lines) { out += JSON.stringify(JSON.parse(line)) + '\\n'; if (out.length > 65536) { process.stdout.write(out); out = '' } }
process.stdout.write(out)
`

/**
 * Runs a command with the file on stdin: seconds of the processor, since the machine may be shared, and the most memory it held in MB.
 * Both from /usr/bin/time; where there is none, the seconds are those of the clock.
 */
function timed(command, file) {
  const time = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...pin, ...command], {
    stdio: [openSync(file, 'r'), openSync('/dev/null', 'w'), 'pipe'],
    encoding: 'utf8',
  })
  if (time.error === undefined) {
    const [user, system, kilobytes] = (time.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
    return { seconds: user + system, memory: kilobytes / 1024 }
  }
  const start = process.hrtime.bigint()
  spawnSync(command[0], command.slice(1), { stdio: [openSync(file, 'r'), openSync('/dev/null', 'w'), 'ignore'] })
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, memory: Number.NaN }
}

/** The time that articles side by side take, as a share of the time one by one: the same articles, turn about, once the runtime is warm. */
async function sideBySide() {
  const { engine } = await import('../dist/clean.js')
  const { outcome, outcomes } = await import('../dist/outcome.js')
  const ready = engine({ attributions: true })
  const numbered = Array.from({ length: 800 }, (_, i) => ({ input: { id: i, text: articleOf(i, 4_000) }, line: i + 1 }))
  const seconds = work => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  const alone = []
  const together = []
  for (let turn = 0; turn < 14; turn++) {
    alone.push(
      seconds(() => {
        for (const { input, line } of numbered) outcome(input, line, ready)
      }),
    )
    together.push(
      seconds(() => {
        // Not gathered: an outcome holds its article.
        for (const made of outcomes(numbered, ready))
          if (made.cleaned === null) throw new Error(`line ${made.line.line} was not cleaned`)
      }),
    )
  }
  return median(together.slice(4)) / median(alone.slice(4))
}

try {
  const nothing = join(folder, 'nothing.mjs')
  writeFileSync(nothing, NOTHING)
  const files = [2_000, 20_000].map(count => {
    const file = join(folder, `${count}.jsonl`)
    const lines = []
    for (let i = 0; i < count; i++) lines.push(JSON.stringify({ id: i, text: articleOf(i, 4_000) }))
    writeFileSync(file, `${lines.join('\n')}\n`)
    return { count, file }
  })
  const [small, large] = files
  const ours = []
  const bare = []
  for (let i = 0; i < 5; i++) {
    ours.push(timed([process.execPath, main, 'stream', '--quiet', '--attributions'], small.file))
    bare.push(timed([process.execPath, nothing], small.file))
  }
  const start = median(
    Array.from({ length: 3 }, () => timed([process.execPath, main, '--version'], '/dev/null').seconds),
  )
  const seconds = median(ours.map(run => run.seconds))
  const base = median(bare.map(run => run.seconds))
  console.log(
    `stream, ${small.count} articles of 4 kB, everything on: ${seconds.toFixed(2)} s = ${Math.round(small.count / seconds)} articles a second (${Math.round(small.count / (seconds - start))} without start-up)`,
  )
  console.log(`read, parse, print: ${base.toFixed(2)} s; ratio ${(seconds / base).toFixed(1)}`)
  const many = []
  const manyBare = []
  for (let i = 0; i < 3; i++) {
    many.push(timed([process.execPath, main, 'stream', '--quiet', '--attributions'], large.file))
    manyBare.push(timed([process.execPath, nothing], large.file).seconds)
  }
  const much = median(many.map(run => run.seconds))
  const rates = many.map(run => Math.round(large.count / run.seconds)).sort((a, b) => a - b)
  console.log(
    `${large.count} articles: ${much.toFixed(1)} s = ${rates.join(', ')} a second; ratio ${(much / median(manyBare)).toFixed(1)}`,
  )
  console.log(
    `from the ${small.count + 1}st on, the runtime warm: ${Math.round((large.count - small.count) / (much - seconds))} a second`,
  )
  console.log(`side by side: ${(await sideBySide()).toFixed(2)} of the time of one by one`)
  const memory = runs => `${median(runs.map(run => run.memory)).toFixed(0)} MB`
  console.log(`memory: ${memory(ours)} for ${small.count}, ${memory(many)} for ${large.count}`)
} finally {
  rmSync(folder, { recursive: true })
}
