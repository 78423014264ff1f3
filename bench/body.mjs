// Every set of pages, dumps, snippets and fields through `clean`, scored by score.mjs. `npm run bench:body [-- options]`
//   --only NAME[,NAME]  sets whose name, with or without their task, begins so: dumps-daniel/visible, fields/pages
//   --every N           each Nth line of a set, for a quick look      --worst N  the N worst pages of each set, with what was lost and kept
//   --fields a,b        with --worst, only errors in these fields     --peers    the peers of bench/peers beside us
//   --remember FOLDER  keeps what the peers gave, and takes it from there the next time
//   --record            writes the tables into RESULTS.md
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { clean } from '../dist/index.js'
import { extracted, installedPeers } from './peers/peers.mjs'
import { markdownTable, record } from './results.mjs'
import { scored } from './scored.mjs'
import { label, peerPredictions, sets } from './sets.mjs'
import { printWorst } from './worst.mjs'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    every: { type: 'string', default: '1' },
    worst: { type: 'string' },
    fields: { type: 'string' },
    peers: { type: 'boolean', default: false },
    remember: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
})
const every = Number(options.every)
const wanted = options.only?.split(',')
const chosen = sets.filter(
  set =>
    wanted === undefined ||
    wanted.some(name => label(set).startsWith(name) || `${set.task}/${label(set)}`.startsWith(name)),
)
/** Readability gives the same on either tree of nodes; the slower one is measured for speed alone. */
const peers = options.peers ? installedPeers().filter(peer => peer.name !== 'Readability+jsdom') : []
const three = value =>
  value
    .toFixed(3)
    .replace(/^0(?=\.)/u, '')
    .replace(/^-0/u, '-')
const signed = value => (value < 0 ? three(value) : `+${three(value)}`)
const tables = {
  body: [['set', 'n', 'F1', 'precision', 'recall', 'exact', 'kept whole', 'the dump as it is', 'gain', 'articles/s']],
  segments: [['set', 'n', 'F1', 'precision', 'recall']],
  fields: [['set', 'field', 'n', 'F1', 'precision', 'recall', 'given where the gold has none']],
  peers: [['set', 'copydesk', ...peers.map(peer => peer.name)]],
}

for (const set of chosen) {
  const gold = set.lines().filter((_, i) => i % every === 0)
  const started = performance.now()
  const cleaned = gold.map(page => cleanedOrNothing(set.article(page)))
  const seconds = (performance.now() - started) / 1000
  const predictions = gold.map((page, i) => ({ id: page.id, ...set.predicted(cleaned[i]) }))
  const score = scored(set.task, gold, predictions)
  const rows = { body: bodyRow, segments: segmentsRow, fields: fieldRows }[set.task]
  for (const row of rows(set, gold, cleaned, score, seconds)) {
    tables[set.task].push(row)
    console.log(row.filter(cell => cell !== '').join('  '))
  }
  if (peers.length > 0 && set.maker === null && set.task !== 'fields') besidePeers(set, gold, score)
  if (options.worst !== undefined) printWorst(set, gold, cleaned, shown(set, predictions), Number(options.worst))
}

const text = ['body', 'segments', 'fields']
  .filter(task => tables[task].length > 1)
  .map(task => markdownTable(tables[task]))
const whole = wanted === undefined && every === 1
if (options.record && peers.length === 0 && !whole)
  throw new Error('only a run over every line of every set is recorded, or a table beside the peers')
if (options.record && whole)
  record('bench:body', `## Bodies and fields: \`npm run bench:body\`\n\n${text.join('\n\n')}\n\n${means()}`)
if (options.record && peers.length > 0) {
  const sample = every === 1 ? 'every page' : `each ${every}th page`
  const what = `F1 of the body, or of snippets; ${sample} of each set, the same for all.`
  record('bench:body --peers', `### Beside the peers\n\n${what}\n\n${markdownTable(tables.peers)}`)
}
console.log(`\n${text.join('\n\n')}\n\n${means()}`)
if (tables.peers.length > 1) console.log(`\n${markdownTable(tables.peers)}`)

/** A page that cannot be cleaned gives nothing, and the score says so. */
function cleanedOrNothing(article) {
  try {
    return clean(article)
  } catch (error) {
    console.error(`not cleaned: ${error.message}`)
    return { status: 'failed', headline: null, standfirst: null, body: '', ledger: [], metadata: {} }
  }
}

