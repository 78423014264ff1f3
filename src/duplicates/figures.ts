import { type Body, chains, type Run, seeds } from './alignment.ts'

/** Share of the figures that stand at the same place of the same words from which the words are a form to be filled in. */
const FORM_SHARE = 0.3

/** Words that hold at least one figure that differs: an updated toll in a long story makes no form of it. */
const WORDS_A_FIGURE = 100

/** What every figure is to an alignment that looks at words alone. */
const FIGURE = 0x5bd1e995 | 0
const DIGIT = /^\p{Nd}/u
const ZERO = 0x30
const NINE = 0x39
const LAST_ASCII = 0x7f

/** A body whose figures are all alike, and what each of them was. A figure is all its digits: `10-7/8` and `1,200` are one. */
export interface Form {
  readonly body: Body
  /** A number for what the figure at a token says; 0 where it is a word. */
  readonly figures: Int32Array
}

export function form({ text, tokens }: Body): Form {
  const start = new Int32Array(tokens.count)
  const end = new Int32Array(tokens.count)
  const hash = new Int32Array(tokens.count)
  const figures = new Int32Array(tokens.count)
  let count = 0
  let open = false
  for (let token = 0; token < tokens.count; token++) {
    const from = tokens.start[token] ?? 0
    const word = tokens.hash[token] ?? 0
    const figure = isFigure(text, from)
    if (figure && open && from === (end[count - 1] ?? 0) + 1) {
      figures[count - 1] = mixed((figures[count - 1] ?? 0) ^ word)
      end[count - 1] = tokens.end[token] ?? 0
      continue
    }
    start[count] = from
    end[count] = tokens.end[token] ?? 0
    hash[count] = figure ? FIGURE : word
    figures[count] = figure ? mixed(word) : 0
    count++
    open = figure
  }
  return { body: { text, tokens: { count, start, end, hash } }, figures }
}

function isFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit <= LAST_ASCII ? unit >= ZERO && unit <= NINE : DIGIT.test(text.charAt(at))
}

/** Never 0, which says that there is no figure. */
const mixed = (bits: number) => Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) | 1

/** Figures at the same place of shared words: how many there are, and how many differ. */
export interface Figures {
  readonly words: number
  readonly all: number
  readonly differing: number
}

export function figuresIn(a: Form, b: Form, shared: readonly Run[]): Figures {
  let words = 0
  let all = 0
  let differing = 0
  for (const run of shared) {
    words += run.length
    for (let at = 0; at < run.length; at++) {
      const figure = a.figures[run.a + at] ?? 0
      if (figure === 0) continue
      all++
      if (figure !== b.figures[run.b + at]) differing++
    }
  }
  return { words, all, differing }
}

/** What both say when their figures are left out: runs of four words or more. */
export function formRuns(a: Form, b: Form): Run[] {
  return chains(seeds(a.body), b.body).flatMap(({ runs }) => runs)
}

/**
 * Share of the words of `body` that stand anywhere in `other`, figures counted as if they did: no alignment can cover more. Unrelated articles
 * are told by it in a tenth of the time of an alignment.
 */
export function wordsAlsoIn(other: Body, body: Body): number {
  let size = 16
  while (size < 2 * other.tokens.count) size *= 2
  const known = new Int32Array(size)
  for (let token = 0; token < other.tokens.count; token++) {
    const word = (other.tokens.hash[token] ?? 0) | 1
    let slot = place(word, size)
    while (known[slot] !== 0 && known[slot] !== word) slot = (slot + 1) & (size - 1)
    known[slot] = word
  }
  const { count, hash, start } = body.tokens
  let words = 0
  for (let token = 0; token < count; token++) {
    const word = (hash[token] ?? 0) | 1
    let slot = place(word, size)
    while (known[slot] !== 0 && known[slot] !== word) slot = (slot + 1) & (size - 1)
    if (known[slot] === word || isFigure(body.text, start[token] ?? 0)) words++
  }
  return count === 0 ? 0 : words / count
}

const place = (word: number, size: number) => (word ^ (word >>> 15)) & (size - 1)

export function isFilledIn({ words, all, differing }: Figures): boolean {
  return differing > 0 && differing >= FORM_SHARE * all && WORDS_A_FIGURE * differing >= words
}
