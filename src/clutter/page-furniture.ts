import type { Markup } from '../core/article.ts'
import type { Kind } from '../core/kinds.ts'
import type { ClutterRule } from '../core/rule.ts'
import { type Frame, frame } from '../language/frame.ts'
import { spokenFor } from '../language/spoken-for.ts'

/** Elements that hold a page's furniture; `header` and `footer` may also belong to the article and count only outside it. */
const ELEMENTS = /(?:^|>)(?:nav|menu|aside|form|button|select|textarea|noscript|dialog|iframe|svg|label)(?:>|$)/u
const OUTSIDE = /^(?!.*(?:^|>)(?:article|main)(?:>|$)).*(?:^|>)(?:header|footer)(?:>|$)/u
/** They tell inside from outside, so that they count though the article stands in them. */
const KEPT = new Set(['article', 'main'])
const FOOTER = /(?:^|>)footer(?:>|$)/u

/** Class, id and role words of furniture with the kind they speak for; usual in the markup of outlets. */
const WORDS: readonly (readonly [RegExp, Kind, string])[] = [
  [
    /\b(?:comments?|disqus|respond|kommentare|comentarios|commentaires)(?:[-_ ](?:list|section|area|form|wrapper|container|body|text))?\b/u,
    'comments',
    "the readers' comments",
  ],
  [/\b(?:cookies?|consent|gdpr|onetrust|didomi|cmp)\b/u, 'notice', 'a cookie or consent notice'],
  [/\b(?:newsletter|signup|sign-up|subscribe-box|app-promo|promo(?:tion)?)\b/u, 'promotion', 'a promotion box'],
  [/\b(?:paywall|subscription|piano|regwall)\b/u, 'subscription', 'a subscription box'],
  [
    /\b(?:advert(?:isement|ising)?s?|ad-(?:slot|container|wrapper|label|unit)|adsbygoogle|sponsored|publicidad|anzeige)\b/u,
    'advertisement',
    'an advertisement',
  ],
  [
    /\b(?:share|sharing|social|share-bar|sharebar|social-links|follow-us|addthis|sharethis)(?:[-_ ](?:bar|buttons?|links?|tools|list|icons?|menu))?\b/u,
    'sharing',
    'a share bar',
  ],
  [
    /\b(?:related|recommended|recommendations?|more-stories|read-more|also-read|see-also|outbrain|taboola)(?:[-_ ](?:articles?|posts?|stories|links?|content|news|list|box))?\b/u,
    'related',
    'a box of related articles',
  ],
  [
    /\b(?:most-(?:read|popular|viewed)|trending|popular|latest-news|top-stories|teaser-list|headlines-list)\b/u,
    'link-list',
    'a list of other headlines',
  ],
  [
    /\b(?:nav|navbar|navigation|menu|breadcrumbs?|masthead|site-header|page-header|topbar|site-footer|footer|sidebar|skip-link|tags?|tag-list|topics|pagination|search)\b/u,
    'navigation',
    'page navigation',
  ],
]

/** Any of them, in one look: most class words are none. */
const ANY_WORD = new RegExp(WORDS.map(([pattern]) => pattern.source).join('|'), 'u')

/** A paragraph this long without links is no furniture, whatever its class says: class words also name the body. */
const PROSE_LENGTH = 240

/** What the markup of a page says is furniture: menus, side columns, forms, share bars, comments and their like. HTML only. */
export const pageFurniture: ClutterRule = {
  id: 'page-furniture',
  summary: 'what the markup of a page says is no part of the article',
  kinds: [
    'navigation',
    'comments',
    'notice',
    'promotion',
    'subscription',
    'advertisement',
    'sharing',
    'related',
    'link-list',
  ],
  *find(article, reading) {
    if (article.origin === 'text') return
    const verdictOf = verdicts(frame(article, reading.roles))
    const isSpokenFor = spokenFor(reading)
    for (const block of article.blocks) {
      const role = reading.roles[block.index]
      if (role === 'headline' || role === 'standfirst' || role === 'label') continue
      if (block.markup === null) continue
      const verdict = verdictOf(block.markup)
      if (verdict === null) continue
      const [kind, reason, confidence] = verdict
      // A rights notice in the footer goes under its own name; a byline among the comments does not.
      if (kind === 'navigation' && isSpokenFor(block)) continue
      if (
        role === 'prose' &&
        kind !== 'comments' &&
        confidence < 0.9 &&
        block.end - block.start > PROSE_LENGTH &&
        (block.markup?.linkDensity ?? 0) < 0.3
      )
        continue
      yield { start: block.start, end: block.end, kind, reason, confidence }
    }
  },
}

type Verdict = readonly [kind: Kind, reason: string, confidence: number]

/** Judges places of a page. Words and paths come back block after block: each is looked at once. */
function verdicts(around: Frame): (markup: Markup) => Verdict | null {
  const ranks = new Map<string, number>()
  const byWords = new Map<string, Verdict | null>()
  const byPath = new Map<string, Verdict | null>()
  return ({ words, path }) => {
    let verdict = byWords.get(words)
    if (verdict === undefined) {
      verdict = verdictOfWords(words, around, ranks)
      byWords.set(words, verdict)
    }
    if (verdict !== null) return verdict
    verdict = byPath.get(path)
    if (verdict === undefined) {
      verdict = verdictOfPath(path, around)
      byPath.set(path, verdict)
    }
    return verdict
  }
}

/** By the first pattern that one of the words has; no pattern reaches across a space. `ranks` holds the place of that pattern for each word. */
function verdictOfWords(words: string, around: Frame, ranks: Map<string, number>): Verdict | null {
  let first = WORDS.length
  for (const word of words.split(' ')) {
    let rank = ranks.get(word)
    if (rank === undefined) {
      const tells = ANY_WORD.test(word) && !around.words.has(word)
      rank = tells ? WORDS.findIndex(([pattern]) => pattern.test(word)) : WORDS.length
      ranks.set(word, rank)
    }
    if (rank < first) first = rank
  }
  const told = WORDS[first]
  return told === undefined ? null : [told[1], `${told[2]} by its class or id`, 0.8]
}

function verdictOfPath(path: string, around: Frame): Verdict | null {
  const own = path
    .split('>')
    .filter(element => KEPT.has(element) || !around.elements.has(element))
    .join('>')
  if (ELEMENTS.test(own)) return ['navigation', 'page furniture by its element', 0.9]
  if (OUTSIDE.test(own))
    return ['navigation', FOOTER.test(own) ? 'the footer of the page' : 'the header of the page', 0.9]
  return null
}
