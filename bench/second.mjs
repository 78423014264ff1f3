// Recall and silence of the audits on a second set of planted faults, written apart from the rules. `npm run bench:audits -- --second`
// COPYDESK_VERBOSE=rule shows what was missed of the half that may be read.
import { clean, openCorpus } from '../dist/index.js'
import { dice, CHANGE as ENGLISH_CHANGE, inserted } from './faults.mjs'
import { hosts } from './second-hosts.mjs'
import { PLANTS } from './second-plants.mjs'

/** Times that each wording is planted: in so many articles of our own and of development sets each. */
const TIMES = 6
const LANGUAGES = ['eng', 'deu', 'spa', 'fra']

const NAMES = {
  eng: ['Martin Ashgrove', 'Helen Pettifer', 'Daniel Lockyer', 'Laura Wexcombe', 'Peter Ormsby', 'Susan Tolliver'],
  deu: [
    'Jürgen Falkenrath',
    'Sabine Wiesental',
    'Thomas Hollerbeck',
    'Katrin Mühlstett',
    'Stefan Dornfeld',
    'Claudia Riesen',
  ],
  spa: ['Carlos Iribarren', 'Marta Olazábal', 'Javier Quesnel', 'Lucía Berrueta', 'Miguel Arteche', 'Elena Zubiri'],
  fra: [
    'Philippe Kermadec',
    'Isabelle Tournebois',
    'Laurent Vauclair',
    'Sophie Malestroit',
    'Michel Dourlens',
    'Claire Harcigny',
  ],
}
const PLACES = ['Vik', 'Aveiro', 'Holm', 'Sorrel', 'Karlsund', 'Ostrow']
const MONTHS = {
  eng: 'January February March April May June July August September October November December',
  deu: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  spa: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fra: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
}
const DAYS = {
  eng: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  deu: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  spa: 'domingo lunes martes miércoles jueves viernes sábado',
  fra: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
}
/** An article that tells of an office changing hands may name two who held it, in any language; nothing is planted there. */
const OTHER_CHANGE =
  /(?<!\p{L})(?:ex(?!\p{L})|alors|ehemal|früher|damal|einstig|nachfolg|vorgäng|wahl|gewählt|rücktritt|amts|neue|histor|jahrzehnt|jahrhundert|starb|tod(?!\p{L})|anterior|antigu|entonces|suces|suced|elec|elegid|electo|reelec|dimi|renunci|mandat|destitu|derroc|golpe|nombrad|interin|década|siglo|murió|muer|falleci|aniversario|nuev|ancien|précéd|succe|succé|prédéc|remplac|invest|élect|élu|démission|intérim|décenn|siècle|mort(?!\p{L})|décès|décéd|assass|anniversaire|sortant|futur|exil|nouve|coup(?!\p{L})|transi|nomm)/iu
const changes = text => ENGLISH_CHANGE.test(text) || OTHER_CHANGE.test(text)
const AGENCIES = ['AFP', 'Reuters', 'dpa', 'EFE', 'Xinhua']

/** Values of the slots: the same for the fault and its twin. */
function slots(language, article, rule, roll) {
  const names = NAMES[language]
  const at = roll(names.length)
  const [a, b] = [names[at], names[(at + 1 + roll(names.length - 1)) % names.length]]
  const [ga, fa] = a.split(' ')
  const [month, d] = [roll(12), 1 + roll(28)]
  const published = Number(article.published.slice(0, 4))
  const k = 20 + 10 * roll(11)
  const y = rule === 'anniversary-mismatch' ? published - k : 1951 + roll(70)
  const weekday = new Date(Date.UTC(y, month, d)).getUTCDay()
  const days = DAYS[language].split(' ')
  const n = 31 + roll(60)
  const agency = roll(AGENCIES.length)
  return {
    a,
    b,
    ga,
    fa,
    d,
    y,
    k,
    l: k + [-10, 10, 15, 25][roll(4)],
    n,
    m: n + 17 + roll(200),
    place: PLACES[roll(PLACES.length)],
    month: MONTHS[language].split(' ')[month],
    day: days[weekday],
    otherday: days[(weekday + 1 + roll(6)) % 7],
    agency: AGENCIES[agency],
    other: AGENCIES[(agency + 1 + roll(AGENCIES.length - 1)) % AGENCIES.length],
  }
}

const filled = (text, values, faulty) =>
  text
    .replaceAll(/<([^<>|]*)\|([^<>]*)>/gu, (_, fault, twin) => (faulty ? fault : twin))
    .replaceAll(/\{(\w+)\}/gu, (_, slot) => values[slot])

const lines = text => text.split('¶')

