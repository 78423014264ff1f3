import { ALL_TRAITS, type Scored } from './block-model.ts'

/** What a trait says in words: the same whatever its value, or one thing up to a value and another above it. */
type Wording = string | readonly [upTo: number, low: string, high: string]

const SHORT: Wording = [4, 'short', 'its length']
const NEIGHBOURS = 'what stands beside it is clutter'
const PLACE = 'its place on the page'

/** Several traits share a wording, and their shares are added up under it. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  words: SHORT,
  'word-length': 'unusual words',
  capitals: [0.5, 'its use of capitals', 'many capitals'],
  'all-capitals': [0.2, 'its use of capitals', 'words in capitals'],
  digits: [0.1, 'its use of figures', 'many figures'],
  'common-words': [0.25, 'hardly a word of grammar', 'its wording'],
  end: [0.5, 'no sentence end', 'its ending'],
  start: 'its opening',
  sentences: [0.5, 'no full sentence', 'its sentences'],
  commas: 'its punctuation',
  separators: [0.5, 'its punctuation', 'bars or arrows between its words'],
  quotes: 'its punctuation',
  symbols: [0.5, 'its punctuation', 'signs between its words'],
  questions: 'its punctuation',
  colons: 'its punctuation',
  role: 'no paragraph by its look',
  kind: 'its sort of block',
  credit: 'a credit',
  timestamp: 'a time of publication',
  dates: 'a date',
  'dates-near': 'dates around it',
  hits: 'the wording of a prompt or a label',
  'whole-hit': 'the wording of a prompt or a label',
  'opening-hit': 'the wording of a prompt or a label',
  repeats: [1.5, 'its wording', 'repeated on the page'],
  'opening-repeats': [1.5, 'its opening', 'other lines that begin alike'],
  'ending-repeats': [1.5, 'its ending', 'other lines that end alike'],
  'like-headline': 'no word of the headline',
  'of-description': "no word of the page's description",
  'like-data-body': "no word of the article in the page's data",
  stamps: 'times of publication on the page',
  'stamps-before': 'times of publication on the page',
  'since-stamp': 'times of publication on the page',
  'until-stamp': 'times of publication on the page',
  period: 'lines of one pattern around it',
  'like-prose': [0.2, 'no word of the paragraphs around it', 'its wording'],
  code: 'program code',
  'tells-comments': "words of readers' comments",
  'comments-before': "readers' comments before it",
  'comments-near': "readers' comments around it",
  'tells-sharing': 'words of a share bar',
  'tells-related': 'words that point to other articles',
  'related-near': 'pointers to other articles around it',
  'tells-prompts': 'words of a prompt to sign up',
  'tells-legal': 'words of the small print',
  'tells-persons': 'a reader speaking',
  'persons-near': 'readers speaking around it',
  'link-density': [0.3, 'its links', 'mostly links'],
  'near-links': [0.3, 'its links', 'links around it'],
  'near-words': [12, 'short lines around it', PLACE],
  'near-prose': [0.5, 'little prose around it', PLACE],
  'far-words': [12, 'short lines around it', PLACE],
  'far-prose': [0.5, 'little prose around it', PLACE],
  'same-shape': 'lines of the same shape around it',
  'in-main-run': "outside the article's run of blocks",
  'to-main-run': "outside the article's run of blocks",
  'chance-near': NEIGHBOURS,
  'chance-far': NEIGHBOURS,
  'chance-of-path': 'clutter in the same place of the markup',
  'chance-of-parent': 'clutter in the same place of the markup',
  'chance-of-classes': 'clutter with the same class names',
  'path-shared': 'another place in the markup than the article',
  'path-beyond': 'another place in the markup than the article',
  'path-prose': 'another place in the markup than the article',
  'path-share': 'its place in the markup',
  'words-shared': "none of the article's class names",
  depth: 'its place in the markup',
  level: 'its place in the markup',
}

function wording(trait: string, value: number): string | null {
  if (/^score-|-(?:before|after)$/u.test(trait) && WORDINGS[trait] === undefined) return NEIGHBOURS
  if (trait.startsWith('in-') && WORDINGS[trait] === undefined) return `its element (${trait.slice(3)})`
  if (trait.startsWith('near-') && WORDINGS[trait] === undefined)
    return value > 0 ? `class names of ${CLASSES[trait.slice(5)] ?? trait.slice(5)}` : 'its class names'
  const known = WORDINGS[trait]
  if (known === undefined) return trait === 'score' ? null : PLACE
  return typeof known === 'string' ? known : value <= known[0] ? known[1] : known[2]
}

/** Groups of class words whose names need more words. */
const CLASSES: Readonly<Record<string, string>> = {
  sharing: 'a share bar',
  related: 'related articles',
  lists: 'lists of articles',
  navigation: 'a menu',
  footer: 'a footer',
  header: 'a header',
  side: 'a side column',
  promotion: 'a promotion',
  advertisement: 'an advertisement',
  notice: 'a notice',
  teaser: 'a teaser',
  picture: 'a picture',
  author: 'an author box',
  meta: 'labels and dates',
  headline: 'a headline',
  hidden: 'something hidden',
  form: 'a form',
  box: 'a box',
}

const STRONGEST = 3

/** Wordings by number: 0 is none. */
const PHRASES: string[] = ['']
const NUMBERS = new Map<string | null, number>([[null, 0]])

function numberOf(words: string | null): number {
  const known = NUMBERS.get(words)
  if (known !== undefined) return known
  NUMBERS.set(words, PHRASES.length)
  PHRASES.push(words ?? '')
  return PHRASES.length - 1
}

// For each column the value up to which it says the one thing, and the numbers of both: a dump has hundreds of blocks to explain.
const UP_TO = Float32Array.from(ALL_TRAITS, trait => {
  const known = WORDINGS[trait]
  return known !== undefined && typeof known !== 'string' ? known[0] : 0
})
const LOW = Uint8Array.from(ALL_TRAITS, (trait, column) => numberOf(wording(trait, UP_TO[column] ?? 0)))
const HIGH = Uint8Array.from(ALL_TRAITS, trait => numberOf(wording(trait, Number.POSITIVE_INFINITY)))

/** What gives the three strongest reasons why the model holds a block for clutter, in words. */
export function reasons({ moved, row }: Scored): (at: number) => string {
  const shares = new Int32Array(PHRASES.length)
  return at => {
    shares.fill(0)
    addUp(moved(at), row(at), shares)
    const said: string[] = []
    for (let rank = 0; rank < STRONGEST; rank++) {
      let strongest = 0
      for (let phrase = 1; phrase < shares.length; phrase++)
        if ((shares[phrase] ?? 0) < (shares[strongest] ?? 0)) strongest = phrase
      if (strongest === 0) break
      said.push(PHRASES[strongest] ?? '')
      shares[strongest] = 0
    }
    return said.join('; ')
  }
}

/** Adds to `shares`, by wording, what speaks for clutter. */
function addUp(moved: Int32Array, row: Float32Array, shares: Int32Array): void {
  for (let column = 0; column < moved.length; column++) {
    const share = moved[column] as number
    if (share >= 0) continue
    const phrase = ((row[column] as number) <= (UP_TO[column] as number) ? LOW[column] : HIGH[column]) as number
    shares[phrase] = (shares[phrase] as number) + share
  }
  shares[0] = 0
}
