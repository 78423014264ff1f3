// Families of reprints as wire copy travels, with what is true of each: an agency's original, reprints under other headlines, abridged from the bottom
// or inside, rewritten with paragraphs from the newspaper's town, passed on from newspaper to newspaper; updates with more text; a second agency on
// the same event in its own words; what comes days later; portraits and other events of the same people, days and agencies. Dates and credits are there, wrong
// by a time zone, equal, or missing. Written before what is measured with it, and not changed since.
import { AGENCIES, dateOf, dice, isoOf, weekdayOf, wording, world } from './family-world.mjs'

const DAY = 24 * 60
/** Days in which all events lie. */
const SPAN = 28

/** Articles in an order that says nothing, and what is true: of each its event, family and part, of each family its origin. */
export function families({ seed, events, stories, local, portraits }) {
  const die = dice(seed)
  const there = world(die, stories)
  const made = []
  const truths = []
  for (let at = 0; at < events; at++) event(at, { die, there, stories, local, made, truths })
  for (let at = 0; at < events / 12; at++) portrait(at, { die, there, stories, portraits, made })
  for (let at = 0; at < events / 30; at++) roundup(at, { die, there, made })
  const articles = die.shuffled(made).map((article, at) => ({ ...article, id: at + 1 }))
  const idOf = new Map(articles.map(({ key, id }) => [key, id]))
  return {
    articles: articles.map(({ id, input: { shown, ...input } }) => ({ id, ...input })),
    truth: articles.map(({ id, event, family, part }) => ({ id, event, family, part })),
    families: truths
      .map(({ members, origin, shown, ...rest }) => ({
        ...rest,
        origin: idOf.get(origin) ?? null,
        members: members.map(key => idOf.get(key)),
        decidable: isDecidable(members.indexOf(origin), shown, rest),
      }))
      .filter(({ members }) => members.length > 1),
  }
}

/** Something in the articles tells the origin from every other: `shown` is what each of them lets see. */
function isDecidable(origin, shown, { parts }) {
  const first = shown[origin]
  // Where it is not in the run, only somebody who names it can tell.
  if (first === undefined) return shown.every(({ outlet }) => outlet) && shown.some(({ named }) => named)
  return shown.every((other, at) => {
    if (at === origin || isBefore(first.when, other.when)) return true
    if (parts[at] === 'update') return /^UPDATE/u.test(other.headline)
    if (parts[at] !== 'reprint') return true
    if (first.signed !== other.signed) return true
    return first.outlet && (first.agency || other.named)
  })
}

/** What the dates that are shown say, each as the first and the last minute it may mean. */
const isBefore = (a, b) => a !== null && b !== null && a[1] < b[0]

function event(at, { die, there, stories, local, made, truths }) {
  const story = die.pick(stories)
  const day = die.roll(SPAN)
  const cast = { ...there.cast(story), weekday: weekdayOf(day) }
  const start = day * DAY + 7 * 60 + die.roll(12 * 60)
  const told = { story, cast, day, local, there, die, made, truths }
  const [first, second] = die.shuffled(AGENCIES)
  const name = `event-${at}`
  const wordings = story.facts.map(() => die.roll(2))
  if (die.chance(0.15)) family({ ...told, event: name, name: `${at}a`, staff: true, start, wordings })
  else family({ ...told, event: name, name: `${at}a`, agency: first, start, wordings })
  if (die.chance(0.35)) {
    const others = wordings.map(one => 1 - one)
    family({ ...told, event: name, name: `${at}b`, agency: second, start: start + die.roll(300), wordings: others })
  }
  if (die.chance(0.2)) {
    // Within three days it is the same event by definition, beyond that another.
    const later = die.chance(0.5) ? 1 + die.roll(3) : 4 + die.roll(5)
    const on = { ...cast, weekday: weekdayOf(day + later) }
    family({
      ...told,
      cast: on,
      day: day + later,
      event: later > 3 ? `${name}-later` : name,
      name: `${at}c`,
      agency: first,
      start: start + later * DAY,
      wordings,
      later: true,
    })
  }
}

/** The paragraphs of an original, lead first, as `{ fact, text }`. */
function original({ story, cast, die, wordings, later }) {
  const told = new Set()
  const say = text => wording(text, cast, die, told)
  if (later) {
    const background = die.shuffled(story.facts.map((_, fact) => fact)).slice(0, 1 + die.roll(2))
    return [
      ...story.later.map((text, at) => ({ fact: `later-${at}`, text: say(text) })),
      ...background.map(fact => ({ fact, text: say(story.facts[fact][wordings[fact]]) })),
    ]
  }
  const facts = die.shuffled(story.facts.map((_, fact) => fact)).slice(0, story.facts.length - die.roll(3))
  return [
    { fact: 'lead', text: say(story.lead[wordings[0]]) },
    ...facts.map(fact => ({ fact, text: say(story.facts[fact][wordings[fact]]) })),
  ]
}

