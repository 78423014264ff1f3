// The world of `families.mjs`: invented people, places, organisations and newspapers, and how its agencies sign. All from a seed.

const list = words => words.split(' ')
const GIVEN = list(
  'Ines Tomas Aoife Hauke Siri Bertram Lucia Marek Eleni Ivo Nuala Jonte Amara Pavel Greta Oskar Leila Anton Marta Kofi Dana Ruben Vera Emil Salma Hugo Petra Idris Clara Milan',
)
const SURNAME_FRONT = list(
  'Cor Bra Hed Wol Ask Ben Tier Fedd Kov Red Lind Mor Sand Vel Hart Ost Pell Quin Rav Thor Ulm Verd Wex Yar Zol Drum Fal Gost',
)
const SURNAME_END = list(
  'beau dersen lund ski ew itez nan ersen ac din gren etti berg asco wick ermann egrin tero enna vald',
)
const PLACE_FRONT = list(
  'Nor Tal Bel Kar Mir Vos Had Rin Ser Dov Lom Pas Gral Ebb Fen Hol Jar Kel Mun Ost Sil Tor Win Zar',
)
const PLACE_END = list('vik haven mouth stad ora enza ford ania grad holm erra minster bor eska')
const VESSEL = list(
  'Aster Borealis Calanda Dorado Esmera Fulmar Goliath Halcyon Iduna Juno Kestrel Lorelei Merlin Nautica Orion Pelican Quadra Regina Sirena Tempest Umbra Valiant Wyvern Zephyr',
)
const PAPERS = list('Gazette Herald Courier Tribune Observer Mercury Chronicle Echo Journal Advertiser')

export const MONTHS = list('January February March April May June July August September October November December')
const WEEKDAYS = list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday')
/** All happens in these four weeks, so that days lie close. */
export const FIRST_DAY = Date.UTC(2021, 2, 1)

/** `sign` makes the dateline; the host is where its own site is. */
export const AGENCIES = [
  {
    name: 'AFP',
    publisher: 'AFP',
    long: 'Agence France-Presse',
    host: 'www.afp.com',
    sign: (place, date) => `${place.toUpperCase()}, ${date} (AFP) - `,
  },
  {
    name: 'Reuters',
    publisher: 'Reuters',
    long: 'Reuters',
    host: 'www.reuters.com',
    sign: (place, date) => `${place.toUpperCase()}, ${date} (Reuters) - `,
  },
  {
    name: 'AP',
    publisher: 'Associated Press',
    long: 'Associated Press',
    host: 'apnews.com',
    sign: place => `${place.toUpperCase()} (AP) — `,
  },
  {
    name: 'Xinhua',
    publisher: 'Xinhua',
    long: 'Xinhua',
    host: 'www.xinhuanet.com',
    sign: (place, date) => `${place.toUpperCase()}, ${date} (Xinhua) -- `,
  },
  {
    name: 'dpa',
    publisher: 'dpa',
    long: 'Deutsche Presse-Agentur',
    host: 'www.dpa.com',
    sign: place => `${place} (dpa) - `,
  },
  {
    name: 'EFE',
    publisher: 'EFE',
    long: 'Agencia EFE',
    host: 'efe.com',
    sign: (place, date) => `${place}, ${date} (EFE).- `,
  },
  {
    name: 'Kyodo',
    publisher: 'Kyodo News',
    long: 'Kyodo News',
    host: 'english.kyodonews.net',
    sign: (place, date) => `${place.toUpperCase()}, ${date} (Kyodo) -- `,
  },
  {
    name: 'PTI',
    publisher: 'PTI',
    long: 'Press Trust of India',
    host: 'www.ptinews.com',
    sign: (place, date) => `${place}, ${date} (PTI) `,
  },
]

/** Numbers below `count`, and what is drawn with them; the same for the same seed. */
export function dice(seed) {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0
  const roll = count => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * count)
  }
  return {
    roll,
    pick: all => all[roll(all.length)],
    chance: share => roll(10_000) < share * 10_000,
    /** One of the keys, as often as its number says. */
    weighted(weights) {
      let at = roll(1000) / 1000
      for (const [key, weight] of Object.entries(weights)) {
        at -= weight
        if (at < 0) return key
      }
      return Object.keys(weights).at(-1)
    },
    shuffled(all) {
      const rest = [...all]
      for (let at = rest.length - 1; at > 0; at--) {
        const other = roll(at + 1)
        ;[rest[at], rest[other]] = [rest[other], rest[at]]
      }
      return rest
    },
  }
}

