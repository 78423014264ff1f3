import { wordHash } from './tokens.ts'

/**
 * Words that no sentence ends with: articles, conjunctions, possessives, prepositions that are no part of a verb; German `auf`, `an`, `mit` end
 * sentences, and are left out. By ISO 639-3.
 */
const OPEN_WORDS: Readonly<Record<string, string>> = {
  eng: 'the a an and or but nor of from with into onto upon to at by for in as their its my our your if because although while whose than per which who is was were are has have had will would been be despite having between during among including any every these those i we they he she whether',
  deu: 'der die den dem des eine einen einem einer eines und oder aber von im am zum zur vom beim für durch gegen ohne dass weil wenn ob als wie deren dessen seine ihre seiner ihrer',
  fra: 'le la les un une des du de et ou mais à au aux dans par pour sur avec que qui son sa ses leur leurs ce cette ces est sont était d l qu',
  spa: 'el la los las un una unos unas de del y e u pero que con por para sin en al a su sus se como desde hasta entre fue es ha han',
  por: 'o a os as um uma de do da dos das e ou mas que com por para sem em no na nos nas ao aos seu sua foi é',
  ita: 'il lo la i gli le un una di del della dei delle degli e o ma che con per da dal dalla in nel nella al alla su sul sulla è ha',
  nld: 'de het een en of maar dat van voor tot uit bij zijn haar hun is was werd wordt heeft om te',
}

const OPEN: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries(OPEN_WORDS).map(([code, words]) => [code, new Set(words.split(' ').map(wordHash))]),
)

/** Words by hash that no sentence of the language ends with; null where there is no list. */
export function openWords(code: string): ReadonlySet<number> | null {
  return OPEN.get(code) ?? null
}
