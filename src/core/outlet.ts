import type { Article } from './article.ts'
import type { Cleaned } from './rule.ts'

/** Who published an article: the publisher's name, else the host of its address; null where neither is known. */
export function outletOf({ article, metadata }: Pick<Cleaned, 'article' | 'metadata'>): string | null {
  return metadata.publisher ?? hostOf(article.hints.url)
}

/** The host of an address, as an outlet is named by it. */
function hostOf(url: string | null): string | null {
  if (url === null) return null
  try {
    return new URL(url).hostname.replace(/^www\./u, '') || null
  } catch {
    return null
  }
}

/** The outlet that a configuration and "always here" mean: as the page or the caller names it, else the host of its address, else the first folder of its path. */
export function hereOf({ id, hints }: Article): string | null {
  const named = hints.publisher ?? hostOf(hints.url)
  if (named !== null) return named
  return typeof id === 'string' && id.includes('/') ? id.slice(0, id.indexOf('/')) : null
}
