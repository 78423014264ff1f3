// The body of a page should score higher than the dump it was found in. `npm run bench:quality [-- --list]`
import { clean } from '../dist/index.js'
import { goldSet } from './where.mjs'

const list = process.argv.includes('--list')
const all = { pages: 0, higher: 0 }
for (const name of ['dumps-fundus_parsers', 'dumps-l3s_gn1', 'dumps-wcxb_dev', 'dumps-daniel', 'dumps-dragnet']) {
  const makers = {}
  const scores = new Map()
  for (const { id, maker, text, gold } of goldSet(name)) {
    const page = id.split('/').slice(1).join('/')
    if (!scores.has(page)) scores.set(page, clean({ text: gold }).quality.score)
    const dump = clean({ text }).quality
    makers[maker] ??= { pages: 0, higher: 0 }
    const higher = scores.get(page) > dump.score
    for (const count of [makers[maker], all]) {
      count.pages++
      if (higher) count.higher++
    }
    if (list && !higher)
      console.log(id, scores.get(page), dump.score, JSON.stringify(dump.parts), gold.length, text.length)
  }
  for (const [maker, { pages, higher }] of Object.entries(makers))
    console.log(`${name} ${maker}: ${higher} of ${pages} (${(higher / pages).toFixed(3)})`)
}
console.log(`all: ${all.higher} of ${all.pages} (${(all.higher / all.pages).toFixed(4)})`)
