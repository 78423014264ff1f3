import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Decision } from '../decision.ts'
import { keyOf } from '../decisions.ts'
import type { Finding } from '../wire.ts'
import { clipped, counted } from '../words.ts'
import { Icon, matches, Words } from './bits.tsx'
import { decisionAt } from './decided.ts'
import { rowOf, rows } from './read.ts'
import { articleHref, compareHref } from './route.ts'
import { Verdict } from './verdict.tsx'

/** Width from which the findings stand beside the text; the same as in page.css. */
const WIDE = '(min-width: 68rem)'
const GAP = 12
/** Characters of a passage quoted on a card; the text itself shows it whole. */
const QUOTED = 280

/** The findings, each at the height of the passage it rests on while there is room. */
export function Margin(props: {
  id: string | number
  findings: readonly Finding[]
  text: RefObject<HTMLElement | null>
  active: number | null
  choose: (finding: number) => void
  about: (finding: Finding) => Decision
}) {
  const { id, findings, text, active, choose, about } = props
  const list = useRef<HTMLOListElement>(null)
  // Laid out again after every drawing, and whenever the text changes its height.
  useLayoutEffect(() => {
    const area = text.current
    if (area === null) return
    const lay = () => layOut(list.current, area, active)
    lay()
    const watch = new ResizeObserver(lay)
    watch.observe(area)
    if (list.current?.parentElement) watch.observe(list.current.parentElement)
    return () => watch.disconnect()
  })
  return (
    <aside class="margin" aria-label="Findings">
      <h2 class="margin-title">{findings.length === 0 ? 'No finding' : counted(findings.length, 'finding')}</h2>
      <ol ref={list}>
        {findings.map((finding, at) => (
          <li key={at} id={`finding-${at}`} class={`card ${finding.severity} ${at === active ? 'active' : ''}`}>
            <header>
              <button
                type="button"
                class="card-rule"
                onClick={() => choose(at)}
                aria-current={at === active ? 'true' : undefined}
              >
                <span class="number">{at + 1}</span>
                <Icon severity={finding.severity} />
                <span class="sr">{finding.severity}: </span>
                <Words text={finding.rule} />
              </button>
              <a class="permalink" href={articleHref(id, finding.id)} aria-label={`Link to finding ${at + 1}`}>
                #
              </a>
            </header>
            {finding.verdict === 'cannot-tell' && <p class="verdict">cannot tell</p>}
            <p class="message">
              <Words text={finding.message} />
            </p>
            <ul class="passages">
              {finding.passages.map((passage, part) => (
                <Passage
                  key={part}
                  id={id}
                  own={passage.article === id}
                  passage={passage}
                  finding={finding.id}
                  choose={() => choose(at)}
                />
              ))}
            </ul>
            <FindingVerdict id={id} finding={finding} about={about} number={at + 1} />
          </li>
        ))}
      </ol>
    </aside>
  )
}

function FindingVerdict(props: {
  id: string | number
  finding: Finding
  about: (finding: Finding) => Decision
  number: number
}) {
  const { id, finding, about, number } = props
  const name = keyOf({ on: 'finding', article: finding.passages[0]?.article ?? id, id: finding.id })
  return <Verdict about={() => about(finding)} known={decisionAt(name)} name={name} label={`finding ${number}`} />
}

function Passage(props: {
  id: string | number
  own: boolean
  passage: Finding['passages'][number]
  finding: string
  choose: () => void
}) {
  const { own, passage, finding, choose } = props
  const quoted = <q dir="auto">{<Words text={clipped(passage.text, QUOTED)} />}</q>
  if (own)
    return (
      <li>
        <button type="button" class="passage" onClick={choose}>
          {quoted}
        </button>
      </li>
    )
  const row = rowOf(passage.article)
  return (
    <li class="elsewhere">
      <a href={articleHref(passage.article, finding)}>
        <span class="where">
          in <Words text={(row === null ? null : rows[row]?.headline) ?? passage.article} />
        </span>
        {quoted}
      </a>
      <a class="tie" href={compareHref(props.id, passage.article)}>
        side by side
      </a>
    </li>
  )
}

/** Puts each card where its passage is and pushes overlapping ones apart; the active one keeps its place and the others give way. */
function layOut(list: HTMLOListElement | null, area: HTMLElement, active: number | null): void {
  if (list === null) return
  const cards = [...list.children].filter(child => child instanceof HTMLElement)
  if (!matches(WIDE) || matches('print')) {
    list.style.height = ''
    for (const card of cards) card.style.transform = ''
    return
  }
  const origin = list.getBoundingClientRect().top
  const wanted = cards.map((_, at) => {
    const mark = area.querySelector(`.ref[data-finding="${at}"]`) ?? area.querySelector(`[data-findings*=" ${at} "]`)
    // A mark inside a closed fold has no place.
    return mark === null || mark.getClientRects().length === 0 ? 0 : mark.getBoundingClientRect().top - origin - GAP
  })
  const heights = cards.map(card => card.offsetHeight)
  const tops: number[] = []
  let free = 0
  for (const [at, top] of wanted.entries()) {
    tops[at] = Math.max(free, top)
    free = (tops[at] ?? 0) + (heights[at] ?? 0) + GAP
  }
  if (active !== null && active < cards.length) makeRoom(tops, heights, wanted, active)
  for (const [at, card] of cards.entries()) card.style.transform = `translateY(${Math.round(tops[at] ?? 0)}px)`
  list.style.height = `${Math.max(0, ...tops.map((top, at) => top + (heights[at] ?? 0)))}px`
}

function makeRoom(tops: number[], heights: readonly number[], wanted: readonly number[], active: number): void {
  const above = heights.slice(0, active).reduce((sum, height) => sum + height + GAP, 0)
  tops[active] = Math.max(above, wanted[active] ?? 0)
  for (let at = active - 1; at >= 0; at--) {
    const limit = (tops[at + 1] ?? 0) - (heights[at] ?? 0) - GAP
    tops[at] = Math.min(tops[at] ?? 0, limit)
  }
  for (let at = active + 1; at < heights.length; at++) {
    const limit = (tops[at - 1] ?? 0) + (heights[at - 1] ?? 0) + GAP
    tops[at] = Math.max(wanted[at] ?? 0, limit)
  }
}
