/** Phrases with commas between them; the phrases as `docs/architecture.md` has them under "Phrases". */
export function phraseList(text: string): readonly string[] {
  return text.split(',').map(phrase => phrase.trim())
}

/** Also as typed without accents, as capitals often are: "PUBLICITE", "ΔΗΜΟΦΙΛΗ". A final sigma is a plain one among capitals. */
export function accentless(text: string): readonly string[] {
  const both = phraseList(text).flatMap(phrase => [
    phrase,
    phrase
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
      .normalize('NFC')
      .replaceAll('ς', 'σ'),
  ])
  return [...new Set(both)]
}

/**
 * Also with dotted capitals at the head of each word, and throughout: "İlgili Haberler", "İLGİLİ HABERLER". Tokens fold I to i, as all
 * other languages have it, and know no fold for İ.
 */
export function turkish(text: string): readonly string[] {
  const all = phraseList(text).flatMap(phrase => [
    phrase,
    phrase.replaceAll(/(?<=^\^?|\s)i/gu, 'İ'),
    phrase.replaceAll('i', 'İ').replaceAll('ı', 'i'),
  ])
  return [...new Set(all)]
}
