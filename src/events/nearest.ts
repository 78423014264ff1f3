import type { Shares } from './shares.ts'

/** Articles that are asked which of them holds most of another one. */
export interface Nearest {
  add(article: number): void
  /** The one that most of the article's words stand in; of equals the one that was added first. */
  of(article: number): number | null
}

interface Held {
  readonly article: number
  readonly share: number
}

/** Time grows with what was compared, not with what was added: of many copies all are compared with one alone, and find each other by way of it. */
export function nearest(shares: Shares): Nearest {
  const places = new Map<number, number>()
  /** Of each article the one that holds most of it, among those it was compared with. */
  const most = new Map<number, Held>()
  const placeOf = (article: number) => places.get(article) ?? Number.POSITIVE_INFINITY
  const better = (one: Held, best: Held | null) =>
    best === null ||
    one.share > best.share ||
    (one.share === best.share && placeOf(one.article) < placeOf(best.article))
  return {
    add(article) {
      if (places.has(article)) return
      places.set(article, places.size)
      for (const beside of shares.beside(article).keys()) {
        const held = { article, share: shares.of(beside, article) }
        if (better(held, most.get(beside) ?? null)) most.set(beside, held)
      }
    },
    of(article) {
      const own = most.get(article)
      let best = own === undefined || own.share === 0 ? null : own
      const compared = shares.beside(article)
      for (const [between, share] of compared) {
        const first = most.get(between)
        const through = (held: Held) => ({ article: held.article, share: share * held.share })
        if (first === undefined || share * first.share === 0 || !better(through(first), best)) continue
        const isOpen = (other: number) => other !== article && !compared.has(other)
        if (isOpen(first.article)) best = through(first)
        else
          for (const [other] of shares.beside(between)) {
            const held = { article: other, share: share * shares.of(between, other) }
            if (places.has(other) && isOpen(other) && held.share > 0 && better(held, best)) best = held
          }
      }
      return best?.article ?? null
    },
  }
}
