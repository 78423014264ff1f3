import { isSpace, type Span } from '../core/span.ts'
import { isSpaceless, isWord, type Mark } from './quotation-marks.ts'

/** The single marks of one block, paired; apostrophes at the edge of a word are left out. */
export interface SinglePairing {
  readonly pairs: readonly (readonly [Mark, Mark])[]
  readonly opens: readonly Mark[]
  readonly closes: readonly Mark[]
}

/** Words that begin with an apostrophe: years, English clippings, Dutch and Afrikaans articles. Read at the mark's end. */
const CLIPPED_HEAD =
  /(?:\d\d?s?|[eE]m|[tT]ill?|[tT]is|[tT]was|[tT]were|[tT]wixt|[cC]ause|[cC]os|[cC]uz|[cC]oz|[nN]|[rR]ound|[bB]out|[nN]eath|[eE]re|[iI]m|[eE]r|[sStTkKmMdD]|[nN]uff|[kK]ay|[gG]ainst|[hH]ood|[gG]ram|[mM]ericas?|[mM]urica|[pP](?:hones?|lanes?)|[cC]opters?|[bB]us(?:es)?|[cC]ept|[fF]raid|[sS]pect|[aA]lf|[eE]ad|[aA]ve|[eE]llo|[yY]all|ll|ve|re)(?![\p{L}\p{N}])/uy
/** Words that end with one: dropped letters in English, elision in French and Italian. */
const CLIPPED_TAIL =
  /(?:^|[^\p{L}])(?:\p{L}{2,12}in|o|th|an|ol|lil|mo|fo|po|wi|wit|jus|an|a|d|y|t|n|l|j|m|s|c|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|all|dell|nell|sull|dall|un|fa|va|sta|da|di|de|ne|co|be|ca|to|cap|dat)$/iu
/** Longest word looked at for a dropped ending. */
const TAIL = 14
/** Marks looked at for a partner; a quotation holds fewer. */
const REACH = 200
/** Genitives: the boss' desk, the workers' union, Max' Wagen, Florence' bridge. */
const GENITIVE = /[sxzßSXZ]$|[cC]e$/

/** No genitive stands before these: "each other's traditions' as their own" closes something. Leaves out "and" (the boys' and girls' teams). */
const NEVER_POSSESSED = new Set('as of are were was is has have than that which'.split(' '))
const TORN = /^ (?:t|s|re|ve|ll|d|m)\b/
const DASHES = new Set('-–—')
/** Behind a word and its apostrophe these say that a quotation ended there: a dash, a bracket. */
const AFTER_QUOTATION = new Set('-–—(|')

/** Words as short as this before a lone mark are elided or clipped: I' faith, σ' αυτό. */
const SHORT_WORD = /(?:^|[^\p{L}])\p{L}{1,2}$/u

interface Candidate {
  readonly mark: Mark
  /** Ends of the innermost double quotation around it. */
  readonly enclosure: number
  readonly opens: 'surely' | 'perhaps' | 'no'
  readonly closes: 'surely' | 'perhaps' | 'no'
}

/** Pairs the single marks of a block; a pair never crosses one of the double quotations in `around`, which are sorted by start. */
export function singlePairing(
  text: string,
  marks: readonly Mark[],
  around: readonly Span[],
  same: boolean,
): SinglePairing {
  const candidates = withEnclosure(text, marks, around, same)
  const taken = new Set<Candidate>()
  const pairs: (readonly [Mark, Mark])[] = []
  for (const sureness of ['surely', 'perhaps'] as const) {
    for (const [index, candidate] of candidates.entries()) {
      if (candidate.opens !== sureness || taken.has(candidate)) continue
      const partner = partnerOf(candidates, index, around, taken, sureness)
      if (partner === null) continue
      taken.add(candidate).add(partner)
      pairs.push([candidate.mark, partner.mark])
    }
  }
  return { pairs, ...nested(text, candidates, taken, pairs) }
}

/** What is left: marks around a quotation that has the same marks inside pair too; the rest stands alone. */
function nested(
  text: string,
  candidates: readonly Candidate[],
  taken: ReadonlySet<Candidate>,
  pairs: (readonly [Mark, Mark])[],
): Pick<SinglePairing, 'opens' | 'closes'> {
  const opens: Candidate[] = []
  const closes: Mark[] = []
  for (const candidate of candidates) {
    if (taken.has(candidate)) continue
    if (candidate.opens === 'surely') opens.push(candidate)
    else if (candidate.closes === 'surely') {
      const top = opens.at(-1)
      if (top !== undefined && top.enclosure === candidate.enclosure) {
        opens.pop()
        pairs.push([top.mark, candidate.mark])
      } else if (!mayBeGenitive(text, candidate.mark) && !isShort(text, candidate.mark)) closes.push(candidate.mark)
    }
  }
  // Back-ticks quote code.
  const spoken = (mark: Mark) => mark.form !== '`' && mark.form !== '´'
  return { opens: opens.map(candidate => candidate.mark).filter(spoken), closes: closes.filter(spoken) }
}

