import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { LedgerEntry } from '../wire.ts'
import { fate, sureness, visible } from '../words.ts'

/** Distance between a cut and its account, and from the window's edge, in pixels. */
const GAP = 8
/** Time to move the pointer from the cut to its account, in milliseconds. */
const GRACE = 180

interface Shown {
  readonly entry: LedgerEntry
  readonly cut: HTMLElement
  /** Where the pointer came in: a long cut has lines far from each other. */
  readonly y: number | null
}

/** The account of the cut under the pointer or the focus: stays while the pointer is on it, goes with Escape (WCAG 1.4.13). */
export function Tip({ text, ledger }: { text: RefObject<HTMLElement | null>; ledger: readonly LedgerEntry[] }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const timer = useRef(0)
  const stay = () => clearTimeout(timer.current)
  const leave = () => {
    stay()
    timer.current = setTimeout(() => setShown(null), GRACE)
  }
  useEffect(() => {
    const area = text.current
    if (area === null) return
    const cutOf = (event: Event) =>
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-entry]') : null
    const open = (event: Event) => {
      const cut = cutOf(event)
      const entry = cut === null ? undefined : ledger[Number(cut.dataset.entry)]
      if (cut === null || entry === undefined) return
      stay()
      setShown({ entry, cut, y: event instanceof PointerEvent ? event.clientY : null })
    }
    const close = (event: Event) => {
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
  return (
    <div
      ref={box}
      id="cut-tip"
      class="tip"
      role="tooltip"
      popover="manual"
      onPointerEnter={stay}
      onPointerLeave={leave}
    >
      {shown !== null && (
        <>
          <p class="tip-fate">{visible(fate(shown.entry))}</p>
          <dl>
            <div>
              <dt>kind</dt>
              <dd>{shown.entry.kind}</dd>
            </div>
            <div>
              <dt>stage</dt>
              <dd>{visible(shown.entry.stage)}</dd>
            </div>
            <div>
              <dt>rule</dt>
              <dd>{visible(shown.entry.rule)}</dd>
            </div>
          </dl>
          <p class="tip-sure">
            <span class="meter" aria-hidden="true">
              <span style={{ width: `${shown.entry.confidence * 100}%` }} />
            </span>{' '}
            {sureness(shown.entry)}
          </p>
        </>
      )}
    </div>
  )
}
