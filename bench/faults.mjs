// Faults planted in one article, for measuring the audits: each planter gives the article with the fault, its twin without, and where to look in both.
// What is put in is our own words and invented people; the article around it may be any.

/** Numbers below `count` out of a seed: the same for the same seed everywhere. */
export function dice(seed) {
  let state = (seed * 2654435761 + 97531) >>> 0
  return count => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * count)
  }
}

const GIVEN = 'Anna Thomas Maria Daniel Elena Peter Helen Martin Sofia David Laura Robert'.split(' ')
const FAMILY =
  'Havlik Iriarte Renwick Lealman Rennard Wolskaya Maronen Feddersen Hedlund Tiernan Askwith Papadakis'.split(' ')
const PLACES = 'Karlsund Vik Ostrava Holm Eastmere Aveiro'.split(' ')
const AGENCIES = ['AFP', 'Reuters', 'Xinhua', 'dpa', 'EFE']
const SPEECHES = [
  'The boats will sail again before the ice is on the lake, and the old pier will be mended by then',
  'Nobody in this house has ever counted the lamps, and nobody will begin with it before the winter',
  'Half of the drains are older than the tram, and where the other half goes is known to the rats alone',
  'There is no other market in the country that is washed away twice a year and built up again by noon',
  'Every bolt of that bridge will be looked at by two people before a single lorry is allowed on it',
]
const NEUTRAL = [
  'The stalls stand in the rain from October to March, and the drains are older than the tram.',
  'The roof would cost two million crowns. Half of it could come from the region.',
  'By midnight the lamp was lit again. The spare cable is now kept in the cellar of the tower.',
  'The lock was built for coal boats and now serves a single barge and some canoes.',
]
const FOREIGN = [
  'Der Rat will die Schleuse an einen Bieter aus der Hauptstadt verkaufen, der aus dem Haus ein Café machen will und die Kühe auf der Wiese lässt.',
  'Le conseil veut vendre l’écluse à un acheteur de la capitale qui voudrait faire de la maison un café et garder les vaches dans le pré pour les enfants.',
  'El consejo quiere vender la esclusa a un comprador de la capital que haría de la casa un café y dejaría las vacas en el prado para los niños del pueblo.',
  'Il consiglio vuole vendere la chiusa a un compratore della capitale che farebbe della casa un caffè e lascerebbe le mucche nel prato per i bambini del paese.',
  'De raad wil de sluis verkopen aan een koper uit de hoofdstad die van het huis een café wil maken en de koeien in de wei laat staan voor de kinderen.',
]
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

export const words = roll => {
  const pick = list => list[roll(list.length)]
  const two = list => {
    const first = roll(list.length)
    return [list[first], list[(first + 1 + roll(list.length - 1)) % list.length]]
  }
  const [given, otherGiven] = two(GIVEN)
  const [family, otherFamily] = two(FAMILY)
  return {
    pick,
    two,
    given,
    family,
    person: `${given} ${family}`,
    other: `${otherGiven} ${otherFamily}`,
    speech: pick(SPEECHES),
    place: pick(PLACES),
  }
}

const BREAK = '\n\n'
const paragraphs = text => text.split(/\n\s*\n/u).filter(Boolean)

/** The article with paragraphs put in between two of its own, and where they stand. */
export function inserted({ text, ...rest }, lines, roll) {
  const own = paragraphs(text)
  const at = 1 + roll(Math.max(1, own.length - 1))
  const before = own.slice(0, at).join(BREAK) + BREAK
  const block = lines.join(BREAK)
  const behind = own.slice(at)
  return {
    article: { ...rest, text: before + block + (behind.length === 0 ? '' : BREAK + behind.join(BREAK)) },
    span: [before.length, before.length + block.length],
  }
}

const pair = (article, faulty, right, roll) => {
  const seed = roll(1 << 30)
  return { fault: inserted(article, faulty, dice(seed)), twin: inserted(article, right, dice(seed)) }
}

