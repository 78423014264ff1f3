import * as Plot from '@observablehq/plot'
import { STAGE_NAMES } from '../../core/kinds.ts'
import { clipped, grouped, percent, visible } from '../words.ts'
import { BANDS, bandOf } from './bands.ts'
import { SEVERITIES } from './bits.tsx'
import { Chart, COMMON, type Linked, name, paint } from './chart.tsx'
import { index, rows } from './read.ts'
import { articlesHref } from './route.ts'

const SEVERITY_PAINT = { error: paint(0), warning: paint(1), note: paint(2) } as const

/** Width of a letter beside a bar, in pixels: the mean of names in the fonts that systems have, and a little more. */
const LETTER = 7

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
      tickFormat: grouped,
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
    y: { label: null, ticks: ticksOf(Math.max(...data.map(({ value }) => value)), 4), tickFormat: grouped, grid: true },
    marks: [
      Plot.barY([...data], {
        x: 'from',
        y: 'value',
        fill: paint(0),
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
