import { CLOSERS, type Family, isEdge, isWord, type Mark, OPENERS, type Usage } from './quotation-marks.ts'

/** What stands wrong, in words. */
export const FAULTS = {
  openingForClosing: 'an opening mark where the closing one belongs',
  closingForOpening: 'a closing mark where the opening one belongs',
  neverClosed: 'an opening mark that is never closed',
  neverOpened: 'a closing mark with no opening one',
  forApostrophe: 'a double mark where an apostrophe belongs',
} as const

/** The marks of one family in one block, paired. */
export interface Pairing {
  readonly pairs: readonly (readonly [Mark, Mark])[]
  /** Closing marks that nothing in the block opened; all stand before `opens`. */
  readonly closes: readonly Mark[]
  /** Opening marks that nothing in the block closed. */
  readonly opens: readonly Mark[]
  /** Paired, but the mark points the wrong way. */
  readonly turned: readonly { readonly mark: Mark; readonly fault: string }[]
}

interface Placed {
  readonly mark: Mark
  readonly index: number
}

/** 6'2": feet and inches, with or without a space. */
const FEET = /\d['’′] ?\d{1,2}$/

/** Pairs the marks of one family. Inches are left out where they would break the balance. */
export function pairing(text: string, marks: readonly Mark[], family: Family, usage: Usage): Pairing {
  const mistyped: { mark: Mark; fault: string }[] = []
  const own = marks.filter(mark => {
    if (mark.family !== family || isFeet(text, mark)) return false
    if (!isApostrophe(text, mark)) return true
    mistyped.push({ mark, fault: FAULTS.forApostrophe })
    return false
  })
  const found = balanced(own, usage)
  return mistyped.length === 0 ? found : { ...found, turned: [...found.turned, ...mistyped] }
}

function balanced(own: readonly Mark[], usage: Usage): Pairing {
  const first = matched(own, usage)
  if (first.opens.length + first.closes.length === 0) return first
  const inches = own.filter(mark => !mayBeInch(mark))
  if (inches.length === own.length) return first
  const second = matched(inches, usage)
  return second.opens.length + second.closes.length < first.opens.length + first.closes.length ? second : first
}

function isFeet(text: string, mark: Mark): boolean {
  if (mark.form !== '"' && mark.form !== '”' && mark.form !== '“' && mark.form !== "''") return false
  return FEET.test(text.slice(Math.max(0, mark.start - 5), mark.start))
}

/** Britain"s and isn"t: typed with the wrong key. */
function isApostrophe(text: string, mark: Mark): boolean {
  if ((mark.form !== '"' && mark.form !== "''") || !isWord(mark.before) || !isWord(mark.after)) return false
  return mark.form === "''" || /^(?:s|t|re|ll|ve)(?![\p{L}\p{N}])/u.test(text.slice(mark.end, mark.end + 3))
}

function mayBeInch(mark: Mark): boolean {
  return (mark.form === '"' || mark.form === '”' || mark.form === '″') && /\d/.test(mark.before) && !mark.looksOpen
}

function matched(marks: readonly Mark[], usage: Usage): Pairing {
  const pairs: (readonly [Mark, Mark])[] = []
  const closes: Placed[] = []
  const open: Placed[] = []
  const turned: { mark: Mark; fault: string }[] = []
  let index = -1
  for (const mark of marks) {
    index++
    const top = open.at(-1)?.mark
    const role = roleOf(mark, top, usage)
    if (role === 'open') {
      open.push({ mark, index })
    } else if (role !== 'none') {
      if (top === undefined) closes.push({ mark, index })
      else {
        open.pop()
        pairs.push([top, mark])
        if (role === 'turned-close') turned.push({ mark, fault: FAULTS.openingForClosing })
        else if (CLOSERS.has(top.form) && !usage.same && !usage.reversed)
          turned.push({ mark: top, fault: FAULTS.closingForOpening })
      }
    }
  }
  return settled(pairs, closes, open, turned)
}

type Part = 'open' | 'close' | 'turned-close' | 'none'

function roleOf(mark: Mark, top: Mark | undefined, usage: Usage): Part {
  const { form, looksOpen, looksClosed } = mark
  if (form === '«' || form === '»' || form === '‹' || form === '›') {
    if (usage.same) return byContext(mark, top)
    const opens = (form === '«' || form === '‹') !== usage.reversed
    if (opens) return 'open'
    return top === undefined && !mark.looksClosed && mark.after === '' ? 'none' : 'close'
  }
  if (form === '“' || form === '‟') {
    if (top !== undefined && (top.form === '„' || top.form === '‚') && !looksOpen) return 'close'
    if (usage.same) return byContext(mark, top)
    if (!looksClosed) return 'open'
    if (top !== undefined) return usage.low ? 'close' : 'turned-close'
    return usage.low ? 'close' : 'open'
  }
  if (form === '”') {
    if (usage.same) return byContext(mark, top)
    // A closing mark before a word, with nothing to close, was meant to open it.
    if (top === undefined && looksOpen) return 'open'
    return top === undefined && mayBeInch(mark) ? 'none' : 'close'
  }
  if (OPENERS.has(form)) return 'open'
  if (CLOSERS.has(form)) return 'close'
  return byContext(mark, top)
}

function byContext(mark: Mark, top: Mark | undefined): Part {
  if (mark.looksOpen) return 'open'
  if (top !== undefined) return 'close'
  if (mark.form === '″') return 'none'
  // An arrow: "More stories »".
  if (!mark.looksClosed) return mark.family === 'angle' || mark.family === 'small-angle' ? 'none' : 'open'
  return mayBeInch(mark) ? 'none' : 'close'
}

/**
 * Two of a kind with no mark between them. Two openings: the second closes when a small letter goes on behind it ("help “among").
 * Two closings: the first was meant to open ("said:" We came").
 */
function settled(
  pairs: (readonly [Mark, Mark])[],
  closed: readonly Placed[],
  open: readonly Placed[],
  turned: { mark: Mark; fault: string }[],
): Pairing {
  const closes: Mark[] = []
  let last = -2
  for (const { mark, index } of closed) {
    const previous = closes.at(-1)
    if (previous !== undefined && index === last + 1 && isEdge(previous.after)) {
      closes.pop()
      pairs.push([previous, mark])
      turned.push({ mark: previous, fault: FAULTS.closingForOpening })
      last = -2
    } else {
      closes.push(mark)
      last = index
    }
  }
  const opens: Mark[] = []
  last = -2
  for (const { mark, index } of open) {
    const previous = opens.at(-1)
    if (previous !== undefined && index === last + 1 && goesOn(mark)) {
      opens.pop()
      pairs.push([previous, mark])
      turned.push({ mark, fault: FAULTS.openingForClosing })
      last = -2
    } else {
      opens.push(mark)
      last = index
    }
  }
  return { pairs, closes, opens, turned }
}

function goesOn(mark: Mark): boolean {
  const { after } = mark
  return after !== '' && isWord(after) && after === after.toLowerCase() && after !== after.toUpperCase()
}
