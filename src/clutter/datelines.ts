import type { Article } from '../core/article.ts'
import type { Dateline } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { standing } from '../language/place.ts'

/** Blocks below the first paragraph among which the lead still is: a standfirst that reads as one may stand above it. */
const HEAD = 2

export const datelines: ClutterRule = {
  id: 'datelines',
  summary: 'the place, date and agency that open the lead',
  kinds: ['dateline', 'agency-credit'],
  *find(article, reading) {
    const lead = article.blocks.findIndex(block => reading.roles[block.index] === 'prose')
    const bare = reading.datelines.filter(dateline => !isSure(article, dateline))
    // Several places below a lead without one each introduce an item of a round-up.
    const items = bare.length > 1 && bare[0]?.block !== article.blocks[lead]?.index
    const head = article.blocks[lead + HEAD]?.start ?? Number.POSITIVE_INFINITY
    for (const dateline of reading.datelines) {
      const block = standing(article.blocks, dateline.block)
      if (block === undefined || block.start !== dateline.start) continue
      const { start, place, date, agency, authors } = dateline
      const end = start + article.text.slice(start, dateline.end).trimEnd().length
      // In a file of several wires each has a dateline with its agency, date or country; capitals before a dash further down introduce an item.
      if (!isSure(article, dateline) && (items || start > head)) continue
      if (place === null && start > head) continue
      if (place === null && date === null) {
        const reason =
          agency !== null
            ? `the opening of a lead that ${agency} signs`
            : authors.length > 0
              ? 'the outlet and the reporters that sign the lead'
              : 'the mark of the outlet’s own news before the lead'
        const fills = {
          ...(agency === null ? {} : { agencies: [agency] }),
          ...(authors.length === 0 ? {} : { authors }),
        }
        yield { start, end, kind: 'agency-credit', reason, confidence: 0.95, fills }
        continue
      }
      yield {
        start,
        end,
        kind: 'dateline',
        reason: place === null ? 'a dateline of a day without a place' : `a dateline from ${place}`,
        confidence: agency !== null || date !== null ? 0.98 : 0.9,
        fills: {
          dateline: { text: article.text.slice(start, end), place, date, agency },
          ...(agency === null ? {} : { agencies: [agency] }),
          ...(authors.length === 0 ? {} : { authors }),
        },
      }
    }
  },
}

function isSure(article: Article, { start, end, place, date, agency }: Dateline): boolean {
  return (
    date !== null || agency !== null || (place?.includes(',') === true && article.text.slice(start, end).includes('('))
  )
}
