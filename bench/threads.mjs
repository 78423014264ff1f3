// One core against two over the same raw folder, turn about: one thread tied to a core, then two threads on two. `npm run bench:threads`
// Words after it: articles (4,000), turns (3). The least seconds of the clock count where the machine is quiet. Where it is not, the processor's do: of all that
// a run with two threads takes, the main thread can share out nothing of its own, so a run can be no faster than its part.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { variedArticle } from './varied.mjs'

const [articles, turns] = [4_000, 3].map((usual, at) => Number(process.argv[2 + at] ?? usual))
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-threads-'))

const RUN = `
import { readFileSync } from 'node:fs'
import { run } from ${JSON.stringify(join(dist, 'corpus', 'run.js'))}
const [raw, threads] = process.argv.slice(2)
const start = performance.now()
await run({ raw, out: 'cleaned', reports: 'reports', cwd: process.cwd(), threads: Number(threads) })
const clock = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage()
// Fields 14 and 15 of the main thread's own, in hundredths of a second.
const own = readFileSync('/proc/self/task/' + process.pid + '/stat', 'utf8').split(') ').at(-1).split(' ')
console.log(JSON.stringify({ clock, cpu: (user + system) / 1e6, main: (Number(own[11]) + Number(own[12])) / 100 }))
`

try {
  writeFileSync(join(folder, 'run.mjs'), RUN)
  const lines = []
  for (let i = 0; i < articles; i++) {
    const text = variedArticle(i)
    lines.push(JSON.stringify({ id: i, text }))
    mkdirSync(join(folder, `files/${i % 50}`), { recursive: true })
    writeFileSync(join(folder, `files/${i % 50}/${i}.txt`), text)
  }
  mkdirSync(join(folder, 'lines'))
  writeFileSync(join(folder, 'lines/all.jsonl'), `${lines.join('\n')}\n`)
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0]
  console.log(`${articles} articles of 4 kB; load of the machine ${load}`)
  for (const raw of ['lines', 'files']) {
    const best = { 1: null, 2: null }
    for (let turn = 0; turn < turns; turn++) {
      for (const threads of [1, 2]) {
        for (const name of ['cleaned', 'reports']) rmSync(join(folder, name), { recursive: true, force: true })
        const run = [process.execPath, 'run.mjs', raw, String(threads)]
        const [command, ...words] = threads === 1 ? ['taskset', '-c', '0', ...run] : run
        const ran = spawnSync(command, words, { cwd: folder, encoding: 'utf8' })
        if (ran.status !== 0) throw new Error(ran.stderr)
        const now = JSON.parse(ran.stdout)
        if (best[threads] === null || now.clock < best[threads].clock) best[threads] = now
      }
    }
    const [one, two] = [best[1], best[2]]
    const bound = Math.min(2, one.cpu / Math.max(two.main, two.cpu / 2))
    console.log(
      `${raw}: one core ${one.clock.toFixed(1)} s (processor ${one.cpu.toFixed(1)}), two cores ${two.clock.toFixed(1)} s (${two.cpu.toFixed(1)}, of it the main thread ${two.main.toFixed(1)}): ${(one.clock / two.clock).toFixed(2)} times as fast; at most ${bound.toFixed(2)} by the processor's time`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