function family(given) {
  const { die, event, name, made, truths, there, story, cast, start, agency = null, staff = false } = given
  // A folder of texts says no outlet of anything; a crawl says nearly all.
  const known = die.chance(0.8)
  const paper = () => die.pick(there.newspapers)
  const owner = staff ? paper() : null
  const truth = { name, event, agency: agency?.name ?? null, members: [], origin: null, parts: [], shown: [] }
  const add = (key, part, input) => {
    made.push({ key, event, family: name, part, input })
    truth.members.push(key)
    truth.parts.push(part)
    truth.shown.push(input.shown)
  }
  const first = { paragraphs: original(given), headline: say(die, die.pick(story.headlines), cast), at: start }
  const versions = [first]
  if (die.chance(0.7)) {
    add(`${name}-0`, 'original', own(first, { ...given, known, owner, agency }))
    truth.origin = `${name}-0`
  }
  if (agency !== null && die.chance(0.25)) {
    const update = updated(first, given)
    versions.push(update)
    if (die.chance(0.8)) {
      add(`${name}-u`, 'update', own(update, { ...given, known, owner, agency }))
      truth.origin ??= `${name}-u`
    }
  }
  const copies = { none: () => 0, one: () => 1, two: () => 2, some: () => 3 + die.roll(3), many: () => 6 + die.roll(7) }
  const count = copies[die.weighted({ none: 0.25, one: 0.25, two: 0.2, some: 0.2, many: 0.1 })]()
  const passedOn = []
  for (let at = 0; at < count; at++) {
    const from = passedOn.length > 0 && die.chance(0.1) ? die.pick(passedOn) : die.pick(versions)
    const { version, input, part } = copied(from, { ...given, known, owner, agency, paper: paper() })
    passedOn.push(version)
    add(`${name}-${at + 1}`, part, input)
  }
  if (truth.members.length > 0) truths.push(truth)
}

const say = (die, text, cast) => wording(text, cast, die, new Set(['x', 'y']))

function updated({ paragraphs, headline, at }, { die, story, cast, wordings }) {
  // Few are left of a first report; of what was before a follow-up a little is added at a time.
  const have = new Set(paragraphs.map(({ fact }) => fact))
  const told = new Set(['x', 'y'])
  const fresh = story.facts.flatMap((wordingsOf, fact) =>
    have.has(fact) ? [] : [{ fact, text: wording(wordingsOf[wordings[fact]], cast, die, told) }],
  )
  const more = [...fresh.slice(0, 2), { fact: 'reaction', text: wording(die.pick(REACTIONS), cast, die, told) }]
  const place = 1 + die.roll(2)
  const next = [...paragraphs.slice(0, place), ...more, ...paragraphs.slice(place)]
  return {
    paragraphs: next,
    headline: die.chance(0.3) ? `UPDATE 1-${headline}` : headline,
    at: at + 60 + die.roll(300),
  }
}

const REACTIONS = [
  'In the evening {x} [cut short|ended] a dinner in {Q} and [returned|drove back] to {P}, [aides|officials] said.',
  '{A} [later|afterwards] added that the [mood|temper] in {P} was “[calmer|quieter] than the [headlines|radio] make out”.',
  'The {U} [called|summoned] its board for [tonight|the evening] and [would|did] not [comment|say more].',
]

/** As an agency sends it, or a newspaper prints what its own people wrote. */
function own({ paragraphs, headline, at }, { die, cast, day, known, owner, agency, there }) {
  const [lead, ...rest] = paragraphs.map(({ text }) => text)
  const sign =
    agency === null ? (die.chance(0.5) ? `${cast.P.toUpperCase()} - ` : '') : agency.sign(cast.P, dateOf(day))
  const byline = owner === null ? null : bylineOf(there.person())
  const credit =
    agency !== null && die.chance(0.25) ? die.pick([`(${agency.name})`, `© ${agency.long}`, agency.name]) : null
  const place = known ? (agency === null ? owner : { name: agency.publisher, host: agency.host }) : null
  const seen = { headline, signed: agency !== null, named: agency !== null, agency: agency !== null, outlet: known }
  return inputOf(page([headline, byline], [`${sign}${lead}`, ...rest], [credit], at, die), outlet(place, die), seen)
}

