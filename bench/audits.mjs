// The audits: precision on real articles as read one by one, recall on planted faults, findings on clean wire copy. `npm run bench:audits`
// `-- --list RULE [N]` shows findings of a rule that nobody has judged yet; verdicts go to bench/judgements.jsonl by hand.
import { dice, planters } from './faults.mjs'
import { plantersAcross } from './faults-across.mjs'
import { articlesOf, findingsOf, judgements, nameOf, sampled, setNames } from './findings.mjs'
import { fourth } from './fourth.mjs'
import { articleOf } from './grammar.mjs'
import { counts, findingsAt, rowsOf } from './planting.mjs'
import { markdownTable, record } from './results.mjs'
import { second } from './second.mjs'
import { third } from './third.mjs'

/** Findings of a rule that are read. */
const READ = 40
/** Faults planted for a rule, half of them in articles of our own. */
const PLANTED = 200
const share = (part, whole) => (whole === 0 ? '' : (part / whole).toFixed(3).replace(/^0/u, ''))

const list = process.argv.indexOf('--list')
const known = judgements()
/** Another set of plants alone needs no findings of the gold sets. */
const sets = { '--second': second, '--third': third, '--fourth': fourth }
const other = Object.keys(sets).find(flag => process.argv.includes(flag)) ?? null
const names = other === null ? setNames : []
const all = []
const sources = new Map()
const wire = { stories: 0, error: 0, warning: 0, note: 0 }
for (const name of names) {
  const found = await findingsOf(name)
  for (const [id, text] of found.sources) sources.set(`${name} ${id}`, text)
  all.push(...found.findings)
  if (name !== 'reuters21578-train') continue
  wire.stories = found.articles
  for (const { severity } of found.findings) wire[severity]++
}

if (other !== null) await plants(sets[other])
else if (list >= 0) show(process.argv[list + 1], Number(process.argv[list + 2] ?? READ))
else await report()

/** Findings without a verdict, with the words around each passage. */
function show(rule, most) {
  for (const finding of sampled(unique(all.filter(one => one.rule === rule)), most)) {
    if (known.has(nameOf(finding))) continue
    console.log(`\n${nameOf(finding)} [${finding.set}] ${finding.severity}, ${finding.verdict}\n${finding.message}`)
    for (const { article, span } of finding.passages.slice(0, 3)) {
      const text = sources.get(`${finding.set} ${article}`)
      console.log(
        `  ${article}: ${text.slice(Math.max(0, span[0] - 160), span[0])}[|${text.slice(...span)}|]${text.slice(span[1], span[1] + 160)}`,
      )
    }
  }
}

/** Copies of an article repeat its findings; each is read once. */
function unique(findings) {
  return [...new Map(findings.map(finding => [nameOf(finding), finding])).values()]
}

async function report() {
  const rules = [
    ...new Set([...Object.keys(planters), ...Object.keys(plantersAcross), ...all.map(({ rule }) => rule)]),
  ].sort()
  const rows = [
    [
      'rule',
      'found',
      'cannot tell',
      'read',
      'right',
      'precision',
      'planted',
      'recall',
      'of them cannot tell',
      'silent on the twin',
    ],
  ]
  for (const rule of rules) {
    const found = unique(all.filter(one => one.rule === rule))
    const faults = found.filter(({ verdict }) => verdict === 'fault')
    const read = sampled(faults, Math.max(READ, faults.length)).filter(finding => known.has(nameOf(finding)))
    const right = read.filter(finding => known.get(nameOf(finding)).verdict === 'right').length
    const { planted, hit, unsure, silent } = await plant(rule)
    const recall = planted === 0 ? ['', '', '', ''] : [planted, share(hit, planted), unsure, share(silent, planted)]
    rows.push([
      rule,
      found.length,
      found.length - faults.length,
      read.length,
      right,
      share(right, read.length),
      ...recall,
    ])
  }
  const hundred = count => ((100 * count) / wire.stories).toFixed(2)
  const table = markdownTable(rows)
  console.log(table)
  const lines = `On ${wire.stories} stories of reuters21578-train: ${hundred(wire.error + wire.warning)} errors and warnings per 100, ${hundred(wire.note)} notes.`
  console.log(lines)
  record(
    'bench:audits',
    `## Audits: \`npm run bench:audits\`\n\nFound: different findings on ${setNames.join(', ')}, inside articles and across those of a set. Read: those of them judged one by one (\`bench/judgements.jsonl\`); precision is of these. Planted: faults out of \`bench/faults.mjs\` and \`bench/faults-across.mjs\`, half in articles of our own, half in development articles; the twin is the same without the fault. "Cannot tell" counts in recall: it points at the place and says what is missing.\n\n${table}\n\n${lines}`,
  )
}

