// Whether bytes read in some encoding make a text that somebody could have written.

/** Bytes around the ones beyond ASCII that a detector and the plausibility of a reading are shown; more changes no verdict in re-encoded news in 12 languages. */
const SAMPLE = 16_384
/** Long enough for the words on both sides, in whole characters of any double-byte encoding. */
const REACH = 12

/** The bytes beyond ASCII with a few of their neighbours: markup and English would only dilute the evidence. */
export function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE)
  let length = 0
  let next = 0
  for (let i = 0; i < bytes.length && length < SAMPLE; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue
    const from = Math.max(next, i - REACH)
    if (from > next && length > 0 && length < SAMPLE) sample[length++] = 0x20
    let last = i + REACH
    for (next = from; next <= last && next < bytes.length && length < SAMPLE; next++) {
      const byte = bytes[next] ?? 0
      if (byte >= 0x80) last = next + REACH
      sample[length++] = byte
    }
    i = next - 1
  }
  return sample.subarray(0, length)
}

// Marks of a reading in the wrong encoding: no character at all, controls, private use, pieces of boxes; a symbol between letters; a capital
// after a small letter, or a Latin letter beside one of another script, where one of the two is beyond ASCII.
const NO_TEXT = /[\uFFFD\x80-\x9f\u2320\u2321\u2500-\u259f\p{Co}\p{Cn}]/gu
const SYMBOL_IN_WORD = /(?:(?<=\p{L})[¡-©¬®-´¸¹»-¿×÷\u02d8-\u02dd]|[¤¦¬¯¶])(?=\p{L})/gu
const CAPITAL_IN_WORD = /(?<=\p{Ll})(?:(?![A-Z])\p{Lu}|(?<=[^a-z])[A-Z])/gu
const TWO_SCRIPTS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]\p{Script=Latin}/gu
/** Half-width katakana beside anything but themselves: bytes of a single-byte encoding read as Shift_JIS. */
const HALF_WIDTH = /[\uff61-\uff9f]/gu

/** Three accented Latin letters in a row: a whole word of another script read as Latin 1. */
const ACCENTS_IN_A_ROW = /[À-ÖØ-öø-ÿ]{3,99}/gu
/** Letters that Polish has and letters that Czech, Slovak or Slovene have: together they are one alphabet read with the other's table. */
const POLISH = /[ąęłńśźżĄĘŁŚŹŻ]/gu
const CZECH = /[čďěňřšťůľŠŤĽ]/gu

/** Share of the characters beyond ASCII that stand where no text would have them. */
export function oddShare(text: string): number {
  let beyond = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) beyond++
  if (beyond === 0) return 0
  let odd = 0
  for (const pattern of [NO_TEXT, SYMBOL_IN_WORD, CAPITAL_IN_WORD, TWO_SCRIPTS, HALF_WIDTH]) {
    odd += text.match(pattern)?.length ?? 0
  }
  for (const row of text.match(ACCENTS_IN_A_ROW) ?? []) odd += row.length
  odd += Math.min(text.match(POLISH)?.length ?? 0, text.match(CZECH)?.length ?? 0)
  return Math.min(1, odd / beyond)
}