/** An article with what a reader can see of where it comes from. */
const inputOf = ({ when, ...article }, place, seen) => ({ ...article, ...place, shown: { ...seen, when } })

const bylineOf = ({ given, surname }) => `By ${given} ${surname}`

function outlet(place, die) {
  if (place === null) return {}
  return die.chance(0.75) ? { publisher: place.name } : { url: `https://${place.host}/${die.roll(90_000) + 10_000}` }
}

/** The text with its head and tail and what is said beside it: the date to the minute, to the day, as a line of the text, or not at all. */
function page(head, paragraphs, tail, at, die) {
  const sort = die.weighted({ minute: 0.5, day: 0.25, line: 0.1, none: 0.15 })
  const day = Math.floor(at / DAY)
  const line = sort === 'line' ? `${dateOf(day)}, 2021` : null
  const clutter = die.chance(0.25)
    ? [die.pick(['2 min read', 'Share this article', 'Advertisement', 'Click here to subscribe'])]
    : []
  const lines = [...head, line, ...clutter, ...paragraphs, ...tail].filter(Boolean)
  const published = sort === 'minute' ? isoOf(at, true) : sort === 'day' ? isoOf(at, false) : null
  const when = sort === 'none' ? null : sort === 'minute' ? [at, at] : [day * DAY, day * DAY + DAY - 1]
  return { text: lines.join('\n\n'), ...(published === null ? {} : { published }), when }
}

/** A newspaper's version of what it was sent: what it kept, how it signs, when it printed. */
function copied(from, given) {
  const { die, cast, story, there, day, agency, owner, known, paper } = given
  const part = die.weighted({ reprint: 0.4, abridged: 0.25, rewrite: 0.25, paraphrase: 0.1 })
  const house = houseStyle(die)
  const headline = die.chance(0.8) ? say(die, die.pick(story.headlines), cast) : from.headline
  const paragraphs = parts[part](from.paragraphs, { ...given, house })
  const at = printed(from.at, die)
  const version = { paragraphs, headline, at }
  const [lead, ...rest] = paragraphs.map(({ text }) => house(text))
  const rewritten = part === 'rewrite' || part === 'paraphrase'
  const head = []
  const tail = []
  let sign = ''
  const credits = die.chance(0.75)
  if (agency !== null) {
    const how = die.weighted({ signed: rewritten ? 0.2 : 0.4, place: 0.2, none: 0.4 })
    if (credits && how === 'signed') sign = agency.sign(cast.P, dateOf(day))
    else if (how !== 'none') sign = `${cast.P.toUpperCase()}${die.chance(0.5) ? `, ${dateOf(day)}` : ''} - `
    if (rewritten && die.chance(0.6)) head.push(bylineOf(there.person()))
    if (credits && rewritten)
      tail.push(
        die.pick([
          `Additional reporting by ${agency.name}`,
          `(with ${agency.name})`,
          `With material from ${agency.name}`,
          agency.name,
        ]),
      )
    else if (credits && (how !== 'signed' || die.chance(0.5)))
      (die.chance(0.25) ? head : tail).push(
        die.pick([
          `SOURCE: ${agency.name}`,
          `(${agency.name})`,
          `© ${agency.long}`,
          `Source: ${agency.long}`,
          agency.name,
        ]),
      )
    if (head.length === 0 && credits && tail.length === 0 && sign === '') head.push(`By ${agency.long}`)
  } else if (owner !== null && credits) {
    tail.push(
      die.pick([
        `This article first appeared in the ${owner.name}.`,
        `Source: ${owner.name}`,
        `Courtesy of the ${owner.name}`,
      ]),
    )
  }
  const signed = agency !== null && sign.includes(agency.name)
  const seen = { headline, signed, named: credits, agency: false, outlet: known }
  const printedPage = page([headline, ...head], [`${sign}${lead}`, ...rest], tail, at, die)
  return { version, input: inputOf(printedPage, outlet(known ? paper : null, die), seen), part }
}

/** The same day as a rule, the next often, seldom at the end of the week; a few sites far to the west still have the day before. */
function printed(at, die) {
  const when = die.weighted({ same: 0.65, next: 0.24, week: 0.05, west: 0.03, wire: 0.03 })
  if (when === 'same') return at + 20 + die.roll(8 * 60)
  if (when === 'next') return at + 10 * 60 + die.roll(DAY)
  if (when === 'week') return at + (2 + die.roll(5)) * DAY
  if (when === 'west') return at - die.roll(6 * 60)
  return at + 1 + die.roll(5)
}

