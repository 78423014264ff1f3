/** Folds of outlets: an outlet never stands on both sides of one. */
export const FOLDS = 3

/** FNV-1a. */
export function foldOf(outlet: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < outlet.length; at++) hash = Math.imul(hash ^ outlet.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS
}

/** The host of a page; a page without an address is an outlet of its own. */
export function outletOf(page: { readonly id: string; readonly url?: string }): string {
  if (page.url === undefined) return page.id
  try {
    return new URL(page.url).host.replace(/^www\./u, '')
  } catch {
    return page.id
  }
}