function isShort(text: string, mark: Mark): boolean {
  return SHORT_WORD.test(text.slice(Math.max(0, mark.start - 4), mark.start))
}

function mayBeGenitive(text: string, mark: Mark): boolean {
  if (!GENITIVE.test(text.slice(Math.max(0, mark.start - 2), mark.start))) return false
  const next = /^ ([a-z]+) /.exec(text.slice(mark.end, mark.end + TAIL))?.[1]
  return next === undefined || !NEVER_POSSESSED.has(next)
}

/** The first mark that surely closes before the next one that surely opens; else the first that may. */
function partnerOf(
  candidates: readonly Candidate[],
  from: number,
  around: readonly Span[],
  taken: ReadonlySet<Candidate>,
  sureness: 'surely' | 'perhaps',
): Candidate | null {
  const own = candidates[from]?.enclosure ?? -1
  const limit = own < 0 ? Number.POSITIVE_INFINITY : (around[own]?.end ?? 0)
  let perhaps: Candidate | null = null
  for (let index = from + 1; index < Math.min(candidates.length, from + REACH); index++) {
    const candidate = candidates[index]
    if (candidate === undefined || candidate.mark.start >= limit) break
    if (candidate.enclosure !== own) continue
    if (taken.has(candidate) || (candidate.opens === 'surely' && candidate.closes === 'no')) break
    if (candidate.closes === 'surely') return candidate
    if (candidate.closes === 'perhaps') perhaps ??= candidate
  }
  return sureness === 'surely' ? perhaps : null
}

function withEnclosure(text: string, marks: readonly Mark[], around: readonly Span[], same: boolean): Candidate[] {
  const candidates: Candidate[] = []
  const open: number[] = []
  let next = 0
  for (const mark of marks) {
    if (mark.family !== 'single') continue
    for (; next < around.length && (around[next]?.start ?? 0) < mark.start; next++) open.push(next)
    while (open.length > 0 && (around[open.at(-1) ?? 0]?.end ?? 0) <= mark.start) open.pop()
    const opens = mayOpen(text, mark, same)
    const closes = mayClose(text, mark)
    if (opens !== 'no' || closes !== 'no') candidates.push({ mark, enclosure: open.at(-1) ?? -1, opens, closes })
  }
  return candidates
}

function mayOpen(text: string, mark: Mark, same: boolean): Candidate['opens'] {
  // ‘ points one way: it needs no space before it where a comma or a letter of a script without spaces stands.
  if (mark.form === '‘' && !mark.looksOpen && !mark.looksClosed && !isSpace(mark.after.charCodeAt(0))) {
    if (isSpaceless(mark.before) || !isWord(mark.before)) return 'surely'
  }
  if (!mark.looksOpen || (mark.form === '’' && !same) || mark.form === '´') return 'no'
  CLIPPED_HEAD.lastIndex = mark.end
  const clipped = mark.form !== '‚' && CLIPPED_HEAD.test(text)
  return clipped ? 'perhaps' : 'surely'
}

function mayClose(text: string, mark: Mark): Candidate['closes'] {
  if (mark.form !== '‘' && !mark.looksOpen && (isSpaceless(mark.after) || isSpaceless(mark.before))) return 'surely'
  if (!mark.looksClosed || mark.form === '‚' || mark.form === '`' || mark.form === '‛') return 'no'
  const { before } = mark
  // 5' 10": feet.
  if (before >= '0' && before <= '9') return 'perhaps'
  if (!isWord(before)) return 'surely'
  const goesOn = isSpace(mark.after.charCodeAt(0)) && !AFTER_QUOTATION.has(text[mark.end + 1] ?? '')
  // "hadn' t": a contraction torn apart.
  if (goesOn && TORN.test(text.slice(mark.end, mark.end + 4))) return 'perhaps'
  const word = text.slice(Math.max(0, mark.start - TAIL), mark.start)
  if (mayBeGenitive(text, mark) && (goesOn || mark.after === '' || DASHES.has(mark.after))) return 'perhaps'
  return CLIPPED_TAIL.test(word) ? 'perhaps' : 'surely'
}