/** One wording in one article, or across two. */
function planted(rule, wording, language, [a, b], roll) {
  const values = slots(language, a, rule, roll)
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

/** Faults that an article's own words are put into; whatever its language. */
const EDITS = {
  'truncated-text': [
    // Where a service counts characters, and where it counts words.
    ({ text, ...rest }, roll) => broken(text, rest, text.length - 40 - roll(Math.min(400, text.length / 4)), false),
    ({ text, ...rest }, roll) => broken(text, rest, text.length - 40 - roll(Math.min(400, text.length / 4)), true),
  ],
  'repeated-passage': [
    ({ text, ...rest }, roll) => doubled(text, rest, roll, true),
    ({ text, ...rest }, roll) => doubled(text, rest, roll, false),
  ],
  'space-before-punctuation': [
    ({ text, ...rest }, roll) => spaced(text, rest, /\p{Ll}{4}(?=, \p{Ll}{2})/gu, roll),
    ({ text, ...rest }, roll) => spaced(text, rest, /\p{Ll}{4}(?=\. \p{Lu}\p{Ll})/gu, roll),
  ],
}

function broken(text, rest, at, atWord) {
  const own = text.trimEnd()
  if (!/\p{Ll}[.]["”“»]?$/u.test(own)) return null
  let cut = Math.floor(at)
  if (atWord) while (cut > 0 && own[cut] !== ' ') cut--
  else if (!/^\p{L}\p{L}$/u.test(own.slice(cut - 1, cut + 1))) return null
  const short = own.slice(0, cut).trimEnd()
  const last = short.slice(short.lastIndexOf('\n') + 1)
  if (last.split(' ').length < 12 || /[.!?…:"”“»,]$/u.test(short)) return null
  const article = { ...rest, text: short }
  return {
    fault: { article, span: [0, short.length] },
    twin: { article: { ...rest, text: own }, span: [0, own.length] },
  }
}

function doubled(text, rest, roll, apart) {
  const own = text.split(/\n\s*\n/u).filter(Boolean)
  const at = roll(own.length)
  const line = own[at]
  if (own.length < 4 || !/^\p{Lu}[^"“”„«»\n]{120,600}[.]$/u.test(line) || text.split(line).length > 2) return null
  const put = apart ? [...own, line] : [...own.slice(0, at), line, ...own.slice(at)]
  const make = lines => {
    const text = lines.join('\n\n')
    const start = text.lastIndexOf(line)
    return { article: { ...rest, text }, span: [start, start + line.length] }
  }
  return { fault: make(put), twin: make(own) }
}

function spaced(text, rest, pattern, roll) {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return null
  const one = found[roll(found.length)]
  const at = one.index + one[0].length
  const span = [Math.max(0, at - 60), at + 60]
  return {
    fault: { article: { ...rest, text: `${text.slice(0, at)} ${text.slice(at)}` }, span },
    twin: { article: { ...rest, text }, span },
  }
}

const meets = (passage, span, second) =>
  (!second || passage.article === 'second') && passage.span[0] < span[1] && span[0] < passage.span[1]

async function findingsAt(rule, { article, articles, span }) {
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

/** By rule and language: what may be read, and what is kept back. */
export async function secondSet(only = null) {
  const places = Object.fromEntries(LANGUAGES.map(language => [language, hosts(language, 60)]))
  const counted = {}
  for (const rule of [...Object.keys(PLANTS), ...Object.keys(EDITS)].sort()) {
    if (only !== null && rule !== only) continue
    counted[rule] = {}
    for (const language of LANGUAGES) {
      const wordings = PLANTS[rule]?.[language] ?? EDITS[rule]
      const sides = { read: blank(), back: blank() }
      for (const [index, wording] of wordings.entries()) {
        const side = index < wordings.length / 2 ? sides.read : sides.back
        const shown = process.env.COPYDESK_VERBOSE === rule && side === sides.read
        for (const list of Object.values(places[language]))
          await plant(rule, wording, language, list, index, side, shown)
      }
      counted[rule][language] = sides
    }
  }
  return counted
}

async function plant(rule, wording, language, list, index, side, shown) {
  const name = rule.replace(' (across)', '')
  let here = 0
  for (let at = 0; at < list.length && here < TIMES; at++) {
    const roll = dice(1000 * (index + 1) + at)
    const pair = [list[(at + 7 * index) % list.length], list[(at + 7 * index + 11) % list.length]]
    const one = typeof wording === 'string' ? planted(rule, wording, language, pair, roll) : wording(pair[0], roll)
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

/** Rows of a table out of what was counted. */
export function rowsOf(counted) {
  const rows = [
    ['rule', 'planted', ...LANGUAGES, 'recall, read half', 'kept back', 'of them cannot tell', 'silent on the twin'],
  ]
  for (const [rule, languages] of Object.entries(counted)) {
    const all = LANGUAGES.flatMap(language => Object.values(languages[language]))
    const read = LANGUAGES.map(language => languages[language].read)
    const back = LANGUAGES.map(language => languages[language].back)
    rows.push([
      rule,
      sum(all, 'planted'),
      ...LANGUAGES.map(language => {
        const sides = Object.values(languages[language])
        return share(sum(sides, 'hit'), sum(sides, 'planted'))
      }),
      share(sum(read, 'hit'), sum(read, 'planted')),
      share(sum(back, 'hit'), sum(back, 'planted')),
      sum(all, 'unsure'),
      share(sum(all, 'silent'), sum(all, 'planted')),
    ])
  }
  return rows
}
