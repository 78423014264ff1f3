import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { clipped, visible } from '../words.ts'

/** Every mark of a chart is a link to the articles it stands for. */
export interface Linked {
  readonly href: string
  readonly say: string
}

/** Patterns first, colours second: each can be told from the others in black and white. They are drawn once, by `Patterns`. */
const PAINTS = ['url(#ink-solid)', 'url(#ink-hatch)', 'url(#ink-dots)', 'url(#ink-cross)', 'url(#ink-pale)']
export const paint = (at: number) => PAINTS[at % PAINTS.length] ?? 'url(#ink-solid)'

/** Longest name beside a bar. */
const NAME = 26
export const name = (text: string) => clipped(visible(text), NAME)

/** The fills of all charts; a document has them once. */
export function Patterns() {
  return (
    <svg class="patterns" aria-hidden="true" width="0" height="0" focusable="false">
      <defs>
        <pattern id="ink-solid" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect class="fill-1" width="4" height="4" />
        </pattern>
        <pattern id="ink-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="wash-2" width="5" height="5" />
          <rect class="fill-2" width="2" height="5" />
        </pattern>
        <pattern id="ink-dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect class="wash-3" width="5" height="5" />
          <circle class="fill-3" cx="2.5" cy="2.5" r="1.2" />
        </pattern>
        <pattern id="ink-cross" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="wash-4" width="6" height="6" />
          <path class="line-4" d="M0 3h6M3 0v6" />
        </pattern>
        <pattern id="ink-pale" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect class="wash-2" width="4" height="4" />
        </pattern>
      </defs>
    </svg>
  )
}

/** Draws a chart as wide as its place, and again when that changes. The caption says what a glance shows. */
export function Chart(props: {
  title: string
  legend?: readonly (readonly [paint: string, label: string, round?: 'round'])[]
  draw: (width: number) => SVGSVGElement | HTMLElement
  data: unknown
}) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const box = place.current
    if (box === null) return
    const measure = () => setWidth(Math.round(box.clientWidth))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  useLayoutEffect(() => {
    const box = place.current
    if (box === null || width === 0) return
    const chart = props.draw(width)
    for (const link of chart.querySelectorAll('a')) {
      const label = link.querySelector('[aria-label]')?.getAttribute('aria-label')
      if (label) link.setAttribute('aria-label', label)
      for (const inner of link.querySelectorAll('[aria-label]')) inner.removeAttribute('aria-label')
    }
    // Labels of axes and groups say nothing that the links do not.
    for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
    box.replaceChildren(chart)
  }, [width, props.data])
  return (
    <figure class="chart">
      <figcaption>{props.title}</figcaption>
      {props.legend && (
        <ul class="legend">
          {props.legend.map(([fill, label, round]) => (
            <li key={label}>
              <svg
                class={round ? 'key round' : 'key'}
                viewBox="0 0 14 14"
                width="14"
                height="14"
                aria-hidden="true"
                focusable="false"
              >
                <rect width="14" height="14" fill={fill} />
              </svg>{' '}
              {label}
            </li>
          ))}
        </ul>
      )}
      <div ref={place} class="chart-place" />
    </figure>
  )
}

export const COMMON = { className: 'plot', style: { background: 'transparent', overflow: 'visible' } } as const
