import type { ClutterRule } from '../core/rule.ts'
import { wholeLines } from '../language/phrase-lines.ts'

export const banners: ClutterRule = {
  id: 'banners',
  summary: 'calls to click a banner or an image',
  kinds: ['banner'],
  phrases: {
    eng: [
      'click banner for details',
      'click banner for more',
      'click the banner',
      'click on the banner',
      'click banner below',
      'click the image below',
      'click on the image',
      'click here for details',
      '^click here$',
      '^click for details$',
      '^click here to',
      '^click here for more',
      '^click image to',
      '^click to enlarge$',
      '^click to expand$',
      '^click to view',
      '^tap to enlarge$',
    ],
    spa: [
      'haga clic en el banner',
      'haz clic en el banner',
      'pulse en el banner',
      '^haga clic aquí',
      '^haz clic aquí',
      '^pulse aquí',
      '^pinche aquí',
      '^clic aquí',
      'haga clic en la imagen',
      'haz clic en la imagen',
    ],
    fra: [
      'cliquez sur la bannière',
      'cliquez sur le bandeau',
      '^cliquez ici',
      'cliquez sur l image',
      '^cliquez pour agrandir$',
      '^agrandir l image$',
    ],
    deu: [
      'klicken sie auf das banner',
      'auf den banner klicken',
      'banner anklicken',
      '^klicken sie hier',
      '^hier klicken$',
      '^hier klicken für details',
      'klicken sie auf das bild',
      '^bild vergrößern$',
    ],
  },
  *find(article, reading) {
    yield* wholeLines(article, reading, 'banners', 'banner', 'a call to click a banner')
  },
}
