import type { Article } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import { lexiconOf, OFFICE } from './lexicon.ts'
import { wordHash } from './tokens.ts'
import { wordSets } from './word-sets.ts'
import { bitsOfWord } from './word-table.ts'

/** A collective of two, and offices in the plural. By ISO 639-3. */
const GROUPS: Readonly<Record<string, string>> = {
  eng: 'both pair couple duo mayors ministers presidents leaders premiers chairmen chairwomen clubs signatories',
  deu: 'beide beiden paar duo bürgermeisterinnen präsidenten vorsitzenden vereine vereinen unterzeichner',
  fra: 'couple duo maires ministres présidents dirigeants clubs signataires',
  spa: 'ambos ambas pareja dúo alcaldes ministros presidentes líderes clubes firmantes',
  por: 'ambos ambas dupla autarcas ministros presidentes líderes clubes signatários',
  ita: 'entrambi entrambe coppia duo sindaci ministri presidenti firmatari',
}
const WORDS = wordSets(GROUPS)

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
    if ((bitsOfWord(lexicon, word) & OFFICE) !== 0) return start
  }
  return Number.POSITIVE_INFINITY
}
