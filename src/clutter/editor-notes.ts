import type { ClutterRule } from '../core/rule.ts'

/** Notes run to a paragraph or two; the phrase must open them. */
const MOST_WORDS = 160

/** Corrections, editor's notes and disclosures: substance, so lifted and kept in sight, never dropped. */
export const editorNotes: ClutterRule = {
  id: 'editor-notes',
  summary: "corrections, editor's notes and disclosures",
  kinds: ['editor-note'],
  phrases: {
    eng: [
      '^editor s note',
      '^editors note',
      '^correction',
      '^clarification',
      '^this article has been corrected',
      '^this story has been corrected',
      '^this article has been amended',
      '^this article was amended',
      '^this story has been updated',
      '^this article has been updated',
      '^an earlier version of this',
      '^a previous version of this',
      '^disclosure',
      '^disclaimer',
    ],
    spa: [
      '^nota del editor',
      '^nota de la redacción',
      '^nota de redacción',
      '^fe de errores',
      '^corrección',
      '^aclaración',
      '^una versión anterior de',
      '^este artículo ha sido corregido',
      '^este artículo ha sido actualizado',
    ],
    fra: [
      '^note de la rédaction',
      '^ndlr',
      '^rectificatif',
      '^correction',
      '^erratum',
      '^une version précédente de',
      '^une version antérieure de',
      '^cet article a été corrigé',
      '^cet article a été modifié',
      '^précision',
    ],
    deu: [
      '^anmerkung der redaktion',
      '^hinweis der redaktion',
      '^anm d red',
      '^korrektur',
      '^berichtigung',
      '^korrekturhinweis',
      '^in einer früheren version',
      '^in einer früheren fassung',
      '^dieser artikel wurde korrigiert',
      '^richtigstellung',
      '^transparenzhinweis',
    ],
  },
  *find(article, reading) {
    const standing = new Map(article.blocks.map(block => [block.index, block]))
    const done = new Set<number>()
    for (const hit of reading.hits('editor-notes')) {
      const block = standing.get(hit.block)
      if (block === undefined || done.has(hit.block) || block.start > hit.start) continue
      const text = article.text.slice(block.start, block.end)
      const [first, end] = reading.tokenRange(block)
      if (end - first > MOST_WORDS) continue
      // One word opens a note only before a colon or a dash, or in a line of its own: "Correction officers said" is prose.
      const phraseWords = hit.phrase.split(' ').length
      const after = article.text.slice(hit.end, hit.end + 12)
      if (
        phraseWords < 3 &&
        !hit.whole &&
        !/^\s*(?:\([^)]{0,9}\)?)?\s*[:：–—|-]/u.test(after) &&
        !/^[^\p{L}]*(?:\d|\()/u.test(after)
      )
        continue
      done.add(hit.block)
      yield {
        start: block.start,
        end: block.end,
        kind: 'editor-note',
        reason: "a correction or an editor's note",
        confidence: 0.9,
        fills: { editorNotes: [text] },
      }
    }
  },
}
