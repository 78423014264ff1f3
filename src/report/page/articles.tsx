// biome-ignore-all lint/a11y/useSemanticElements: a table whose rows are placed by hand loses its meaning in some browsers; roles keep it
// biome-ignore-all lint/a11y/useFocusableInteractive: as a table, not a grid, its rows and heads take no focus; the links and buttons inside them do
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { grouped, percent } from '../words.ts'
import { Icon, languageName, SEVERITIES, statusName, Words } from './bits.tsx'
import { useDecisions } from './decided.ts'
import { FilterBar } from './filter-bar.tsx'
import { type Asked, FILTERS, follow, found, prepare } from './filters.ts'
import { useKeys } from './keys.ts'
import { index, rows } from './read.ts'
import { articleHref, articlesHref, replace } from './route.ts'
import { useRows } from './window.ts'

const COLUMNS: readonly (readonly [string, string])[] = [
  ['headline', 'Article'],
  ['language', 'Language'],
  ['source', 'Source'],
  ['status', 'Status'],
  ['quality', 'Quality'],
  ['cut', 'Cut'],
  ['findings', 'Findings'],
]

/** Best first is seldom what a reviewer wants: these columns begin with what is most. */
const DOWNWARDS = new Set(['cut', 'findings'])

/** Where the list was left, for the way back. */
let left = { hash: '', y: 0 }

/** All articles as a table: only the rows in view are in the page, so that thousands stay quick. */
export function Articles({ values }: { values: ReadonlyMap<string, string> }) {
  const asked: Asked = Object.fromEntries(
    [...FILTERS, 'sort'].flatMap(key => (values.has(key) ? [[key, values.get(key)]] : [])),
  )
  const key = JSON.stringify(asked)
  const decisions = useDecisions()
  const list = useMemo(() => found(asked), [key, asked.decided === undefined ? 0 : decisions])
  const body = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(-1)
  const wanted = useRef(-1)
  useEffect(() => follow(list), [list])
  useLayoutEffect(() => {
    document.title = 'Articles · Copy report'
    prepare()
    if (left.hash === location.hash) scrollTo({ top: left.y, behavior: 'instant' })
    else scrollTo({ top: 0, behavior: 'instant' })
    const note = () => {
      left = { hash: location.hash, y: scrollY }
    }
    addEventListener('scroll', note, { passive: true })
    return () => removeEventListener('scroll', note)
  }, [])
  const change = (next: Asked) => replace(articlesHref({ ...next } as Record<string, string>))
  const step = (by: 1 | -1) => {
    const focused = Number(document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? -1)
    const from = focused >= 0 ? focused : current
    const to = Math.max(0, Math.min(list.length - 1, from + by))
    const box = body.current?.getBoundingClientRect()
    if (box === undefined || list.length === 0) return
    const height = box.height / list.length
    const top = box.top + to * height
    if (top < STICKY || top + height > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' })
    wanted.current = to
    setCurrent(to)
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    Escape: () => {
      const field = document.activeElement
      if (field instanceof HTMLInputElement) field.blur()
      else if (key !== '{}') change({})
    },
  })
  return (
    <>
      <h1 class="sr">Articles</h1>
      <FilterBar asked={asked} change={change} count={list.length} />
      {index.report.articles.total > rows.length && (
        <p class="muted">
          {grouped(rows.length)} of {grouped(index.report.articles.total)} articles are on this page, those with the
          gravest to say first; all stand in articles.jsonl.
        </p>
      )}
      <div class="table" role="table" aria-label="Articles" aria-rowcount={list.length + 1}>
        <div role="rowgroup" class="table-head">
          <div role="row" aria-rowindex={1}>
            {COLUMNS.map(([name, title]) => (
              <Head key={name} name={name} title={title} asked={asked} change={change} />
            ))}
          </div>
        </div>
        <Rows list={list} body={body} wanted={wanted} />
      </div>
      {list.length === 0 && (
        <p class="none">
          No article fits. <a href="#articles">Show all {grouped(rows.length)}</a>
        </p>
      )}
    </>
  )
}

/** The rows in view. A component of its own: scrolling draws nothing else anew. */
function Rows(props: {
  list: readonly number[]
  body: RefObject<HTMLDivElement | null>
  /** The row that is to take the focus, or -1. */
  wanted: { current: number }
}) {
  const { list, body, wanted } = props
  const { first, last, height } = useRows(body, list.length)
  // The row may have to be scrolled into being before it can take the focus.
  useLayoutEffect(() => {
    if (wanted.current < 0) return
    const link = body.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] a`)
    if (link) {
      link.focus({ preventScroll: true })
      wanted.current = -1
    }
  })
  return (
    <div role="rowgroup" ref={body} class="table-body" style={{ height: `${list.length * height}px` }}>
      {list.slice(first, last).map((at, offset) => (
        <Row key={at} at={at} position={first + offset} top={(first + offset) * height} />
      ))}
    </div>
  )
}

/** Height of what sticks to the top of the window, in pixels, with room to spare. */
const STICKY = 110

function Head({
  name,
  title,
  asked,
  change,
}: {
  name: string
  title: string
  asked: Asked
  change: (next: Asked) => void
}) {
  const up = asked.sort === name
  const down = asked.sort === `-${name}`
  const next = DOWNWARDS.has(name) ? (down ? name : `-${name}`) : up ? `-${name}` : name
  return (
    <div role="columnheader" class={`col-${name}`} aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <button type="button" onClick={() => change({ ...asked, sort: next })}>
        {title} <span aria-hidden="true">{up ? '↑' : down ? '↓' : ''}</span>
      </button>
    </div>
  )
}

function Row({ at, position, top }: { at: number; position: number; top: number }) {
  const row = rows[at]
  if (row === undefined) return null
  const failed = row.failure !== null
  return (
    <div
      role="row"
      aria-rowindex={position + 2}
      data-row={position}
      class={`row ${row.status}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="cell" class="col-headline">
        <a href={articleHref(row.id)}>
          <Words text={row.headline ?? (failed ? row.failure?.message : null) ?? row.id} className="headline" />
          <Words text={row.id} className="id" />
        </a>
      </div>
      <div role="cell" class="col-language">
        {failed ? '' : row.language === null ? '–' : languageName(row.language)}
      </div>
      <div role="cell" class="col-source">
        {row.outlet !== null && <Words text={row.outlet} />}
        {row.agencies.length > 0 && <Words text={row.agencies.join(', ')} className="agencies" />}
      </div>
      <div role="cell" class="col-status">
        <span class={`status ${row.status}`}>{statusName(row.status)}</span>
      </div>
      <div role="cell" class="col-quality">
        {row.quality !== null && (
          <>
            <span class="score">{row.quality}</span>
            <span class="meter" aria-hidden="true">
              <span style={{ width: `${row.quality}%` }} />
            </span>
          </>
        )}
      </div>
      <div role="cell" class="col-cut">
        {!failed && (
          <>
            {percent(row.cutShare, 1)} <small>in {grouped(row.cuts)}</small>
          </>
        )}
      </div>
      <div role="cell" class="col-findings">
        {SEVERITIES.filter(severity => row[severity] > 0).map(severity => (
          <span key={severity} class="tally">
            <Icon severity={severity} />
            <span class="sr">{severity}: </span>
            {row[severity]}
          </span>
        ))}
      </div>
    </div>
  )
}
