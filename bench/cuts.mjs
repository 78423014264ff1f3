// How often rules cut in texts that are clean already, or nearly: `node bench/cuts.mjs RULE [RULE ...]`
// Bodies of the page sets, wire stories and reports; each cut is listed with its first words, to be read.
import { engine } from '../dist/clean.js'
import { outcome } from '../dist/outcome.js'
import { goldSet } from './where.mjs'

const SETS = ['fundus_parsers', 'l3s_gn1', 'wcxb_dev', 'daniel', 'dragnet'].map(name => `dumps-${name}`)
const MOST = 3_000
const SHOWN = 6
const rules = new Set(process.argv.slice(2))
if (rules.size === 0) throw new Error('name the rules: node bench/cuts.mjs tag-lines author-notes')
const ready = engine()

for (const name of [...SETS, 'reuters21578-train', 'polnear-dev', 'polnear-train', 'german-quotes-train']) {
  const texts = new Set(goldSet(name).map(page => page.gold ?? page.text ?? page.body))
  const found = []
  let count = 0
  for (const text of texts) {
    if (!text || count === MOST) continue
    count++
    const cuts = (outcome({ text }, 1, ready).line.ledger ?? []).filter(entry => rules.has(entry.rule))
    if (cuts.length > 0) found.push(cuts.map(entry => entry.text.slice(0, 60).replace(/\s+/gu, ' ')).join(' | '))
  }
  console.log(`${name}: ${found.length} of ${count}`)
  for (const line of found.slice(0, SHOWN)) console.log(`    ${line.slice(0, 200)}`)
}
