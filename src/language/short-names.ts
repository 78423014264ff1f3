import type { Person, Reading } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { folded } from './lexicon.ts'
import { secondSurname, withVerb } from './naming.ts'

/** A person's words, folded, and what an article calls them for short. */
interface Called {
  readonly keys: readonly string[]
  readonly form: string | null
}

/** The short form that stands most often alone, given names aside, at its first place where a verb of saying follows. */
export function shortName(
  person: Person,
  keys: readonly string[],
  text: string,
  reading: Reading,
): { form: string; span: Span } | null {
  const counts = new Map<string, number>()
  for (const { form, full } of person.mentions) {
    const key = folded(form)
    if (full || !keys.includes(key) || key === keys[0]) continue
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (most === undefined) return null
  const mentions = person.mentions.filter(({ form }) => folded(form) === most[0])
  const spans = mentions.map(mention => withVerb(text, reading.tokens, mention, reading.language.code))
  const at = Math.max(
    0,
    spans.findIndex((span, i) => span.end > (mentions[i]?.end ?? 0)),
  )
  const mention = mentions[at]
  const span = spans[at]
  return mention === undefined || span === undefined
    ? null
    : { form: mention.form, span: { start: span.start, end: span.end } }
}

/** Called by the second of two Spanish surnames. */
export function isSecondSurname({ keys, form }: Called): boolean {
  const second = secondSurname(keys)
  return second !== null && keys[second] === folded(form ?? '')
}

/** Called by the first surname, which stands second in `Manuel Marrero` and in `Manuel Marrero Cruz`. */
export function isFirstSurname({ keys, form }: Called): boolean {
  return keys.length <= 3 && keys[1] === folded(form ?? '')
}
