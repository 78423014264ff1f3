import type { Cleaned } from './rule.ts'

/** Who published an article: the publisher's name, else the host of its address; null where neither is known. */
export function outletOf({ article, metadata }: Pick<Cleaned, 'article' | 'metadata'>): string | null {
  return metadata.publisher ?? hostOf(article.hints.url)
}

/** The host of an address, as an outlet is named by it. */
export function hostOf(url: string | null): string | null {
  if (url === null) return null
  try {
    return new URL(url).hostname.replace(/^www\./u, '') || null
  } catch {
    return null
  }
}
