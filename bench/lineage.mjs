// Which articles tell of one event, and which is the origin of its copies, on families of reprints that are generated for it, and how the time grows.
// `npm run bench:lineage`; `-- --list` prints every family whose origin is wrong.
import { openCorpus } from '../dist/corpus/corpus.js'
import { chronicle } from '../dist/events/chronicle.js'
import { families } from './families.mjs'
import * as first from './family-stories.mjs'
import * as held from './family-stories-held.mjs'
import { dice } from './family-world.mjs'
import { markdownTable, record } from './results.mjs'
import { scored } from './scored.mjs'

const EVENTS = 120
/** The first three were looked at while rules were made; the others only at the end. */
const RUNS = [
  { name: 'looked at', seeds: [11, 12, 14], stories: first },
  { name: 'other seeds', seeds: [101, 102, 103], stories: first },
  { name: 'other stories', seeds: [201, 202, 203], stories: held },
]
const three = value => value.toFixed(3).replace(/^0/u, '')

const rows = [
  [
    'set',
    'articles',
    'events: adjusted Rand index',
    'families',
    'origin right',
    'by name of the agency',
    'nothing tells it: right or said so',
  ],
]
for (const { name, seeds, stories } of RUNS) {
  const sum = { articles: 0, rand: 0, told: 0, right: 0, agencies: 0, agency: 0, open: 0, openRight: 0 }
  for (const seed of seeds) {
    const made = families({
      seed,
      events: EVENTS,
      stories: stories.EVENTS,
      local: stories.LOCAL,
      portraits: stories.PORTRAITS,
    })
    const corpus = openCorpus()
    for await (const line of corpus.clean(made.articles)) if ('error' in line) throw new Error(line.error.message)
    const events = corpus.events()
    sum.articles += made.articles.length
    sum.rand += rand(made.truth, events) / seeds.length
    const lineages = events.flatMap(event => event.lineages)
    for (const family of made.families) {
      const found = mostly(lineages, family.members)
      const right = found !== null && found.origin === family.origin
      if (family.decidable) {
        sum.told++
        if (right) sum.right++
        else if (process.argv.includes('--list')) list(seed, family, found, made)
      } else {
        sum.open++
        if (right || found === null || found.origin === null) sum.openRight++
      }
      if (family.agency !== null && found?.agency !== null && found !== null) {
        sum.agencies++
        if (found.agency === family.agency) sum.agency++
      }
    }
  }
  rows.push([
    `${name} (seeds ${seeds.join(', ')})`,
    sum.articles,
    three(sum.rand),
    sum.told,
    `${three(sum.right / sum.told)} (${sum.right})`,
    `${sum.agency} of ${sum.agencies}`,
    `${sum.openRight} of ${sum.open}`,
  ])
  console.log(rows.at(-1).join('  '))
}

/** Articles that are in no event are alone. */
function rand(truth, events) {
  const of = new Map(events.flatMap(({ articles }, number) => articles.map(id => [id, `event ${number}`])))
  const gold = truth.map(({ id, event }) => ({ id, cluster: event }))
  const made = truth.map(({ id }) => ({ id, cluster: of.get(id) ?? `alone ${id}` }))
  return scored('pairs', gold, made).ari
}

/** The lineage that holds most of the family. */
function mostly(lineages, members) {
  let best = null
  let most = 0
  for (const lineage of lineages) {
    const ids = [lineage.origin, ...lineage.steps.map(({ article }) => article)]
    const count = ids.filter(id => members.includes(id)).length
    if (count > most) [best, most] = [lineage, count]
  }
  return best
}

function list(seed, family, found, { articles }) {
  console.log(
    `seed ${seed}, family ${family.name}: ${found === null ? 'no lineage' : `origin ${found.origin}: ${found.why.join(', ')}`}`,
  )
  for (const [at, id] of family.members.entries()) {
    const { publisher, url, published, text } = articles[id - 1]
    console.log(
      `  ${id === family.origin ? '*' : ' '}${id} ${family.parts[at]} | ${publisher ?? url ?? ''} | ${published ?? ''} | ${JSON.stringify(text.slice(-50))}`,
    )
  }
}

/** So many articles of five in a family, by facts alone, without reading any. */
function growth(count) {
  const told = chronicle()
  const likenesses = []
  const { roll } = dice(1)
  const name = () => `Name${Math.floor((roll(1000) * roll(1000) * count) / 1e6)}`
  let names = []
  let day = 0
  for (let at = 0; at < count; at++) {
    if (at % 5 === 0) {
      names = Array.from({ length: 18 }, name)
      day = 18_000 + roll(30)
    } else if (at % 5 < 3) likenesses.push({ a: at - 1, b: at, verdict: 'partial-reuse', coverage: { a: 0.5, b: 0.6 } })
    const own = [...names, name(), name()]
    told.add(at, {
      ...{ outlet: `Paper ${at % 200}`, day, printed: null, signed: null, agencies: [], sources: [], byline: false },
      ...{ update: false, names: own, words: Array.from({ length: 24 }, () => roll(1 << 30)) },
    })
  }
  const start = process.cpuUsage().user
  const events = told.events(likenesses, () => [])
  return { seconds: (process.cpuUsage().user - start) / 1e6, events: events.length }
}

/** So many copies of one text, as candidates give them: each compared with the first. */
function oneGroup(count) {
  const told = chronicle()
  const likenesses = []
  const names = Array.from({ length: 18 }, (_, at) => `Name${at}`)
  for (let at = 0; at < count; at++) {
    const time = 26_000_000 + ((at * 7919) % count)
    told.add(at, {
      ...{ outlet: `Paper ${at % 200}`, day: 18_000, printed: [time, time], signed: null, agencies: ['AFP'] },
      ...{ sources: [], byline: false, update: false, names, words: [] },
    })
    if (at > 0) likenesses.push({ a: 0, b: at, verdict: 'duplicate', coverage: { a: 1, b: 1 } })
  }
  const start = process.cpuUsage().user
  const events = told.events(likenesses, () => [])
  return { seconds: (process.cpuUsage().user - start) / 1e6, events: events.length }
}

const sizes = [['articles', 'events found', 'seconds', 'times those before']]
for (const [grown, note] of [
  [growth, ''],
  [oneGroup, ', copies of one text'],
]) {
  let earlier = null
  for (const count of [20_000, 80_000]) {
    const { seconds, events } = grown(count)
    sizes.push([`${count}${note}`, events, seconds.toFixed(1), earlier === null ? '' : (seconds / earlier).toFixed(1)])
    earlier = seconds
  }
}
console.log(markdownTable(sizes))

record(
  'bench:lineage',
  `## Events and lineage: \`npm run bench:lineage\`

Families of reprints out of a grammar of our own (\`families.mjs\`): agencies' originals, reprints, abridged ones, rewrites with local paragraphs, copies of copies, updates, a second agency on the same event, follow-ups within three days (the same event) and later (another), portraits, news in brief; dates and credits equal, wrong by a time zone, or missing. The first agency's or newspaper's own article is missing from three families in ten: then the right origin is none.

${markdownTable(rows)}

A family of which nothing in the articles tells the origin (no outlets, equal or missing dates, credits alike; the generator knows) is counted apart.

Events and lineages alone, for facts of articles five to an event and of copies of one text, in seconds of the processor:

${markdownTable(sizes)}`,
)
