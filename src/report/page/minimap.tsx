import type { RefObject } from 'preact'
import type { PageArticle } from '../page-data.ts'
import type { Finding } from '../wire.ts'
import { bringIntoView } from './keys.ts'
import type { Mark } from './text.tsx'

/** Height that the text is drawn to; the box stretches it. */
const TALL = 1000
/** Below this a stretch cannot be seen. */
const THIN = 3

/** The whole article at a glance: what left it, and where findings lie. For the eye and the pointer; lists and keys do the same for everybody. */
export function Minimap({
  article,
  marks,
  findings,
  area,
}: {
  article: PageArticle
  marks: readonly Mark[]
  findings: readonly Finding[]
  area: RefObject<HTMLElement | null>
}) {
  const lengths = article.pieces.map(({ text }) => text.length + 1)
  const whole = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  )
  const tops: number[] = []
  let reach = 0
  for (const length of lengths) {
    tops.push((reach / whole) * TALL)
    reach += length
  }
  const go = (event: MouseEvent) => {
    const box = event.currentTarget as SVGElement
    const { top, height } = box.getBoundingClientRect()
    const wanted = ((event.clientY - top) / height) * TALL
    const piece = Math.max(
      0,
      tops.findLastIndex(start => start <= wanted),
    )
    const blocks = [...(area.current?.querySelectorAll('.copy > *') ?? [])]
    bringIntoView(blocks[Math.round((piece / Math.max(1, article.pieces.length - 1)) * (blocks.length - 1))])
  }
  return (
    <svg class="minimap" viewBox={`0 0 16 ${TALL}`} preserveAspectRatio="none" aria-hidden="true" onClick={go}>
      {article.pieces.map((piece, at) => (
        <rect
          key={at}
          class={piece.entry === null ? 'kept' : (article.ledger[piece.entry]?.fate ?? 'kept')}
          x={piece.entry === null ? 4 : 1}
          width={piece.entry === null ? 6 : 9}
          y={tops[at] ?? 0}
          height={Math.max(THIN, ((lengths[at] ?? 0) / whole) * TALL - 1)}
        />
      ))}
      {marks
        .filter(({ first }) => first)
        .map(({ piece, start, finding }) => (
          <rect
            key={`${piece} ${start} ${finding}`}
            class={`tick ${findings[finding]?.severity ?? 'note'}`}
            x={11}
            width={5}
            y={(tops[piece] ?? 0) + (start / whole) * TALL}
            height={2 * THIN}
          />
        ))}
    </svg>
  )
}
