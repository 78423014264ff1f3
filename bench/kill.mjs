// kill -9 at random moments of a run, then the run again: everything must be byte for byte as an undisturbed run makes it. `npm run bench:kill`
// Words after it: moments (50), articles (5,000), threads (2), seed (1), and `corpus` for runs that are added to a corpus which holds a fifth as many already.
// Articles are written for it, some in a .jsonl file, and share passages here and there.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { dice, variedArticle } from './varied.mjs'

const [moments, articles, threads, seed] = [50, 5_000, 2, 1].map((usual, at) => Number(process.argv[2 + at] ?? usual))
const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'main.js')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-kill-'))
/** Characters of an article: as short as an article is, since it is the writing that is tried here. */
const LENGTH = 1_000
/** Of all lines: what one outlet alone prints again and again is no reuse. */
const PUBLISHER = 'The Example'
const corpus = process.argv[6] === 'corpus'
const clean = [main, 'clean', '--quiet', '--threads', String(threads)]
const argv = corpus ? [...clean, '--corpus', 'corpus'] : clean
/** What a run writes to. */
const WRITTEN = corpus ? ['cleaned', 'reports', 'corpus'] : ['cleaned', 'reports']
/** The corpus as it was before, with others' articles in it. */
const EARLIER = 'earlier'

/** The runtime writes the same value in other bytes now and then (a whole number as a float): the journal holds such values, nothing else does. */
const JOURNAL = /\.copydesk\/(?:results|journal\.jsonl)$/u

/** Every file below these folders, hidden ones and the manifest included, with its SHA-256. */
function standing() {
  const sums = new Map()
  const walk = below => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = `${below}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else if (!JOURNAL.test(path))
        sums.set(
          path,
          createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex'),
        )
    }
  }
  for (const name of WRITTEN) walk(name)
  return sums
}

const differing = (a, b) => [...new Set([...a.keys(), ...b.keys()])].filter(name => a.get(name) !== b.get(name)).sort()
function clear() {
  for (const name of WRITTEN) rmSync(join(folder, name), { recursive: true, force: true })
  if (corpus) cpSync(join(folder, EARLIER), join(folder, 'corpus'), { recursive: true })
}
function told(argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...argv], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
const whole = () => spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })

try {
  const lines = []
  for (let i = 0; i < articles; i++) {
    const text = variedArticle(i, LENGTH)
    if (i % 4 === 0) lines.push(JSON.stringify({ id: i, publisher: PUBLISHER, text }))
    else {
      mkdirSync(join(folder, `raw/${i % 50}`), { recursive: true })
      writeFileSync(join(folder, `raw/${i % 50}/${i}.txt`), text)
    }
  }
  writeFileSync(join(folder, 'raw/lines.jsonl'), `${lines.join('\n')}\n`)
  if (corpus) {
    mkdirSync(join(folder, 'before'))
    // Every second one is among today's articles too: under another id, as a copy. A tenth is what today's lines of the same ids replace.
    const before = Array.from({ length: Math.floor(articles / 5) }, (_, i) => {
      const text = variedArticle(i % 2 === 0 ? i : articles + i, LENGTH)
      return JSON.stringify({ id: i % 10 === 1 ? 4 * i : `before ${i}`, publisher: PUBLISHER, text })
    })
    writeFileSync(join(folder, 'before/lines.jsonl'), `${before.join('\n')}\n`)
    const folders = ['before', '--out', 'before-out', '--reports', 'before-reports', '--corpus', EARLIER]
    const made = spawnSync(process.execPath, [...clean, ...folders], { cwd: folder, encoding: 'utf8' })
    if (made.status !== 0) throw new Error(made.stderr)
  }
  clear()
  const start = performance.now()
  const first = whole()
  const duration = performance.now() - start
  if (first.status !== 0) throw new Error(first.stderr)
  const expected = standing()
  if (corpus) {
    const { articles: now, replaced } = JSON.parse(told(['corpus', 'status', 'corpus']))
    const reused = readFileSync(join(folder, 'reports/reuse.jsonl'), 'utf8').split('\n').length - 1
    console.log(`${now} articles in the corpus, ${replaced} of them in the place of others; ${reused} lines of reuse`)
    if (replaced === 0 || reused === 0) throw new Error('nothing that a second run could find otherwise')
  }
  const roll = dice(seed)
  let killed = 0
  let wrong = 0
  for (let moment = 0; moment < moments; moment++) {
    clear()
    const run = spawn(process.execPath, argv, { cwd: folder, stdio: 'ignore' })
    const ended = once(run, 'exit')
    const after = roll(Math.round(duration))
    await Promise.race([sleep(after), ended])
    run.kill('SIGKILL')
    if ((await ended)[1] === 'SIGKILL') killed++
    const resumed = whole()
    const others = differing(expected, standing())
    // It takes its time.
    if ((moment + 1) % 10 === 0)
      console.error(`${moment + 1} of ${moments} moments, ${killed} killed, ${wrong} wrong before`)
    if (resumed.status === 0 && others.length === 0) continue
    wrong++
    console.log(
      `after ${after} ms: exit ${resumed.status}, ${others.length} files differ: ${others.slice(0, 5).join(', ')} ${resumed.stderr}`,
    )
  }
  console.log(
    `${articles} articles, ${threads} threads,${corpus ? ' a corpus,' : ''} ${(duration / 1000).toFixed(1)} s undisturbed, ${expected.size} files`,
  )
  console.log(
    `killed at ${killed} of ${moments} random moments, then run again: ${moments - wrong} byte-equal, ${wrong} not`,
  )
  if (wrong > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
