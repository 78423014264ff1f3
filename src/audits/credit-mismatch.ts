import type { Reading } from '../core/reading.ts'
import type { AuditRule, Cleaned, Flag } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { agencyMentions } from '../language/agency-mentions.ts'

/** Only the lead speaks for the whole report; further down one agency may quote another for a detail. */
const LEAD_PARAGRAPHS = 2

/** Verbs of saying that have the agency for a hearer wherever it stands in their clause. */
const SAID = [
  'sagten?|erklärten?',
  '(?:dij|declar)(?:o|ó|eron|aron)',
  '(?:a|ont) (?:dit|déclaré)',
  'diss(?:e|eram)|declar(?:ou|aram)',
  '(?:ha|hanno) (?:detto|dichiarato)',
].join('|')
/** Those that have it right behind them: further on it may be part of what is told, `confirmó la venta de su sede a Reuters`. */
const CONFIRMED = [
  'bestätigten?',
  '(?:confirm|indic|explic|asegur|señal|revel|adelant|cont)(?:ó|aron)',
  '(?:a|ont) (?:indiqué|confirmé|précisé|affirmé|expliqué|révélé|assuré)',
  '(?:confirm|indic|explic|revel|adiant)(?:ou|aram)|garanti(?:u|ram)',
  '(?:ha|hanno) (?:confermato|riferito|spiegato|rivelato|indicato)',
].join('|')
/** Words between a verb of saying and its hearer, who it was among them; no clause that was said. */
const BETWEEN = `(?:(?=\\s)(?:(?!\\s(?:que|che|dass)\\s|\\squ['’])[^.;:“”"«»]){0,41}?)?`
/** A day between a verb and the agency: `informó este martes la agencia`. */
const DAY =
  '(?:\\s(?:am|on|el|este|esta|na|no|ce|hoy|ayer|hoje|ontem|oggi|ieri|hier|heute|\\p{L}+tag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)-feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica))*'
/** Verbs and phrases that make an agency the source of what is told, in English, German, French, Spanish, Portuguese and Italian. */
const BEFORE = new RegExp(
  `(?:according to|as reported by|reported by|citing|quoting|told|wie|laut|nach angaben (?:der|von)|(?:berichtet|meldet)(?:e)?${DAY}|gegenüber|selon|d['’]après|rapporte|(?:a|ont) (?:rapporté|annoncé|appris|révélé|indiqué)${DAY}|cité[es]* par|citad[oa]s? p[oe]l?[ra]?|citat[oaie] da|según|(?:inform|report|indic|adelant|avanz|public|anunci)ó${DAY}|citando a|segundo|(?:inform|notici|avanç|adiant|revel|anunci)ou${DAY}|secondo|riferisce|riporta|ha (?:riferito|annunciato|riportato)${DAY}|(?:(?:${SAID})${DAY}${BETWEEN}|(?:${CONFIRMED})${DAY})\\s(?:der|a|à|al|alla?(?=['’\\s])|l(?=['’])))(?:[\\s'’]+(?:the|die|der|l(?=['’])|all(?=['’])|la|el|a|state(?:-run|-owned)?|official|news|agency|nachrichtenagentur|agence|agencia|agência|agenzia|de presse|de noticias))*[\\s'’]*$`,
  'iu',
)
const AFTER =
  /^(?:\s+(?:news agency|news|agency|agencia))?,?\s+(?:has |have |had |hat |a )?(?:reports?|reported|said|says|wrote|quoted|learned|learnt|revealed|berichtet(?:e)?|meldet(?:e)?|rapporté|rapporte|informó|reportó|mitteilte|schreibt|erfuhr|erfahren)\b/iu
const REACH = 60
/** "Reuters said it will move": the agency speaks of itself, and is the news. */
const OF_ITSELF = /^\s+(?:on \p{Lu}\p{L}{2,10}\s+)?(?:that\s+)?its?\b/iu

