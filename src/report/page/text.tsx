import { keyOf } from '../decisions.ts'
import type { PageArticle } from '../page-data.ts'
import type { Piece } from '../piece.ts'
import type { Finding } from '../wire.ts'
import { fate, visible } from '../words.ts'
import type { Severity } from './bits.tsx'
import { decisionAt } from './decided.ts'
import { places, segments } from './place.ts'
import { rows } from './read.ts'

/** Where a finding's passages lie in the pieces of the article that is open. */
export interface Mark {
  readonly piece: number
  readonly start: number
  readonly end: number
  readonly finding: number
  /** The passage begins here; its number stands before it. */
  readonly first: boolean
}

export function marksOf(pieces: readonly Piece[], findings: readonly Finding[], id: string | number): Mark[] {
  return findings.flatMap((finding, at) =>
    finding.passages
      .filter(passage => passage.article === id)
      .flatMap(passage => places(pieces, passage).map((place, part) => ({ ...place, finding: at, first: part === 0 }))),
  )
}

interface Block {
  readonly key: number
  readonly tight: boolean
  readonly pieces: readonly number[]
}

/** Pieces that stand in one block of the page. */
function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: { key: number; tight: boolean; pieces: number[] }[] = []
  for (const [at, piece] of pieces.entries()) {
    const last = blocks.at(-1)
    if (last === undefined || piece.before.includes('\n'))
      blocks.push({ key: at, tight: piece.before === '\n', pieces: [at] })
    else last.pieces.push(at)
  }
  return blocks
}

/** A run of this many removed blocks is folded: what a page's menu said is seldom read. What was lifted stays in sight. */
const FOLD = 8

/** `beside`: the raw text on the left, the cleaned text on the right, a row a block. */
export type Mode = 'marked' | 'clean' | 'beside'

/** The whole visible text in order, what left it struck through or boxed in place, the passages of findings marked. */
export function Text(props: {
  at: number
  article: PageArticle
  pieces: readonly Piece[]
  marks: readonly Mark[]
  findings: readonly Finding[]
  lang: string | undefined
  mode: Mode
  active: number | null
  choose: (finding: number) => void
}) {
  const { article, pieces, marks } = props
  const blocks = blocksOf(pieces)
  const marked = new Set(marks.map(({ piece }) => piece))
  const gone = (block: Block) =>
    block.pieces.every(at => article.ledger[pieces[at]?.entry ?? -1]?.fate === 'removed' && !marked.has(at))
  const out = []
  for (let at = 0; at < blocks.length; ) {
    let end = at
    while (end < blocks.length && gone(blocks[end] as Block)) end++
    if (end - at >= FOLD) {
      const folded = blocks.slice(at, end)
      out.push(
        <details key={`fold ${at}`} class="fold">
          <summary>
            {folded.length} lines removed: {kindsOf(folded, pieces, article)}
          </summary>
          {folded.map(block => (
            <Paragraph key={block.key} block={block} {...props} />
          ))}
        </details>,
      )
      at = end
      continue
    }
    const stop = Math.max(end, at + 1)
    for (; at < stop; at++) {
      const block = blocks[at]
      if (block !== undefined) out.push(<Paragraph key={block.key} block={block} {...props} />)
    }
  }
  return (
    <div class={`copy ${props.mode}`} lang={props.lang}>
      {out}
    </div>
  )
}

function kindsOf(blocks: readonly Block[], pieces: readonly Piece[], article: PageArticle): string {
  const counts = new Map<string, number>()
  for (const block of blocks)
    for (const at of block.pieces) {
      const kind = article.ledger[pieces[at]?.entry ?? -1]?.kind
      if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')
}

type TextProps = Parameters<typeof Text>[0]

function Paragraph(props: TextProps & { block: Block }) {
  const { block, pieces, mode } = props
  const only = block.pieces.every(at => pieces[at]?.entry !== null)
  const name = `${only ? 'gone' : ''} ${block.tight ? 'tight' : ''}`
  if (mode !== 'beside')
    return (
      <p dir="auto" class={name}>
        <Pieces {...props} />
      </p>
    )
  const kept = block.pieces.filter(at => pieces[at]?.entry === null)
  return (
    <div class={`pair ${name}`}>
      <p dir="auto">
        <Pieces {...props} />
      </p>
      <p dir="auto" class="after">
        {kept.map(at => shown(pieces[at]?.text ?? '')).join(' ')}
        {kept.length === 0 && <span class="sr">(nothing)</span>}
      </p>
    </div>
  )
}

function Pieces(props: TextProps & { block: Block }) {
  const { block, pieces, article } = props
  const id = rows[props.at]?.id ?? ''
  let before: string | undefined
  return (
    <>
      {block.pieces.map((at, position) => {
        const piece = pieces[at]
        if (piece === undefined) return null
        const entry = piece.entry === null ? undefined : article.ledger[piece.entry]
        const tagged = entry !== undefined && entry.kind !== before
        before = entry?.kind
        const inside = <Segments piece={at} {...props} />
        const decided = entry === undefined ? null : decisionAt(keyOf({ on: 'removal', article: id, id: entry.id }))
        return (
          <>
            {position > 0 ? piece.before : ''}
            {entry === undefined ? (
              <span class="stays" data-kept={piece.kept}>
                {inside}
              </span>
            ) : (
              <del
                class={`cut ${entry.fate} ${decided?.verdict ?? ''}`}
                data-entry={piece.entry}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what tells its reason on hover must tell it on focus
                tabIndex={0}
                aria-description={`${fate(entry)}${decided === null ? '' : `; ${decided.verdict}`}`}
              >
                {tagged && <bdi class="tag">{entry.kind}</bdi>}
                <span class="cut-text">{inside}</span>
              </del>
            )}
          </>
        )
      })}
    </>
  )
}

const RANK: readonly Severity[] = ['note', 'warning', 'error']

function Segments({ piece: at, pieces, marks, findings, active, choose }: TextProps & { piece: number }) {
  const piece = pieces[at]
  if (piece === undefined) return null
  const here = marks.filter(mark => mark.piece === at)
  if (here.length === 0) return <>{shown(piece.text)}</>
  return (
    <>
      {segments(piece.text.length, here).map(segment => {
        const text = shown(piece.text.slice(segment.start, segment.end))
        const refs = segment.begins.map(finding => (
          <button
            type="button"
            key={`ref ${finding}`}
            class={finding === active ? 'ref active' : 'ref'}
            data-finding={finding}
            aria-label={`Finding ${finding + 1}: ${findings[finding]?.rule ?? ''}`}
            onClick={() => choose(finding)}
          >
            {finding + 1}
          </button>
        ))
        if (segment.findings.length === 0) return text
        const worst = Math.max(...segment.findings.map(finding => RANK.indexOf(findings[finding]?.severity ?? 'note')))
        const lit = active !== null && segment.findings.includes(active)
        return (
          <>
            {refs}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the number before it does the same by key */}
            <mark
              key={segment.start}
              class={`found ${RANK[worst] ?? 'note'} ${lit ? 'active' : ''}`}
              data-findings={` ${segment.findings.join(' ')} `}
              onClick={() => {
                const first = segment.findings.includes(active ?? -1) ? active : segment.findings[0]
                if (first !== null && first !== undefined) choose(first)
              }}
            >
              {text}
            </mark>
          </>
        )
      })}
    </>
  )
}

/** Line breaks and tabs of preformatted text stay; all else that is unseen is shown. */
function shown(text: string): string {
  return visible(text, '\n\t')
}
