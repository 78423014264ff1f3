import type { ClutterRule } from '../core/rule.ts'
import { CLICK_CALLS } from '../language/lines/click-calls.ts'
import { wholeLines } from '../language/phrase-lines.ts'

export const banners: ClutterRule = {
  id: 'banners',
  summary: 'calls to click a banner or an image',
  kinds: ['banner'],
  phrases: CLICK_CALLS,
  *find(article, reading) {
    yield* wholeLines(article, reading, 'banners', 'banner', 'a call to click a banner')
  },
}
