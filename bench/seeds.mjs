// The three seed articles against what must come out of them: `npm run bench:seeds`. Ends with 1 when anything is missing or too much.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCorpus } from '../dist/index.js'
import { bench } from './where.mjs'

const folder = join(bench, '..', 'seeds')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
const fold = text => (text ?? '').replace(/\s+/gu, ' ').trim()
const rows = []
let failures = 0
const row = (article, what, ok, detail = '') => {
  if (!ok) failures++
  rows.push({ article: article.slice(0, 8), what, result: ok ? 'ok' : 'MISSING', detail: fold(detail).slice(0, 90) })
}

const corpus = openCorpus()
const ids = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
const lines = new Map()
for await (const line of corpus.clean(ids.map(id => ({ id, text: readFileSync(join(folder, id), 'utf8') }))))
  lines.set(line.id, line)

/** Both point at the same words: one holds the other, or they share most of the shorter. */
const rests = (finding, evidence, article) =>
  finding.passages.some(
    passage =>
      (article === undefined || passage.article === article) &&
      (fold(passage.text).includes(fold(evidence)) || fold(evidence).includes(fold(passage.text))),
  )

for (const id of ids) {
  const want = expected[id]
  const line = lines.get(id)
  row(id, 'headline', line.headline === want.headline, line.headline ?? '')
  row(id, 'standfirst', line.standfirst === want.standfirst, line.standfirst ?? '')
  const body = line.body.split('\n\n').map(fold)
  row(
    id,
    `body (${want.body.length} paragraphs)`,
    JSON.stringify(body) === JSON.stringify(want.body.map(fold)),
    body.find((text, i) => text !== fold(want.body[i])) ?? '',
  )
  const left = [...line.ledger]
  for (const entry of want.ledger) {
    const at = left.findIndex(
      one => fold(one.text) === fold(entry.text) && one.kind === entry.kind && one.fate === entry.fate,
    )
    row(id, `ledger ${entry.kind}`, at >= 0, entry.text)
    if (at >= 0) left.splice(at, 1)
  }
  row(id, 'ledger, nothing else', left.length === 0, left.map(one => `${one.kind}: ${one.text}`).join('; '))
  for (const [field, value] of Object.entries(want.metadata)) {
    const have = field === 'language' ? line.language : line.metadata[field]
    row(id, `metadata ${field}`, JSON.stringify(have) === JSON.stringify(value), JSON.stringify(have))
  }
  const extra = [...line.findings]
  for (const finding of want.findings) {
    const at = extra.findIndex(
      one => one.rule === finding.rule && finding.evidence.every(evidence => rests(one, evidence)),
    )
    row(id, `finds ${finding.rule}`, at >= 0, finding.evidence.join(' | '))
    if (at >= 0) extra.splice(at, 1)
  }
  const beyond = extra.filter(
    one =>
      !want.allowed.some(
        allowed => allowed.rule === one.rule && allowed.evidence.every(evidence => rests(one, evidence)),
      ),
  )
  row(
    id,
    'findings beyond (at most 2)',
    beyond.length <= 2,
    beyond.map(one => `${one.rule}: ${one.passages.map(passage => passage.text).join(' | ')}`).join('; '),
  )
}

const across = corpus.findings()
const extra = [...across]
for (const finding of expected.across.findings) {
  const at = extra.findIndex(
    one =>
      one.rule === finding.rule && Object.entries(finding.evidence).every(([id, evidence]) => rests(one, evidence, id)),
  )
  row('across', `finds ${finding.rule}`, at >= 0, Object.values(finding.evidence).join(' | '))
  if (at >= 0) extra.splice(at, 1)
}
const beyond = extra.filter(
  one =>
    !expected.across.allowed.some(
      allowed =>
        allowed.rule === one.rule &&
        Object.entries(allowed.evidence).some(([id, evidence]) => rests(one, evidence, id)),
    ),
)
row(
  'across',
  'findings beyond (at most 2)',
  beyond.length <= 2,
  beyond.map(one => `${one.rule}: ${one.passages.map(passage => passage.text).join(' | ')}`).join('; '),
)
const all = [...[...lines.values()].flatMap(line => line.findings), ...across]
for (const trap of expected.across.traps) {
  const caught = all.find(
    one =>
      trap.rules.includes(one.rule) &&
      (one.rule === 'credit-mismatch' ||
      one.rule === 'office-mismatch' ||
      one.rule === 'anniversary-mismatch' ||
      one.rule === 'name-variant'
        ? trap.evidence.every(evidence => rests(one, evidence))
        : trap.evidence.some(evidence => rests(one, evidence))),
  )
  row(
    'across',
    `no trap ${trap.rules.join(', ')}`,
    caught === undefined,
    caught === undefined ? '' : `${caught.rule}: ${caught.message}`,
  )
}

console.table(rows)
console.log(failures === 0 ? `all ${rows.length} hold` : `${failures} of ${rows.length} do not hold`)
process.exit(failures === 0 ? 0 : 1)
