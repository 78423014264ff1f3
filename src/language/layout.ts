import type { Article, Block } from '../core/article.ts'
import type { Dateline, Role, Shape, Tokens } from '../core/reading.ts'
import { TOKEN_CAPITAL } from '../core/reading.ts'
import { linesByKey } from './same-lines.ts'
import { keyOf, lineKey } from './shapes.ts'
import { standfirstOf } from './standfirst.ts'
import { tokenAt } from './tokens.ts'

/** What the layout is read from besides the blocks themselves. */
export interface LayoutEvidence {
  readonly tokens: Tokens
  readonly shapes: readonly Shape[]
  readonly datelines: readonly Dateline[]
}

/** How many prose blocks may stand before the last line of front matter: standfirsts, and captions that read as prose. */
const FRONT_PROSE = 2
/** Lines looked at for front matter: a page's menu can be long, but evidence that far down belongs to something else. */
const FRONT_LINES = 400
/** A headline names what the article is about: content words (four letters or more) it shares with the first paragraphs. */
const SHARED_WORDS = 2
const CONTENT_LETTERS = 4
/**
 * Where no date, credit, byline, dateline or repetition speaks for front matter, the headline must be short and an empty line must follow:
 * standfirsts without a full stop look like headlines, but run longer (`npm run bench:clean` counts those that are taken for one).
 */
const ALONE_WORDS = 10
/** Headline above the picture, below it, and in the share bar. */
const MOST_REPEATS = 3
/** A headline this short cannot share much with the body. */
const SHORT_WORDS = 6
/** Section labels and kickers are no longer. */
const LABEL_WORDS = 4
/** Unknown lines between headline and body beyond this many belong to a page, not to an article. */
const MOST_BETWEEN = 4

/** The first class words are the block's own, not those of the page around it. */
const OWN_WORDS = 80

/** One role a block: what its place and look say before any rule has spoken. */
export function roles(article: Article, evidence: LayoutEvidence): Role[] {
  const { shapes } = evidence
  const found: Role[] = []
  for (const shape of shapes) found.push(shape.prose && !shape.front ? 'prose' : 'short')
  const front = frontMatter(article, shapes, evidence)
  if (front !== null) {
    found[front.headline] = 'headline'
    for (const index of front.repeats) found[index] = 'repeated-headline'
    for (const index of front.labels) found[index] = 'label'
    if (front.standfirst !== null) found[front.standfirst] = 'standfirst'
  }
  for (let i = 1; i + 1 < shapes.length; i++) {
    if (found[i] !== 'short' || shapes[i]?.front === true) continue
    const heading = article.blocks[i]?.kind === 'heading'
    if (heading || ((shapes[i]?.words ?? 99) <= 12 && nearProse(found, i))) found[i] = 'crosshead'
  }
  return found
}

/** Prose stands right before and right after, or one short line away. */
function nearProse(found: readonly Role[], at: number): boolean {
  const before = found[at - 1] === 'prose' || (found[at - 1] !== undefined && found[at - 2] === 'prose')
  const after = found[at + 1] === 'prose' || (found[at + 1] !== undefined && found[at + 2] === 'prose')
  return before && after
}

interface FrontMatter {
  readonly headline: number
  readonly repeats: readonly number[]
  readonly labels: readonly number[]
  readonly standfirst: number | null
}

function frontMatter(article: Article, shapes: readonly Shape[], evidence: LayoutEvidence): FrontMatter | null {
  const firstProse = shapes.findIndex(shape => shape.prose && !shape.front)
  if (firstProse < 0) return null
  const named = namedHeadline(article, shapes)
  // The front reaches to the last date, credit, byline or repeated line that no more than FRONT_PROSE paragraphs precede.
  let bodyStart = firstProse
  let prose = 0
  const seen = new Set<number>()
  for (let i = 0; i < Math.min(shapes.length, FRONT_LINES) && prose <= FRONT_PROSE; i++) {
    const shape = shapes[i]
    if (shape === undefined) break
    const repeated = shape.title && seen.has(shape.key)
    if (i > firstProse && (shape.front || (repeated && prose <= 1))) bodyStart = i + 1
    if (shape.prose && !shape.front) prose++
    if (shape.title) seen.add(shape.key)
  }
  const answer = answersOf(article, shapes, evidence.tokens, bodyStart)
  const spoken =
    evidence.datelines.some(({ block }) => block === firstProse) ||
    shapes.slice(0, bodyStart).some(shape => shape.front)
  const headline = named ?? bestHeadline(article.blocks, shapes, bodyStart, answer, firstProse, spoken)
  if (headline === null) return null
  const key = shapes[headline]?.key
  const repeats: number[] = []
  const labels: number[] = []
  for (const [i, shape] of shapes.entries()) {
    if (i !== headline && shape.key === key && !shape.prose) repeats.push(i)
    if (i < headline && headline - i <= 3 && isLabel(article, article.blocks[i], shape)) labels.push(i)
  }
  return {
    headline,
    repeats,
    labels,
    standfirst: standfirstOf(article, shapes, headline, Math.max(bodyStart, headline + 1)),
  }
}