/** Another set of plants; a rule may follow. */
async function plants(set) {
  const only = process.argv[process.argv.indexOf(other) + 1] ?? null
  const table = markdownTable(rowsOf(set, await counts(set, only)))
  console.log(table)
  if (only !== null) return
  if (set === second)
    record(
      'bench:audits second',
      `## Audits, other plants: \`npm run bench:audits -- --second\`\n\nFaults in other wordings and four languages (\`bench/second-plants.mjs\`), written apart from the rules; recall by language, then of the half of the wordings that may be read when a rule is mended and of the half that is kept back. One hand wrote both halves and the mends, and some mends of *anniversary-mismatch* and *missing-source* meet wordings of the half kept back: their figures there are not blind. Since then the misses of both halves were read.\n\n${table}`,
    )
  if (set === fourth)
    record(
      'bench:audits fourth',
      `## Audits, every rule, plants kept back: \`npm run bench:audits -- --fourth\`\n\nAll audits of one article and of two in the words of newsrooms, six languages (\`bench/fourth-plants.mjs\`, \`bench/fourth-plants-across.mjs\`), written before the misses of the second and third set were read; no single miss was looked at, but figures by rule and language were, once between. One hand wrote plants and mends. Portuguese and Italian only in articles of our own.\n\n${table}`,
    )
  if (set === third)
    record(
      'bench:audits third',
      `## Audits, plants kept back: \`npm run bench:audits -- --third\`\n\nThe rules that were weakest on the second set, in other wordings again and six languages (\`bench/third-plants.mjs\`), written before they were mended; no single miss was looked at while they were; since then its misses were read, and its figures are no longer blind. One hand wrote plants and mends. Portuguese and Italian only in articles of our own.\n\n${table}`,
    )
}

/** Articles that faults are planted in: our own out of the grammar, and those of development sets. */
function hosts(rule) {
  const own = Array.from({ length: PLANTED * 4 }, (_, seed) => {
    const day = `2016-0${1 + (seed % 9)}-1${seed % 10}`
    return { id: 'own', text: articleOf(seed + 7000, 2400), published: day }
  })
  const real = [
    'polnear-dev',
    'clutter-fnc1-train',
    rule === 'anniversary-mismatch' ? 'reuters21578-train' : 'credits-agnews',
  ].flatMap(name => articlesOf(name).filter(({ text }) => text.length > 1200 && text.length < 9000))
  return { own, real }
}

async function plant(rule) {
  const one = planters[rule]
  const two = plantersAcross[rule]
  const counted = { planted: 0, hit: 0, unsure: 0, silent: 0 }
  if (one === undefined && two === undefined) return counted
  const name = rule.replace(' (across)', '')
  for (const list of Object.values(hosts(rule))) {
    let here = 0
    for (let at = 0; at < list.length && here < PLANTED / 2; at++) {
      const roll = dice(at + 1)
      const planted = one === undefined ? two(list[at], list[(at + 17) % list.length], roll) : one(list[at], roll)
      if (planted === null) continue
      here++
      const before = await findingsAt(name, planted.fault)
      counted.planted++
      if (before.length > 0) counted.hit++
      if (before.length > 0 && before.every(({ verdict }) => verdict === 'cannot-tell')) counted.unsure++
      const twin = await findingsAt(name, planted.twin)
      if (twin.length === 0) counted.silent++
      else if (process.env.COPYDESK_VERBOSE === rule) console.log('noisy twin:', twin[0].message)
      if (before.length === 0 && process.env.COPYDESK_VERBOSE === rule)
        console.log(
          'missed:',
          ((planted.fault.article ?? planted.fault.articles[1]).text ?? planted.fault.article.html)
            .slice(...planted.fault.span)
            .slice(0, 900),
          '\n',
        )
    }
  }
  return counted
}
