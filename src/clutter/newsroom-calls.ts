import type { ClutterRule } from '../core/rule.ts'
import { NEWSROOM_CALLS } from '../language/lines/newsroom-calls.ts'
import { isNewsroomCall } from '../language/newsroom.ts'
import { wholeLines } from '../language/phrase-lines.ts'
import { proseBehind } from '../language/place.ts'

/** Such calls close the article: fewer paragraphs behind them, prompts and notes among them. */
const FOOT = 2
const MOST_WORDS = 40

export const newsroomCalls: ClutterRule = {
  id: 'newsroom-calls',
  summary: 'calls to send the newsroom stories, letters and corrections',
  kinds: ['promotion'],
  phrases: NEWSROOM_CALLS,
  *find(article, reading) {
    const lead = reading.roles.indexOf('prose')
    yield* wholeLines(
      article,
      reading,
      'newsroom-calls',
      'promotion',
      'a call to write to the newsroom',
      MOST_WORDS,
      (block, { phrase }, at) =>
        block.index > lead &&
        !proseBehind(article, reading, at, FOOT) &&
        isNewsroomCall(article.text.slice(block.start, block.end), phrase),
    )
  },
}
