// Whom a line calls: "Found a mistake?" is the newsroom's call, "Found a mistake in the count, he said" a sentence, and "Have a tip? Call the police" a report's.
// Patterns run on lines of at most LONGEST characters.

const LONGEST = 400

/** Offices that ask the public for help in what is reported, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian. */
const OFFICE =
  /(?<!\p{L})(?:police|sheriff|crime ?stoppers|detectives?|investigators?|fbi|clerk|county|council|court|ministry|polizei|kripo|staatsanwaltschaft|gendarmerie|mairie|policía|guardia civil|ayuntamiento|polícia|polizia|carabinieri|politie|policj\p{L}*|полици\p{L}*)(?!\p{L})/iu
/** Where one may write or call. */
const ADDRESS = /@|https?:|www\.|(?<!\d)\d{3}[ .-]\d{3,4}(?!\d)/u
/** The newsroom speaks of itself: us, our, the editors. */
const NEWSROOM =
  /(?<!\p{L})(?:us|our|newsroom|newsdesk|editors?|nos|nuestr[oa]s?|(?:env[ií]a|escr[ií]b[ae])nos|redacci[oó]n|nous|notre|r[ée]daction|uns|unser\p{L}{0,2}|redaktion|(?:invia|scrivi)ci|nostr[aoie]|redazione|reda[cç][aã]o|nossa?|ons|onze|redactie|nas|nam|redakcj\p{L}*|нам|нас|редакци\p{L}*|bize|μας|σύνταξη)(?!\p{L})/iu
/** It asks, or says on what condition. */
const ASKS = /[?？؟;\u037e]|^(?:if you|si vous|si tiene|wenn sie|se hai|als u|als je|jeśli|если)(?!\p{L})/iu
/** The question and nothing else; or a label, which has no full stop. */
const ALONE = /^[^.?？؟!]{1,60}[?？؟;\u037e]?$/u
/** Languages without spaces or case: the phrase has said whom it calls. */
const CASELESS = /\p{Lo}/u

/** The line, which `phrase` opens, asks its readers to write to those who made the page. */
export function isNewsroomCall(line: string, phrase: string): boolean {
  if (line.length > LONGEST || OFFICE.test(line)) return false
  if (CASELESS.test(phrase) || NEWSROOM.test(phrase) || ADDRESS.test(line)) return true
  return ALONE.test(line) || (ASKS.test(line) && NEWSROOM.test(line))
}
