// Detection and alignment of reused text: gold pairs, generated edits, an oracle, templates, and how fast signatures are made. `npm run bench:duplicates`
import { align } from '../dist/align.js'
import { candidatePairs } from '../dist/duplicates/candidates.js'
import { signature } from '../dist/duplicates/signature.js'
import { tokens } from '../dist/language/tokens.js'
import { dice, kinds } from './edits.mjs'
import { articleOf } from './grammar.mjs'
import { markdownTable, record } from './results.mjs'
import { scored } from './scored.mjs'
import { longestCommon, plainWords } from './shared-words.mjs'
import { templatePairs } from './templates.mjs'
import { goldSet } from './where.mjs'

/** Shorter articles have no half to cut. */
const FEWEST_WORDS = 150
const ORACLE_PAIRS = 2_000
const TEMPLATES = 500
const ARTICLES = 2_000

const three = value => value.toFixed(3).replace(/^0/u, '')
const percent = value => `${(100 * value).toFixed(2)}%`
const sections = []
/** Every pair that was aligned here, for the oracle. */
const aligned = []

function alignment(a, b) {
  const found = align(a, b)
  if (found.passages.length > 0) aligned.push({ a, b, passages: found.passages })
  return found
}

const signatureOf = text => {
  const { hash, count } = tokens(text)
  return signature(hash, count)
}

function goldPairs() {
  const rows = [['set', 'pairs', 'passages', 'passages found', 'characters found', 'alarms']]
  for (const name of ['fnc1', 'reuters', 'polnear']) {
    const gold = goldSet(`neardup-${name}-silver`)
    const made = gold.map(({ a_id, b_id, a, b }) => ({ a_id, b_id, passages: alignment(a, b).passages }))
    const score = scored(
      'passages',
      gold.map(({ a, b, ...rest }) => rest),
      made,
    )
    rows.push([
      name,
      score.pairs,
      score.passages,
      three(score.passageRecall),
      three(score.characterRecall),
      score.alarms,
    ])
  }
  sections.push(
    `Gold pairs with every run of twelve words that both have (\`neardup-*-silver\`, \`score.mjs passages\`):\n\n${markdownTable(rows)}`,
  )
}

/** Letters and digits of the copied words, and how many of them lie in a passage. */
function coveredLetters(text, copied, passages) {
  const inside = new Uint8Array(text.length)
  for (const { b } of passages) inside.fill(1, b[0], b[1])
  let all = 0
  let covered = 0
  for (const [start, end] of copied) {
    for (let at = start; at < end; at++) {
      if (!/[\p{L}\p{N}]/u.test(text[at])) continue
      all++
      covered += inside[at]
    }
  }
  return { all, covered }
}

function edits() {
  const sources = [
    goldSet('polnear-dev').map(({ text }) => text),
    goldSet('german-quotes-dev').map(({ text }) => text),
    goldSet('pages-fundus_parsers').map(({ gold }) => gold),
  ]
  const articles = sources
    .flatMap(texts => texts.map((text, i) => ({ text, other: texts[(i + 7) % texts.length] })))
    .filter(({ text }) => tokens(text).count >= FEWEST_WORDS)
  const rows = [
    ['edit', 'candidates by fingerprints', 'by bands', 'found and aligned', 'copied letters found', 'verdicts'],
  ]
  for (const { name, edit } of kinds) {
    const roll = dice(5)
    const made = articles.map(({ text, other }) => edit(text, other, roll))
    const signatures = [...articles, ...made].map(({ text }) => signatureOf(text))
    const pairs = new Set(
      candidatePairs(signatures.map(signature => ({ signature, outlet: null }))).map(({ a, b }) => `${a},${b}`),
    )
    const verdicts = new Map()
    let [candidates, banded, found, all, covered] = [0, 0, 0, 0, 0]
    for (const [i, { text, copied }] of made.entries()) {
      const [ours, theirs] = [signatures[i], signatures[i + articles.length]]
      const candidate = pairs.has([i, i + articles.length].join())
      const { verdict, passages } = alignment(articles[i].text, text)
      const letters = coveredLetters(text, copied, passages)
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
      if (candidate) candidates++
      if (ours.bands.some((key, band) => key === theirs.bands[band])) banded++
      if (candidate && passages.length > 0) found++
      all += letters.all
      covered += letters.covered
    }
    const said = [...verdicts].sort(([, x], [, y]) => y - x).map(([verdict, count]) => `${verdict} ${count}`)
    const share = count => three(count / made.length)
    rows.push([name, share(candidates), share(banded), share(found), three(covered / all), said.join(', ')])
  }
  sections.push(
    `Reprints generated from ${articles.length} articles of \`polnear-dev\`, \`german-quotes-dev\` and \`pages-fundus_parsers\`, each looked for among all of them:\n\n${markdownTable(rows)}`,
  )
}

