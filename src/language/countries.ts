import { GERMAN_COUNTRIES } from './countries-german.ts'
import { MORE_COUNTRIES } from './countries-more.ts'
import { ROMANCE_COUNTRIES } from './countries-romance.ts'

/**
 * Countries by ISO 639-3 of the language they are named in: `name: adjectives and other names`, one a line or between bars.
 * The first name stands for all. Words in lower case; several words are joined by a blank.
 */
const TABLES: Readonly<Record<string, string>> = {
  deu: GERMAN_COUNTRIES,
  ...ROMANCE_COUNTRIES,
  eng: `
afghanistan: afghan, afghans|albania: albanian, albanians|algeria: algerian, algerians|andorra: andorran|angola: angolan, angolans
argentina: argentine, argentinian, argentines|armenia: armenian, armenians|australia: australian, australians|austria: austrian, austrians
azerbaijan: azerbaijani, azeri|bahamas: bahamian|bahrain: bahraini|bangladesh: bangladeshi|barbados: barbadian|belarus: belarusian, belarussian
belgium: belgian, belgians|belize: belizean|benin: beninese|bhutan: bhutanese|bolivia: bolivian, bolivians|bosnia: bosnian, bosnians
botswana: motswana|brazil: brazilian, brazilians|brunei: bruneian|bulgaria: bulgarian, bulgarians|burkina faso: burkinabe|burundi: burundian
cambodia: cambodian, cambodians|cameroon: cameroonian|canada: canadian, canadians|cape verde: cape verdean|chad: chadian|chile: chilean, chileans
china: chinese|colombia: colombian, colombians|comoros: comorian|congo: congolese|costa rica: costa rican|croatia: croatian, croatians, croat
cuba: cuban, cubans|cyprus: cypriot, cypriots|czech republic: czech, czechs, czechia|denmark: danish|djibouti: djiboutian|dominican republic: dominican
ecuador: ecuadorian, ecuadorean|egypt: egyptian, egyptians|el salvador: salvadoran, salvadorean|eritrea: eritrean|estonia: estonian, estonians
eswatini: swazi, swaziland|ethiopia: ethiopian, ethiopians|fiji: fijian|finland: finnish|france: french|gabon: gabonese|gambia: gambian|georgia: georgian, georgians
germany: german, germans|ghana: ghanaian|greece: greek, greeks|grenada: grenadian|guatemala: guatemalan|guinea: guinean|guyana: guyanese|haiti: haitian, haitians
honduras: honduran|hungary: hungarian, hungarians|iceland: icelandic|india: indian, indians|indonesia: indonesian, indonesians|iran: iranian, iranians
iraq: iraqi, iraqis|ireland: irish|israel: israeli, israelis|italy: italian, italians|ivory coast: ivorian|jamaica: jamaican|japan: japanese
jordan: jordanian|kazakhstan: kazakh|kenya: kenyan, kenyans|kiribati: i-kiribati|kosovo: kosovan, kosovar|kuwait: kuwaiti|kyrgyzstan: kyrgyz
laos: lao, laotian|latvia: latvian, latvians|lebanon: lebanese|lesotho: basotho|liberia: liberian|libya: libyan, libyans|liechtenstein: liechtensteiner
lithuania: lithuanian|luxembourg: luxembourgish|madagascar: malagasy|malawi: malawian|malaysia: malaysian|maldives: maldivian|mali: malian|malta: maltese
mauritania: mauritanian|mauritius: mauritian|mexico: mexican, mexicans|micronesia: micronesian|moldova: moldovan|monaco: monegasque|mongolia: mongolian
montenegro: montenegrin|morocco: moroccan|mozambique: mozambican|myanmar: burmese, burma|namibia: namibian|nauru: nauruan|nepal: nepalese, nepali
netherlands: dutch|new zealand: new zealander|nicaragua: nicaraguan|niger: nigerien|nigeria: nigerian, nigerians|north korea: north korean
north macedonia: macedonian, macedonia|norway: norwegian|oman: omani|pakistan: pakistani, pakistanis|palau: palauan|palestine: palestinian, palestinians
panama: panamanian|papua new guinea: papua new guinean|paraguay: paraguayan|peru: peruvian|philippines: philippine, filipino, filipinos|poland: polish
portugal: portuguese|qatar: qatari|romania: romanian, romanians|russia: russian, russians|rwanda: rwandan|samoa: samoan|san marino: sammarinese
saudi arabia: saudi, saudis|senegal: senegalese|serbia: serbian, serbs, serb|seychelles: seychellois|sierra leone: sierra leonean|singapore: singaporean
slovakia: slovak|slovenia: slovenian|solomon islands: solomon islander|somalia: somali|south africa: south african|south korea: south korean
south sudan: south sudanese|spain: spanish|sri lanka: sri lankan|sudan: sudanese|suriname: surinamese|sweden: swedish|switzerland: swiss
syria: syrian, syrians|taiwan: taiwanese|tajikistan: tajik|tanzania: tanzanian|thailand: thai|timor leste: timorese|togo: togolese|tonga: tongan
trinidad: trinidadian|tunisia: tunisian|turkey: turkish, turkiye|turkmenistan: turkmen|tuvalu: tuvaluan|uganda: ugandan|ukraine: ukrainian, ukrainians
united arab emirates: emirati, uae|united kingdom: british, uk, britain|united states: american, us, u s, usa, america, americans|uruguay: uruguayan
uzbekistan: uzbek|vanuatu: ni-vanuatu|vatican: vatican|venezuela: venezuelan, venezuelans|vietnam: vietnamese|yemen: yemeni|zambia: zambian|zimbabwe: zimbabwean
european union: european, eu, europe|catalonia: catalan|scotland: scottish|wales: welsh|england: english|soviet union: soviet|yugoslavia: yugoslav
kurdistan: kurdish|tibet: tibetan|czechoslovakia: czechoslovak|zaire: zairean|korea: korean`,
}

/** What stands in the longer tables outranks the same word in `MORE_COUNTRIES`. */
export const COUNTRIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TABLES).map(([code, table]) => [code, `${MORE_COUNTRIES[code] ?? ''}\n${table.trim()}`]),
)

/** Names and adjectives of a table with the first name of their country. */
export function namesOfCountries(table: string): (readonly [word: string, country: string])[] {
  return table
    .trim()
    .split(/[|\n]/u)
    .flatMap(line => {
      const [name = '', others = ''] = line.split(':')
      return [name, ...others.split(',')].map(word => [word.trim(), name.trim()] as const)
    })
}

const ACCENTS = /\p{M}+/gu

/**
 * By the words of a country's name or adjective, joined by a blank, without accents: the first name. Languages share one map; no spelling
 * stands for two countries.
 */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.values(COUNTRIES)
    .flatMap(namesOfCountries)
    .map(([word, country]) => [word.normalize('NFD').replaceAll(ACCENTS, ''), country] as const),
)
