import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

/** Rows drawn above and below what is seen, so that a quick wheel meets no blank. */
const SPARE = 12
/** Rows of a printed list; a longer one is nobody's paper. */
const PRINTED = 2000

/** Which rows of a long list to draw. `height` of a row in pixels follows the reader's font size and the style sheet's narrow form. */
export function useWindow(
  body: RefObject<HTMLElement | null>,
  count: number,
): { first: number; last: number; height: number } {
  const [height, setHeight] = useState(rowHeight)
  const [span, setSpan] = useState<readonly [number, number]>([0, 40])
  useLayoutEffect(() => {
    const measure = () => {
      const tall = rowHeight()
      const top = -(body.current?.getBoundingClientRect().top ?? 0)
      const first = Math.max(0, Math.floor(top / tall) - SPARE)
      const last = Math.ceil((top + innerHeight) / tall) + SPARE
      setHeight(tall)
      setSpan(before => (before[0] === first && before[1] === last ? before : [first, last]))
    }
    let asked = 0
    const soon = () => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(measure)
    }
    measure()
    addEventListener('scroll', soon, { passive: true })
    addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(asked)
      removeEventListener('scroll', soon)
      removeEventListener('resize', soon)
    }
  }, [count])
  useEffect(() => {
    const print = () => setSpan([0, PRINTED])
    addEventListener('beforeprint', print)
    return () => removeEventListener('beforeprint', print)
  }, [])
  return { first: Math.min(span[0], count), last: Math.min(span[1], count), height }
}

/** `--row` in page.css, in rem, by the same width at which the table folds. */
function rowHeight(): number {
  const style = getComputedStyle(document.documentElement)
  return Number.parseFloat(style.getPropertyValue('--row')) * Number.parseFloat(style.fontSize)
}
