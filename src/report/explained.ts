import { cell, columns, type Paint, paint, wrapped } from './paint.ts'
import type { Piece } from './piece.ts'
import { weights } from './weights.ts'
import type { CleanedLine, Finding, Line } from './wire.ts'
import { clipped, counted, fate, percent, sureness, visible } from './words.ts'

/** How an article is explained on a terminal. */
export interface Explaining {
  readonly colour: boolean
  readonly width?: number
}

const FALLBACK_WIDTH = 80
const NARROWEST = 40
/** Text wider than this is hard to read; what is left of the line holds the reasons. */
const TEXT_WIDTH = 72
/** Columns for the reasons beside the text; with less they stand below it. */
const NOTE_WIDTH = 34
/** Characters of one piece that are shown: a megabyte on one line is no reading. */
const SHOWN = 4096

/** One article for `copydesk explain`: each stretch of text kept or struck with its account beside it, then what the audits found. No control character of the text is ever written. */
export function explained(
  line: Line,
  pieces: readonly Piece[],
  { colour, width = FALLBACK_WIDTH }: Explaining,
): string {
  const ink = paint(colour)
  if ('error' in line) {
    const { code, message, hint } = line.error
    return `${ink.strong(visible(String(line.id)))}\n\n${ink.error(line.status)} ${visible(code)}: ${visible(message)}\n${visible(hint)}\n`
  }
  const room = Math.max(NARROWEST, width)
  const parts = [
    ...head(line, ink),
    '',
    ...pieces.flatMap((piece, at) => shown(line, piece, at, ink, room)),
    '',
    ...line.findings.flatMap((finding, at) => told(line, finding, at + 1, ink, room)),
    ...(line.findings.length === 0 ? [ink.faint('No finding.')] : []),
    ...(line.repairs.length === 0 ? [] : ['', ...repairs(line, ink)]),
  ]
  return `${parts.map(part => part.trimEnd()).join('\n')}\n`
}

function head(line: CleanedLine, ink: Paint): string[] {
  const weight = weights(line)
  const status =
    line.status === 'kept-whole' ? ink.warning('kept whole: a cut would have taken the article itself') : 'cleaned'
  const facts = [
    status,
    visible(line.language ?? 'language unknown'),
    `quality ${line.quality.score} of 100`,
    `${percent(weight.kept, weight.visible)} kept`,
    counted(line.ledger.length, 'cut'),
    counted(line.findings.length, 'finding'),
  ]
  return [
    ink.strong(visible(String(line.id))),
    ...(line.headline === null ? [] : [visible(clipped(line.headline, SHOWN))]),
    facts.join(', '),
  ]
}

function shown(line: CleanedLine, piece: Piece, at: number, ink: Paint, width: number): string[] {
  const entry = piece.entry === null ? undefined : line.ledger[piece.entry]
  const whole = visible(piece.text.slice(0, SHOWN).replace(/\s+/g, ' '))
  const text = piece.text.length > SHOWN ? `${whole} … (${counted(piece.text.length, 'character')})` : whole
  const why =
    entry === undefined
      ? [`kept as ${piece.kept ?? prose(piece.text)}`]
      : [fate(entry), `${entry.stage} / ${entry.rule}`, `${entry.kind}, ${sureness(entry)}`]
  const beside = width - TEXT_WIDTH - 4 >= NOTE_WIDTH
  const textWidth = beside ? TEXT_WIDTH : Math.min(TEXT_WIDTH, width - 2)
  const mark = entry === undefined ? ' ' : entry.fate === 'removed' ? '-' : '^'
  const style = entry === undefined ? (part: string) => part : entry.fate === 'removed' ? ink.cut : ink.lifted
  const lines = wrapped(text, textWidth)
  // A space between blocks, none between the pieces of one line.
  const gap = at > 0 && piece.before.includes('\n') ? [''] : []
  if (!beside) {
    const notes = wrapped(visible(why.join('; ')), width - 4).map(note => `    ${ink.faint(note)}`)
    return [...gap, ...lines.map(part => `${mark} ${style(part)}`), ...notes]
  }
  const notes = why.flatMap(note => wrapped(visible(note), width - TEXT_WIDTH - 4))
  const rows = Math.max(lines.length, notes.length)
  return [
    ...gap,
    ...Array.from({ length: rows }, (_, row) => {
      const part = lines[row] ?? ''
      const filled = `${part === '' ? '' : style(part)}${' '.repeat(Math.max(0, TEXT_WIDTH - columns(part)))}`
      return `${row < lines.length ? mark : ' '} ${filled}  ${ink.faint(notes[row] ?? '')}`
    }),
  ]
}

function prose(text: string): string {
  const words = text.slice(0, SHOWN).split(/\s+/).length
  return `text that no rule claims (${counted(words, 'word')})`
}

function told(line: CleanedLine, finding: Finding, number: number, ink: Paint, width: number): string[] {
  const verdict = finding.verdict === 'cannot-tell' ? ', cannot tell' : ''
  const message = wrapped(visible(finding.message, '').replace(/\s+/g, ' '), width - 4)
  return [
    `${String(number).padStart(2)}. ${ink[finding.severity](finding.severity)}${verdict}  ${ink.strong(visible(finding.rule))}`,
    ...message.map(part => `    ${part}`),
    ...finding.passages.map(passage => {
      const where = passage.article === line.id ? '' : `${visible(String(passage.article))}: `
      return ink.faint(`    › ${where}“${cell(passage.text, Math.max(20, width - 8 - columns(where))).trimEnd()}”`)
    }),
  ]
}

function repairs(line: CleanedLine, ink: Paint): string[] {
  return [
    ink.strong(counted(line.repairs.length, 'repair')),
    ...line.repairs
      .slice(0, REPAIRS)
      .map(
        ({ span, from, to, why }) =>
          `  at ${span[0]}: “${cell(from, 20).trimEnd()}” to “${cell(to, 20).trimEnd()}”, ${visible(why)}`,
      ),
    ...(line.repairs.length > REPAIRS ? [`  and ${counted(line.repairs.length - REPAIRS, 'more')}`] : []),
  ]
}

/** A badly decoded text can have thousands; the line holds them all. */
const REPAIRS = 20
