import * as Plot from '@observablehq/plot'
import { Chart, COMMON, type Linked, name, paint } from './chart.tsx'

/** A point of a cluster's timeline. */
export interface Stop extends Linked {
  readonly label: string
  readonly outlet: string
  /** Milliseconds since 1970, or its place in the order where no date is known. */
  readonly at: number
  readonly origin: boolean
}

export interface Copy extends Linked {
  readonly from: Stop
  readonly to: Stop
  /** False where nobody knows which of the two came first. */
  readonly sure: boolean
}

/** Degrees: enough to part two arrows, and low enough to stay below the legend on a wide page. */
const BEND = 5

/** Who had it first and where it went: time from left to right, a line an outlet, an arrow from origin to copy, a broken line where the order is not known. */
export function Lineage({ stops, copies, dated }: { stops: readonly Stop[]; copies: readonly Copy[]; dated: boolean }) {
  const outlets = [...new Set(stops.map(({ outlet }) => outlet))]
  const between = {
    x1: (copy: Copy) => copy.from.at,
    y1: (copy: Copy) => copy.from.outlet,
    x2: (copy: Copy) => copy.to.at,
    y2: (copy: Copy) => copy.to.outlet,
    strokeWidth: 1.5,
    href: 'href',
    ariaLabel: 'say',
    title: 'say',
  } as const
  const draw = (width: number) =>
    Plot.plot({
      ...COMMON,
      width,
      height: outlets.length * 46 + 46,
      marginLeft: Math.min(width * 0.34, 160),
      marginRight: 32,
      marginTop: 16,
      x: dated
        ? { type: 'utc', label: null, ticks: Math.max(2, Math.floor(width / 120)), inset: 14 }
        : { label: 'order of the run', labelArrow: 'none', ticks: [], inset: 14 },
      y: { type: 'point', domain: outlets, label: null, tickSize: 0, tickFormat: name },
      marks: [
        Plot.ruleY(outlets, { strokeOpacity: 0.25 }),
        Plot.arrow(
          copies.filter(({ sure }) => sure),
          { ...between, bend: BEND, inset: 9 },
        ),
        Plot.link(
          copies.filter(({ sure }) => !sure),
          { ...between, strokeDasharray: '4 3' },
        ),
        Plot.dot([...stops], {
          x: 'at',
          y: 'outlet',
          r: 7,
          symbol: (stop: Stop) => (stop.origin ? 'square' : 'circle'),
          fill: stop => (stop.origin ? paint(0) : paint(4)),
          stroke: 'currentColor',
          href: 'href',
          ariaLabel: 'say',
          title: 'say',
        }),
      ],
    })
  return (
    <Chart
      title="From origin to copies"
      legend={[
        [paint(0), 'origin (square)'],
        [paint(4), 'copy, or order not known (circle)', 'round'],
      ]}
      draw={draw}
      data={stops}
    />
  )
}