function bodyRow(set, gold, cleaned, score, seconds) {
  const exact =
    set.exactly === null
      ? score.exact
      : scored(
          'body',
          gold,
          gold.map((page, i) => ({ id: page.id, ...set.exactly(cleaned[i]) })),
        ).exact
  const whole = cleaned.filter(line => line.status !== 'cleaned').length
  const asIs = set.maker === null ? null : scored('body', gold, gold)
  return [
    [
      label(set),
      gold.length,
      ...[score.f1, score.precision, score.recall, exact].map(three),
      whole,
      asIs === null ? '' : three(asIs.f1),
      asIs === null ? '' : signed(score.f1 - asIs.f1),
      Math.round(gold.length / seconds),
    ],
  ]
}

function segmentsRow(set, gold, _cleaned, score) {
  return [[label(set), gold.length, ...[score.f1, score.precision, score.recall].map(three)]]
}

function fieldRows(set, gold, cleaned, score) {
  const rows = Object.entries(score).map(([field, { gold: n, f1, precision, recall, givenWhereGoldHasNone }]) => [
    label(set),
    field,
    n,
    ...[f1, precision, recall].map(three),
    `${givenWhereGoldHasNone} of ${gold.length - n}`,
  ])
  if (set.photos !== undefined) rows.push(photoRow(set, gold, cleaned))
  if (set.bare === undefined) return rows
  const bare = gold.filter(set.bare.of)
  const invented = bare.filter(page => cleanedOrNothing(set.bare.article(page)).metadata.dateline).length
  return [...rows, [label(set), set.bare.name, bare.length, '', '', '', `${invented} of ${bare.length}`]]
}

/**
 * Photo credits that stand in the text: found when one of ours holds it, or it holds one of ours. Ours that the gold does not have are not
 * counted as wrong: it knows those of the article, not those of teasers.
 */
function photoRow(set, gold, cleaned) {
  const plain = value =>
    value
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  let wanted = 0
  let found = 0
  gold.forEach((page, i) => {
    const text = plain(page.text)
    const ours = (cleaned[i].metadata.photoCredits ?? []).map(plain)
    for (const credit of new Set(set.photos(page).map(plain))) {
      if (credit === '' || !text.includes(credit)) continue
      wanted++
      if (ours.some(one => one.length > 1 && (one.includes(credit) || credit.includes(one)))) found++
    }
  })
  return [label(set), 'photo credits', wanted, '', '', three(found / wanted), '']
}

/** A peer's best figure, with what stands above the body in the gold put there and without. */
function besidePeers(set, gold, score) {
  const row = [label(set), three(score.f1)]
  for (const peer of peers) {
    const { found } = remembered(peer, set, gold)
    const ways = found.map(page => peerPredictions(set, page).map(way => ({ id: page.id, ...way })))
    const figures = ways[0].map(
      (_, i) =>
        scored(
          set.task,
          gold,
          ways.map(way => way[i]),
        ).f1,
    )
    row.push(three(Math.max(...figures)))
    console.log(`  ${peer.name}: ${figures.map(three).join(' ')}`)
  }
  tables.peers.push(row)
}

/** Peers do not change from day to day: what they gave may be kept in a folder. */
function remembered(peer, set, gold) {
  if (options.remember === undefined) return extracted(peer, gold)
  const path = join(options.remember, `${peer.name}-${set.name}-${every}.json`.replaceAll('/', '-'))
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  const given = extracted(peer, gold)
  writeFileSync(path, JSON.stringify(given))
  return given
}

/** For looking at some fields only, the others are taken out. */
function shown(set, predictions) {
  if (options.fields === undefined || set.task !== 'fields') return predictions
  const names = options.fields.split(',')
  return predictions.map(predicted => Object.fromEntries(names.map(name => [name, predicted[name]])))
}

/** Sets are never pooled: the mean is over sets. */
function means() {
  const mean = rows => rows.reduce((sum, row) => sum + row, 0) / rows.length
  const f1Of = keep =>
    tables.body
      .slice(1)
      .filter(row => keep(row[0]))
      .map(row => Number(row[2]))
  const gains = tables.body
    .slice(1)
    .filter(row => /(?:readability|mercury)$/u.test(row[0]))
    .map(row => Number(row[8]))
  const lines = []
  for (const [what, keep] of [
    ['pages', name => name.startsWith('pages-')],
    ['dumps, visible', name => name.endsWith('/visible')],
  ]) {
    const values = f1Of(keep)
    if (values.length > 1) lines.push(`Mean F1 of ${values.length} sets of ${what}: ${three(mean(values))}.`)
  }
  if (gains.length > 1)
    lines.push(`After another extractor: mean gain ${signed(mean(gains))}, worst set ${signed(Math.min(...gains))}.`)
  return lines.join(' ')
}
