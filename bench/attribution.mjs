// Who said what, scored by score.mjs: `npm run bench:attribution [-- options]`
//   --only NAME[,NAME]  sets whose name begins so; the train sets are looked at only when named
//   --every N --from I  each Nth article, from the Ith on      --worst N  N articles with what was missed (-), invented (+) and cut elsewhere (~)
//   --record            writes the tables into RESULTS.md
import { parseArgs } from 'node:util'
import { clean } from '../dist/index.js'
import { printErrors } from './attribution-errors.mjs'
import { markdownTable, record } from './results.mjs'
import { scored } from './scored.mjs'
import { goldSet } from './where.mjs'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    worst: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
})
const every = Number(options.every)
const from = Number(options.from)
const wanted = options.only?.split(',')
const chosen = names => names.filter(name => wanted === undefined || wanted.some(one => name.startsWith(one)))
const three = value => value.toFixed(3).replace(/^0(?=\.)/u, '')
const HELD_OUT = ['polnear-dev', 'german-quotes-dev']
const LEARNT_FROM = ['polnear-train', 'german-quotes-train']
const WHAT =
  'A pair counts from half overlap of the content on; a source is right where it shares a character with that of the set, or neither has one. "Quoted" are those whose content holds a quotation mark. Of the 153 matched quoted ones of the German set 9 have no source in it, where one of ours counts as wrong.'
const said = [['set', 'n', 'gold', 'ours', 'quoted F1', 'precision', 'recall', 'source right']]
const all = [['set', 'overlap F1', 'precision', 'recall', 'source right', 'exact source', 'cue', 'content']]
const agencies = [['set', 'n', 'F1', 'precision', 'recall', 'stories without', 'of them given one']]

for (const name of [...chosen(HELD_OUT), ...(wanted === undefined ? [] : chosen(LEARNT_FROM))]) {
  const gold = goldSet(name).filter((_, i) => i % every === from)
  const predictions = gold.map(({ id, text, lang }) => {
    const input = { text, ...(lang === undefined ? {} : { lang }) }
    return { id, attributions: clean(input, { attributions: true }).attributions }
  })
  const { quoted, overlap, exact, sourceOfMatched, ...score } = scored('attributions', gold, predictions)
  said.push([
    name,
    gold.length,
    score.gold,
    score.predicted,
    ...[quoted.f1, quoted.precision, quoted.recall, quoted.sourceOfMatched].map(three),
  ])
  const exactly = [exact.source, exact.cue, exact.content].map(part => three(part.f1))
  all.push([name, ...[overlap.f1, overlap.precision, overlap.recall, sourceOfMatched].map(three), ...exactly])
  if (options.worst !== undefined) printErrors(gold, predictions, Number(options.worst))
}

for (const name of chosen(['credits-agnews', 'credits-10kgnad-de'])) {
  const gold = goldSet(name).filter((_, i) => i % every === from)
  const predictions = gold.map(({ id, text }) => ({ id, agencies: clean({ text }).metadata.agencies }))
  const { agencies: score } = scored('fields', gold, predictions)
  const without = gold.length - score.gold
  agencies.push([
    name,
    score.gold,
    ...[score.f1, score.precision, score.recall].map(three),
    without,
    `${score.givenWhereGoldHasNone} (${((100 * score.givenWhereGoldHasNone) / without).toFixed(1)}%)`,
  ])
}

const tables = [said, all, agencies].filter(rows => rows.length > 1).map(markdownTable)
console.log(tables.join('\n\n'))
if (options.record && (wanted !== undefined || every !== 1))
  throw new Error('only a run over every article of every set is recorded')
if (options.record)
  record('bench:attribution', `## Who said what: \`npm run bench:attribution\`\n\n${WHAT}\n\n${tables.join('\n\n')}`)
