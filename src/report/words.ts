import type { LedgerEntry, Report } from './wire.ts'

// The wording that the page, the terminal and the Markdown report share, so that all three say the same of the same thing.

/** `1234567` as `1,234,567`; grouped by hand so that no locale of the machine can change it. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `3 articles`, `1 article`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** A share as a percentage with one decimal: `8.4%`. What is more than nothing never reads as nothing. */
export function percent(part: number, whole: number): string {
  if (whole <= 0 || part <= 0) return '0%'
  const tenths = Math.round((part / whole) * 1000)
  if (tenths === 0) return '<0.1%'
  return `${(tenths / 10).toFixed(tenths === 1000 ? 0 : 1)}%`
}

/** What became of a cut: `removed as a newsletter prompt`, `lifted to dateline as a dateline`. */
export function fate(entry: Pick<LedgerEntry, 'fate' | 'field' | 'reason'>): string {
  return entry.fate === 'removed'
    ? `removed as ${entry.reason}`
    : `lifted to ${entry.field ?? 'metadata'} as ${entry.reason}`
}

/** How sure a rule was: `confidence 0.95`. */
export function sureness(entry: Pick<LedgerEntry, 'confidence'>): string {
  return `confidence ${entry.confidence.toFixed(2)}`
}

/** How many articles came in and what became of them, as one sentence. */
export function outcomes(articles: Report['articles']): string {
  if (articles.total === 0) return 'No articles.'
  if (articles.cleaned === articles.total) return `${counted(articles.total, 'article')}, all cleaned.`
  const parts = [
    `${grouped(articles.cleaned)} cleaned`,
    ...(articles['kept-whole'] > 0 ? [`${grouped(articles['kept-whole'])} kept whole`] : []),
    ...(articles.failed > 0 ? [`${grouped(articles.failed)} failed`] : []),
    ...(articles.quarantined > 0 ? [`${grouped(articles.quarantined)} quarantined`] : []),
  ]
  return `${counted(articles.total, 'article')}: ${parts.join(', ')}.`
}

/** How much of the text stayed, was lifted and was removed, as one sentence. */
export function shares(characters: Report['characters']): string {
  const { visible, kept, lifted, removed } = characters
  if (visible === 0) return 'There was no text.'
  return `Of ${counted(visible, 'visible character')}, ${percent(kept, visible)} stayed, ${percent(lifted, visible)} were lifted into metadata and ${percent(removed, visible)} were removed.`
}

/** Characters that show nothing, or change how others show: controls, line separators, bidirectional overrides, tags, lone surrogates. Joiners stay: Persian and emoji need them. */
const UNSEEN =
  /[\0-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu

/** The text with every character that is not seen, or bends what is seen, written as `⟨U+202E⟩`. `keep` names those that stay, such as `\n`. */
export function visible(text: string, keep = ''): string {
  return text.replace(UNSEEN, character =>
    keep.includes(character)
      ? character
      : `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
}

/** The first `length` characters on one line, with an ellipsis where there was more; never half a surrogate pair. */
export function clipped(text: string, length: number): string {
  const line = text
    .slice(0, 4 * length)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= length && text.length <= 4 * length) return line
  return `${line
    .slice(0, length - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

/** A date with its time as people write it; what is no such date stays as it is. */
export function moment(published: string): string {
  return published.replace(/^(\d{4}-\d\d-\d\d)T(?=\d\d:\d\d)/u, '$1 ')
}
