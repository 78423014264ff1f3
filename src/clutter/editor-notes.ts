import type { Article, Block } from '../core/article.ts'
import type { ClutterRule, Cut } from '../core/rule.ts'
import { NOTE_PHRASES } from '../language/lines/note-openings.ts'
import { opensNote, saysNote } from '../language/notes.ts'
import { placeOf, standing } from '../language/place.ts'

/** Notes run to a paragraph or two; the phrase must open them. */
const MOST_WORDS = 160

/** "Correction: August 19, 2014". */
const LABEL_LINE = 5

/** Corrections, editor's notes and disclosures: substance, so lifted and kept in sight, never dropped. */
export const editorNotes: ClutterRule = {
  id: 'editor-notes',
  summary: "corrections, editor's notes and disclosures",
  kinds: ['editor-note'],
  phrases: NOTE_PHRASES,
  *find(article, reading) {
    const done = new Set<number>()
    for (const hit of reading.hits('editor-notes')) {
      const block = standing(article.blocks, hit.block)
      if (block === undefined || done.has(hit.block) || hit.start < block.start) continue
      const [first, end] = reading.tokenRange(block)
      if (end - first > MOST_WORDS) continue
      const role = reading.roles[block.index] ?? 'short'
      const line = article.text.slice(block.start, block.end)
      if (!opensNote(line, hit, block.start, role)) continue
      done.add(block.index)
      yield cutOf(article, block)
      if (!hit.whole && (role === 'prose' || end - first > LABEL_LINE)) continue
      // A label in a line of its own takes the note below it along.
      const note = article.blocks[placeOf(article.blocks, block) + 1]
      if (note === undefined || done.has(note.index) || !saysNote(article.text.slice(note.start, note.end))) continue
      done.add(note.index)
      yield cutOf(article, note)
    }
  },
}

function cutOf(article: Article, { start, end }: Block): Cut {
  const text = article.text.slice(start, end)
  const reason = "a correction or an editor's note"
  return { start, end, kind: 'editor-note', reason, confidence: 0.9, fills: { editorNotes: [text] } }
}
