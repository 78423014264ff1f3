import type { ComponentChildren } from 'preact'
import { visible } from '../words.ts'

export type Severity = 'error' | 'warning' | 'note'
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** Untrusted words in the page's own voice: what is unseen is shown, and its direction stays its own. */
export function Words({ text, className }: { text: string | number; className?: string }) {
  return (
    <bdi class={className} dir="auto">
      {visible(String(text))}
    </bdi>
  )
}

/** A shape for each severity, so that none rests on its colour. */
export function Icon({ severity }: { severity: Severity }) {
  return (
    <svg class={`icon ${severity}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {severity === 'error' && <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />}
      {severity === 'warning' && <path d="M8 1.2 15.4 14.5H.6z" />}
      {severity === 'note' && <circle cx="8" cy="8" r="6.6" />}
      {severity === 'note' ? <path class="sign" d="M7.1 7h1.8v5H7.1zM7.1 4h1.8v1.8H7.1z" /> : null}
      {severity === 'warning' ? <path class="sign" d="M7.1 5.6h1.8v4.2H7.1zM7.1 11h1.8v1.8H7.1z" /> : null}
      {severity === 'error' ? <path class="sign" d="M7.1 3.6h1.8v5.2H7.1zM7.1 10.4h1.8v1.8H7.1z" /> : null}
    </svg>
  )
}

/** One labelled bar: the words say what the length shows. */
export function Bar(props: {
  label: ComponentChildren
  part: number
  whole: number
  value: string
  href?: string
  fill?: 'kept' | 'lifted' | 'removed' | 'plain'
}) {
  const width =
    props.whole > 0 ? Math.max(props.part > 0 ? 0.5 : 0, Math.min(100, (props.part / props.whole) * 100)) : 0
  const inside = (
    <>
      <span class="bar-label">{props.label}</span>
      <span class="bar-value">{props.value}</span>
      <span class="bar-track" aria-hidden="true">
        <span class={`bar-fill ${props.fill ?? 'plain'}`} style={{ width: `${width}%` }} />
      </span>
    </>
  )
  return <li class="bar">{props.href === undefined ? <div>{inside}</div> : <a href={props.href}>{inside}</a>}</li>
}

const names = typeof Intl.DisplayNames === 'function' ? new Intl.DisplayNames(['en'], { type: 'language' }) : null

/** The code a browser knows best for hyphens, quotes and fonts: `en` for `eng`. Nothing for what is no code. */
export function langOf(code: string | null): string | undefined {
  try {
    return code === null ? undefined : Intl.getCanonicalLocales(code)[0]
  } catch {
    return undefined
  }
}

export function languageName(code: string | null): string {
  const lang = langOf(code)
  return (lang === undefined ? null : names?.of(lang)) ?? code ?? 'unknown'
}

export function statusName(status: string): string {
  return status === 'kept-whole' ? 'kept whole' : status
}

/** True while the page is narrower than the media query says; read by components that lay out by hand. */
export function matches(query: string): boolean {
  return matchMedia(query).matches
}