/** The block that the caller's or the page's headline names, or the page's only top heading. */
function namedHeadline(article: Article, shapes: readonly Shape[]): number | null {
  const headline = article.hints.headline ?? ''
  if (headline !== '') {
    const key = lineKey(headline)
    const same = key === 0 ? -1 : shapes.findIndex(shape => shape.key === key)
    if (same >= 0 && shapes[same]?.prose === false) return same
  }
  if (article.origin === 'text') return null
  const top = shapes.flatMap((shape, i) => (article.blocks[i]?.markup?.level === 1 && shape.words >= 2 ? [i] : []))
  const given = keyOf(headline)
  const alike = top.filter(i => {
    const block = article.blocks[i]
    const key = block === undefined ? '' : keyOf(article.text.slice(block.start, block.end))
    return given !== '' && key.length > 10 && (given.includes(key) || key.includes(given))
  })
  return alike[0] ?? (top.length === 1 ? (top[0] ?? null) : null)
}

/** How many content words each title-like line shares with the first paragraphs of the body. */
function answersOf(
  article: Article,
  shapes: readonly Shape[],
  tokens: Tokens,
  bodyStart: number,
): (index: number) => number {
  let body: ReadonlySet<number> | null = null
  return index => {
    const block = article.blocks[index]
    if (block === undefined) return 0
    const words = (body ??= openingWords(article, shapes, tokens, bodyStart))
    return [...new Set(contentWords(article, block, tokens))].filter(hash => words.has(hash)).length
  }
}

/** The content words of the first three paragraphs. */
function openingWords(article: Article, shapes: readonly Shape[], tokens: Tokens, bodyStart: number): Set<number> {
  const words = new Set<number>()
  let paragraphs = 0
  for (let i = bodyStart; i < shapes.length && paragraphs < 3; i++) {
    const block = article.blocks[i]
    if (block === undefined || shapes[i]?.prose !== true) continue
    paragraphs++
    for (const hash of contentWords(article, block, tokens)) words.add(hash)
  }
  return words
}

/** Hashes of the words of a block that say what it is about: four letters or more, names, characters that are words. */
export function contentWords(article: Article, block: Block, tokens: Tokens): number[] {
  const words: number[] = []
  const end = Math.min(tokenAt(tokens, block.end), tokenAt(tokens, block.start) + 120)
  for (let i = tokenAt(tokens, block.start); i < end; i++) {
    const start = tokens.start[i] ?? 0
    const length = (tokens.end[i] ?? 0) - start
    // A character that is a word by itself, or a name, is content at any length.
    const alone = length === 1 && article.text.charCodeAt(start) > 0x2e80
    if (length >= CONTENT_LETTERS || alone || ((tokens.flags[i] ?? 0) & TOKEN_CAPITAL && length >= 2))
      words.push(tokens.hash[i] ?? 0)
  }
  return words
}

function bestHeadline(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  bodyStart: number,
  answer: (index: number) => number,
  firstProse: number,
  spoken: boolean,
): number | null {
  let best: number | null = null
  let bestScore = 0
  const limit = Math.min(bodyStart, firstProse + 1)
  const lines = linesByKey(shapes, bodyStart, firstProse)
  // Lines above that are more than labels, and lines that are no front up to the first paragraph, this one among them.
  let above = 0
  let left = lines.inFront
  for (let i = 0; i < limit; i++) {
    const shape = shapes[i]
    if (shape === undefined) continue
    const leads = above === 0
    const own = lines.of.get(shape.key)
    if (!shape.front && i < firstProse) {
      left--
      if (own !== undefined) own.left--
    }
    if (!shape.front && shape.words > LABEL_WORDS) above++
    if (!shape.title || shape.front) continue
    const twins = own?.count ?? 0
    const shared = answer(i)
    // A menu says its words twice too; the headline also answers the body, and never comes a fourth time.
    const repeated = twins > 1 && twins <= MOST_REPEATS && shared > 0 && (own?.last ?? 0) > i
    const between = left - (own?.left ?? 0)
    // Short lines in a row are a summary or a list, whose first is no headline.
    const alone = leads && between <= 1 && shape.words <= ALONE_WORDS && blocks[i + 1]?.apart === true
    if (!repeated && !spoken && !alone) continue
    // The first line of an article needs less to be its headline than one below a menu.
    const least = leads && (spoken || shape.words <= SHORT_WORDS) ? 1 : SHARED_WORDS
    if (!repeated && (shared < least || between > MOST_BETWEEN)) continue
    const score = shared + (repeated ? 3 : 0) + (i === 0 ? 1 : 0)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}

/** What kickers and section labels are called in the markup of outlets in English, German, French and Spanish. */
const WORDS_OF_LABEL =
  /\b(?:kicker|section|sections|category|eyebrow|label|topline|overline|rubric|rubrik|rubrique|dachzeile|ressort|surtitre|antetitulo|cintillo|seccion|topic)\b/u

function isLabel(article: Article, block: Block | undefined, shape: Shape): boolean {
  if (block === undefined || shape.front || shape.words > LABEL_WORDS || shape.prose) return false
  const { markup } = block
  if (
    markup !== null &&
    WORDS_OF_LABEL.test(markup.words.slice(0, OWN_WORDS)) &&
    !/(?:^|>)nav(?:>|$)/u.test(markup.path)
  )
    return true
  const text = article.text.slice(block.start, block.end)
  return (
    text.length >= 3 &&
    /\p{L}/u.test(text) &&
    !/\d/u.test(text) &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase()
  )
}
