import { Tokenizer } from 'htmlparser2'

/** Characters that a reference in the source stands for, and the place behind it. */
export interface Reference {
  readonly codes: readonly number[]
  readonly end: number
}

/** The longest name has 31 letters; with its ampersand and semicolon nothing longer is looked at. */
const LONGEST_NAME = 33

const NOTHING = () => {}
const UNHEARD = {
  ontext: NOTHING,
  ontextentity: NOTHING,
  onattribdata: NOTHING,
  onattribentity: NOTHING,
  onattribend: NOTHING,
  onattribname: NOTHING,
  oncdata: NOTHING,
  onclosetag: NOTHING,
  oncomment: NOTHING,
  ondeclaration: NOTHING,
  onend: NOTHING,
  onopentagend: NOTHING,
  onopentagname: NOTHING,
  onprocessinginstruction: NOTHING,
  onselfclosingtag: NOTHING,
}

/** The character references of one source; htmlparser2 reads each different one once. */
export class References {
  readonly #source: string
  /** Codes and length by what was written, or null when it is no reference. */
  readonly #known = new Map<string, Reference | null>()

  constructor(source: string) {
    this.#source = source
  }

  /** The reference at an ampersand, or null. */
  at(start: number, limit: number): Reference | null {
    const source = this.#source
    let end = start + 1
    const numeric = source.charCodeAt(end) === 0x23
    if (numeric) end++
    const most = numeric ? limit : Math.min(limit, start + LONGEST_NAME)
    while (end < most && isName(source.charCodeAt(end))) end++
    if (end < limit && source.charCodeAt(end) === 0x3b) end++
    const written = source.slice(start, end)
    let known = this.#known.get(written)
    if (known === undefined) {
      known = read(written)
      if (written.length <= LONGEST_NAME) this.#known.set(written, known)
    }
    return known === null ? null : { codes: known.codes, end: start + known.end }
  }
}

const isName = (unit: number) =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)

function read(written: string): Reference | null {
  if (written.length < 3) return null
  const codes: number[] = []
  let end = 0
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...UNHEARD,
      ontextentity(code, behind) {
        codes.push(code)
        end = behind
      },
    },
  )
  tokenizer.write(written)
  tokenizer.end()
  return codes.length === 0 ? null : { codes, end }
}

/** An attribute's value, its references read. In a value `&copy=1` is part of an address; that is why it is read in its marks. Pieces between references are cut at `longest`. */
export function attributeValue(source: string, start: number, end: number, longest: number): string {
  const written = source.slice(start, end)
  if (!written.includes('&')) return written.slice(0, longest)
  const mark = source[start - 1]
  const quoted = mark === '"' || mark === "'"
  const opening = quoted ? `<a b=${mark}` : '<a b='
  const tag = `${opening}${written}${quoted ? mark : ''}>`
  let value = ''
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...UNHEARD,
      onattribdata(from, to) {
        value += tag.slice(from, Math.min(to, from + longest))
      },
      onattribentity(code) {
        value += String.fromCodePoint(code)
      },
    },
  )
  tokenizer.write(tag)
  tokenizer.end()
  return value
}
