import type { Attribution, Person, PersonMention } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { bitsOf, type Draft, endOf, jointAt, type Range, rangeSpan, type View } from './clauses.ts'
import * as cue from './cues.ts'
import { COMMA, isCapital } from './joints.ts'
import { officeWords } from './offices.ts'
import { tokenAt, wordHash } from './tokens.ts'

interface Named {
  readonly person: Person
  readonly mention: PersonMention
}

const byMention = (a: Named, b: Named) => a.mention.start - b.mention.start

const SINGULAR = new Set(['he', 'she', 'him', 'her'].map(wordHash))

/** The attributions with their manner and, where the article names them, their speakers: by name, by office, or by the pronoun that follows either. */
export function speakers(view: View, drafts: readonly Draft[], people: readonly Person[]): Attribution[] {
  const named: Named[] = []
  for (const person of people) for (const mention of person.mentions) named.push({ person, mention })
  named.sort(byMention)
  let offices: ReadonlyMap<string, string | null> | null = null
  let next = 0
  let last: string | null = null
  let lastBlock = -1
  const found: Attribution[] = []
  for (const { source, cue, content, sentence } of drafts) {
    const span = rangeSpan(view, source)
    while (next > 0 && (named[next - 1]?.mention.end ?? 0) > span.start) next--
    while (next < named.length && (named[next]?.mention.end ?? 0) <= span.start) next++
    let speaker = byName(view, source, span, named, next)
    if (speaker === null && maybeOffice(view, source)) {
      offices ??= officeIndex(people)
      speaker = byOffice(view, source, offices)
    }
    if (speaker === null && SINGULAR.has(view.tokens.hash[source.first] ?? 0) && sentence.block - lastBlock <= 1)
      speaker = last
    if (speaker !== null) {
      last = speaker
      lastBlock = sentence.block
    }
    found.push({
      source: [bracketed(view.text, span)],
      cue: [{ start: cue.start, end: cue.end }],
      content,
      speaker,
      manner: manner(view, content),
      block: sentence.block,
    })
  }
  return found
}

/** With the bracket that closes one of its own: `Moore (D-Wis.)`. */
function bracketed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  if (!words.includes('(') || words.lastIndexOf('(') <= words.lastIndexOf(')')) return { start, end }
  const close = text[end] === '.' ? end + 1 : end
  return { start, end: text[close] === ')' ? close + 1 : end }
}

/** The people whose names head the source: not those behind a preposition or a possessive (`a spokesman for Smith`, `Smith's lawyer`). */
function byName(view: View, source: Range, span: Span, named: readonly Named[], from: number): string | null {
  let head = source.first
  while (head < source.end - 1) {
    const bits = bitsOf(view, head + 1)
    if (
      jointAt(view, head) === COMMA ||
      ((bits & (cue.PREPOSITION | cue.RELATIVE)) !== 0 && !isCapital(view.tokens, head + 1))
    )
      break
    head++
  }
  const end = endOf(view, head)
  const names: string[] = []
  for (let at = from; at < named.length; at++) {
    const one = named[at]
    if (one === undefined || one.mention.start >= span.end) break
    if (one.mention.start < span.start || one.mention.end > end) continue
    const rest = view.text.slice(one.mention.end, end)
    if (rest === '' || /^\.?(?:,| and\b)/u.test(rest)) names.push(one.person.name)
  }
  return names.length === 0 ? null : [...new Set(names)].join(' and ')
}

/** By the head of an office: the one person that holds it, or null for two. */
function officeIndex(people: readonly Person[]): Map<string, string | null> {
  const index = new Map<string, string | null>()
  for (const person of people) {
    const seen = new Set<string>()
    for (const { office } of person.mentions) {
      if (office === null || seen.has(office)) continue
      seen.add(office)
      const words = officeWords(office)
      for (let from = 0; from < words.length && words.length <= 4; from++) {
        const key = words.slice(from).join(' ')
        const there = index.get(key)
        index.set(key, there === undefined || there === person.name ? person.name : null)
      }
    }
  }
  return index
}

/** `the Cuban president`, `The prime minister`. */
function maybeOffice(view: View, source: Range): boolean {
  return (bitsOf(view, source.first) & cue.DETERMINER) !== 0 && source.end - source.first <= 5
}

function byOffice(view: View, source: Range, offices: ReadonlyMap<string, string | null>): string | null {
  const { start, end } = rangeSpan(view, { first: source.first + 1, end: source.end })
  return offices.get(officeWords(view.text.slice(start, end)).join(' ')) ?? null
}

/** Direct when every word stands in quotation marks, reported when none does. */
function manner(view: View, content: readonly Span[]): Attribution['manner'] {
  let inside = 0
  let outside = 0
  for (const { start, end } of content) {
    for (let at = tokenAt(view.tokens, start); at < view.tokens.count && (view.tokens.start[at] ?? 0) < end; at++) {
      if (view.quoted[at] === 1) inside++
      else outside++
    }
  }
  return inside === 0 ? 'reported' : outside === 0 ? 'direct' : 'mixed'
}
