/** Fields of which a government has one minister, in the words of six languages, without accents: the first name stands for all. */
const FIELDS: Readonly<Record<string, string>> = {
  foreign:
    'foreign|foreign affairs|external affairs|exteriores|asuntos exteriores|relaciones exteriores|affaires etrangeres|negocios estrangeiros|relacoes exteriores|esteri|affari esteri|aussen|außen',
  interior: 'interior|home|interior affairs|interieur|administracao interna|interno|interni|innen',
  finance: 'finance|finances|finanzas|hacienda|financas|fazenda|finanze|finanz',
  defence: 'defence|defense|defensa|defesa|difesa|verteidigungs',
  justice: 'justice|justicia|justica|giustizia|justiz',
  health: 'health|salud|sanidad|sante|saude|sanita|salute|gesundheits',
  education: 'education|educacion|educacao|istruzione|bildungs',
  economy: 'economy|economia|economie|wirtschafts',
  agriculture: 'agriculture|agricultura|agricoltura|landwirtschafts',
  transport: 'transport|transports|transportes|trasporti|verkehrs',
  energy: 'energy|energia|energie',
  environment: 'environment|medio ambiente|environnement|ambiente|umwelt',
}
const ROMANCE_HEADS = ['ministro', 'ministra', 'ministre']
const GERMAN_ENDS = ['', 's', 'n', 'in']

/** By the words of the title without its country, grammar left out: what the office is called here. */
export const MINISTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(FIELDS).flatMap(([office, words]) =>
    words
      .split('|')
      .flatMap(field => [
        ...[`${field} minister`, `minister ${field}`, ...ROMANCE_HEADS.map(head => `${head} ${field}`)].map(
          title => [title, `${office} minister`] as const,
        ),
        ...GERMAN_ENDS.map(end => [`${field}minister${end}`, `${office} minister`] as const),
      ]),
  ),
)

/** Here ministers of state go by the name of the field as well, under their secretaries. */
export const JUNIOR_MINISTERS: ReadonlySet<string> = new Set([
  'united kingdom',
  'india',
  'ireland',
  'scotland',
  'european union',
])
