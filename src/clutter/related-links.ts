import type { Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'

/** A link has no more words than the longest headline. */
const MOST_WORDS = 24
/** Links under a heading such as "Related"; more of them make a list that belongs to the page. */
const MOST_LINKS = 12

/** Pointers to other articles: a heading such as "RECOMMENDED", the links under it, and lines such as "Read more: ..." or a glued "RelatedOutlet - ...". */
export const relatedLinks: ClutterRule = {
  id: 'related-links',
  summary: 'pointers to related articles',
  kinds: ['related'],
  phrases: {
    eng: [
      '^recommended$',
      '^recommended for you$',
      '^recommended stories$',
      '^recommended reading$',
      '^related$',
      '^related articles$',
      '^related stories$',
      '^related news$',
      '^related content$',
      '^related links$',
      '^related topics$',
      '^related coverage$',
      '^related posts$',
      '^read more$',
      '^read also$',
      '^also read$',
      '^see also$',
      '^see more$',
      '^more on this$',
      '^further reading$',
      '^you may also like$',
      '^you might also like$',
      '^you may be interested in$',
      '^more like this$',
      '^suggested reading$',
      '^more on this topic$',
      '^more in this series$',
    ],
    spa: [
      '^relacionado$',
      '^relacionados$',
      '^noticias relacionadas$',
      '^artículos relacionados$',
      '^recomendado$',
      '^recomendados$',
      '^te recomendamos$',
      '^le puede interesar$',
      '^te puede interesar$',
      '^lee también$',
      '^lea también$',
      '^leer más$',
      '^también te puede interesar$',
      '^más información$',
    ],
    fra: [
      '^à lire aussi$',
      '^lire aussi$',
      '^a lire aussi$',
      '^à lire également$',
      '^sur le même sujet$',
      '^articles liés$',
      '^recommandé$',
      '^recommandés pour vous$',
      '^voir aussi$',
      '^dans la même rubrique$',
      '^en savoir plus$',
      '^pour aller plus loin$',
    ],
    deu: [
      '^empfohlen$',
      '^empfehlungen$',
      '^lesen sie auch$',
      '^lesen sie mehr$',
      '^mehr zum thema$',
      '^zum thema$',
      '^auch interessant$',
      '^das könnte sie auch interessieren$',
      '^verwandte artikel$',
      '^ähnliche artikel$',
      '^weitere artikel$',
      '^mehr dazu$',
      '^weiterlesen$',
      '^siehe auch$',
    ],
  },
  *find(article, reading) {
    const headings = new Map(
      reading
        .hits('related-links')
        .filter(hit => hit.whole)
        .map(hit => [hit.block, hit]),
    )
    for (let i = 0; i < article.blocks.length; i++) {
      const block = article.blocks[i]
      if (block === undefined) continue
      if (headings.has(block.index)) {
        yield {
          start: block.start,
          end: block.end,
          kind: 'related',
          reason: 'a heading that points to other articles',
          confidence: 0.95,
        }
        const links = linksUnder(article.blocks, i + 1, reading)
        for (const link of links)
          yield {
            start: link.start,
            end: link.end,
            kind: 'related',
            reason: 'a link to another article',
            confidence: 0.85,
          }
        i += links.length
        continue
      }
      if (block.end - block.start <= 260 && isPointer(article.text.slice(block.start, block.end))) {
        yield {
          start: block.start,
          end: block.end,
          kind: 'related',
          reason: 'a pointer to another article',
          confidence: 0.9,
        }
      }
    }
  },
}

/** The links under a heading: none when prose follows at once, since the heading then stands alone in the text. */
function linksUnder(blocks: readonly Block[], from: number, reading: Reading): Block[] {
  const links: Block[] = []
  for (const block of blocks.slice(from, from + MOST_LINKS + 1)) {
    const role = reading.roles[block.index]
    const linked = (block.markup?.linkDensity ?? 0) > 0.8
    const [first, end] = reading.tokenRange(block)
    if (
      !linked &&
      (role === 'prose' || role === 'crosshead' || role === 'headline' || end - first < 4 || end - first > MOST_WORDS)
    )
      break
    if (
      reading.credits.some(credit => credit.block === block.index) ||
      reading.timestamps.some(stamp => stamp.block === block.index)
    )
      break
    links.push(block)
  }
  return links.length > MOST_LINKS ? [] : links
}

/** "Read more: ...", "ALSO READ | ...", "Lire aussi : ...", and the label glued to what it points to: "RelatedOutlet World - ...". */
const LABELLED =
  /^(?:related(?: (?:article|story|news|stories|reading))?|read (?:more|also|next)|also read|see also|recommended|more on this|don'?t miss|watch|lee también|lea también|te puede interesar|relacionad[oa]s?|lire aussi|à lire aussi|voir aussi|lesen sie auch|mehr zum thema|auch interessant|siehe auch)\s*(?:[:：|»>▶]|[–—-]\s)\s*\S/iu
const GLUED = /^(?:Related|Recommended|ReadMore|Relacionado|Empfohlen)(?=[\p{Lu}])[^.!?]{0,40}[–—|:-]\s*\S/u

function isPointer(text: string): boolean {
  return (LABELLED.test(text) && text.split(/\s+/u).length <= MOST_WORDS + 4) || GLUED.test(text)
}
