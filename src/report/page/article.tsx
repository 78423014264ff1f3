import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { keyOf } from '../decisions.ts'
import type { Finding } from '../wire.ts'
import { clipped, counted, moment, percent, visible } from '../words.ts'
import { Icon, langOf, languageName, SEVERITIES, statusName, Words } from './bits.tsx'
import { decide, decisionAt, onFinding, onRemoval, undo, useDecisions } from './decided.ts'
import { Facts } from './facts.tsx'
import { neighbour } from './filters.ts'
import { bringIntoView, useKeys } from './keys.ts'
import { Margin } from './margin.tsx'
import { Minimap } from './minimap.tsx'
import { places } from './place.ts'
import { rows, useArticle } from './read.ts'
import { articleHref, replace, visit } from './route.ts'
import { type Mode, marksOf, Text } from './text.tsx'
import { Tip } from './tip.tsx'

const MODES: readonly Mode[] = ['marked', 'clean', 'beside']
const MODE_NAMES: Readonly<Record<Mode, string>> = { marked: 'Marked', clean: 'Clean', beside: 'Side by side' }

/** Characters of a headline set large; what is longer is no headline. */
const HEADLINE = 400

/** One article: its text with what left it, its findings beside it, its facts. */
export function ArticleView({ at, finding }: { at: number; finding: string | null }) {
  const row = rows[at]
  const article = useArticle(at)
  useDecisions()
  const text = useRef<HTMLDivElement>(null)
  const [mode, setMode] = useState<Mode>('marked')
  const id = row?.id ?? ''
  const { findings, marks } = useMemo(() => ordered(article?.findings ?? [], article?.pieces ?? [], id), [article, id])
  const named = findings.findIndex(({ id }) => id === finding)
  const active = named < 0 ? null : named
  const settled = useRef(false)

  useLayoutEffect(() => {
    document.title = `${visible(clipped(row?.headline ?? String(id), 80))} · Copy report`
    if (finding === null) window.scrollTo({ top: 0, behavior: 'instant' })
  }, [at])
  useEffect(() => {
    if (active === null || !article) return
    reveal(text.current, `.ref[data-finding="${active}"], [data-findings*=" ${active} "]`, active)
    settled.current = true
  }, [active, article])

  const choose = (next: number) => {
    const chosen = findings[next]
    if (chosen === undefined) return
    // What is judged next is the finding, and no longer the cut that had the focus.
    if (document.activeElement?.matches('[data-entry]'))
      document.querySelector<HTMLElement>(`#finding-${next} .card-rule`)?.focus({ preventScroll: true })
    if (next === active) reveal(text.current, `.ref[data-finding="${next}"], [data-findings*=" ${next} "]`, next)
    else replace(articleHref(id, chosen.id))
  }
  const show = (entry: number) => {
    if (mode === 'clean') setMode('marked')
    const cut = reveal(text.current, `[data-entry="${entry}"]`, null)
    cut?.focus({ preventScroll: true })
  }
  const stepCut = (by: 1 | -1) => {
    const cuts = [...(text.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
    const from = cuts.indexOf(document.activeElement as HTMLElement)
    const next = cuts[from < 0 && by < 0 ? cuts.length - 1 : from + by]
    if (next !== undefined) show(Number(next.dataset.entry))
  }
  /** The cut that has the focus, else the finding that is chosen. */
  const judge = (verdict: 'accepted' | 'rejected') => {
    if (!article) return
    const focused = document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset.entry
    const entry = focused === undefined ? undefined : article.ledger[Number(focused)]
    const chosen = active === null ? undefined : findings[active]
    const fresh =
      entry !== undefined
        ? onRemoval(at, entry, Number(focused), article.pieces)
        : chosen !== undefined
          ? aboutFinding(chosen)
          : null
    if (fresh !== null) decide({ ...(decisionAt(keyOf(fresh)) ?? fresh), verdict })
  }
  const aboutFinding = (about: Finding) =>
    onFinding(at, about, article?.pieces ?? [], passage => places(article?.pieces ?? [], passage)[0] ?? null)
  const go = (step: 1 | -1) => {
    const next = neighbour(at, step)
    if (next !== null && rows[next] !== undefined) visit(articleHref(rows[next].id))
  }
  useKeys({
    j: () => choose(active === null ? 0 : Math.min(findings.length - 1, active + 1)),
    k: () => choose(active === null ? findings.length - 1 : Math.max(0, active - 1)),
    n: () => stepCut(1),
    p: () => stepCut(-1),
    ']': () => go(1),
    '[': () => go(-1),
    c: () => setMode(MODES[(MODES.indexOf(mode) + 1) % MODES.length] ?? 'marked'),
    a: () => judge('accepted'),
    r: () => judge('rejected'),
    u: () => {
      undo()
    },
    Escape: () => {
      if (active !== null) replace(articleHref(id))
      else visit('#articles')
    },
  })

  if (row === undefined) return null
  return (
    <article class="sheet">
      <Head at={at} standfirst={article?.standfirst ?? null} />
      {row.failure !== null && (
        <div class="failure">
          <p>
            <Icon severity="error" /> <b>{statusName(row.status)}</b>: <Words text={row.failure.message} />
          </p>
          <p>
            <Words text={row.failure.hint} />
          </p>
          <p class="origin">
            <Words text={row.failure.code} />
          </p>
        </div>
      )}
      {row.failure === null && article === undefined && <p class="notice">Loading the article …</p>}
      {row.failure === null && article === null && (
        <p class="notice">
          The file of this article cannot be loaded: was the folder “report” moved without it? Line {row.line} of
          articles.jsonl says the same.
        </p>
      )}
      {article && (
        <div class="columns">
          <section class="reading" aria-label="Text">
            <fieldset class="modes" aria-label="How the text is shown">
              {MODES.map(name => (
                <button type="button" key={name} aria-pressed={mode === name} onClick={() => setMode(name)}>
                  {MODE_NAMES[name]}
                </button>
              ))}
            </fieldset>
            <div class="sheets">
              <Minimap article={article} marks={marks} findings={findings} area={text} />
              <div ref={text} class={mode === 'beside' ? 'two' : 'one'}>
                <Text
                  at={at}
                  article={article}
                  pieces={article.pieces}
                  marks={marks}
                  findings={findings}
                  lang={langOf(row.language)}
                  mode={mode}
                  active={active}
                  choose={choose}
                />
              </div>
            </div>
            <Tip at={at} text={text} article={article} />
          </section>
          <Margin id={row.id} findings={findings} text={text} active={active} choose={choose} about={aboutFinding} />
          <Facts at={at} row={row} article={article} show={show} />
        </div>
      )}
    </article>
  )
}

/** Findings in the order of the text, those without a place in it last. */
function ordered(findings: readonly Finding[], pieces: Parameters<typeof marksOf>[0], id: string | number) {
  const first = marksOf(pieces, findings, id).reduce((places, { finding, piece, start }) => {
    const known = places.get(finding)
    if (known === undefined || piece < known[0] || (piece === known[0] && start < known[1]))
      places.set(finding, [piece, start])
    return places
  }, new Map<number, readonly [number, number]>())
  const last = [Number.MAX_SAFE_INTEGER, 0] as const
  const sorted = findings
    .map((finding, at) => ({ finding, at, place: first.get(at) ?? last }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || a.at - b.at)
    .map(({ finding }) => finding)
  return { findings: sorted, marks: marksOf(pieces, sorted, id) }
}

/** Brings the first such element into view, opening the fold it lies in; with a finding, its card too where cards stand below. */
function reveal(area: HTMLElement | null, selector: string, finding: number | null): HTMLElement | null {
  const found = area?.querySelector<HTMLElement>(selector) ?? null
  const fold = found?.closest('details')
  if (fold) fold.open = true
  bringIntoView(found ?? (finding === null ? null : document.getElementById(`finding-${finding}`)))
  return found
}

function Head({ at, standfirst }: { at: number; standfirst: string | null }) {
  const row = rows[at]
  if (row === undefined) return null
  const [before, after] = [neighbour(at, -1), neighbour(at, 1)]
  const step = (to: number | null, label: string, sign: string) => {
    const target = to === null ? undefined : rows[to]
    return target === undefined ? (
      <span class="step off" aria-hidden="true">
        {sign}
      </span>
    ) : (
      <a class="step" href={articleHref(target.id)} aria-label={label} title={label}>
        {sign}
      </a>
    )
  }
  const lang = langOf(row.language)
  return (
    <header class="sheet-head">
      <div class="trail">
        <a href="#articles">Articles</a> <Words text={row.id} className="id" />
        <span class="steps">
          {step(before, 'Previous article', '←')} {step(after, 'Next article', '→')}
        </span>
      </div>
      <p class="kicker">
        {row.outlet !== null && <Words text={row.outlet} />}
        {row.agencies.length > 0 && <Words text={row.agencies.join(', ')} />}
        {row.published !== null && <Words text={moment(row.published)} />}
        {row.language !== null && <span>{languageName(row.language)}</span>}
      </p>
      <h1 lang={lang} dir="auto" class={row.headline === null ? 'untitled' : ''}>
        {row.headline === null ? 'No headline' : visible(clipped(row.headline, HEADLINE))}
      </h1>
      {standfirst !== null && (
        <p class="standfirst" lang={lang} dir="auto">
          {visible(clipped(standfirst, 2 * HEADLINE))}
        </p>
      )}
      {row.failure === null && (
        <ul class="strip">
          <li>
            <span class={`status ${row.status}`}>{statusName(row.status)}</span>
          </li>
          <li>
            quality <b>{row.quality}</b>
          </li>
          <li>
            <b>{percent(row.cutShare, 1)}</b> cut in {counted(row.cuts, 'place')}
          </li>
          {SEVERITIES.filter(severity => row[severity] > 0).map(severity => (
            <li key={severity}>
              <Icon severity={severity} /> {counted(row[severity], severity)}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
