import type { Article } from '../core/article.ts'
import type { Shape } from '../core/reading.ts'
import { lineKey } from './shapes.ts'

/** The first class words are the block's own, not those of the page around it. */
const OWN_WORDS = 80
/** What outlets call it in their markup, in English, French, Spanish, German and Korean; `c-summary__intro` is an intro too. */
const WORDS_OF_STANDFIRST =
  /(?<![a-z])(?:standfirst|dek|deck|subtitles?|sub-?head(?:line|ing)?|lede|teaser|intro|excerpt|summary|kicker-?text|chapo|bajada|entradilla|epigraph|lead(?:-?text)?|vorspann|mid-?title)(?![a-z])/u
/** Lines between the headline and a standfirst: byline, date, buttons for sharing. */
const REACH = 6
/** The words of the page's description are looked for further down: pictures, captions and players may stand between. */
const REACH_OF_DESCRIPTION = 14
/** A shorter description may be any line of the page. */
const DESCRIPTION_LETTERS = 20

/** The line under the headline that more front matter follows; in HTML also one that the markup or the page's head calls so. */
export function standfirstOf(
  article: Article,
  shapes: readonly Shape[],
  headline: number,
  bodyStart: number,
): number | null {
  const found = near(article, shapes, headline, bodyStart)
  return found ?? (article.origin === 'html' ? describedLine(article, shapes, headline) : null)
}

function near(article: Article, shapes: readonly Shape[], headline: number, bodyStart: number): number | null {
  const description = article.hints.standfirst ?? ''
  const described = description.length > DESCRIPTION_LETTERS ? lineKey(description) : 0
  for (let i = headline + 1; i < Math.min(shapes.length, headline + REACH); i++) {
    const shape = shapes[i]
    if (shape === undefined || shape.front || shape.words < 5 || shape.words > 80) continue
    const markup = article.blocks[i]?.markup ?? null
    const marked = markup !== null && WORDS_OF_STANDFIRST.test(markup.words.slice(0, OWN_WORDS))
    const same = described !== 0 && shape.key === described
    if (marked || (same && !isOpening(article, shapes, i))) return i
    if (
      article.origin === 'text' &&
      i < bodyStart - 1 &&
      shape.key !== shapes[headline]?.key &&
      (shape.prose || shape.words >= 8)
    )
      return i
    if (shape.prose) return null
  }
  return null
}

/** The paragraph that says what the page's head says of it. */
function describedLine(article: Article, shapes: readonly Shape[], headline: number): number | null {
  const description = article.hints.standfirst ?? ''
  if (description.length <= DESCRIPTION_LETTERS) return null
  const described = lineKey(description)
  for (let i = headline + 1; i < Math.min(shapes.length, headline + REACH_OF_DESCRIPTION); i++) {
    if (shapes[i]?.key !== described) continue
    return isOpening(article, shapes, i) ? null : i
  }
  return null
}

/**
 * Many pages describe themselves by their first paragraph: its markup is that of the paragraph below. Of 81 lines like it that were taken for
 * standfirsts on the pages of five development sets, 79 stand in the gold body, and none is the gold's standfirst. Bold tells nothing: of 23 bold ones
 * on every second page of one set 21 stand in the gold body, and what follows often leans on them.
 */
function isOpening({ blocks }: Article, shapes: readonly Shape[], at: number): boolean {
  const own = blocks[at]?.markup ?? null
  if (own === null) return false
  const below = blocks[shapes.findIndex((shape, i) => i > at && shape.prose)]?.markup ?? null
  return own.words === below?.words
}
