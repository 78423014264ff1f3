import type { Finding, Line } from './wire.ts'

const COLUMNS = [
  'id',
  'rule',
  'severity',
  'verdict',
  'article',
  'start',
  'end',
  'text',
  'message',
  'outlet',
  'elsewhere',
] as const

/** The first line of `findings.csv`. */
export const CSV_HEAD = `${COLUMNS.join(',')}\r\n`

/** `findings.csv`, the rows of one article (RFC 4180): a row for each finding, at its first passage in this article. Findings across articles come on each of theirs. */
export function csvRows(line: Line, outlet: string | null): string {
  if (!('body' in line)) return ''
  const name = line.metadata.publisher ?? outlet ?? ''
  return line.findings.map(finding => `${row(finding, line.id, name).map(cell).join(',')}\r\n`).join('')
}

function row({ id, rule, severity, verdict, message, passages }: Finding, article: Line['id'], outlet: string) {
  const own = passages.find(passage => passage.article === article)
  const elsewhere = [
    ...new Set(passages.filter(passage => passage.article !== article).map(passage => passage.article)),
  ]
  const [start, end] = own === undefined ? ['', ''] : own.span
  return [id, rule, severity, verdict, article, start, end, own?.text ?? '', message, outlet, elsewhere.join(' ')]
}

/**
 * What a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV Injection). White space and quotation marks before the sign
 * do not hide it from every program, nor do the full-width signs.
 */
const FORMULA = /^[\s"'\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  // A null ends the text in some readers; nothing else is changed.
  const text = value.replaceAll('\0', '\ufffd')
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
