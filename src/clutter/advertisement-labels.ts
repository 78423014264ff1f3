import type { ClutterRule } from '../core/rule.ts'
import { ADVERTISEMENT_LABELS } from '../language/lines/advertisement-labels.ts'
import { wholeLines } from '../language/phrase-lines.ts'

export const advertisementLabels: ClutterRule = {
  id: 'advertisement-labels',
  summary: 'labels that stand over advertisements',
  kinds: ['advertisement'],
  phrases: ADVERTISEMENT_LABELS,
  *find(article, reading) {
    yield* wholeLines(article, reading, 'advertisement-labels', 'advertisement', 'the label of an advertisement')
  },
}