/** The article with one place of it changed. */
const edited = (article, start, end, put) => ({
  fault: {
    article: { ...article, text: article.text.slice(0, start) + put + article.text.slice(end) },
    span: [Math.max(0, start - 300), start + put.length + 300],
  },
  twin: { article, span: [Math.max(0, start - 300), end + 300] },
})

const anyOf = (text, pattern, roll) => {
  const found = [...text.matchAll(pattern)]
  return found.length === 0 ? null : found[roll(found.length)]
}

/** Offices that a country has once. */
export const OFFICES = ['Latvian Prime Minister', 'Chilean President', 'Finnish President', 'Norwegian Prime Minister']
/** An article that tells of an office changing hands may name two who held it; there the audit is silent, and nothing is planted. */
export const CHANGE =
  /\b(?:former|then|ex|acting|interim|elect|term|late|died|century|(?:elect|succe|predecess|replac|appoint|resign|histor|death|decade|anniversar|inaugur|reshuffl|transition|swor|step|oust|toppl|coup|assassin|incoming|outgoing|unseat|defeat|depos|overthr|exile|tenure|term)\w*)\b/iu

const MARKED = /(?<=[\s(])[“"]([^“”"\n]{30,200})[”"](?=[\s.,)])/gu

/** Words in a row that an article which has them elsewhere too has said twice already, in part: it is no twin without the fault. */
const FEWEST_TWICE = 6

export function saidTwice(text, line) {
  const list = line.split(' ')
  return list.some(
    (_, at) => at + FEWEST_TWICE <= list.length && text.split(list.slice(at, at + FEWEST_TWICE).join(' ')).length > 2,
  )
}

/** By rule: `(article, roll)` to a fault and its twin, or null where the article gives no occasion. */
export const planters = {
  'unpaired-quotation-mark': (article, roll) => {
    const found = anyOf(article.text, MARKED, roll)
    if (found === null) return null
    // Where the marks around do not pair, something is wrong already.
    const around = article.text.slice(Math.max(0, found.index - 300), found.index + found[0].length + 300)
    const count = mark => around.split(mark).length - 1
    if (count('“') !== count('”') || count('"') % 2 === 1 || around.includes('‘') || /”\p{L}/u.test(around)) return null
    const at = roll(2) === 0 ? found.index : found.index + found[0].length - 1
    return edited(article, at, at + 1, '')
  },
  'space-before-punctuation': (article, roll) => {
    const found = anyOf(article.text, /\p{Ll}{3}(?=[,.] \p{L}{2})/gu, roll)
    const at = found === null ? 0 : found.index + 3
    return found === null ? null : edited(article, at, at, ' ')
  },
  'repeated-passage': (article, roll) => {
    const found = anyOf(article.text, /(?<=[.!?] )\p{Lu}[^.!?"“”\n]{80,220}\.(?= )/gu, roll)
    if (found === null) return null
    if (saidTwice(article.text, found[0])) return null
    const seed = roll(1 << 30)
    return {
      fault: inserted(article, [found[0]], dice(seed)),
      twin: { article, span: [found.index, found.index + found[0].length] },
    }
  },
  'weekday-mismatch': (article, roll) => {
    const { pick, place } = words(roll)
    const [year, month, day] = [1950 + roll(75), roll(12), 1 + roll(28)]
    const right = new Date(Date.UTC(year, month, day)).getUTCDay()
    const wrong = (right + 1 + roll(6)) % 7
    const forms = [
      weekday => `${weekday}, ${MONTHS[month]} ${day}, ${year}`,
      weekday => `${weekday} ${day} ${MONTHS[month]} ${year}`,
      weekday => `${weekday}, ${MONTHS[month].slice(0, 3)}. ${day}, ${year}`,
    ]
    const form = pick(forms)
    const line = weekday => [`The lighthouse of ${place} was sold on ${form(DAYS[weekday])}, and has been dark since.`]
    return pair(article, line(wrong), line(right), roll)
  },
  'anniversary-mismatch': (article, roll) => {
    const { pick, place } = words(roll)
    if (!article.published) return null
    const year = Number(article.published.slice(0, 4))
    const count = 10 * (1 + roll(15))
    const off = pick([-10, 5, 10, 20])
    const form = pick([
      (n, y) =>
        `The ferry company of ${place}, founded in ${y}, marks its ${n}th anniversary this year with a concert on the quay.`,
      (n, y) => `The tide mill of ${place} was built ${n} years ago, in ${y}, and still turns twice a day.`,
    ])
    const wrong = count + off < 5 ? count + 20 : count + off
    return pair(article, [form(wrong, year - count)], [form(count, year - count)], roll)
  },
  'date-mismatch': (article, roll) => {
    const { pick, place } = words(roll)
    if (roll(2) === 0 && article.published) {
      const own = paragraphs(article.text)
      const away = day => new Date(Date.parse(article.published) + 86_400_000 * day)
      const make = date => {
        const lead = `${place.toUpperCase()}, ${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()} (AFP) -- The boats stay in the harbour because of the storm, the pilots said.`
        const text = [lead, ...own.slice(1)].join(BREAK)
        return { article: { ...article, text }, span: [0, lead.length] }
      }
      return { fault: make(away(-(8 + roll(150)))), twin: make(away(0)) }
    }
    const [day, month] = pick([
      ['31', 'April'],
      ['30', 'February'],
      ['31', 'June'],
      ['31', 'November'],
    ])
    const form = pick([d => `${month} ${d}`, d => `${d} ${month}`, d => `${month} ${d}, 2019`])
    const line = d => [`The harbour office of ${place} will open its doors on ${form(d)} at noon.`]
    return pair(article, line(day), line('12'), roll)
  },
  'credit-mismatch': (article, roll) => {
    const [first, second] = words(roll).two(AGENCIES)
    const own = paragraphs(article.text)
    if (own.length < 4 || AGENCIES.some(name => article.text.includes(name))) return null
    if (/\([A-Z]{2,}[A-Za-z/]*\)/u.test(article.text.slice(0, 400))) return null
    const make = agency => {
      const lead = `The boats of Karlsund stay in the harbour until Thursday because of the storm, ${agency} reported.`
      const text = [own[0], lead, ...own.slice(1), `(${first})`].join(BREAK)
      return { article: { ...article, text }, span: [0, text.length] }
    }
    return { fault: make(second), twin: make(first) }
  },
  'malformed-credit': (article, roll) => {
    const agency = words(roll).pick(AGENCIES)
    const make = line => {
      const text = `${article.text.trimEnd()}${BREAK}${line}`
      return { article: { ...article, text }, span: [text.length - line.length, text.length] }
    }
    return { fault: make(roll(2) === 0 ? `(${agency}` : `${agency})`), twin: make(`(${agency})`) }
  },
  'given-name-after-office': (article, roll) => {
    const { given, family, place } = words(roll)
    const line = name => [
      `Mayor ${given} ${family} opened the new pier of ${place} on Sunday. ${family} said that the old one would be kept for the gulls.`,
      `The guests were led across the pier by Mayor ${name}, who carried a lamp.`,
    ]
    return pair(article, line(given), line(family), roll)
  },
  'second-surname-alone': (article, roll) => {
    const [first, second] = words(roll).two(
      'Garcia Lopez Martinez Fernandez Gonzalez Perez Rodriguez Sanchez'.split(' '),
    )
    const given = words(roll).pick('Carlos Manuel Miguel Pedro Javier'.split(' '))
    const line = name => [
      `Spanish Fisheries Minister ${given} ${first} ${second} opened the new pier on Sunday.`,
      `${name} said that the old one would be kept for the gulls, and ${name} thanked the divers.`,
    ]
    return pair(article, line(second), line(first), roll)
  },
  'name-variant': (article, roll) => {
    const { given, family, place } = words(roll)
    const at = 2 + roll(family.length - 4)
    const slip = family.slice(0, at) + family[at + 1] + family[at] + family.slice(at + 2)
    if (slip === family) return null
    const line = name => [
      `${given} ${family}, who runs the market of ${place}, has asked for a roof. ${family} said that the rain came in from all sides.`,
      `The council will hear ${given} ${name} on Thursday, and ${family} will bring an umbrella.`,
    ]
    return pair(article, line(slip), line(family), roll)
  },
  'office-mismatch': (article, roll) => {
    const { person, other, pick } = words(roll)
    if (CHANGE.test(article.text)) return null
    const office = pick(OFFICES)
    const line = name => [
      `${office} ${person} opened the new pier on Sunday and spoke of the gulls.`,
      `The guests were led across the pier by ${office} ${name}, who carried a lamp.`,
    ]
    return pair(article, line(other), line(person), roll)
  },
  'split-joint-statement': (article, roll) => {
    const { person, other, pick } = words(roll)
    const noun = pick(['statement', 'message', 'letter'])
    const line = names => [
      `In a joint ${noun}, ${names} asked for divers and a crane, and for ropes to hold the wreck.`,
    ]
    return pair(article, line(person), line(`${person} and ${other}`), roll)
  },
  'missing-source': (article, roll) => {
    const found = anyOf(
      article.text,
      /(?<=[,?!]["”] )(?:(said) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=[.])|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (said)(?=[.]))/gu,
      roll,
    )
    return found === null ? null : edited(article, found.index, found.index + found[0].length, found[1] ?? found[2])
  },
  'orphan-quote': (article, roll) => {
    const { two, speech, person } = words(roll)
    const [before, behind] = two(NEUTRAL)
    return pair(article, [before, `“${speech}.”`, behind], [before, `“${speech},” ${person} said.`, behind], roll)
  },
  'one-statement-two-speakers': (article, roll) => {
    const { speech, person, other, two } = words(roll)
    const [between] = two(NEUTRAL)
    const line = name => [`“${speech},” ${person} said on the quay.`, between, `“${speech},” ${name} said in the hall.`]
    return pair(article, line(other), line(person), roll)
  },
  'mixed-quotation-styles': (article, roll) => {
    const found = [...article.text.matchAll(/“([^“”"\n]{10,200})”/gu)]
    if (found.length < 4 || /["„«]/u.test(article.text)) return null
    const one = found[roll(found.length)]
    return edited(article, one.index, one.index + one[0].length, `"${one[1]}"`)
  },
  'truncated-text': (article, roll) => {
    const own = paragraphs(article.text)
    const last = own.at(-1) ?? ''
    const list = last.split(' ')
    if (list.length < 24 || !/[a-z][.]["”]?$/u.test(last) || own.length < 5 || /\n/u.test(last)) return null
    const text = [...own.slice(0, -1), list.slice(0, 12 + roll(list.length - 14)).join(' ')].join(BREAK)
    if (/[.!?…:"”]$/u.test(text)) return null
    return {
      fault: { article: { ...article, text }, span: [0, text.length] },
      twin: { article, span: [0, article.text.length] },
    }
  },
  'wrong-language-passage': (article, roll) => {
    const seed = roll(1 << 30)
    return {
      fault: inserted(article, [words(roll).pick(FOREIGN)], dice(seed)),
      twin: inserted(article, [words(roll).pick(NEUTRAL)], dice(seed)),
    }
  },
  'lost-passage': (article, roll) => {
    const own = paragraphs(article.text).filter(line => /[.!?”"]$/u.test(line))
    if (own.length < 5) return null
    const { speech } = words(roll)
    const promotion = `Sign up for our newsletter: ${speech.charAt(0).toLowerCase()}${speech.slice(1)}.`
    const escaped = line => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const body = own.map(line => `<p>${escaped(line)}</p>`)
    const make = articleBody => {
      const data = JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'The lock',
        articleBody,
      })
      const html = `<html><head><script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script></head><body><article>${body.slice(0, 3).join('')}<aside class="newsletter-promo"><p>${promotion}</p></aside>${body.slice(3).join('')}</article></body></html>`
      return { article: { id: article.id, html, published: article.published }, span: [0, html.length] }
    }
    return {
      fault: make([...own.slice(0, 3), promotion, ...own.slice(3)].join(' ')),
      twin: make(own.join(' ')),
    }
  },
}
