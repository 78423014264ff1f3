import { useLayoutEffect, useState } from 'preact/hooks'

// Every state worth a link lives in the hash: `#articles&rule=...&q=...`, `#article=<id>&finding=<id>`, `#finding=<id>`.

export type Values = Readonly<Record<string, string>>

export interface Route {
  readonly view: 'overview' | 'articles' | 'article' | 'finding' | 'duplicates' | 'compare' | 'speakers' | 'decisions'
  readonly values: ReadonlyMap<string, string>
}

function route(hash: string): Route {
  const values = new Map<string, string>()
  let view: Route['view'] = 'overview'
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [key = '', value] = split(part)
    if (value === undefined) {
      if (PLAIN.has(key)) view = key as Route['view']
      continue
    }
    values.set(key, value)
  }
  if (values.has('article')) view = 'article'
  else if (values.has('compare')) view = 'compare'
  else if (values.has('finding') && view === 'overview') view = 'finding'
  return { view, values }
}

const PLAIN = new Set(['articles', 'duplicates', 'speakers', 'decisions'])

function split(part: string): [string, string?] {
  const at = part.indexOf('=')
  return at < 0 ? [part] : [part.slice(0, at), decoded(part.slice(at + 1))]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function encoded(text: string): string {
  // A lone surrogate has no encoding; slashes read better as they are.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%2F', '/')
}

/** An article's id as a permalink holds it. Text that reads like a number stands in quotes, so that `7` and `"7"` differ. */
export function permalink(id: string | number): string {
  if (typeof id === 'number') return String(id)
  const readable = id.replace(/\p{Cs}/gu, '\ufffd')
  return id.startsWith('"') || String(Number(id)) === id ? JSON.stringify(readable) : readable
}

export function articleHref(id: string | number, finding?: string): string {
  return `#article=${encoded(permalink(id))}${finding === undefined ? '' : `&finding=${encoded(finding)}`}`
}

/** Two articles side by side. */
export function compareHref(one: string | number, other: string | number): string {
  return `#compare=${encoded(permalink(one))}&with=${encoded(permalink(other))}`
}

export function speakersHref(q: string): string {
  return `#speakers&q=${encoded(q)}`
}

export function articlesHref(values: Values): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== '')
  return `#articles${pairs.map(([key, value]) => `&${key}=${encoded(value)}`).join('')}`
}

const CHANGED = 'routechange'

/** Goes there at once, as a link does a moment later. */
export function visit(hash: string): void {
  history.pushState(null, '', hash)
  dispatchEvent(new Event(CHANGED))
}

/** Goes there without a new step in the history: for typing in a filter or walking through findings. */
export function replace(hash: string): void {
  history.replaceState(null, '', hash)
  dispatchEvent(new Event(CHANGED))
}

export function useRoute(): Route {
  const [current, set] = useState(() => route(location.hash))
  useLayoutEffect(() => {
    const update = () => set(route(location.hash))
    addEventListener('hashchange', update)
    addEventListener(CHANGED, update)
    return () => {
      removeEventListener('hashchange', update)
      removeEventListener(CHANGED, update)
    }
  }, [])
  return current
}
