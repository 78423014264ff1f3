// The body of a page should score higher than the dump it was found in. `npm run bench:quality [-- --list]`
// What another extractor made of a page often is the body, or less than it: no score can tell those from the gold, so they are counted apart.
import { clean } from '../dist/index.js'
import { goldSet } from './where.mjs'

/** Words of the dump beyond those of the body that make it hold clutter: fewer are a date, a credit, a kicker. */
const CLUTTER_WORDS = 10
const SORTS = ['clutter', 'few', 'less', 'same']
const HEADS = {
  clutter: `${CLUTTER_WORDS}+ words besides the body`,
  few: `1 to ${CLUTTER_WORDS - 1}`,
  less: 'nothing besides, some of it missing',
  same: 'the body up to white space',
}

const list = process.argv.includes('--list')
const words = text =>
  text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? []

/** What the dump is beside the body, by words as often as they come. */
function sortOf(gold, dump) {
  if (gold.replace(/\s+/gu, '') === dump.replace(/\s+/gu, '')) return 'same'
  const left = new Map()
  for (const word of words(gold)) left.set(word, (left.get(word) ?? 0) + 1)
  let besides = 0
  for (const word of words(dump)) {
    const count = left.get(word) ?? 0
    if (count === 0) besides++
    else left.set(word, count - 1)
  }
  return besides >= CLUTTER_WORDS ? 'clutter' : besides > 0 ? 'few' : 'less'
}

const counts = new Map()
function counted(key, sort, higher) {
  const row = counts.get(key) ?? Object.fromEntries(['all', ...SORTS].map(name => [name, { pages: 0, higher: 0 }]))
  counts.set(key, row)
  for (const name of ['all', sort]) {
    row[name].pages++
    if (higher) row[name].higher++
  }
}

for (const name of ['dumps-fundus_parsers', 'dumps-l3s_gn1', 'dumps-wcxb_dev', 'dumps-daniel', 'dumps-dragnet']) {
  const scores = new Map()
  for (const { id, maker, text, gold } of goldSet(name)) {
    const page = id.split('/').slice(1).join('/')
    if (!scores.has(page)) scores.set(page, clean({ text: gold }).quality.score)
    const dump = clean({ text }).quality
    const higher = scores.get(page) > dump.score
    const sort = sortOf(gold, text)
    counted(`${maker} ${name}`, sort, higher)
    counted(`${maker} all`, sort, higher)
    if (list && !higher) console.log(id, sort, scores.get(page), dump.score, JSON.stringify(dump.parts))
  }
}

const share = ({ higher, pages }) => (pages === 0 ? '-' : `${higher} of ${pages} (${(higher / pages).toFixed(3)})`)
for (const [key, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${key}: ${share(row.all)}`)
  if (!key.startsWith('visible')) for (const sort of SORTS) console.log(`    ${HEADS[sort]}: ${share(row[sort])}`)
}
