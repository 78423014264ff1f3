import * as Plot from '@observablehq/plot'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { STAGE_NAMES } from '../../core/kinds.ts'
import { clipped, grouped, percent, visible } from '../words.ts'
import { BANDS, bandOf } from './bands.ts'
import { SEVERITIES } from './bits.tsx'
import { index, rows } from './read.ts'
import { articlesHref } from './route.ts'

/** Every mark of a chart is a link to the articles it stands for. */
interface Linked {
  readonly href: string
  readonly say: string
}

/** Patterns first, colours second: each can be told from the others in black and white. They are drawn once, by `Patterns`. */
const PAINTS = ['url(#ink-solid)', 'url(#ink-hatch)', 'url(#ink-dots)', 'url(#ink-cross)', 'url(#ink-pale)']
const paint = (at: number) => PAINTS[at % PAINTS.length] ?? 'url(#ink-solid)'
const SEVERITY_PAINT = { error: paint(0), warning: paint(1), note: paint(2) } as const

/** Width of a letter beside a bar, in pixels: the mean of names in the fonts that systems have, and a little more. */
const LETTER = 7
/** Longest name beside a bar. */
const NAME = 26
const name = (text: string) => clipped(visible(text), NAME)

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
function Chart(props: {
  title: string
  legend?: readonly (readonly [paint: string, label: string])[]
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
          {props.legend.map(([fill, label]) => (
            <li key={label}>
              <svg class="key" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
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

const COMMON = { className: 'plot', style: { background: 'transparent', overflow: 'visible' } } as const

/** There is no half of an article or a finding. */
const ticksOf = (most: number, wanted: number) => Math.max(1, Math.min(wanted, Math.floor(most)))

function sumsOf(data: readonly { name: string; value: number }[]): number[] {
  const sums = new Map<string, number>()
  for (const { name, value } of data) sums.set(name, (sums.get(name) ?? 0) + value)
  return [...sums.values()]
}

/** Bars beside their names, stacked. */
function stacked(
  data: readonly (Linked & { name: string; value: number; fill: string })[],
  width: number,
  label: string,
): SVGSVGElement | HTMLElement {
  const names = [...new Set(data.map(row => row.name))]
  const left = Math.min(width * 0.42, 180)
  return Plot.plot({
    ...COMMON,
    width,
    height: names.length * 24 + 44,
    marginLeft: left,
    marginRight: 16,
    marginTop: 4,
    marginBottom: 40,
    x: {
      label,
      labelAnchor: 'left',
      labelArrow: 'none',
      ticks: ticksOf(Math.max(...sumsOf(data)), Math.max(2, Math.floor(width / 110))),
      tickFormat: 's',
      labelOffset: 34,
    },
    y: {
      label: null,
      domain: names,
      tickSize: 0,
      tickFormat: (text: string) => clipped(text, Math.floor(left / LETTER)),
    },
    marks: [
      Plot.barX([...data], {
        x: 'value',
        y: 'name',
        fill: row => row.fill,
        stroke: 'currentColor',
        strokeWidth: 0.75,
        insetTop: 3,
        insetBottom: 3,
        href: 'href',
        ariaLabel: 'say',
        title: 'say',
      }),
      Plot.ruleX([0]),
    ],
  })
}

/** Upright bars over ten bands. */
function bands(data: readonly (Linked & { from: number; value: number })[], width: number, label: string) {
  return Plot.plot({
    ...COMMON,
    width,
    height: 170,
    marginLeft: 36,
    marginBottom: 34,
    marginTop: 14,
    x: { label, labelAnchor: 'left', labelArrow: 'none', type: 'band', tickSize: 0, labelOffset: 32 },
    y: { label: null, ticks: ticksOf(Math.max(...data.map(({ value }) => value)), 4), tickFormat: 's', grid: true },
    marks: [
      Plot.barY([...data], {
        x: 'from',
        y: 'value',
        fill: paint(1),
        stroke: 'currentColor',
        strokeWidth: 0.75,
        href: 'href',
        ariaLabel: 'say',
        title: 'say',
      }),
      Plot.ruleY([0]),
    ],
  })
}

/** As they run; a stage of the caller's own comes after those that everyone knows. */
const inStage = (stage: string) => {
  const at = (STAGE_NAMES as readonly string[]).indexOf(stage)
  return at < 0 ? STAGE_NAMES.length : at
}

export function StagesByOutlet() {
  const { stageShares } = index
  if (stageShares.length === 0) return null
  const totals = new Map<string, number>()
  for (const { outlet, characters } of stageShares) totals.set(outlet, (totals.get(outlet) ?? 0) + characters)
  const data = stageShares
    .toSorted(
      (a, b) => (totals.get(b.outlet) ?? 0) - (totals.get(a.outlet) ?? 0) || inStage(a.stage) - inStage(b.stage),
    )
    .map(({ outlet, stage, characters }) => ({
      name: name(outlet),
      value: characters,
      fill: paint(inStage(stage)),
      href: articlesHref({ source: outlet, stage }),
      say: `${visible(outlet)}, ${visible(stage)}: ${grouped(characters)} characters cut`,
    }))
  const stages = [...new Set(stageShares.map(({ stage }) => stage))].sort((a, b) => inStage(a) - inStage(b))
  return (
    <Chart
      title="What was cut, by outlet and stage"
      legend={stages.map(stage => [paint(inStage(stage)), visible(stage)])}
      draw={width => stacked(data, width, 'characters')}
      data={index}
    />
  )
}

/** Rules in one chart; the list beside it has all. */
const RULES = 14

export function FindingsByRule() {
  const { ruleShares } = index
  if (ruleShares.length === 0) return null
  const totals = new Map<string, number>()
  for (const { rule, count } of ruleShares) totals.set(rule, (totals.get(rule) ?? 0) + count)
  const first = new Set(
    [...totals]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, RULES)
      .map(([rule]) => rule),
  )
  const data = ruleShares
    .filter(({ rule }) => first.has(rule))
    .toSorted(
      (a, b) =>
        (totals.get(b.rule) ?? 0) - (totals.get(a.rule) ?? 0) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    )
    .map(({ rule, severity, count }) => ({
      name: name(rule),
      value: count,
      fill: SEVERITY_PAINT[severity],
      href: articlesHref({ rule, severity }),
      say: `${visible(rule)}, ${severity}: ${grouped(count)}`,
    }))
  return (
    <Chart
      title="Findings by rule"
      legend={SEVERITIES.map(severity => [SEVERITY_PAINT[severity], severity])}
      draw={width => stacked(data, width, 'findings')}
      data={index}
    />
  )
}

function spreadOf(values: readonly number[]): number[] {
  const counts = Array.from({ length: BANDS }, () => 0)
  for (const value of values) counts[bandOf(value)] = (counts[bandOf(value)] ?? 0) + 1
  return counts
}

export function QualitySpread() {
  const scores = rows.flatMap(({ quality }) => (quality === null ? [] : [quality / 100]))
  if (scores.length === 0) return null
  const data = spreadOf(scores).map((value, band) => ({
    from: band * BANDS,
    value,
    href: articlesHref({ quality: String(band) }),
    say: `quality ${band * BANDS} to ${band * BANDS + BANDS}: ${grouped(value)} articles`,
  }))
  return <Chart title="Quality of the articles" draw={width => bands(data, width, 'quality, from')} data={index} />
}

export function Originality() {
  const values = rows.flatMap(({ original }) => (original === null ? [] : [original]))
  if (!values.some(value => value < 1)) return null
  const data = spreadOf(values).map((value, band) => ({
    from: band * BANDS,
    value,
    href: articlesHref({ original: String(band) }),
    say: `${percent(band, BANDS)} to ${percent(band + 1, BANDS)} of the body in no other article: ${grouped(value)} articles`,
  }))
  return (
    <Chart
      title="Share of the body that no other article has"
      draw={width => bands(data, width, 'per cent original, from')}
      data={index}
    />
  )
}

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
          { ...between, bend: true, inset: 9 },
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
        [paint(4), 'copy, or order not known (circle)'],
      ]}
      draw={draw}
      data={stops}
    />
  )
}
