// How fast pages and dumps are cleaned, beside the peers of bench/peers and a bare tree; the slowest page; hostile pages; memory. `npm run bench:html`
//   --only PART[,PART]  peers, dumps, slowest, hostile, memory     --record  writes the tables into RESULTS.md
// One process, one core where taskset is at hand, median of three passes over the same pages; times are those of the processor.
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { clean } from '../dist/index.js'
import { hostile } from './hostile.mjs'
import { copydesk, extracted, installedPeers, tree } from './peers/peers.mjs'
import { markdownTable, record } from './results.mjs'
import { goldSet } from './where.mjs'

const PARTS = ['peers', 'dumps', 'slowest', 'hostile', 'memory']
const PAGE_SETS = [
  'fundus_parsers',
  'l3s_gn1',
  'daniel',
  'wcxb_dev',
  'dragnet',
  'trafilatura',
  'wwwxmu_zh',
  'chinese_wced',
  'postlight_first13',
]
const DUMP_SETS = ['fundus_parsers', 'l3s_gn1', 'wcxb_dev', 'daniel', 'dragnet']
/** Every so many pages of each set: some two hundred in all, as many as jsdom can be waited for. */
const SAMPLED = 20
const PASSES = 3
const HOSTILE_SIZE = 10_000_000
/** Milliseconds after which a page is not doubled again. */
const UNBEARABLE = 15_000
const MEMORY_PAGES = 10_000

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, record: { type: 'boolean', default: false }, child: { type: 'string' } },
})
const median = values => [...values].sort((a, b) => a - b)[values.length >> 1]
/** Milliseconds of work: what else runs on the machine does not count. */
const timed = work => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
const pages = name => goldSet(`pages-${name}`)
const parts = { peers: besidePeers, dumps, slowest, hostile: hostilePages, memory }

if (options.child === undefined && availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0) {
  const words = [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2), '--child', 'pinned']
  const core = process.env.COPYDESK_CORE ?? '0'
  process.exit(
    spawnSync('taskset', ['-c', core, process.execPath, '--expose-gc', ...words], { stdio: 'inherit' }).status ?? 1,
  )
}
const wanted = options.only?.split(',') ?? PARTS
const text = []
for (const name of PARTS.filter(part => wanted.includes(part))) {
  text.push(parts[name]())
  console.log(`\n${text.at(-1)}`)
}
if (options.record && options.only === undefined)
  record('bench:html', `## Speed on pages and dumps: \`npm run bench:html\`\n\n${text.join('\n\n')}`)

function besidePeers() {
  const sample = PAGE_SETS.flatMap(name => pages(name).filter((_, i) => i % SAMPLED === 0))
  const size = sample.reduce((sum, page) => sum + page.html.length, 0) / 1e6
  const rows = [copydesk, tree, ...installedPeers()].map(peer => ({
    name: peer.name,
    seconds: median(extracted(peer, sample, PASSES).seconds),
  }))
  const ours = rows[0].seconds
  return [
    `${sample.length} pages of ${PAGE_SETS.length} sets, ${size.toFixed(1)} M characters:`,
    '',
    markdownTable([
      ['', 'pages/s', 'seconds', 'times copydesk'],
      ...rows.map(row => [
        row.name,
        (sample.length / row.seconds).toFixed(row.seconds > 10 ? 1 : 0),
        row.seconds.toFixed(2),
        (row.seconds / ours).toFixed(2),
      ]),
    ]),
  ].join('\n')
}

function dumps() {
  const rows = []
  const all = []
  for (const name of DUMP_SETS) {
    const texts = goldSet(`dumps-${name}`).map(dump => dump.text)
    all.push(...texts)
    rows.push([`dumps-${name}`, ...pace(texts)])
  }
  rows.push(['all', ...pace(all)])
  return `Dumps:\n\n${markdownTable([['set', 'n', 'mean length', 'articles/s', 'M characters/s'], ...rows])}`
}

function pace(texts) {
  const seconds =
    median(
      Array.from({ length: PASSES }, () =>
        timed(() => {
          for (const text of texts) clean({ text })
        }),
      ),
    ) / 1000
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return [
    texts.length,
    Math.round(length / texts.length),
    Math.round(texts.length / seconds),
    (length / 1e6 / seconds).toFixed(2),
  ]
}

/** Each page once; those that look slowest again, so that a pause of the machine is not taken for a slow page. */
function slowest() {
  const all = PAGE_SETS.flatMap(name => pages(name).map(({ id, html }) => ({ id, html, set: name })))
  for (const page of all.slice(0, 100)) clean({ html: page.html })
  for (const page of all) page.ms = timed(() => clean({ html: page.html }))
  const middle = median(all.map(page => page.ms))
  const slow = all.sort((a, b) => b.ms - a.ms).slice(0, 15)
  for (const page of slow)
    page.ms = median(Array.from({ length: PASSES }, () => timed(() => clean({ html: page.html }))))
  slow.sort((a, b) => b.ms - a.ms)
  return [
    `All ${all.length} pages: the median takes ${middle.toFixed(1)} ms, the slowest ${slow[0].ms.toFixed(0)} ms, ${(slow[0].ms / middle).toFixed(0)} times as long.`,
    '',
    markdownTable([
      ['set', 'page', 'characters', 'ms', 'times the median'],
      ...slow
        .slice(0, 5)
        .map(page => [page.set, page.id, page.html.length, page.ms.toFixed(0), (page.ms / middle).toFixed(0)]),
    ]),
  ].join('\n')
}

/** Doubled from a tenth of the size up, for as long as it is bearable: the last doubling is the one that counts. */
function hostilePages() {
  const rows = Object.entries(hostile).map(([name, page]) => {
    let [before, ms, size] = [Number.NaN, Number.NaN, 0]
    for (const share of [16, 8, 4, 2, 1]) {
      const html = page(HOSTILE_SIZE / share)
      globalThis.gc?.()
      before = ms
      size = html.length
      ms = timed(() => outcomeOf(html))
      if (ms > UNBEARABLE) break
    }
    const row = [name, (size / 1e6).toFixed(1), (ms / 1000).toFixed(2), (ms / before).toFixed(2)]
    console.log(row.join('  '))
    return row
  })
  rows.sort((a, b) => b[2] - a[2])
  return `Hostile pages of ${HOSTILE_SIZE / 1e6} MB (less where that was not waited for), and how many times as long they take as pages of half their size:\n\n${markdownTable([['page', 'MB', 'seconds', 'doubling costs'], ...rows])}`
}

function outcomeOf(html) {
  try {
    return clean({ html }).status
  } catch (error) {
    return error.message
  }
}

function memory() {
  const all = PAGE_SETS.slice(0, 5).flatMap(name =>
    pages(name)
      .filter((_, i) => i % 2 === 0)
      .map(page => page.html),
  )
  const held = []
  for (let i = 1; i <= MEMORY_PAGES; i++) {
    clean({ html: all[i % all.length] })
    if (i % (MEMORY_PAGES / 5) !== 0) continue
    globalThis.gc?.()
    held.push([i, (process.memoryUsage().heapUsed / 1e6).toFixed(1), (process.memoryUsage().rss / 1e6).toFixed(0)])
  }
  return `Memory, with ${all.length} pages held by the benchmark itself:\n\n${markdownTable([['pages cleaned', 'heap in use, MB', 'resident, MB'], ...held])}`
}