/** Agencies by which a state makes itself heard: what they report is news to the others. */
const OF_STATES: ReadonlySet<string> = new Set([
  'Anadolu',
  'KCNA',
  'SANA',
  'IRNA',
  'Fars',
  'TASS',
  'BelTA',
  'Prensa Latina',
])

/** The credit says one agency, the lead gives the whole report to another. */
export const creditMismatch: AuditRule = {
  id: 'credit-mismatch',
  summary: 'a credit line that names another agency than the one the text gives as its source',
  *check(cleaned, reading) {
    const credited = cleaned.removals.filter(removal => removal.kind === 'agency-credit')
    const names = new Set(credited.flatMap(removal => removal.fills?.agencies ?? []))
    const credit = credited[0]
    if (credit === undefined || names.size === 0) return
    yield* datelineAgainst(cleaned, reading, credit, names)
    const source = sourceOf(cleaned, reading, names)
    if (source === null) return
    const { text } = cleaned.article
    yield {
      // Under its own dateline an agency may quote another, and any will quote what a state says through its own.
      severity:
        OF_STATES.has(source.agency) || reading.datelines.some(({ agency }) => agency !== null && names.has(agency))
          ? 'note'
          : 'warning',
      message: `Unexpected credit "${text.slice(credit.start, credit.end)}", expected ${source.agency}: the lead says "${text.slice(source.start, source.end)}"`,
      passages: [credit, source],
    }
  },
}

/** A dateline signed by an agency that no credit line names. */
function* datelineAgainst(
  cleaned: Cleaned,
  reading: Reading,
  credit: Span,
  names: ReadonlySet<string>,
): Generator<Flag> {
  const { text } = cleaned.article
  const dateline = cleaned.removals.find(removal => removal.kind === 'dateline')
  const agency = dateline?.fills?.dateline?.agency ?? null
  if (dateline === undefined || agency === null || names.has(agency)) return
  // `Canadian Press - TOKYO (AP) -`: passed on by one agency, written by the other.
  if (namesOne(reading, text, dateline, names)) return
  yield {
    severity: 'warning',
    message: `Unexpected credit "${text.slice(credit.start, credit.end)}", expected ${agency}: the dateline reads "${text.slice(dateline.start, dateline.end)}"`,
    passages: [credit, dateline],
  }
}

/** One of the credited agencies is named in the span. */
function namesOne(reading: Reading, text: string, span: Span, names: ReadonlySet<string>): boolean {
  const [first, end] = reading.tokenRange(span)
  return agencyMentions(text, reading.tokens, first, end).some(({ agency }) => names.has(agency))
}

/** The clause of the lead that makes another agency the source; null when the lead also names a credited one as source. */
function sourceOf(cleaned: Cleaned, reading: Reading, names: ReadonlySet<string>): (Span & { agency: string }) | null {
  const { text } = cleaned.article
  let source: (Span & { agency: string }) | null = null
  for (const span of cleaned.kept.slice(0, LEAD_PARAGRAPHS)) {
    const [first, end] = reading.tokenRange(span)
    for (const mention of agencyMentions(text, reading.tokens, first, end)) {
      const before = text.slice(Math.max(span.start, mention.start - REACH), mention.start)
      const after = text.slice(mention.end, Math.min(span.end, mention.end + REACH))
      const said = AFTER.exec(after)
      if (!BEFORE.test(before) && (said === null || OF_ITSELF.test(after.slice(said[0].length)))) continue
      if (names.has(mention.agency)) return null
      source ??= { ...clause(text, span, mention), agency: mention.agency }
    }
  }
  return source
}

/** From the comma before to the comma or stop behind. */
function clause(text: string, within: Span, mention: Span): Span {
  let start = mention.start
  while (start > within.start && !',;:.(“"'.includes(text[start - 1] ?? '')) start--
  while (text[start] === ' ') start++
  let end = mention.end
  while (end < within.end && !',;.)”"'.includes(text[end] ?? '')) end++
  return { start, end }
}
