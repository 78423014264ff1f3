// Articles out of a grammar: every one differs, all have front matter, quotations, dates, names and a tail of clutter.
const PLACES = [
  'Brest',
  'Cobh',
  'Husum',
  'Vigo',
  'Odessa',
  'Aveiro',
  'Bergen',
  'Gdynia',
  'Piraeus',
  'Rijeka',
  'Malmo',
  'Galway',
]
const GIVEN = ['Ines', 'Tomas', 'Aoife', 'Hauke', 'Siri', 'Bertram', 'Lucia', 'Marek', 'Eleni', 'Ivo', 'Nuala', 'Jonte']
const SURNAMES = [
  'Corbeau',
  'Iriarte',
  'Tiernan',
  'Brodersen',
  'Hedlund',
  'Askew',
  'Benitez',
  'Wolski',
  'Pappas',
  'Kovac',
  'Reddin',
  'Feddersen',
]
const OFFICES = ['Harbour master', 'Mayor', 'Transport Minister', 'Port director', 'Union leader', 'Governor']
const THINGS = [
  'breakwater',
  'ferry',
  'fish market',
  'lighthouse',
  'dry dock',
  'pilot station',
  'customs shed',
  'lifeboat',
  'quay wall',
  'tide mill',
]
const VERBS = [
  'will be rebuilt',
  'has been closed',
  'may be sold',
  'was inspected',
  'is to be moved',
  'needs repair',
  'has reopened',
  'was flooded',
]
const TIMES = [
  'before the winter',
  'after the spring tides',
  'in the autumn',
  'within two years',
  'by the end of March',
  'next summer',
]
export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A small generator with a seed; the same article for the same number, everywhere. */
function dice(seed) {
  let state = (seed * 2654435761 + 12345) >>> 0
  return count => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * count)
  }
}

/** Article number `seed`, about `length` characters long. */
export function articleOf(seed, length) {
  const roll = dice(seed + 1)
  const pick = list => list[roll(list.length)]
  const name = () => `${pick(GIVEN)} ${pick(SURNAMES)}`
  const person = name()
  const surname = person.split(' ')[1]
  const office = pick(OFFICES)
  const place = pick(PLACES)
  const thing = pick(THINGS)
  const sentences = [
    () => `The ${pick(THINGS)} at ${pick(PLACES)} ${pick(VERBS)} ${pick(TIMES)}, ${surname} said on ${pick(DAYS)}.`,
    () =>
      `“We have waited ${roll(30) + 2} years for the ${pick(THINGS)}, and we can wait ${roll(9) + 1} more,” said ${office.toLowerCase()} ${surname}.`,
    () =>
      `According to ${name()}, who sits on the council, ${roll(900) + 20} people signed the petition about the ${pick(THINGS)}.`,
    () =>
      `In ${1900 + roll(120)}, when the ${pick(THINGS)} was built, ${roll(80) + 10} boats worked out of ${pick(PLACES)}; today there are ${roll(20) + 3}.`,
    () =>
      `He added that the ${pick(THINGS)} “${pick(VERBS)} ${pick(TIMES)}” and that nobody at ${pick(PLACES)} had asked for it.`,
    () =>
      `The cost was put at ${roll(90) + 1}.${roll(9)} million euros on ${roll(28) + 1} ${pick(MONTHS)} ${2015 + roll(10)}.`,
    () =>
      `Crews from ${pick(PLACES)} and ${pick(PLACES)} met at the ${pick(THINGS)} but could not agree on ${pick(['prices', 'quotas', 'berths', 'wages', 'the date'])}.`,
  ]
  const headline = `${place} ${thing} ${pick(VERBS)}, ${office.toLowerCase()} says`
  const parts = [
    `${pick(['HARBOUR', 'REGION', 'ECONOMY'])}\n${roll(6) + 1} min read\n${headline}\nBy ${name()}\n${pick(MONTHS)} ${roll(28) + 1}, ${2018 + roll(7)}`,
    `${place.toUpperCase()}, ${pick(['Jan.', 'Feb.', 'Oct.', 'Dec.'])} ${roll(28) + 1} (${pick(['Reuters', 'AFP', 'EFE', 'dpa'])}) -- ${office} ${person} told reporters that the ${thing} ${pick(VERBS)} ${pick(TIMES)}.`,
  ]
  let size = parts.join('').length
  while (size < length - 220) {
    const paragraph = Array.from({ length: 2 + roll(3) }, () => pick(sentences)()).join(' ')
    parts.push(paragraph)
    size += paragraph.length + 2
    if (roll(9) === 0) parts.push('Advertisement')
  }
  parts.push(
    `SOURCE:${pick(['AFP', 'Reuters', 'EFE'])}\nExplore\n${Array.from({ length: 3 }, () => `${pick(PLACES)} ${pick(THINGS)} ${pick(VERBS)} ${pick(TIMES)}`).join('\n')}`,
  )
  return parts.join('\n\n')
}
