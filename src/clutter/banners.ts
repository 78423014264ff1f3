import type { ClutterRule } from '../core/rule.ts'
import { wholeLines } from '../language/phrase-lines.ts'

export const banners: ClutterRule = {
  id: 'banners',
  summary: 'calls to click a banner or an image',
  kinds: ['banner'],
  phrases: {
    eng: [
      'click banner for details',
      'click the banner',
      'click on the banner',
      'click banner below',
      'click here for details',
      '^click for details$',
      '^click here to join',
      '^click image to',
      '^click here to register',
      'click the image below',
    ],
    spa: [
      'haga clic en el banner',
      'haz clic en el banner',
      'pulse en el banner',
      '^clic aquí para más detalles',
      'haga clic en la imagen',
    ],
    fra: [
      'cliquez sur la bannière',
      'cliquez sur le bandeau',
      '^cliquez ici pour plus de détails',
      'cliquez sur l image',
    ],
    deu: [
      'klicken sie auf das banner',
      'auf den banner klicken',
      'banner anklicken',
      '^hier klicken für details',
      'klicken sie auf das bild',
    ],
  },
  *find(article, reading) {
    yield* wholeLines(article, reading, 'banners', 'banner', 'a call to click a banner')
  },
}