/** Small things that a newspaper writes its own way. */
function houseStyle(die) {
  const changes = []
  if (die.chance(0.3)) changes.push(text => text.replaceAll('percent', 'per cent'))
  if (die.chance(0.3)) changes.push(text => text.replaceAll(/[“”]/gu, '"'))
  if (die.chance(0.2)) changes.push(text => text.replaceAll(' said in a statement', ' said'))
  if (die.chance(0.2)) changes.push(text => text.replaceAll('metres', 'meters'))
  if (die.chance(0.15)) changes.push(text => text.replace(/ (?:on|in) \p{L}+day\b/u, ''))
  return text => changes.reduce((changed, change) => change(changed), text)
}

const parts = {
  reprint: paragraphs => paragraphs,
  abridged(paragraphs, { die }) {
    const keep = Math.max(2, Math.round(paragraphs.length * (0.35 + die.roll(40) / 100)))
    if (die.chance(0.7)) return paragraphs.slice(0, keep)
    const rest = new Set(die.shuffled(paragraphs.slice(1)).slice(0, keep - 1))
    return paragraphs.filter((paragraph, at) => at === 0 || rest.has(paragraph))
  },
  rewrite(paragraphs, given) {
    const { die } = given
    const kept = paragraphs
      .filter((_, at) => at === 0 || die.chance(0.8))
      .map(paragraph => (die.chance(0.2) ? reworded(paragraph, given) : paragraph))
    return withLocal(kept, given)
  },
  paraphrase(paragraphs, given) {
    const { die } = given
    const kept = paragraphs.map(paragraph => (die.chance(0.6) ? reworded(paragraph, given) : paragraph))
    return die.chance(0.5) ? withLocal(kept, given) : kept
  },
}

/** In the other wording of the same fact. */
function reworded({ fact, text }, { story, cast, die, wordings }) {
  const told = new Set(['x', 'y'])
  if (fact === 'lead') return { fact, text: wording(story.lead[1 - wordings[0]], cast, die, new Set()) }
  if (typeof fact !== 'number') return { fact, text }
  return { fact, text: wording(story.facts[fact][1 - wordings[fact]], cast, die, told) }
}

function withLocal(paragraphs, { die, cast, local, there, paper }) {
  const own = { ...cast, T: paper.town, N: paper.name, L: there.person() }
  const lines = die.shuffled(local).slice(0, 1 + die.roll(3))
  const added = lines.map(text => ({ fact: 'local', text: wording(text, own, die, new Set(['x', 'y'])) }))
  const place = die.weighted({ top: 0.2, middle: 0.3, end: 0.5 })
  const at = place === 'top' ? 0 : place === 'middle' ? paragraphs.length >> 1 : paragraphs.length
  return [...paragraphs.slice(0, at), ...added, ...paragraphs.slice(at)]
}

/** A piece about somebody in the news, by a newspaper of its own. */
function portrait(at, { die, there, stories, portraits, made }) {
  const cast = there.cast(die.pick(stories))
  const told = new Set()
  const paragraphs = die
    .shuffled(portraits)
    .slice(0, 4)
    .map(text => wording(text, cast, die, told))
  const paper = die.pick(there.newspapers)
  const head = [`The quiet rise of ${cast.x.surname}`, bylineOf(there.person())]
  const input = inputOf(
    page(head, paragraphs, [], die.roll(SPAN * DAY), die),
    outlet(die.chance(0.8) ? paper : null, die),
  )
  made.push({ key: `portrait-${at}`, event: `portrait-${at}`, family: null, part: 'portrait', input })
}

/** News in brief: the leads of three stories of one day in one article, which tells of no single event. */
function roundup(at, { die, there, made }) {
  const day = die.roll(SPAN) * DAY
  const leads = die
    .shuffled(
      made.filter(
        ({ part, input }) =>
          part === 'original' &&
          Math.abs(Date.parse(input.published ?? '') - Date.parse(isoOf(day, true))) < 2 * 86_400_000,
      ),
    )
    .slice(0, 3)
    .map(({ input }) => input.text.split('\n\n').find(line => line.length > 90))
    .filter(Boolean)
  if (leads.length < 3) return
  const paper = die.pick(there.newspapers)
  const input = inputOf(page(['News in brief'], leads, [], day + 20 * 60, die), outlet(paper, die))
  made.push({ key: `roundup-${at}`, event: `roundup-${at}`, family: null, part: 'roundup', input })
}
