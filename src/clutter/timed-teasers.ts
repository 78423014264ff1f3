import type { Article } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { betweenProse } from '../language/place.ts'
import { isAscending, STAMP, TIMED, timedLines } from '../language/timed-lines.ts'

/** Two times may be those of an article and of its update. */
const LEAST = 3
/** Blocks of a teaser above its time: headline, summary and section at most. */
const MOST_ABOVE = 3
/** Between two headlines with their times one line may stand without. */
const APART = 2

export const timedTeasers: ClutterRule = {
  id: 'timed-teasers',
  summary: 'lists of other articles, each with its time',
  kinds: ['link-list'],
  *find(article, reading) {
    const timed = timedLines(article)
    if (timed === null) return
    const page = reading.allHits.some(hit => hit.whole)
    for (let at = 0; at < timed.length; at++) {
      const sort = timed[at]
      if (sort !== STAMP && sort !== TIMED) continue
      const { last, count } = series(article, reading, timed, at)
      // A schedule is a list of times as well: only a page that shows itself as one has teasers, and they run back in time.
      const isList =
        sort === STAMP || (page && !betweenProse(article, reading, at) && !isAscending(article, timed, at, last))
      if (count >= LEAST && isList) {
        const from = sort === STAMP ? Math.max(0, at - aboveFirst(timed, at)) : at
        for (let place = from; place <= last; place++) {
          const block = article.blocks[place]
          if (block === undefined || (sort === TIMED && timed[place] !== TIMED)) continue
          if (isHeadline(article, reading.roles[block.index])) continue
          const reason = 'a teaser of another article, with its time'
          yield { start: block.start, end: block.end, kind: 'link-list', reason, confidence: 0.9 }
        }
      }
      at = last
    }
  },
}

const isHeadline = (article: Article, role: string | undefined) => article.origin === 'html' && role === 'headline'

/** The last line of the same sort, each within reach of the one before, and how many there are. Paragraphs between headlines with a clock make a live report of them. */
function series(
  article: Article,
  reading: Reading,
  timed: Uint8Array,
  from: number,
): { readonly last: number; readonly count: number } {
  const sort = timed[from]
  const reach = sort === STAMP ? MOST_ABOVE + 1 : APART
  let last = from
  let count = 1
  for (let at = from + 1; at < timed.length && at - last <= reach; at++) {
    if (timed[at] !== sort) {
      if (sort === TIMED && reading.roles[article.blocks[at]?.index ?? -1] === 'prose') break
      continue
    }
    last = at
    count++
  }
  return { last, count }
}

/** As many blocks as stand above the second time: the first teaser is built like the next. */
function aboveFirst(timed: Uint8Array, first: number): number {
  for (let at = first + 1; at <= first + MOST_ABOVE + 1; at++) if (timed[at] === STAMP) return at - first - 1
  return 0
}
