import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { keyOf } from '../decisions.ts'
import type { PageArticle } from '../page-data.ts'
import type { LedgerEntry } from '../wire.ts'
import { fate, sureness, visible } from '../words.ts'
import { decisionAt, onRemoval } from './decided.ts'
import { rows } from './read.ts'
import { Verdict } from './verdict.tsx'

/** Distance between a cut and its account, and from the window's edge, in pixels. */
const GAP = 8
/** Time to move the pointer from the cut to its account, in milliseconds. */
const GRACE = 180
/** Time the pointer rests on words that were kept before they say why, in milliseconds. */
const PATIENCE = 700

interface Shown {
  /** Null for words that were kept, with `kept` as the reason. */
  readonly entry: LedgerEntry | null
  readonly at: number
  readonly kept: string
  readonly cut: HTMLElement
  /** Where the pointer came in: a long cut has lines far from each other. */
  readonly y: number | null
}

/** The account of the cut under the pointer or the focus: stays while the pointer is on it, goes with Escape (WCAG 1.4.13). */
export function Tip(props: { at: number; text: RefObject<HTMLElement | null>; article: PageArticle }) {
  const { text, article } = props
  const { ledger } = article
  const [shown, setShown] = useState<Shown | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const timer = useRef(0)
  const coming = useRef(0)
  const stay = () => clearTimeout(timer.current)
  const leave = () => {
    stay()
    timer.current = setTimeout(() => setShown(null), GRACE)
  }
  useEffect(() => {
    const area = text.current
    if (area === null) return
    const cutOf = (event: Event) =>
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-entry], [data-kept]') : null
    const open = (event: Event) => {
      const cut = cutOf(event)
      if (cut === null) return
      const at = Number(cut.dataset.entry ?? -1)
      const kept = cut.dataset.kept ?? ''
      const entry = ledger[at] ?? null
      if (entry === null && kept === '') return
      stay()
      clearTimeout(coming.current)
      const show = () => setShown({ entry, at, kept, cut, y: event instanceof PointerEvent ? event.clientY : null })
      // Most of a text was kept: its reason comes to who waits for it, and not to who reads.
      if (entry !== null) show()
      else {
        setShown(null)
        coming.current = setTimeout(show, PATIENCE)
      }
    }
    const close = (event: Event) => {
      clearTimeout(coming.current)
      if (cutOf(event) !== null) leave()
    }
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || box.current?.matches(':popover-open') !== true) return
      setShown(null)
      event.preventDefault()
    }
    area.addEventListener('pointerover', open)
    area.addEventListener('pointerout', close)
    area.addEventListener('focusin', open)
    area.addEventListener('focusout', close)
    addEventListener('keydown', dismiss, { capture: true })
    return () => {
      stay()
      area.removeEventListener('pointerover', open)
      area.removeEventListener('pointerout', close)
      area.removeEventListener('focusin', open)
      area.removeEventListener('focusout', close)
      removeEventListener('keydown', dismiss, { capture: true })
    }
  }, [text, ledger])
  useLayoutEffect(() => {
    const tip = box.current
    if (tip === null) return
    if (shown === null) {
      if (tip.matches(':popover-open')) tip.hidePopover()
      return
    }
    const { cut, y } = shown
    cut.setAttribute('aria-describedby', tip.id)
    if (!tip.matches(':popover-open')) tip.showPopover()
    const place = () => {
      const lines = [...cut.getClientRects()]
      const line = lines.find(({ top, bottom }) => y !== null && top - 2 <= y && y <= bottom + 2) ?? lines[0]
      if (line === undefined) return
      const { offsetWidth: width, offsetHeight: height } = tip
      const below = line.bottom + GAP
      const fits = below + height + GAP <= innerHeight
      tip.style.top = `${Math.max(GAP, fits ? below : line.top - GAP - height)}px`
      tip.style.left = `${Math.max(GAP, Math.min(line.left, document.documentElement.clientWidth - width - GAP))}px`
    }
    place()
    const follow = () => (y === null ? place() : setShown(null))
    addEventListener('scroll', follow, { passive: true })
    return () => {
      cut.removeAttribute('aria-describedby')
      removeEventListener('scroll', follow)
    }
  }, [shown])
  const entry = shown?.entry ?? null
  const name = entry === null ? '' : keyOf({ on: 'removal', article: rows[props.at]?.id ?? '', id: entry.id })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a popover of paragraphs is no part of a form
    <div
      ref={box}
      id="cut-tip"
      class="tip"
      role="group"
      aria-label="Why"
      popover="manual"
      onPointerEnter={stay}
      onPointerLeave={leave}
      onFocusIn={stay}
    >
      {shown !== null && entry === null && <p class="tip-fate">kept as {visible(shown.kept)}; no rule took it</p>}
      {shown !== null && entry !== null && (
        <>
          <p class="tip-fate">{visible(fate(entry))}</p>
          <dl>
            <div>
              <dt>kind</dt>
              <dd>{entry.kind}</dd>
            </div>
            <div>
              <dt>stage</dt>
              <dd>{visible(entry.stage)}</dd>
            </div>
            <div>
              <dt>rule</dt>
              <dd>{visible(entry.rule)}</dd>
            </div>
          </dl>
          <p class="tip-sure">
            <span class="meter" aria-hidden="true">
              <span style={{ width: `${entry.confidence * 100}%` }} />
            </span>{' '}
            {sureness(entry)}
          </p>
          <Verdict
            about={() => onRemoval(props.at, entry, shown.at, article.pieces)}
            known={decisionAt(name)}
            name={name}
            label="this cut"
          />
        </>
      )}
    </div>
  )
}
