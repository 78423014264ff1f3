import type { Input } from '../outcome.ts'
import type { FailedLine } from '../report/wire.ts'
import type { TextLine } from './lines.ts'

/** Why there is no article: a code for programs, what and where for people, and what to do. */
export type Fault = FailedLine['error']

/** A line of JSONL as an article, or the reason why it is none. A blank line is neither and is passed over. */
export type Given =
  | { readonly input: Input; readonly extra: Record<string, unknown> | null; readonly fault: null }
  | { readonly id: string | number | null; readonly input: null; readonly fault: Fault }

const STRINGS = ['text', 'html', 'url', 'headline', 'published', 'publisher', 'lang'] as const

/** `place` opens every message: `news.jsonl, line 3`. `keep` names the keys that are copied to `extra`; null for no `extra`. */
export function given(line: TextLine, place: string, keep: readonly string[] | null): Given | null {
  const read = parsed(line, place)
  if (read === null) return null
  return read.fault === null ? article(read.value, place, keep) : { id: null, input: null, fault: read.fault }
}

/** What a line of JSONL holds, or the reason why it holds nothing. Null for a blank line. */
export function parsed(
  line: TextLine,
  place: string,
): { readonly value: unknown; readonly fault: null } | { readonly fault: Fault } | null {
  if (line.text === null) {
    return line.fault === 'too-large'
      ? faulty(
          'too-large',
          `${place}: the line is longer than a line may be`,
          'see that the file is JSONL, one article a line',
        )
      : faulty(
          'not-utf8',
          `${place}: the line is not UTF-8`,
          'JSON is always UTF-8: convert the file, for instance with iconv',
        )
  }
  try {
    return { value: JSON.parse(line.text), fault: null }
  } catch (error) {
    // Tested here and not before, so that no sound line pays for it.
    if (line.text.trim() === '') return null
    const why = error instanceof Error ? error.message.slice(0, MESSAGE) : ''
    return faulty('invalid-json', `${place}: not JSON (${why})`, 'mend or remove the line; the others were read')
  }
}

const faulty = (code: string, message: string, hint: string) => ({ fault: { code, message, hint } })

/** A parser quotes what it fell over, which may be a whole article. */
const MESSAGE = 160

function article(value: unknown, place: string, keep: readonly string[] | null): Given {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return invalid(
      null,
      `${place}: the line holds ${nameOf(value)}, not an article`,
      'write {"text": "..."} or {"html": "..."}',
    )
  }
  const record = value as Record<string, unknown>
  const { id } = record
  const known = typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id)) ? id : null
  if (known === null && id !== undefined && id !== null) {
    return invalid(null, `${place}: "id" is ${nameOf(id)}`, 'give a string or a number, or leave it out')
  }
  for (const key of STRINGS) {
    const field = record[key]
    if (field !== undefined && field !== null && typeof field !== 'string') {
      return invalid(known, `${place}: "${key}" is ${nameOf(field)}`, 'give a string, or leave it out')
    }
  }
  // fromEntries makes a key of its own even out of `__proto__`.
  const kept = keep?.filter(key => Object.hasOwn(record, key)).map((key): [string, unknown] => [key, record[key]]) ?? []
  for (const [key, field] of kept) {
    if (deep(field, DEEPEST)) return invalid(known, `${place}: "${key}" is nested too deep to be kept`, 'leave it out')
  }
  const string = (key: (typeof STRINGS)[number]) => (record[key] ?? undefined) as string | undefined
  return {
    input: {
      id: known ?? undefined,
      text: string('text'),
      html: string('html'),
      url: string('url'),
      headline: string('headline'),
      published: string('published'),
      publisher: string('publisher'),
      lang: string('lang'),
    },
    extra: keep && Object.fromEntries(kept),
    fault: null,
  }
}

/** What is written out again must not be deeper than the writer's stack. */
const DEEPEST = 500

function deep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some(inner => deep(inner, levels - 1))
}

const invalid = (id: string | number | null, message: string, hint: string): Given => ({
  id,
  input: null,
  fault: { code: 'invalid-article', message, hint },
})

/** What a value of JSON is called in a message. */
export function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'a number without bounds'
  return typeof value === 'object' ? 'an object' : typeof value === 'boolean' ? 'true or false' : `a ${typeof value}`
}
