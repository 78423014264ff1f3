// Runs over many articles: time, memory, disk. `npm run bench:scale -- 10000 100000 1000000`
// Words after it: numbers of articles (10,000 and 100,000 unless said otherwise); `--threads N`, `--length N` (characters, 4,000).
// Articles are written for it from a grammar of invented words, three of a hundred with reused passages. Each number is a run from nothing with a
// corpus, then the same run again, then a hundredth as many new articles against all of them. Seconds are those of the clock, with those
// of the processor behind them, since the machine may be shared; memory is the most that was held at any moment.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { variedArticle } from './varied.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threads: { type: 'string', default: '2' }, length: { type: 'string', default: '4000' } },
})
const numbers = positionals.length > 0 ? positionals.map(Number) : [10_000, 100_000]
const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'main.js')
/** Articles of a raw file. */
const IN_FILE = 10_000

function write(folder, from, count) {
  mkdirSync(folder, { recursive: true })
  for (let first = from; first < from + count; first += IN_FILE) {
    const file = openSync(join(folder, `${first}.jsonl`), 'w')
    for (let i = first; i < Math.min(first + IN_FILE, from + count); i++)
      writeSync(file, `${JSON.stringify({ id: i, text: variedArticle(i, Number(values.length)) })}\n`)
    closeSync(file)
  }
}

function timed(cwd, raw) {
  const argv = [
    'clean',
    raw,
    '--quiet',
    '--threads',
    values.threads,
    '--corpus',
    'corpus',
    '-o',
    `c-${raw}`,
    '-r',
    `r-${raw}`,
  ]
  const start = performance.now()
  const run = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, main, ...argv], { cwd, encoding: 'utf8' })
  const clock = (performance.now() - start) / 1000
  if (run.status !== 0) throw new Error(`exit ${run.status ?? run.error}: ${run.stderr.slice(-2_000)}`)
  const [user, system, kilobytes] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { clock, cpu: user + system, memory: kilobytes / 1024 }
}

const bytesBelow = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0)

const seconds = ({ clock, cpu }) => `${clock.toFixed(1)} (${cpu.toFixed(1)})`
console.log(
  '| articles | cold, s (processor) | a second | MB held | again, s | new | new against all, s | corpus, bytes an article |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
for (const count of numbers) {
  const cwd = mkdtempSync(join(tmpdir(), 'copydesk-scale-'))
  try {
    write(join(cwd, 'raw'), 0, count)
    const fresh = Math.max(1, Math.round(count / 100))
    write(join(cwd, 'new'), count, fresh)
    const cold = timed(cwd, 'raw')
    const corpus = bytesBelow(join(cwd, 'corpus')) / count
    const again = timed(cwd, 'raw')
    const added = timed(cwd, 'new')
    const cells = [
      count,
      seconds(cold),
      Math.round(count / cold.clock),
      Math.round(cold.memory),
      seconds(again),
      fresh,
      seconds(added),
      Math.round(corpus),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}