/** Few people hold the offices and few places have news, so that many stories share them. */
export function world(die, events, { peopleAnOffice = 3, places = 30, organisations = 4 } = {}) {
  const { pick, roll } = die
  const used = new Set()
  const fresh = make => {
    for (;;) {
      const name = make()
      if (!used.has(name)) {
        used.add(name)
        return name
      }
    }
  }
  const surname = () => pick(SURNAME_FRONT) + pick(SURNAME_END)
  // Those in office have a surname of their own; teachers and reporters have any.
  const official = () => ({ given: pick(GIVEN), surname: fresh(surname) })
  const person = () => ({ given: pick(GIVEN), surname: surname() })
  const place = () => fresh(() => pick(PLACE_FRONT) + pick(PLACE_END))
  const all = Array.from({ length: places }, place)
  const offices = [...new Set(events.flatMap(event => event.offices))]
  const people = new Map(offices.map(office => [office, Array.from({ length: peopleAnOffice }, official)]))
  const companies = new Map(
    events.map(({ organisation }) => [
      organisation,
      Array.from({ length: organisations }, () => `${pick(all)} ${organisation}`),
    ]),
  )
  const bodies = Array.from(
    { length: 10 },
    () => `${pick(all)} ${pick(list('Federation Union League Alliance Chamber Association'))}`,
  )
  const newspapers = Array.from({ length: 40 }, () => {
    const town = place()
    const name = `${town} ${pick(PAPERS)}`
    return { name, town, host: `www.${name.toLowerCase().replace(' ', '')}.example`, roll: roll(1000) }
  })
  return {
    person,
    places: all,
    newspapers,
    /** What a story of this sort is about. */
    cast(event) {
      const [P, Q] = die.shuffled(all)
      const [x, y] = event.offices.map(office => ({ ...pick(people.get(office)), office }))
      const numbers = [3 + roll(60), 4 + roll(30), 13 + roll(80), 100 + roll(800), 3 + roll(40)]
      return {
        P,
        Q,
        x,
        y,
        O: pick(companies.get(event.organisation)),
        U: pick(bodies),
        V: pick(VESSEL),
        A: person(),
        numbers,
      }
    },
  }
}

/** `March 3`, in the month of the day so many days after the first. */
export function dateOf(day) {
  const date = new Date(FIRST_DAY + day * 86_400_000)
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`
}
export const weekdayOf = day => WEEKDAYS[new Date(FIRST_DAY + day * 86_400_000).getUTCDay()]
/** ISO 8601 of minutes after the first day, to the minute or to the day. */
export function isoOf(minutes, precise) {
  const iso = new Date(FIRST_DAY + minutes * 60_000).toISOString()
  return precise ? iso.slice(0, 16) : iso.slice(0, 10)
}

/** Fills a wording: `[one|other]` is drawn, slots are taken from the cast; the office stands at the first mention alone. */
export function wording(text, cast, die, told) {
  const said = new Set()
  const full = key => {
    const { given, surname, office } = cast[key]
    return `${office} ${given} ${surname}`
  }
  const slot = key => {
    if (key === 'D') return cast.weekday
    if (/\d/.test(key)) return String(cast.numbers[Number(key) - 1])
    if (key === 'A' || key === 'L') return `${cast[key].given} ${cast[key].surname}`
    const lower = key.toLowerCase()
    if (lower !== 'x' && lower !== 'y') return cast[key]
    const first = !told.has(lower) && !said.has(lower)
    said.add(lower)
    told.add(lower)
    return first ? full(lower) : cast[lower].surname
  }
  return text
    .replaceAll(/\[([^\]]*)\]/gu, (_, words) => die.pick(words.split('|')))
    .replaceAll(/\{(\w)\}/gu, (_, key) => slot(key))
    .replace(/^\p{Ll}/u, first => first.toUpperCase())
}
