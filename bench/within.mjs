// What comparing the articles of one run with each other takes, without cleaning them. `npm run bench:within -- 100000 1000000`
// Words after it: numbers of articles (20,000 and 200,000). Articles of a grammar, three of a hundred with reused passages, are signed and remembered
// the way a run does it. Seconds are those of the clock, with those of the processor behind them; memory is the most that was held, each number in a process of its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { peak, timed } from './measured.mjs'
import { variedArticle } from './varied.mjs'

const here = fileURLToPath(import.meta.url)
const dist = join(dirname(here), '..', 'dist')
const from = path => import(pathToFileURL(join(dist, path)).href)

async function within(count) {
  const { corpusRules } = await from('audits.js')
  const { disk } = await from('corpus/file-layer.js')
  const { openMarkLog } = await from('corpus/mark-log.js')
  const { marksOf } = await from('corpus/marks.js')
  const { openMemory } = await from('corpus/memory.js')
  const { recalled, rememberedBytes } = await from('corpus/remembered-bytes.js')
  const { openSpill } = await from('corpus/spill.js')
  const { tokens } = await from('language/tokens.js')
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-within-'))
  const spill = openSpill(Buffer.from(folder), disk)
  try {
    const at = new Float64Array(count)
    const length = new Int32Array(count)
    const memory = openMemory(corpusRules, openMarkLog(spill), {
      remembered: index => recalled(spill.read(at[index], length[index])),
      rows: () => rows,
    })
    const rows = corpusRules.map(() => [])
    const marked = await timed(async () => {
      for (let id = 0; id < count; id++) {
        const text = variedArticle(id)
        const { count: words, start, end, hash } = tokens(text)
        const columns = {
          count: words,
          start: start.slice(0, words),
          end: end.slice(0, words),
          hash: hash.slice(0, words),
        }
        const runs = { rows: Int32Array.of(0, 0, text.length), count: 1, textLength: text.length }
        const reach = { start: 0, end: text.length }
        const article = {
          id,
          reach,
          body: { text, tokens: columns },
          outlet: null,
          here: null,
          rows,
          runs,
          source: null,
        }
        const bytes = rememberedBytes(article, [])
        at[id] = await spill.add(bytes)
        length[id] = bytes.length
        memory.add({ id, outlet: null, marks: marksOf(article, []) })
        await memory.settle()
      }
      await spill.seal()
    })
    const before = peak()
    const compared = await timed(() => memory.likenesses())
    const cells = [count, seconds(marked), before, compared.result.length, seconds(compared), peak()]
    console.log(`| ${cells.join(' | ')} |`)
  } finally {
    await spill.discard()
    rmSync(folder, { recursive: true, force: true })
  }
}

const seconds = ({ clock, cpu }) => `${clock.toFixed(1)} (${cpu.toFixed(1)})`

const [first, ...others] = process.argv.slice(2)
if (first === 'one') await within(Number(others[0]))
else {
  console.log('| articles | made and signed, s (processor) | MB held | pairs | compared, s (processor) | MB held |')
  console.log('| --- | --- | --- | --- | --- | --- |')
  const numbers = first === undefined ? [20_000, 200_000] : [first, ...others].map(Number)
  for (const count of numbers) spawnSync(process.execPath, [here, 'one', String(count)], { stdio: 'inherit' })
}
