// A day's articles against a corpus. `npm run bench:store -- 1000000 20000`
// Words after it: articles in the corpus (100,000), new articles (20,000), articles of a partition (100,000); `--keep FOLDER` leaves the corpus there
// and takes it as it is when it has them already. Articles of a grammar, not cleaned, signed and added the way a run adds them; three of a hundred have reused passages.
// Seconds are those of the clock, with those of the processor behind them; memory is the most that was held.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { peak, timed } from './measured.mjs'
import { variedArticle } from './varied.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } })
const [held, fresh, part] = [100_000, 20_000, 100_000].map((usual, at) => Number(positionals[at] ?? usual))
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist')
const from = path => import(pathToFileURL(join(dist, path)).href)
const { openStore } = await from('corpus/store.js')
const { signature } = await from('duplicates/signature.js')
const { tokens } = await from('language/tokens.js')
const { aligner } = await from('align.js')

function entry(id) {
  const text = variedArticle(id)
  const { hash, count } = tokens(text)
  const name = createHash('sha256').update(JSON.stringify(id)).update('\0').update(text).digest('hex').slice(0, 32)
  return { id, outlet: `outlet-${id % 400}.example`, words: count, signature: signature(hash, count), text, name }
}

/** As a run has them: read when they are asked for. */
const entries = (first, length) => ({
  length,
  at: index => (index >= 0 && index < length ? entry(first + index) : undefined),
  *[Symbol.iterator]() {
    for (let index = 0; index < length; index++) yield entry(first + index)
  },
})

const seconds = ({ clock, cpu }) => `${clock.toFixed(1)} s (processor ${cpu.toFixed(1)})`

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'copydesk-store-'))
try {
  const store = await openStore(join(folder, 'corpus'), 'corpus', true)
  try {
    const before = (await store.status()).articles
    if (before < held) {
      const built = await timed(async () => {
        for (let first = before; first < held; first += part) {
          const added = await timed(() => store.add(entries(first, Math.min(part, held - first))))
          console.log(`${first + added.result} articles: ${seconds(added)}, ${peak()} MB`)
        }
      })
      console.log(`built: ${seconds(built)}, the articles' making included`)
    }
    const { articles, partitions, bytes } = await store.status()
    if (articles < held) throw new Error(`${articles} articles in the corpus, expected ${held}`)
    console.log(`${articles} articles in ${partitions} partitions, ${Math.round(bytes / articles)} bytes an article`)
    const list = Array.from({ length: fresh }, (_, at) => entry(held + at))
    const found = await timed(() => store.candidates(list))
    console.log(
      `${fresh} new: ${found.result.length} candidate pairs in ${seconds(found)}, load ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}, ${peak()} MB`,
    )
    const align = aligner()
    const aligned = await timed(async () =>
      found.result.filter(({ today, earlier }) => align(today.text, earlier.text).verdict !== 'none'),
    )
    console.log(`${aligned.result.length} of them share passages: aligned in ${seconds(aligned)}`)
  } finally {
    await store.close()
  }
} finally {
  if (values.keep === undefined && existsSync(folder)) rmSync(folder, { recursive: true, force: true })
}
