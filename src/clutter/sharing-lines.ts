import type { Block } from '../core/article.ts'
import { type Reading, TOKEN_WIDE } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { BAR_WORDS, BUTTONS, NETWORK, NETWORKS } from '../language/buttons.ts'
import { SHARING_PHRASES } from '../language/lines/sharing-labels.ts'
import { wholeLines } from '../language/phrase-lines.ts'
import { announces } from '../language/place.ts'
import { bitsOfWord } from '../language/word-table.ts'

/** The longest share bars of the development sets, spelt out button by button. */
const MOST_WORDS = 14
const LONGEST = 160

type Sort = 'bar' | 'button' | 'word' | 'text'

export const sharingLines: ClutterRule = {
  id: 'sharing-lines',
  summary: 'lines that ask to share, follow, print or save',
  kinds: ['sharing'],
  phrases: SHARING_PHRASES,
  *find(article, reading) {
    const asked = new Set<number>()
    for (const cut of wholeLines(
      article,
      reading,
      'sharing-lines',
      'sharing',
      'a line that asks to share or follow',
      MOST_WORDS,
    )) {
      asked.add(cut.start)
      yield cut
    }
    const sorts: Sort[] = []
    for (const block of article.blocks)
      sorts.push(asked.has(block.start) ? 'bar' : sortOf(article.text, block, reading))
    for (let at = 0; at < sorts.length; at++) {
      const sort = sorts[at]
      const block = article.blocks[at]
      if (block === undefined || sort === 'text' || asked.has(block.start)) continue
      // One word may be a crosshead about a network, or anything: its neighbours say that it is a button.
      const beside = inBar(sorts, at)
      if (sort === 'word' && !beside) continue
      if (sort === 'button' && !beside && reading.roles[block.index] === 'crosshead') continue
      if (sort === 'button' && !beside && announces(article, reading, at)) continue
      yield {
        start: block.start,
        end: block.end,
        kind: 'sharing',
        reason: 'the buttons of a share bar',
        confidence: 0.9,
      }
    }
  },
}

/** A bar of several buttons, one button that only a share bar has, a word that may be one, or neither. */
function sortOf(text: string, block: Block, reading: Reading): Sort {
  if (block.end - block.start > LONGEST) return 'text'
  const role = reading.roles[block.index]
  if (role === 'prose' || role === 'headline') return 'text'
  const [first, end] = reading.tokenRange(block)
  if (first === end || end - first > MOST_WORDS) return 'text'
  // A full stop ends a sentence or a heading of letters to the editor; brackets hold a picture's source.
  if ('.)]'.includes(text[block.end - 1] ?? '')) return 'text'
  const { tokens } = reading
  let networks = 0
  let words = end - first
  for (let at = first; at < end; at++) {
    // In scripts without spaces a button is several tokens: there it is read as written.
    if (((tokens.flags[at] ?? 0) & TOKEN_WIDE) !== 0) {
      const written =
        text
          .slice(block.start, block.end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      if (!written.every(word => NETWORKS.has(word) || BUTTONS.has(word))) return 'text'
      networks = written.filter(word => NETWORKS.has(word)).length
      words = written.length
      break
    }
    const bits = bitsOfWord(BAR_WORDS, tokens.hash[at] ?? 0)
    if (bits === 0) return 'text'
    if ((bits & NETWORK) !== 0) networks++
  }
  if (networks === 0) return 'word'
  return words === 1 ? 'button' : 'bar'
}

/** Lines looked at on either side: the longest bar of the development sets has eleven buttons. */
const BAR = 12

/** Buttons set one to a line form a run that holds a network's name; a lone "Print" does not. */
function inBar(sorts: readonly Sort[], at: number): boolean {
  let networks = 0
  const count = (sort: Sort | undefined) => {
    if (sort === 'bar' || sort === 'button') networks++
    return sort !== undefined && sort !== 'text'
  }
  for (let i = at - 1; i >= at - BAR && networks === 0 && count(sorts[i]); i--);
  for (let i = at + 1; i <= at + BAR && networks === 0 && count(sorts[i]); i++);
  return networks > 0
}
