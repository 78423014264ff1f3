import type { ClutterRule } from '../core/rule.ts'
import { NEWSLETTER_PROMPTS } from '../language/lines/newsletter-prompts.ts'
import { wholeLines } from '../language/phrase-lines.ts'
import { betweenProse } from '../language/place.ts'

const LONGEST = 220
/** A call with the newsletter's own name in the middle: "Sign up for the Harbour Briefing newsletter". */
const NAMED =
  /^(?:sign up (?:for|to)|subscribe to|register for|get)\b.{1,120}\b(?:newsletters?|in your inbox|to your inbox|e-?mail alerts)\b|^(?:suscríbe(?:te|se)|suscríbase|apúntate|regístrate)\s.{1,120}(?:newsletter|boletín|en tu correo)|^(?:inscrivez-vous|abonnez-vous|recevez)\s.{1,120}(?:newsletter|lettre d['’]information|boîte mail)|^(?:abonnieren sie|melden sie sich|erhalten sie|bestellen sie|holen sie sich)\s.{1,120}(?:newsletter|postfach)/iu
/** "Subscribe to the Harbour Post": the outlet's name and nothing else. */
const OUTLET =
  /^(?:subscribe to|suscríb(?:ete|ase) al?|abonnez-vous (?:à|au|aux)|s['’]abonner (?:à|au)|abonnieren sie|abbonat[ie] (?:a|al|alla)|assine (?:o|a)|abonneer (?:je|u) op|(?:zaprenumeruj|prenumeruj)|подпишитесь на) (?:\p{Ll}{1,3}['’ ])?["“„«]?\p{Lu}[^.!?,;:]{1,40}$/iu
const OUTLET_NAME = /\s["“„«]?(?:\p{Ll}{1,3}['’])?\p{Lu}\P{Lu}*(?:\s\S+){0,4}$/u

export const newsletterPrompts: ClutterRule = {
  id: 'newsletter-prompts',
  summary: 'prompts to sign up for a newsletter, an app, alerts or a channel',
  kinds: ['promotion'],
  phrases: NEWSLETTER_PROMPTS,
  *find(article, reading) {
    const reason = 'a prompt to sign up or download'
    yield* wholeLines(article, reading, 'newsletter-prompts', 'promotion', reason)
    for (const [at, block] of article.blocks.entries()) {
      if (block.end - block.start > LONGEST || reading.roles[block.index] === 'headline') continue
      const line = article.text.slice(block.start, block.end)
      // Between two paragraphs it may be a step of a guide.
      const outlet = OUTLET.test(line) && OUTLET_NAME.test(line) && !betweenProse(article, reading, at)
      if (!NAMED.test(line) && !outlet) continue
      yield { start: block.start, end: block.end, kind: 'promotion', reason, confidence: 0.9 }
    }
  },
}
