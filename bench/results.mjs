import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const path = join(dirname(fileURLToPath(import.meta.url)), 'RESULTS.md')

/** Puts text between the marks of a section of RESULTS.md, or adds the section at the end; the rest of the file stays. */
export function record(section, text) {
  const open = `<!-- ${section}: written by a command -->`
  const close = `<!-- end of ${section} -->`
  const before = readFileSync(path, 'utf8')
  const [start, end] = [before.indexOf(open), before.indexOf(close)]
  const block = `${open}\n\n${text.trim()}\n\n${close}`
  const after =
    start < 0 || end < start
      ? `${before.trimEnd()}\n\n${block}\n`
      : before.slice(0, start) + block + before.slice(end + close.length)
  writeFileSync(path, after)
}

/** A table in Markdown out of rows of cells; the first row is the head. */
export function markdownTable(rows) {
  const widths = rows[0].map((_, i) => Math.max(3, ...rows.map(row => String(row[i] ?? '').length)))
  const line = row => `| ${row.map((cell, i) => String(cell ?? '').padEnd(widths[i])).join(' | ')} |`
  return [line(rows[0]), `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`, ...rows.slice(1).map(line)].join(
    '\n',
  )
}
