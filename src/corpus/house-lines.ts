import { wordCount } from '../core/words.ts'
import { COPY_SHARE } from '../duplicates/copies.ts'
import { exact } from '../duplicates/signature.ts'
import { tokens } from '../language/tokens.ts'
import { components } from './components.ts'
import { type Database, statement } from './database.ts'

/** A paragraph that one outlet prints again and again. */
export interface HouseLine {
  readonly outlet: string
  readonly line: string
  /** Stories of the outlet that have it, of how many. */
  readonly stories: number
  readonly of: number
}

/** Paragraphs of a body, from its beginning and from its end, where an outlet puts what is its own (as in the audit `house-line`). */
const FIRST = 2
const LAST = 4
/** Shorter ones are crossheads and signatures, longer ones background that a desk repeats. */
const FEWEST_WORDS = 4
const MOST_WORDS = 80
/** As many as make words an outlet's own where articles are compared. */
const FEWEST_STORIES = 5
/** One story in so many: a line under every article of an outlet or of a large desk, and no sentence that reports need now and then ("could not be verified"). */
const ONE_IN = 5

/** What outlets print again and again, by outlet, the most frequent line first. */
export async function houseLines(data: Database): Promise<HouseLine[]> {
  await data.make('exact_groups', statement('exact-groups'))
  await data.make('band_groups', statement('band-groups'))
  await data.make('ties', statement('copies', { copy: COPY_SHARE }))
  await components(data)
  await data.run('CREATE OR REPLACE TABLE lines (seq INTEGER, line DOUBLE)')
  const texts = 'SELECT t.seq, t.text FROM texts t JOIN articles a ON a.seq = t.seq WHERE a.outlet IS NOT NULL'
  for await (const rows of data.pieces(texts)) {
    await data.append('lines', to => {
      for (const { seq, text } of rows) {
        for (const key of new Set(edges(String(text)).map(({ key }) => key))) {
          to.appendInteger(Number(seq))
          to.appendDouble(key)
          to.endRow()
        }
      }
    })
  }
  const found = await data.rows(statement('house-lines', { fewest: FEWEST_STORIES, every: ONE_IN }))
  return found.flatMap(({ outlet, line, stories, printed, text }) => {
    const own = edges(String(text)).find(({ key }) => key === line)
    return own === undefined
      ? []
      : [{ outlet: String(outlet), line: own.line, stories: Number(stories), of: Number(printed) }]
  })
}

/** The paragraphs at the edges of a cleaned text that may be an outlet's own, each with the key of its words. */
function edges(text: string): { line: string; key: number }[] {
  const blocks = text.split('\n\n')
  return blocks.flatMap((block, at) => {
    if (at >= FIRST && at < blocks.length - LAST) return []
    const words = tokens(block)
    const count = wordCount(words, 0, words.count)
    if (count < FEWEST_WORDS || count > MOST_WORDS) return []
    return [{ line: block.replace(/\s+/gu, ' ').trim(), key: exact(words.hash, words.count) }]
  })
}
