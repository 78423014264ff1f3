import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageArticle } from '../page-data.ts'
import type { Finding } from '../wire.ts'
import { counted, moment, visible } from '../words.ts'
import { langOf, Words } from './bits.tsx'
import { outletOf, sharedBy, titleOf } from './clusters.ts'
import { bringIntoView, useKeys } from './keys.ts'
import { places, segments } from './place.ts'
import { rows, useArticle } from './read.ts'
import { articleHref } from './route.ts'

/** Two articles side by side, what they share tied by numbers and, where there is room, by lines. */
export function Compare({ one, other }: { one: number; other: number }) {
  const [left, right] = [useArticle(one), useArticle(other)]
  const [active, setActive] = useState(-1)
  const box = useRef<HTMLDivElement>(null)
  const ties = useMemo(() => {
    const start = (finding: Finding) => finding.passages.find(({ article }) => article === rows[one]?.id)?.span[0] ?? 0
    return sharedBy(one, other).toSorted((a, b) => start(a) - start(b))
  }, [one, other])
  useLayoutEffect(() => {
    document.title = 'Side by side · Copy report'
    scrollTo({ top: 0, behavior: 'instant' })
  }, [one, other])
  const go = (at: number) => {
    setActive(at)
    for (const side of box.current?.querySelectorAll('.side') ?? [])
      bringIntoView(side.querySelector(`[data-tie="${at}"]`))
  }
  useKeys({
    j: () => go(Math.min(ties.length - 1, active + 1)),
    k: () => go(Math.max(0, active - 1)),
    Escape: () => history.back(),
  })
  return (
    <div class="compare">
      <p class="trail">
        <a href="#duplicates">Duplicates</a>
      </p>
      <h1>Side by side</h1>
      <p>
        {ties.length === 0
          ? 'No passage of the two is known to be the same.'
          : `${counted(ties.length, 'shared passage')}, numbered alike on both sides; j and k walk through them.`}
      </p>
      <div class="pairs" ref={box}>
        <Side at={one} article={left} ties={ties} active={active} choose={go} />
        <Threads box={box} count={ties.length} active={active} ready={Boolean(left && right)} />
        <Side at={other} article={right} ties={ties} active={active} choose={go} />
      </div>
    </div>
  )
}

function Side(props: {
  at: number
  article: PageArticle | null | undefined
  ties: readonly Finding[]
  active: number
  choose: (tie: number) => void
}) {
  const { at, article, ties, active, choose } = props
  const row = rows[at]
  if (row === undefined) return null
  const pieces = article?.pieces ?? []
  const marks = ties.flatMap((finding, tie) =>
    finding.passages
      .filter(passage => passage.article === row.id)
      .flatMap(passage =>
        places(pieces, passage).map((place, part) => ({ ...place, finding: tie, first: part === 0 })),
      ),
  )
  return (
    <section class="side" aria-label={titleOf(at)}>
      <h2 lang={langOf(row.language)} dir="auto">
        <a href={articleHref(row.id)}>{titleOf(at)}</a>
      </h2>
      <p class="kicker">
        <Words text={outletOf(at)} /> {row.published !== null && <Words text={moment(row.published)} />}
      </p>
      {article === undefined && <p class="notice">Loading the article …</p>}
      {article === null && <p class="notice">The text of this article is not here.</p>}
      <div class="copy" lang={langOf(row.language)}>
        {pieces.map((piece, number) => {
          if (piece.entry !== null) return null
          const here = marks.filter(mark => mark.piece === number)
          return (
            <p dir="auto" key={number}>
              {segments(piece.text.length, here).map(segment => {
                const text = visible(piece.text.slice(segment.start, segment.end), '\n\t')
                const tie = segment.findings[0]
                if (tie === undefined) return text
                return (
                  <>
                    {segment.begins.map(begun => (
                      <button
                        type="button"
                        class={begun === active ? 'ref active' : 'ref'}
                        key={begun}
                        data-tie={begun}
                        aria-label={`Shared passage ${begun + 1}`}
                        onClick={() => choose(begun)}
                      >
                        {begun + 1}
                      </button>
                    ))}
                    <mark class={`found note ${segment.findings.includes(active) ? 'active' : ''}`}>{text}</mark>
                  </>
                )
              })}
            </p>
          )
        })}
      </div>
    </section>
  )
}

/** Lines from each passage to its like; numbers say the same where there is no room or no eye for them. */
function Threads({
  box,
  count,
  active,
  ready,
}: {
  box: { current: HTMLElement | null }
  count: number
  active: number
  ready: boolean
}) {
  const svg = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => {
    const area = box.current
    if (area === null || !ready) return
    const draw = () => {
      const frame = svg.current?.getBoundingClientRect()
      if (frame === undefined) return
      for (let tie = 0; tie < count; tie++) {
        const [a, b] = [...area.querySelectorAll(`[data-tie="${tie}"]`)].map(mark => mark.getBoundingClientRect())
        const path = svg.current?.querySelector(`[data-thread="${tie}"]`)
        if (a === undefined || b === undefined || !path) continue
        const [from, to] = [a.top + a.height / 2 - frame.top, b.top + b.height / 2 - frame.top]
        path.setAttribute('d', `M0 ${from} C${frame.width / 2} ${from} ${frame.width / 2} ${to} ${frame.width} ${to}`)
      }
    }
    draw()
    const watch = new ResizeObserver(draw)
    watch.observe(area)
    return () => watch.disconnect()
  }, [ready, count, active])
  return (
    <svg ref={svg} class="threads" aria-hidden="true">
      {Array.from({ length: count }, (_, tie) => (
        <path key={tie} data-thread={tie} class={tie === active ? 'active' : ''} />
      ))}
    </svg>
  )
}
