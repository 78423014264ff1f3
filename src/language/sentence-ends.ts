import { wordSets } from './word-sets.ts'

/**
 * Words that no sentence ends with: articles, conjunctions, possessives, prepositions that are no part of a verb; verbs and adjectives that hold out more (`includes`, `former`). German
 * `auf`, `an`, `mit` end sentences, and are left out. By ISO 639-3.
 */
const OPEN_WORDS: Readonly<Record<string, string>> = {
  eng: 'the a an and or but nor of from with into onto upon to at by for in as their its my our your if because although while whose than per which who is was were are has have had will would been be despite having between during among including any every these those i we they he she whether when where very could should might several various numerous according until unless toward towards amid amongst via nearly approximately mr mrs ms dr sen gov former presidential entire newly includes allows allowing became using making giving ensuring regarding concerning how',
  deu: 'der die den dem des eine einen einem einer eines und oder aber von im am zum zur vom beim für durch gegen ohne dass weil wenn ob als wie deren dessen seine ihre seiner ihrer sowie sondern neben wegen trotz zwischen ins ihrem ihren seinem seinen seines unserer mehrere zahlreiche sehr diesem',
  fra: 'le la les un une des du de et ou mais à au aux dans par pour sur avec que qui son sa ses leur leurs ce cette ces est sont était d l qu entre chez vers sous depuis pendant lorsque quand dont comme très plusieurs chaque notre nos votre vos mon ma mes cet s n c j m étaient ont avait avaient peut peuvent doit',
  spa: 'el la los las un una unos unas de del y e u pero que con por para sin en al a su sus se como desde hasta entre fue es ha han muy tras ante durante mediante hacia según bajo porque cuando mientras aunque si lo le les nos este cada mi tu son era eran está están puede pueden debe',
  por: 'o a os as um uma de do da dos das e ou mas que com por para sem em no na nos nas ao aos seu sua foi é muito entre durante porque quando enquanto embora se lhe cada meu são era está estão pode podem deve pelo pela pelos pelas num numa à às',
  ita: 'il lo la i gli le un una di del della dei delle degli e o ma che con per da dal dalla in nel nella al alla su sul sulla è ha molto tra fra durante perché quando mentre se ogni mio sono era può possono deve dello dagli nei negli sugli',
  nld: 'de het een en of maar dat van voor tot uit bij zijn haar hun is was werd wordt heeft om te',
}

const OPEN = wordSets(OPEN_WORDS)

/** Words by hash that no sentence of the language ends with; null where there is no list. */
export function openWords(code: string): ReadonlySet<number> | null {
  return OPEN.get(code) ?? null
}
