import type { Article } from '../core/article.ts'
import { type ContentWords, contentOf } from './content-words.ts'
import { OWN } from './own-traits.ts'

// What a block shares with what the page's head says of the article. Plain text has no head: all are -1.

/** Descriptions with fewer telling words are an outlet's, or none. */
const LEAST_WORDS = 4
/** As much of an article as tells its words from others'. */
const MOST_BODY = 20_000

/** Fills the share of the description's words that stand in a block, and of the block's words that stand in the article as the page's data gives it. */
export function hintTraits({ blocks, hints }: Article, about: ContentWords, rows: Float32Array, width: number): void {
  const description = said(hints.standfirst, about.size)
  const body = said(hints.body, about.size)
  const seen = new Int32Array(description === null ? 0 : about.size)
  for (let at = 0; at < blocks.length; at++) {
    const from = about.first[at] ?? 0
    const to = about.first[at + 1] ?? 0
    let described = 0
    let held = 0
    for (let i = from; i < to; i++) {
      const slot = about.slots[i] ?? 0
      held += body?.marks[slot] ?? 0
      if (description === null || description.marks[slot] === 0 || seen[slot] === at + 1) continue
      seen[slot] = at + 1
      described++
    }
    rows[at * width + OWN['of-description']] = description === null ? -1 : described / description.count
    rows[at * width + OWN['like-data-body']] = body === null || from === to ? -1 : held / (to - from)
  }
}

function said(text: string | null, size: number) {
  if (text === null) return null
  const content = contentOf(text.slice(0, MOST_BODY), size)
  return content.count < LEAST_WORDS ? null : content
}
