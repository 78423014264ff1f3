import type { ClutterRule } from '../core/rule.ts'
import { PLAYER_LABELS } from '../language/lines/player-labels.ts'
import { wholeLines } from '../language/phrase-lines.ts'

export const playerLabels: ClutterRule = {
  id: 'player-labels',
  summary: 'labels of audio and video players',
  kinds: ['other'],
  phrases: PLAYER_LABELS,
  *find(article, reading) {
    yield* wholeLines(article, reading, 'player-labels', 'other', 'the label of a player', 10)
  },
}
