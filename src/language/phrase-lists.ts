/** Phrases with commas between them; the phrases as `docs/architecture.md` has them under "Phrases". */
export function phraseList(text: string): readonly string[] {
  return text.split(',').map(phrase => phrase.trim())
}

/** Also as typed without accents, as capitals often are: "PUBLICITE", "ΔΗΜΟΦΙΛΗ". A final sigma is a plain one among capitals. */
export function accentless(text: string): readonly string[] {
  return phraseList(text).flatMap(phrase => {
    const bare = phrase
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
      .normalize('NFC')
      .replaceAll('ς', 'σ')
    return bare === phrase ? [phrase] : [phrase, bare]
  })
}

/**
 * Also with dotted capitals at the head of each word, and throughout: "İlgili Haberler", "İLGİLİ HABERLER". Tokens fold I to i, as all
 * other languages have it, and know no fold for İ.
 */
export function turkish(text: string): readonly string[] {
  return phraseList(text).flatMap(phrase => {
    const titled = phrase.replaceAll(/(?<=^\^?|\s)i/gu, 'İ')
    const capitals = phrase.replaceAll('i', 'İ').replaceAll('ı', 'i')
    return [...new Set([phrase, titled, capitals])]
  })
}
