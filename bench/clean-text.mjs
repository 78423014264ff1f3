// Clean text stays: the gold bodies of two sets as input. `npm run bench:clean [-- --list]`
// Prints what each rule took, and the shares of characters kept and of articles that lose nothing but datelines and credits.
import { clean } from '../dist/index.js'
import { goldSet } from './where.mjs'

const list = process.argv.includes('--list')
const visible = text => text.replace(/\s/gu, '').length
const total = { articles: 0, untouched: 0, all: 0, kept: 0, credited: 0 }

for (const name of ['dumps-fundus_parsers', 'dumps-l3s_gn1']) {
  const seen = new Set()
  const rules = {}
  const one = { articles: 0, untouched: 0, all: 0, kept: 0, credited: 0 }
  for (const { id, gold } of goldSet(name)) {
    const page = id.split('/').slice(1).join('/')
    if (seen.has(page)) continue
    seen.add(page)
    const line = clean({ id: page, text: gold })
    // Datelines and credits leave by rules named for them; they are what clean text may lose.
    const credits = line.ledger.filter(entry => entry.stage === 'credits')
    const others = line.ledger.filter(entry => entry.stage !== 'credits')
    one.articles++
    one.all += visible(gold)
    one.kept += visible(line.body)
    one.credited += credits.reduce((sum, entry) => sum + visible(entry.text), 0)
    if (others.length === 0 && line.status === 'cleaned') one.untouched++
    for (const entry of line.ledger) {
      rules[entry.rule] = (rules[entry.rule] ?? 0) + 1
      if (list)
        console.log(`${entry.stage.padEnd(10)} ${entry.rule.padEnd(20)} ${JSON.stringify(entry.text.slice(0, 110))}`)
    }
  }
  report(name, one)
  console.log(
    Object.entries(rules)
      .sort((a, b) => b[1] - a[1])
      .map(([rule, count]) => `${rule} ${count}`)
      .join(', '),
  )
  for (const key of Object.keys(total)) total[key] += one[key]
}
report('both', total)

function report(name, { articles, untouched, all, kept, credited }) {
  console.log(
    `${name}: ${articles} articles; characters kept ${(kept / all).toFixed(4)}, with datelines and credits ${((kept + credited) / all).toFixed(4)}; lose nothing but datelines and credits ${(untouched / articles).toFixed(4)}`,
  )
}
