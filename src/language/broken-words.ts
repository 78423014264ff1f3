/** How words of a language can end. */
interface WordEnds {
  /** All its words of one or two letters, units among them. */
  readonly short: string
  /** Endings that its words hardly have: in the middle of `strong` a cut leaves `str`. Single consonants end loan words everywhere: `virus`, `álbum`, `deficit`. */
  readonly never: RegExp
}

const UNITS = 'km kg cm mm ml mg g m l h s t x a b c d e f i j k n o p q r u v w y z º ª'

/** By ISO 639-3. */
const WORD_ENDS: Readonly<Record<string, WordEnds>> = {
  eng: {
    short:
      'i a ad ah am an as at ax be by do eh em en ex go ha he hi hm id if in is it la lo ma me mo my no of oh ok on or ox pa pi pm re so tv um un up us vs we ye al de du di da el le st nd rd th et co to se ft lb oz hr in yd mi pc op',
    never:
      /(?:[bcdfgkpt]r|[bcfgkp]l|[bcdgptz]w|wh|[bcdfghjklmnpqrtvwxz]v|q|j|thr|sch?r|spl|[bcdfgkmptv]n(?<!gn|wn|mn|kn)|[aeiou]{4}|[^aeiouy\W]{5}(?<!ngths|ghths))$/u,
  },
  deu: {
    short:
      'ab am an da du ei er es im in ja je ob öl so tu um wo zu ca nr st wm em eu uk us tv pc kw st km ag kg ii iv la le de el al et uhr io os ag ex ha ob re op of vs di en un is to on eh',
    never: /(?:[bcdfgkptv]r|[bcfgkp]l|schl|schr|schm|schn|schw|zw|q|j|(?<!s)c|[bcdfghjklmnpqrstvwxz]{2}qu|gn|kn)$/u,
  },
  spa: {
    short:
      'a e o u y al as da de di el en es ex fe fe ha he id ir ja la le lo me mi ni no nº oh os ok ti se si sé sí su te tv té tu tú un va ve vi vs yo ya eu ii iv dé fé lá él mí ay of pm in na ó',
    never: /(?:[hjqvwñ]|[bcdfghjklmnpqrstvwxzñ]{2}|[aeiou]{4}|qu)$/u,
  },
  fra: {
    short:
      'a à y ô ai an as au bu ce ci de du dû en es et eu ex fi il je la là le lu ma me mi mu ne né ni nu on or os où ou pu qu ri sa se si su sû ta te tu un va vu us uk tv ok st eh ah oh al el da di pc ii iv go mo ça ca re av of in am',
    never: /(?:[bcdfgkptv]r|[bcdfgkp]l(?<!l)|[jvqç]|qu|gn|[bcdfghjklmnpqrstvwxz]{4}|[éè][iou])$/u,
  },
  por: {
    short:
      'a à e é o ó as às os ai ao cá da dá de dê di do eh em és eu fé há ia id ir já la lá le li lo má me mó na né no nó oi ok os ou pá pé pó se sé si só su te tv ti tu um uf vá vê vi vs us ue pc ii iv el al ar aí nu lã rã vã',
    never: /(?:[hjqv]|[bcdfghjklmpqrtvwxz]{2}|qu|[aeiou]{4})$/u,
  },
  ita: {
    short:
      'a e è i o ad ai al ci da di dà dì do ed è el fa fu già gli ha ho il in io la là le li lo ma me mi ne né no od oh ok più po può qua se sé sì si so su sù te ti tu tv tè tg un va vi vs ue us uk pc ii iv re sa lì ex',
    never: /(?:[hjqv]|[bcdfghjklmnpqrstvwxz]{2}|qu|[aeiou]{4})$/u,
  },
}

/** Words that languages borrow with ends they do not have themselves. */
const BORROWED = new Set(
  'golf confort sprint surf rugby punk clown snob web club récord record fans chip chips etc app apps test blog blogs hackers ranking post posts show top film films marketing ring streaming hashtag casting shock reloj trans kebab pop zinc jazz rock stock stop sport sports internet software hardware online coach match sketch look spot spots kit kits set sets robot robots ticket tickets bar pub bis gag https http cinq coq vidéo météo bzw'.split(
    ' ',
  ),
)

const SHORT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORD_ENDS).map(([code, { short }]) => [code, new Set(`${short} ${UNITS}`.split(' '))]),
)

/** Longer ones are often brands and addresses. */
const LONGEST = 9
/** Words of one and two letters are told by a list, longer ones by their end. */
const SHORT_LETTERS = 2

/** The letters are no word of the language but the beginning of one. Only words in small letters can be told: names, abbreviations and figures end as they like. */
export function isBrokenWord(code: string, word: string): boolean {
  const ends = WORD_ENDS[code]
  if (ends === undefined || word.length > LONGEST || !/^\p{Ll}+$/u.test(word)) return false
  return word.length <= SHORT_LETTERS
    ? SHORT.get(code)?.has(word) === false
    : !BORROWED.has(word) && ends.never.test(word)
}
