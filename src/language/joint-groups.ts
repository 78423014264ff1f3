import type { Article } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import { lexiconOf, TITLE } from './lexicon.ts'
import { wordHash } from './tokens.ts'
import { bitsOfWord } from './word-table.ts'

/** Two and more, and those who write together. By ISO 639-3. */
const GROUPS: Readonly<Record<string, string>> = {
  eng: `both two three four five several pair couple duo trio together jointly side alongside mayors ministers presidents leaders premiers chairmen chairwomen heads chiefs
unions clubs parties towns cities villages countries nations governments councils companies groups firms schools ministries sides neighbours neighbors partners brothers
sisters siblings authors signatories members growers farmers union party council committee alliance coalition`,
  deu: `beide beiden zwei drei vier fünf mehrere paar duo trio gemeinsam zusammen bürgermeister bürgermeisterinnen minister präsidenten vorsitzenden chefs spitzen verbände
verbänden vereine vereinen parteien städte städten gemeinden dörfer länder staaten regierungen räte firmen unternehmen gruppen schulen ministerien seiten nachbarn partner
brüder schwestern geschwister autoren unterzeichner mitglieder bauern verband partei bündnis koalition`,
  fra: `deux trois quatre cinq plusieurs couple duo trio ensemble maires ministres présidents dirigeants chefs syndicats clubs partis villes communes villages pays gouvernements
conseils entreprises groupes écoles ministères parties voisins partenaires frères sœurs auteurs signataires membres syndicat parti alliance coalition`,
  spa: `ambos ambas dos tres cuatro cinco varios varias pareja dúo trío juntos juntas alcaldes ministros presidentes líderes dirigentes jefes sindicatos clubes partidos ciudades
pueblos países gobiernos consejos empresas grupos escuelas ministerios partes vecinos socios hermanos hermanas autores firmantes miembros sindicato partido alianza coalición`,
  por: `ambos ambas dois duas três quatro cinco vários várias casal dupla trio juntos juntas autarcas ministros presidentes líderes dirigentes chefes sindicatos clubes partidos
cidades aldeias países governos conselhos empresas grupos escolas ministérios partes vizinhos parceiros irmãos irmãs autores signatários membros sindicato partido aliança`,
  ita: `entrambi entrambe due tre quattro cinque diversi coppia duo trio insieme sindaci ministri presidenti leader dirigenti capi sindacati club partiti città paesi governi
consigli aziende imprese gruppi scuole ministeri parti vicini soci fratelli sorelle autori firmatari membri sindacato partito alleanza coalizione`,
}
const WORDS: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries(GROUPS).map(([code, words]) => [code, new Set(words.split(/\s+/u).map(wordHash))]),
)

/** Where an article first speaks of two and more who may have written together, a plural of an office among them; infinite where it does not. */
export function firstGroup({ text }: Article, { tokens, language }: Reading): number {
  const code = language.code === 'und' ? 'eng' : language.code
  const [groups, lexicon] = [WORDS.get(code), lexiconOf(code)]
  for (let at = 0; at < tokens.count; at++) {
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0]
    if (groups?.has(tokens.hash[at] ?? 0)) return start
    // Of the plurals of offices only those that are the word and an `s`: others are in the list.
    if (lexicon === null || text[end - 1] !== 's') continue
    const word = wordHash(text.slice(start, end - 1))
    if ((bitsOfWord(lexicon, word) & TITLE) !== 0) return start
  }
  return Number.POSITIVE_INFINITY
}
