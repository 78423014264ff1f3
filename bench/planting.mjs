// Recall and silence of the audits on a set of planted faults (bench/second.mjs, third.mjs, fourth.mjs): `npm run bench:audits -- --second`, `-- --third`, `-- --fourth`
// COPYDESK_VERBOSE=rule shows what was missed of the half that may be read.
import { clean, openCorpus } from '../dist/index.js'
import { dice, CHANGE as ENGLISH_CHANGE, inserted } from './faults.mjs'
import { AGENCIES, slots } from './plant-slots.mjs'
import { hosts } from './second-hosts.mjs'

/** Times that each wording is planted: in so many articles of our own and of development sets each. */
const TIMES = 6

/** An article that tells of an office changing hands may name two who held it, in any language; nothing is planted there. */
const OTHER_CHANGE =
  /(?<!\p{L})(?:ex(?!\p{L})|alors|ehemal|früher|damal|einstig|nachfolg|vorgäng|wahl|gewählt|rücktritt|amts|neue|histor|jahrzehnt|jahrhundert|starb|tod(?!\p{L})|anterior|antigu|entonces|suces|suced|elec|elegid|electo|reelec|dimi|renunci|mandat|destitu|derroc|golpe|nombrad|interin|década|siglo|murió|muer|falleci|aniversario|nuev|ancien|précéd|succe|succé|prédéc|remplac|invest|élect|élu|démission|intérim|décenn|siècle|mort(?!\p{L})|décès|décéd|assass|anniversaire|sortant|futur|exil|nouve|coup(?!\p{L})|transi|nomm)/iu
const changes = text => ENGLISH_CHANGE.test(text) || OTHER_CHANGE.test(text)

const filled = (text, values, faulty) =>
  text
    .replaceAll(/<([^<>|]*)\|([^<>]*)>/gu, (_, fault, twin) => (faulty ? fault : twin))
    .replaceAll(/\{(\w+)\}/gu, (_, slot) => values[slot])
    .replaceAll(/(?<=^|¶|===)\p{Ll}/gu, first => first.toUpperCase())

const lines = text => text.split('¶')

/** One wording in one article, or across two. */
function planted(rule, wording, language, names, [a, b], roll) {
  const values = slots(language, names, a, rule, roll)
  const seed = roll(1 << 30)
  if (rule.startsWith('office-mismatch') && [a, b].some(({ text }) => changes(text))) return null
  // Marks of the article's own would make a second style of the twin's.
  if (rule === 'mixed-quotation-styles' && /["“„«»]/u.test(a.text)) return null
  if (rule === 'credit-mismatch') return credited(wording, values, a)
  const make = faulty => {
    const [first, second] = filled(wording, values, faulty).split('===')
    if (second === undefined) return inserted(a, lines(first), dice(seed))
    const one = { ...inserted(a, lines(first), dice(seed)).article, id: 'first', published: a.published }
    const { article, span } = inserted(b, lines(second), dice(seed + 1))
    return { articles: [one, { ...article, id: 'second', published: a.published }], span }
  }
  return { fault: make(true), twin: make(false) }
}

function credited(wording, values, a) {
  if (AGENCIES.some(name => a.text.includes(name))) return null
  const [, lead] = wording.split('|')
  const make = credit => {
    const text = [filled(lead, values, true), a.text, `(${credit})`].join('\n\n')
    return { article: { ...a, text }, span: [0, text.length] }
  }
  return { fault: make(values.other), twin: make(values.agency) }
}

const meets = (passage, span, second) =>
  (!second || passage.article === 'second') && passage.span[0] < span[1] && span[0] < passage.span[1]

/** Findings of the rule that point at the span, in the article or in the second of two. */
export async function findingsAt(rule, { article, articles, span }) {
  const findings = []
  if (article !== undefined) findings.push(...(clean(article).findings ?? []))
  else {
    const corpus = openCorpus()
    for await (const line of corpus.clean(articles)) if (line.error) throw new Error(line.error.message)
    findings.push(...corpus.findings())
  }
  return findings.filter(
    one => one.rule === rule && one.passages.some(passage => meets(passage, span, article === undefined)),
  )
}

const blank = () => ({ planted: 0, hit: 0, unsure: 0, silent: 0 })

/** By rule and language: what may be read, and what is kept back. A set says its plants, edits, names and languages, and whether it has a half to read. */
export async function counts(set, only = null) {
  const places = Object.fromEntries(set.languages.map(language => [language, hosts(language, 60)]))
  const counted = {}
  for (const rule of [...Object.keys(set.plants), ...Object.keys(set.edits)].sort()) {
    if (only !== null && rule !== only) continue
    counted[rule] = {}
    for (const language of set.languages) {
      const wordings = set.plants[rule]?.[language] ?? set.edits[rule] ?? []
      const sides = { read: blank(), back: blank() }
      for (const [index, wording] of wordings.entries()) {
        const side = set.halves && index < wordings.length / 2 ? sides.read : sides.back
        const shown = process.env.COPYDESK_VERBOSE === rule && side === sides.read
        for (const list of Object.values(places[language]))
          await plant(set, { rule, wording, language, index }, list, side, shown)
      }
      counted[rule][language] = sides
    }
  }
  return counted
}

async function plant(set, { rule, wording, language, index }, list, side, shown) {
  const name = rule.replace(' (across)', '')
  let here = 0
  for (let at = 0; at < list.length && here < TIMES; at++) {
    const roll = dice(set.seed + 1000 * (index + 1) + at)
    const pair = [list[(at + 7 * index) % list.length], list[(at + 7 * index + 11) % list.length]]
    const one =
      typeof wording === 'string'
        ? planted(rule, wording, language, set.names[language], pair, roll)
        : wording(pair[0], roll)
    if (one === null) continue
    here++
    side.planted++
    const found = await findingsAt(name, one.fault)
    if (found.length > 0) side.hit++
    if (found.length > 0 && found.every(({ verdict }) => verdict === 'cannot-tell')) side.unsure++
    const twin = await findingsAt(name, one.twin)
    if (twin.length === 0) side.silent++
    if (shown && found.length === 0) console.log(`missed ${language} ${pair[0].id}: ${words(one.fault)}`)
    if (shown && twin.length > 0) console.log(`noisy ${language} ${pair[0].id}: ${twin[0].message}`)
  }
}

const words = ({ article, articles, span }) => (article ?? articles[1]).text.slice(...span).slice(-600)

const share = (part, of) => (of === 0 ? '' : (part / of).toFixed(2).replace(/^0/u, ''))
const sum = (list, key) => list.reduce((total, one) => total + one[key], 0)
const recall = list => share(sum(list, 'hit'), sum(list, 'planted'))

/** Rows of a table out of what was counted. */
export function rowsOf({ languages, halves }, counted) {
  const recalls = halves ? ['recall, read half', 'kept back'] : ['recall, all kept back']
  const rows = [['rule', 'planted', ...languages, ...recalls, 'of them cannot tell', 'silent on the twin']]
  for (const [rule, by] of Object.entries(counted)) {
    const all = languages.flatMap(language => Object.values(by[language]))
    const sides = (halves ? ['read', 'back'] : ['back']).map(side => languages.map(language => by[language][side]))
    rows.push([
      rule,
      sum(all, 'planted'),
      ...languages.map(language => recall(Object.values(by[language]))),
      ...sides.map(recall),
      sum(all, 'unsure'),
      share(sum(all, 'silent'), sum(all, 'planted')),
    ])
  }
  return rows
}
