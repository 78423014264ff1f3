/** The forms of `norwegisch`: German adjectives carry an ending. */
const declined = (adjective: string) => ['', 'e', 'er', 'en', 'es', 'em'].map(ending => adjective + ending)

/** Country, its adjectives without ending, its names; by the English name that stands for all. */
const LINES = `
albania: albanisch: albanien|argentina: argentinisch: argentinien|armenia: armenisch: armenien|australia: australisch: australien|austria: österreichisch: österreich
belarus: belarussisch weißrussisch: belarus weißrussland|belgium: belgisch: belgien|bolivia: bolivianisch: bolivien|brazil: brasilianisch: brasilien
bulgaria: bulgarisch: bulgarien|canada: kanadisch: kanada|chile: chilenisch: chile|china: chinesisch: china|colombia: kolumbianisch: kolumbien|croatia: kroatisch: kroatien
cuba: kubanisch: kuba|cyprus: zypriotisch: zypern|czech republic: tschechisch: tschechien|denmark: dänisch: dänemark|ecuador: ecuadorianisch: ecuador|egypt: ägyptisch: ägypten
estonia: estnisch: estland|ethiopia: äthiopisch: äthiopien|finland: finnisch: finnland|france: französisch: frankreich|georgia: georgisch: georgien|germany: deutsch: deutschland
greece: griechisch: griechenland|hungary: ungarisch: ungarn|iceland: isländisch: islands|india: indisch: indien|indonesia: indonesisch: indonesien|iran: iranisch: iran|iraq: irakisch: irak
ireland: irisch: irland|israel: israelisch: israel|italy: italienisch: italien|japan: japanisch: japan|jordan: jordanisch: jordanien|kazakhstan: kasachisch: kasachstan|kenya: kenianisch: kenia
kosovo: kosovarisch: kosovo|latvia: lettisch: lettland|lebanon: libanesisch: libanon|libya: libysch: libyen|lithuania: litauisch: litauen|luxembourg: luxemburgisch: luxemburg
mexico: mexikanisch: mexiko|moldova: moldauisch: moldau|morocco: marokkanisch: marokko|netherlands: niederländisch: niederlande|nigeria: nigerianisch: nigeria|north korea: nordkoreanisch: nordkorea
norway: norwegisch: norwegen|pakistan: pakistanisch: pakistan|peru: peruanisch: peru|philippines: philippinisch: philippinen|poland: polnisch: polen|portugal: portugiesisch: portugal
romania: rumänisch: rumänien|russia: russisch: russland|serbia: serbisch: serbien|slovakia: slowakisch: slowakei|slovenia: slowenisch: slowenien|south africa: südafrikanisch: südafrika
south korea: südkoreanisch: südkorea|spain: spanisch: spanien|sudan: sudanesisch: sudan|sweden: schwedisch: schweden|switzerland: schweizerisch: schweiz|syria: syrisch: syrien
taiwan: taiwanisch: taiwan|thailand: thailändisch: thailand|tunisia: tunesisch: tunesien|turkey: türkisch: türkei|ukraine: ukrainisch: ukraine|united kingdom: britisch: großbritannien
united states: amerikanisch: usa us|uruguay: uruguayisch: uruguay|venezuela: venezolanisch: venezuela|vietnam: vietnamesisch: vietnam|zimbabwe: simbabwisch: simbabwe`

/** As the other tables of countries are written: the genitive too, for `Norwegens Ministerpräsident`. */
export const GERMAN_COUNTRIES: string = LINES.trim()
  .split(/[|\n]/u)
  .map(line => {
    const [name = '', adjectives = '', nouns = ''] = line.split(':').map(part => part.trim())
    const words = [
      ...adjectives.split(' ').flatMap(declined),
      ...nouns.split(' ').flatMap(noun => [noun, /[sz]$/u.test(noun) ? noun : `${noun}s`]),
    ]
    return `${name}: ${words.join(', ')}`
  })
  .join('|')
