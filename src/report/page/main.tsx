import { render } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { grouped } from '../words.ts'
import { ArticleView } from './article.tsx'
import { Articles } from './articles.tsx'
import { Patterns } from './chart.tsx'
import { Compare } from './compare.tsx'
import { allDecisions, useDecisions } from './decided.ts'
import { Duplicates } from './duplicates.tsx'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { Overview } from './overview.tsx'
import { homeOf, index, rowAt, rows } from './read.ts'
import { Review } from './review.tsx'
import { type Route, useRoute, visit } from './route.ts'
import { Speakers } from './speakers.tsx'

function Page() {
  const route = useRoute()
  const [help, setHelp] = useState(false)
  const place = useRef<HTMLElement>(null)
  useKeys({
    '?': () => setHelp(true),
    o: () => {
      visit('#overview')
    },
    '/': () => {
      if (route.view !== 'articles' && route.view !== 'speakers') visit('#articles')
      // The list may have to be drawn first.
      setTimeout(() => document.querySelector<HTMLInputElement>('#search')?.focus(), 30)
    },
  })
  useDecisions()
  const at = articleOf(route)
  const [one, other] = [rowAt(route.values.get('compare') ?? ''), rowAt(route.values.get('with') ?? '')]
  const lost =
    (at === null && (route.view === 'article' || route.view === 'finding')) ||
    (route.view === 'compare' && (one === null || other === null))
  const view = lost ? 'missing' : route.view
  const key = `${view} ${at ?? ''} ${one ?? ''} ${other ?? ''}`
  const drawn = useRef(key)
  useLayoutEffect(() => {
    // A reader who does not see the page change must hear it.
    if (drawn.current !== key) place.current?.focus({ preventScroll: true })
    drawn.current = key
  }, [key])
  return (
    <>
      <button type="button" class="skip" onClick={() => place.current?.focus()}>
        Skip to the content
      </button>
      <header class="masthead">
        <a class="wordmark" href="#overview" aria-label="copydesk, overview">
          copy<span>desk</span>
        </a>
        <nav aria-label="Views">
          <a href="#overview" aria-current={view === 'overview' ? 'page' : undefined}>
            Overview
          </a>
          <a href="#articles" aria-current={view === 'articles' ? 'page' : undefined}>
            Articles <span class="count">{grouped(rows.length)}</span>
          </a>
          <a href="#duplicates" aria-current={view === 'duplicates' ? 'page' : undefined}>
            Duplicates <span class="count">{grouped(index.report.clusters.length)}</span>
          </a>
          <a href="#speakers" aria-current={view === 'speakers' ? 'page' : undefined}>
            Who said what
          </a>
          <a href="#decisions" aria-current={view === 'decisions' ? 'page' : undefined}>
            Decisions <span class="count">{grouped(allDecisions().length)}</span>
          </a>
        </nav>
        <button type="button" class="ask" aria-haspopup="dialog" onClick={() => setHelp(true)}>
          <kbd>?</kbd> <span>Help</span>
        </button>
      </header>
      <main ref={place} tabIndex={-1} class={`view ${view}`}>
        {view === 'overview' && <Overview />}
        {view === 'articles' && <Articles values={route.values} />}
        {at !== null && <ArticleView key={at} at={at} finding={route.values.get('finding') ?? null} />}
        {view === 'duplicates' && <Duplicates />}
        {view === 'compare' && one !== null && other !== null && <Compare one={one} other={other} />}
        {view === 'speakers' && <Speakers q={route.values.get('q') ?? ''} />}
        {view === 'decisions' && <Review />}
        {view === 'missing' && <Missing />}
      </main>
      <Patterns />
      <Help open={help} close={() => setHelp(false)} />
    </>
  )
}

function articleOf({ view, values }: Route): number | null {
  if (view === 'article') return rowAt(values.get('article') ?? '')
  if (view === 'finding') return homeOf(values.get('finding') ?? '')
  return null
}

function Missing() {
  return (
    <section class="missing">
      <h1>Nothing here goes by that name</h1>
      <p>
        This report holds no such article or finding: it may have been mended since the link was made.{' '}
        <a href="#articles">See all articles</a>
      </p>
    </section>
  )
}

const root = document.getElementById('page')
if (root !== null) {
  root.textContent = ''
  render(<Page />, root)
}
