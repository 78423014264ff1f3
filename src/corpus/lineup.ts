import type { Remembered } from './remembered.ts'

/** The articles of a run in their order, by place in it; each is remembered when it is asked for. */
export interface Lineup {
  readonly count: number
  id(at: number): string | number
  article(at: number): Remembered
  /** Its rows that are judged by their key, without the article. */
  rows(at: number): Remembered['rows']
}

/** Articles held at once: pairs come in order, and of many copies all meet the same first ones. */
const HELD = 64

/** Keeps what was asked for last. */
export function held(read: (at: number) => Remembered, most = HELD): (at: number) => Remembered {
  const known = new Map<number, Remembered>()
  return at => {
    const article = known.get(at) ?? read(at)
    known.delete(at)
    known.set(at, article)
    if (known.size > most) {
      const oldest = known.keys().next().value
      if (oldest !== undefined) known.delete(oldest)
    }
    return article
  }
}
