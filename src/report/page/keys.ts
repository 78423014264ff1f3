import { useLayoutEffect } from 'preact/hooks'

/** What each key does, for the help; the views bind them. */
export const KEYS: readonly (readonly [string, string])[] = [
  ['j / k', 'next, previous: article in the list, finding in an article'],
  ['n / p', 'next, previous cut in an article'],
  ['] / [', 'next, previous article'],
  ['Enter', 'open the article, follow the link'],
  ['a / r', 'accept, reject: the cut that has the focus, else the chosen finding'],
  ['u', 'undo the last decision'],
  ['c', 'marked text, clean text, side by side'],
  ['/', 'search the articles'],
  ['o', 'overview'],
  ['?', 'this help'],
  ['Escape', 'close what is open; back to the list'],
]

const STORE = 'copydesk-keys'

/** WCAG 2.1.4: keys of one character can be turned off. */
export function keysOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off'
  } catch {
    return true
  }
}

export function turnKeys(on: boolean): void {
  try {
    localStorage.setItem(STORE, on ? 'on' : 'off')
  } catch {
    // A browser may refuse storage to files; then it holds for as long as the page is open, which is no worse than before.
  }
}

export type Bindings = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** Binds keys for as long as the component lives. Typing in a field is never taken for a command. Bound anew before the next key can come: a held key must not act twice on one state. */
export function useKeys(bindings: Bindings): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const at = event.target
      const typing = at instanceof HTMLElement && at.matches('input:not([type=checkbox]), select, textarea')
      if (event.key !== 'Escape' && (typing || !keysOn())) return
      if (document.querySelector('dialog[open]') !== null) return
      if (!Object.hasOwn(bindings, event.key)) return
      bindings[event.key]?.(event)
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}

/** Movement of the page itself, unless the reader asked for less of it. */
export function bringIntoView(element: Element | null | undefined, block: ScrollLogicalPosition = 'center'): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block, behavior: calm ? 'auto' : 'smooth' })
}
