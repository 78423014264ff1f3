// What is left of the countries of the world, and adjectives of those that newsrooms write of most: names after CLDR, one word or two.

/** By ISO 639-3: the country by its first name, then its names and adjectives in that language. */
export const MORE_COUNTRIES: Readonly<Record<string, string>> = {
  deu: `
azerbaijan: aserbaidschan, aserbaidschans|bangladesh: bangladesch, bangladeschs|brunei: brunei darussalam, brunei darussalams
botswana: botsuana, botsuanas|congo: kongo kinshasa, kongo kinshasas, kongo brazzaville, kongo brazzavilles|cameroon: kamerun, kameruns
cape verde: cabo verde, cabo verdes|djibouti: dschibuti, dschibutis|dominican republic: dominikanische republik, dominikanische republiks
fiji: fidschi, fidschis|micronesia: mikronesien, mikronesiens|gabon: gabun, gabuns|united kingdom: vereinigtes konigreich, vereinigtes konigreichs
guinea: guinea bissau, guinea bissaus|jamaica: jamaika, jamaikas|kyrgyzstan: kirgisistan, kirgisistans|cambodia: kambodscha, kambodschas
comoros: komoren, komorens|moldova: republik moldau, republik moldaus|madagascar: madagaskar, madagaskars
north macedonia: nordmazedonien, nordmazedoniens|mongolia: mongolei, mongoleis|mauritania: mauretanien, mauretaniens|maldives: malediven, maledivens
mozambique: mosambik, mosambiks|new zealand: neuseeland, neuseelands|papua new guinea: papua neuguinea, papua neuguineas
palestine: palastinensische autonomiegebiete, palastinensische autonomiegebietes|qatar: katar, katars|rwanda: ruanda, ruandas
saudi arabia: saudi arabien, saudi arabiens|solomon islands: salomonen, salomonens|seychelles: seychellen, seychellens|singapore: singapur, singapurs
south sudan: sudsudan, sudsudans|chad: tschad, tschads|tajikistan: tadschikistan, tadschikistans|tanzania: tansania, tansanias
united states: vereinigte staaten, vereinigte staatens|uzbekistan: usbekistan, usbekistans|vatican: vatikanstadt, vatikanstadts|yemen: jemen, jemens
zambia: sambia, sambias`,
  spa: `
afghanistan: afganistan|azerbaijan: azerbaiyan|bangladesh: banglades|bahrain: barein|bhutan: butan|botswana: botsuana|belarus: bielorrusia
belize: belice|cameroon: camerun|cape verde: cabo verde|cyprus: chipre|czech republic: chequia|djibouti: yibuti
dominican republic: republica dominicana|algeria: argelia|ethiopia: etiopia|fiji: fiyi|guinea: guinea bisau|jordan: jordania|kyrgyzstan: kirguistan
cambodia: camboya|comoros: comoras|north korea: corea norte|south korea: corea sur|kazakhstan: kazajistan|lesotho: lesoto|moldova: moldavia
north macedonia: macedonia norte|maldives: maldivas|malawi: malaui|malaysia: malasia|new zealand: nueva zelanda|palestine: territorios palestinos
palau: palaos|qatar: catar|rwanda: ruanda|saudi arabia: arabia saudi|solomon islands: islas salomon|singapore: singapur|sierra leone: sierra leona
suriname: surinam|south sudan: sudan sur|eswatini: esuatini|tajikistan: tayikistan|vatican: ciudad vaticano|zimbabwe: zimbabue
algeria: argelino, argelina|jordan: jordano, jordana|kenya: keniano, keniana, keniata|ethiopia: etíope|saudi arabia: saudí|sudan: sudanés, sudanesa
cameroon: camerunés, camerunesa|ghana: ghanés, ghanesa|nigeria: nigeriano, nigeriana|afghanistan: afgano, afgana|cyprus: chipriota
malaysia: malasio, malasia|dominican republic: dominicano, dominicana|kazakhstan: kazajo, kazaja|moldova: moldavo, moldava|qatar: catarí, qatarí
senegal: senegalés, senegalesa|uganda: ugandés, ugandesa|tanzania: tanzano, tanzana|armenia: armenio|azerbaijan: azerí|haiti: haitiano, haitiana
nepal: nepalí|mali: maliense|rwanda: ruandés, ruandesa|zimbabwe: zimbabuense|belarus: bielorruso, bielorrusa|new zealand: neozelandés, neozelandesa
bosnia: bosnio|mongolia: mongol|congo: congoleño, congoleña|angola: angoleño, angoleña|mozambique: mozambiqueño, mozambiqueña|malta: maltés, maltesa
yemen: yemení|kuwait: kuwaití|bangladesh: bangladesí|sri lanka: esrilanqués|cambodia: camboyano, camboyana`,
  fra: `
andorra: andorre|armenia: armenie|azerbaijan: azerbaidjan|bosnia: bosnie herzegovine|barbados: barbade|bahrain: bahrein|bhutan: bhoutan
belarus: bielorussie|congo: congo kinshasa, congo brazzaville|cape verde: cap vert|cyprus: chypre|dominican republic: republique dominicaine
ecuador: equateur|eritrea: erythree|fiji: fidji|micronesia: micronesie|grenada: grenade|gambia: gambie|guinea: guinee, guinee bissau|jamaica: jamaique
jordan: jordanie|kyrgyzstan: kirghizstan|cambodia: cambodge|comoros: comores|north korea: coree nord|south korea: coree sud|kuwait: koweit
moldova: moldavie|north macedonia: macedoine nord|mongolia: mongolie|mauritania: mauritanie|malaysia: malaisie|namibia: namibie
new zealand: nouvelle zelande|palestine: territoires palestiniens|palau: palaos|saudi arabia: arabie saoudite|solomon islands: iles salomon
sudan: soudan|singapore: singapour|san marino: saint marin|somalia: somalie|south sudan: soudan sud|chad: tchad|thailand: thailande
tajikistan: tadjikistan|timor leste: timor oriental|tanzania: tanzanie|uganda: ouganda|uzbekistan: ouzbekistan|vietnam: viet nam
south africa: afrique sud|zambia: zambie|jordan: jordanien, jordanienne|kenya: kényan, kényane|ethiopia: éthiopien, éthiopienne
saudi arabia: saoudien, saoudienne|sudan: soudanais, soudanaise|cameroon: camerounais, camerounaise|ghana: ghanéen, ghanéenne
nigeria: nigérian, nigériane|niger: nigérien, nigérienne|afghanistan: afghan, afghane|cyprus: chypriote|malaysia: malaisien, malaisienne
dominican republic: dominicain, dominicaine|kazakhstan: kazakh, kazakhe|moldova: moldave|qatar: qatari, qatarie|senegal: sénégalais, sénégalaise
uganda: ougandais, ougandaise|tanzania: tanzanien, tanzanienne|armenia: arménien, arménienne|azerbaijan: azerbaïdjanais, azéri
haiti: haïtien, haïtienne|nepal: népalais, népalaise|mali: malien, malienne|rwanda: rwandais, rwandaise|zimbabwe: zimbabwéen, zimbabwéenne
belarus: biélorusse|new zealand: néo-zélandais, néo-zélandaise, néozélandais|bosnia: bosnien, bosnienne|mongolia: mongole|congo: congolais, congolaise
angola: angolais, angolaise|mozambique: mozambicain, mozambicaine|malta: maltais, maltaise|ecuador: équatorien, équatorienne
cambodia: cambodgien, cambodgienne|thailand: thaïlandais, thaïlandaise|chad: tchadien, tchadienne|mauritania: mauritanien, mauritanienne`,
  por: `
afghanistan: afeganistao|azerbaijan: azerbaijao|burkina faso: burquina faso|bahrain: barein, barem|bhutan: butao|botswana: botsuana
belarus: bielorrussia|congo: congo kinshasa, republica congo, congo brazzaville|cameroon: camaroes|cape verde: cabo verde|cyprus: chipre
czech republic: tchequia, chequia|djibouti: djibuti, jibuti|dominican republic: republica dominicana|algeria: argelia|eritrea: eritreia
ethiopia: etiopia|gabon: gabao|ghana: gana|guinea: guine, guine bissau|guyana: guiana|iraq: iraque|iran: ira, irao|jordan: jordania|kenya: quenia
kyrgyzstan: quirguistao|cambodia: camboja|kiribati: quiribati|comoros: comores|north korea: coreia norte|south korea: coreia sul
kazakhstan: cazaquistao|lesotho: lesoto|moldova: moldavia|north macedonia: macedonia norte|myanmar: mianmar|maldives: maldivas|malawi: malaui
malaysia: malasia|new zealand: nova zelandia|oman: oma|pakistan: paquistao|palestine: territorios palestinos, territorios palestinianos|qatar: catar
serbia: servia|rwanda: ruanda|saudi arabia: arabia saudita|solomon islands: ilhas salomao|seychelles: seicheles|sudan: sudao|singapore: singapura
sierra leone: serra leoa|south sudan: sudao sul|eswatini: essuatini|chad: chade|tajikistan: tadjiquistao, tajiquistao
turkmenistan: turcomenistao, turquemenistao|uzbekistan: uzbequistao, usbequistao|vatican: cidade vaticano|vietnam: vietna, vietname|yemen: iemen
south africa: africa sul|zimbabwe: zimbabue|bangladesh: bangladeche|benin: benim|bahamas: baamas|kuwait: koweit|liechtenstein: listenstaine
sri lanka: sri lanca|san marino: sao marinho|algeria: argelino, argelina|jordan: jordano, jordana|kenya: queniano, queniana|ethiopia: etíope
saudi arabia: saudita|sudan: sudanês, sudanesa|cameroon: camaronês, camaronesa|ghana: ganês, ganense|nigeria: nigeriano, nigeriana
afghanistan: afegão, afegã|cyprus: cipriota|malaysia: malaio|dominican republic: dominicano|kazakhstan: cazaque|moldova: moldavo
senegal: senegalês, senegalesa|uganda: ugandês|tanzania: tanzaniano, tanzaniana|pakistan: paquistanês, paquistanesa|iraq: iraquiano, iraquiana
iran: iraniano, iraniana|vietnam: vietnamita|south korea: sul-coreano, sul-coreana, coreia do sul, coreia sul
north korea: norte-coreano, norte-coreana, coreia norte|serbia: sérvio, sérvia|mozambique: moçambicano, moçambicana|angola: angolano, angolana
belarus: bielorrusso|new zealand: neozelandês, neozelandesa|cambodia: cambojano|cape verde: cabo-verdiano, cabo-verdiana|egypt: egípcio, egípcia
sweden: sueco, sueca`,
  ita: `
azerbaijan: azerbaigian|bahrain: bahrein|belarus: bielorussia|congo: congo kinshasa, congo brazzaville|cameroon: camerun|cape verde: capo verde
cyprus: cipro|czech republic: cechia|djibouti: gibuti|dominican republic: repubblica dominicana|ethiopia: etiopia|fiji: figi|guinea: guinea bissau
iceland: islanda|jamaica: giamaica|jordan: giordania|kyrgyzstan: kirghizistan|cambodia: cambogia|comoros: comore|north korea: corea nord
south korea: corea sud|kazakhstan: kazakistan|luxembourg: lussemburgo|latvia: lettonia|moldova: moldavia|north macedonia: macedonia nord
maldives: maldive|mozambique: mozambico|new zealand: nuova zelanda|philippines: filippine|palestine: territori palestinesi|rwanda: ruanda
saudi arabia: arabia saudita|solomon islands: isole salomone|slovakia: slovacchia|south sudan: sud sudan|chad: ciad|thailand: thailandia
tajikistan: tagikistan|timor leste: timor est|vatican: citta vaticano|jordan: giordano|kenya: keniano, keniana, keniota|ethiopia: etiope
saudi arabia: saudita|sudan: sudanese|cameroon: camerunese|ghana: ghanese|nigeria: nigeriano, nigeriana|afghanistan: afghano, afghana|cyprus: cipriota
malaysia: malese|kazakhstan: kazako, kazaka|moldova: moldavo|qatar: qatariota|senegal: senegalese|uganda: ugandese|tanzania: tanzaniano|armenia: armeno
azerbaijan: azero|haiti: haitiano|nepal: nepalese|rwanda: ruandese|belarus: bielorusso|new zealand: neozelandese|south korea: sudcoreano, sudcoreana
north korea: nordcoreano|philippines: filippino, filippina|iceland: islandese|luxembourg: lussemburghese|latvia: lettone|slovakia: slovacco, slovacca
thailand: thailandese|cambodia: cambogiano|mozambique: mozambicano|malta: maltese|algeria: algerino, algerina`,
}
