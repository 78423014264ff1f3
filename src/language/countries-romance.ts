/** By ISO 639-3, as the English table is written: adjectives of a man's and a woman's office, then the country's names. */
export const ROMANCE_COUNTRIES: Readonly<Record<string, string>> = {
  spa: `
albania: albanés, albanesa|germany: alemán, alemana, alemania|argentina: argentino|australia: australiano, australiana|austria: austriaco, austriaca, austríaco
belgium: belga, bélgica|bolivia: boliviano, boliviana|brazil: brasileño, brasileña, brasil|bulgaria: búlgaro, búlgara|canada: canadiense, canadá
chile: chileno, chilena|china: chino|colombia: colombiano, colombiana|south korea: surcoreano, surcoreana, corea del sur|north korea: norcoreano, norcoreana, corea del norte
costa rica: costarricense|croatia: croata, croacia|cuba: cubano, cubana|denmark: danés, danesa, dinamarca|ecuador: ecuatoriano, ecuatoriana|egypt: egipcio, egipcia, egipto
el salvador: salvadoreño, salvadoreña|slovakia: eslovaco, eslovaca, eslovaquia|slovenia: esloveno, eslovena, eslovenia|spain: español, española, españa
united states: estadounidense, norteamericano, norteamericana, estados unidos, eeuu|estonia: estonio, estonia|philippines: filipino, filipina, filipinas|finland: finlandés, finlandesa, finlandia
france: francés, francesa, francia|greece: griego, griega, grecia|guatemala: guatemalteco, guatemalteca|honduras: hondureño, hondureña|hungary: húngaro, húngara, hungría|india: indio
indonesia: indonesio|iraq: iraquí, irak|iran: iraní, irán|ireland: irlandés, irlandesa, irlanda|iceland: islandés, islandesa, islandia|israel: israelí|italy: italiano, italiana, italia
japan: japonés, japonesa, japón|latvia: letón, letona, letonia|lithuania: lituano, lituana, lituania|lebanon: libanés, libanesa, líbano|libya: libio, libia|luxembourg: luxemburgués, luxemburguesa, luxemburgo
morocco: marroquí, marruecos|mexico: mexicano, mexicana, méxico|nicaragua: nicaragüense|norway: noruego, noruega|netherlands: neerlandés, neerlandesa, holandés, holandesa, países bajos, holanda
pakistan: pakistaní, pakistán|panama: panameño, panameña, panamá|paraguay: paraguayo, paraguaya|peru: peruano, peruana, perú|poland: polaco, polaca, polonia|portugal: portugués, portuguesa
united kingdom: británico, británica, reino unido|czech republic: checo, checa|romania: rumano, rumana, rumanía|russia: ruso, rusa, rusia|serbia: serbio|syria: sirio, siria
south africa: sudafricano, sudafricana, sudáfrica|sweden: sueco, sueca, suecia|switzerland: suizo, suiza|thailand: tailandés, tailandesa, tailandia|taiwan: taiwanés, taiwanesa
tunisia: tunecino, tunecina, túnez|turkey: turco, turca, turquía|ukraine: ucraniano, ucraniana, ucrania|uruguay: uruguayo, uruguaya|venezuela: venezolano, venezolana|vietnam: vietnamita`,
  fra: `
albania: albanais, albanaise, albanie|algeria: algérien, algérienne, algérie|germany: allemand, allemande, allemagne|argentina: argentine, argentin|australia: australien, australienne, australie
austria: autrichien, autrichienne, autriche|belgium: belge, belgique|bolivia: bolivien, bolivienne, bolivie|brazil: brésilien, brésilienne, brésil|bulgaria: bulgare, bulgarie
canada: canadien, canadienne|cameroon: camerounais, camerounaise, cameroun|chile: chilien, chilienne, chili|china: chinois, chinoise, chine|colombia: colombien, colombienne, colombie
south korea: sud coréen, sud coréenne, corée du sud|croatia: croate, croatie|cuba: cubain, cubaine|denmark: danois, danoise, danemark|egypt: égyptien, égyptienne, égypte
spain: espagnol, espagnole, espagne|estonia: estonien, estonienne, estonie|united states: américain, américaine, etats unis, états unis|ethiopia: éthiopien, éthiopienne, éthiopie
finland: finlandais, finlandaise, finlande|france: français, française|georgia: géorgien, géorgienne, géorgie|greece: grec, grecque, grèce|hungary: hongrois, hongroise, hongrie
india: indien, indienne, inde|indonesia: indonésien, indonésienne, indonésie|iraq: irakien, irakienne, irak|iran: iranien, iranienne|ireland: irlandais, irlandaise, irlande
iceland: islandais, islandaise, islande|israel: israélien, israélienne, israël|italy: italien, italienne, italie|ivory coast: ivoirien, ivoirienne|japan: japonais, japonaise, japon
latvia: letton, lettone, lettonie|lebanon: libanais, libanaise, liban|libya: libyen, libyenne, libye|lithuania: lituanien, lituanienne, lituanie|luxembourg: luxembourgeois, luxembourgeoise
morocco: marocain, marocaine, maroc|mexico: mexicain, mexicaine, mexique|norway: norvégien, norvégienne, norvège|netherlands: néerlandais, néerlandaise, pays bas
pakistan: pakistanais, pakistanaise|peru: péruvien, péruvienne, pérou|philippines: philippin|poland: polonais, polonaise, pologne|portugal: portugais, portugaise
czech republic: tchèque, tchéquie|romania: roumain, roumaine, roumanie|united kingdom: britannique, royaume uni|russia: russe, russie|senegal: sénégalais, sénégalaise
serbia: serbe, serbie|slovakia: slovaque, slovaquie|slovenia: slovène, slovénie|south africa: sud africain, sud africaine, afrique du sud|sweden: suédois, suédoise, suède|switzerland: suisse
syria: syrien, syrienne, syrie|tunisia: tunisien, tunisienne, tunisie|turkey: turc, turque, turquie|ukraine: ukrainien, ukrainienne|venezuela: vénézuélien, vénézuélienne|vietnam: vietnamien, vietnamienne`,
  por: `
germany: alemão, alemã, alemanha|angola: angolano, angolana|argentina: argentino|austria: austríaca|belgium: bélgica|bolivia: bolívia|brazil: brasileiro, brasileira, brasil
canada: canadense, canadiano, canadiana|chile: chileno, chilena|china: chinês, chinesa|colombia: colombiano, colômbia|cuba: cubano|denmark: dinamarquês, dinamarquesa
ecuador: equatoriano, equatoriana, equador|egypt: egípcio, egito|spain: espanhol, espanhola, espanha|united states: americano, americana, norte americano, estados unidos, eua
finland: finlandês, finlândia|france: francês, francesa, frança|greece: grego, grega, grécia|india: indiano, indiana, índia|ireland: irlandês, irlanda|israel: israelense, israelita
italy: italiano, itália|japan: japonês, japonesa, japão|morocco: marroquino, marroquina, marrocos|mexico: mexicano, méxico|mozambique: moçambicano, moçambicana, moçambique
norway: norueguês, norueguesa, noruega|netherlands: holandês, neerlandês, países baixos|paraguay: paraguaio, paraguaia, paraguai|peru: peruano|poland: polonês, polonesa, polaco, polônia, polónia
portugal: português, portuguesa|united kingdom: britânico, britânica, reino unido|romania: romeno, romena, romênia, roménia|russia: russo, russa, rússia|south africa: sul africano, áfrica do sul
sweden: sueco, suécia|switzerland: suíço, suíça|turkey: turco, turquia|ukraine: ucraniano, ucraniana, ucrânia|uruguay: uruguaio, uruguaia, uruguai|venezuela: venezuelano, venezuelana`,
  ita: `
albania: albanese|germany: tedesco, tedesca, germania|argentina: argentino|australia: australiano|austria: austriaco|belgium: belga, belgio|brazil: brasiliano, brasiliana, brasile
bulgaria: bulgaro, bulgara|canada: canadese|chile: cileno, cilena, cile|china: cinese, cina|colombia: colombiano|croatia: croato, croata, croazia|cuba: cubano|denmark: danese, danimarca
egypt: egiziano, egiziana, egitto|spain: spagnolo, spagnola, spagna|united states: statunitense, americano, stati uniti|finland: finlandese, finlandia|france: francese, francia
greece: greco, greca, grecia|hungary: ungherese, ungheria|india: indiano|ireland: irlandese|israel: israeliano, israeliana, israele|italy: italiano, italia|japan: giapponese, giappone
libya: libico, libica|lebanon: libanese, libano|morocco: marocchino, marocchina, marocco|mexico: messicano, messicana, messico|norway: norvegese, norvegia|netherlands: olandese, paesi bassi, olanda
peru: peruviano, peruviana, perù|poland: polacco, polacca|portugal: portoghese, portogallo|united kingdom: britannico, britannica, regno unito|czech republic: ceco, ceca|romania: romeno, rumeno
russia: russo, russa|serbia: serbo, serba|slovenia: sloveno, slovena|south africa: sudafricano, sudafrica|sweden: svedese, svezia|switzerland: svizzero, svizzera|syria: siriano, siriana
tunisia: tunisino, tunisina|turkey: turco, turca, turchia|ukraine: ucraino, ucraina|venezuela: venezuelano|vietnam: vietnamita`,
}
