import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Rows drawn above and below what is seen, so that a quick wheel meets no blank. */
const SPARE = 12
/** Rows of a printed list; a longer one is nobody's paper. */
const PRINTED = 2000

type Options = VirtualizerOptions<Window, Element>

/** Which rows of a long list to draw. `height` of a row in pixels follows the reader's font size and the style sheet's narrow form. */
export function useRows(
  body: RefObject<HTMLElement | null>,
  count: number,
): { first: number; last: number; height: number } {
  const [, redraw] = useState(0)
  const [printing, setPrinting] = useState(false)
  const [height, setHeight] = useState(rowHeight)
  const [top, setTop] = useState(0)
  const options: Options = {
    count,
    estimateSize: () => height,
    getScrollElement: () => window,
    scrollMargin: top,
    overscan: SPARE,
    initialOffset: () => scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(times => times + 1),
  }
  const made = useRef<Virtualizer<Window, Element> | null>(null)
  made.current ??= new Virtualizer(options)
  made.current.setOptions(options)
  const virtualizer = made.current
  useLayoutEffect(() => virtualizer._didMount(), [])
  useLayoutEffect(() => virtualizer._willUpdate())
  useLayoutEffect(() => virtualizer.measure(), [height])
  useLayoutEffect(() => {
    const measure = () => {
      setHeight(rowHeight())
      setTop(Math.round((body.current?.getBoundingClientRect().top ?? 0) + scrollY))
    }
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [count])
  useEffect(() => {
    const [print, done] = [() => setPrinting(true), () => setPrinting(false)]
    addEventListener('beforeprint', print)
    addEventListener('afterprint', done)
    return () => {
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', done)
    }
  }, [])
  if (printing) return { first: 0, last: Math.min(PRINTED, count), height }
  const seen = virtualizer.getVirtualItems()
  return { first: seen[0]?.index ?? 0, last: (seen.at(-1)?.index ?? -1) + 1, height }
}

/** `--row` in page.css, in rem, by the same width at which the table folds. */
function rowHeight(): number {
  const style = getComputedStyle(document.documentElement)
  return Number.parseFloat(style.getPropertyValue('--row')) * Number.parseFloat(style.fontSize)
}