/** The same number of pairs from everything that was aligned, spread over it. */
function oracle() {
  const step = aligned.length / ORACLE_PAIRS
  let [spans, equal, words, shared] = [0, 0, 0, 0]
  for (let i = 0; i < Math.min(ORACLE_PAIRS, aligned.length); i++) {
    const { a, b, passages } = aligned[Math.floor(i * Math.max(1, step))]
    for (const passage of passages) {
      const [left, right] = [plainWords(a.slice(...passage.a)), plainWords(b.slice(...passage.b))]
      const common = longestCommon(left, right)
      spans++
      if (common === left.length && common === right.length) equal++
      words += Math.max(left.length, right.length)
      shared += common
    }
  }
  sections.push(
    `Of ${spans} passages reported for ${Math.min(ORACLE_PAIRS, aligned.length)} of these pairs, ${equal} (${percent(equal / spans)}) are the same words on both sides by brute force (the longest common sequence of words, found by the whole table); of their words ${percent(shared / words)}.`,
  )
}

function templates() {
  const verdicts = new Map()
  for (const [a, b] of templatePairs(TEMPLATES)) {
    const { verdict } = align(a, b)
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
  }
  sections.push(
    `${TEMPLATES} pairs out of ten forms whose figures differ: ${[...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}.`,
  )
}

function sameStory() {
  const rows = [['set', 'human score', 'pairs', 'duplicate or abridged', 'any passage']]
  for (const name of ['sts22-es', 'sts22-tr']) {
    const gold = goldSet(`neardup-${name}`)
    for (const [scores, from, to] of [
      ['1 to 2 (same story)', 0, 2],
      ['2 to 3', 2, 3],
      ['3 to 4 (not the same story)', 3, 4],
    ]) {
      const pairs = gold.filter(({ label }) => label > from && label <= to)
      const made = pairs.map(({ a, b }) => align(a, b))
      const whole = made.filter(({ verdict }) => verdict === 'duplicate' || verdict === 'abridged').length
      const any = made.filter(({ passages }) => passages.length > 0).length
      rows.push([name, scores, pairs.length, `${whole} (${percent(whole / pairs.length)})`, any])
    }
  }
  sections.push(`Pairs that people scored from 1 (the same story) to 4 (not):\n\n${markdownTable(rows)}`)
}

/** The least of several turns, in seconds of the processor. */
function least(work) {
  const turns = Array.from({ length: 10 }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  })
  return Math.min(...turns)
}

function speed() {
  const texts = Array.from({ length: ARTICLES }, (_, i) => articleOf(i, 4_000))
  const lines = texts.map((text, id) => Buffer.from(JSON.stringify({ id, text })))
  const made = least(() => {
    for (const text of texts) signatureOf(text)
  })
  const parsed = least(() => {
    for (const line of lines) JSON.parse(line.toString('utf8'))
  })
  const pairs = aligned.slice(0, ARTICLES)
  const alignedIn = least(() => {
    for (const { a, b } of pairs) align(a, b)
  })
  const rate = (count, seconds) => Math.round(count / seconds).toLocaleString('en-US')
  sections.push(
    `Signatures of articles of 4 kB on one core, words included: ${rate(ARTICLES, made)} a second, ${(made / parsed).toFixed(1)} times decoding and parsing the same lines (${rate(ARTICLES, parsed)} a second). Alignment of gold pairs, words included: ${rate(pairs.length, alignedIn)} pairs a second. Least of ten turns, seconds of the processor.`,
  )
}

for (const part of [goldPairs, edits, oracle, templates, sameStory, speed]) {
  part()
  console.log(`${sections.at(-1)}\n`)
}
record(
  'bench:duplicates',
  `## Duplicates and shared passages: \`npm run bench:duplicates\`\n\n${sections.join('\n\n')}`,
)
