import type { DateMention, Timestamp } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { amidProse, placeOf, standing } from '../language/place.ts'
import { firstDay } from '../language/timestamps.ts'

/** Standfirst, caption and lead may stand above the time of publication; a date further in heads an entry of a chronicle. */
const HEAD = 3
/** This many dated lines in one article are its chronicle. */
const CHRONICLE = 4

export const publicationTimes: ClutterRule = {
  id: 'publication-times',
  summary: 'lines, and labelled heads of lines, that say when the article was published',
  kinds: ['timestamp'],
  *find(article, reading) {
    const lead = reading.roles.indexOf('prose')
    const bare = reading.timestamps.filter(stamp => stamp.whole && !isLabelled(article.text, stamp))
    const below = bare.filter(stamp => lead >= 0 && stamp.block > lead)
    for (const stamp of reading.timestamps) {
      const block = standing(article.blocks, stamp.block)
      if (block === undefined || stamp.start < block.start || stamp.end > block.end) continue
      const labelled = isLabelled(article.text, stamp)
      // A bare time below the lead opens an entry of a live report: "6.01 pm".
      if (!labelled && lead >= 0 && stamp.block > lead && !stamp.dates.some(hasDay)) continue
      if (!labelled && below.length >= CHRONICLE && stamp.block > lead) continue
      if (stamp.whole && amidProse(article, reading, placeOf(article.blocks, block), HEAD)) continue
      const published = firstDay(stamp)
      yield {
        start: stamp.start,
        end: stamp.end,
        kind: 'timestamp',
        reason: 'the time of publication',
        confidence: labelled ? 0.97 : 0.93,
        ...(published === null ? {} : { fills: { published } }),
      }
    }
  },
}

const hasDay = (date: DateMention) => date.day !== null || date.month !== null

/** Words beside the dates, such as "Updated" or "Veröffentlicht am". */
function isLabelled(text: string, stamp: Timestamp): boolean {
  const first = stamp.dates[0]
  return first !== undefined && /\p{L}{4}/u.test(text.slice(stamp.start, first.start))
}
