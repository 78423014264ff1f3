import { deserialize, serialize } from 'node:v8'
import type { Account, Part } from './accounts.ts'

/**
 * The bytes of an account, those together that one reader wants: the reports and a corpus, the page, the rules that judge by key, the aligner.
 * In a portion they stand by reader and then by article, so that nobody brings from the disk what only another reads.
 */
const READERS = [['told', 'line', 'marks'], ['beside', 'share', 'part'], ['rows'], ['remembered']] as const

const PIECES = READERS.flat()
type Piece = (typeof PIECES)[number]

/** What stands before the bytes. A length below zero is of bytes that there are not. */
interface Head {
  readonly accounts: readonly Omit<Account, Piece>[]
  readonly blank: number
  readonly lengths: Int32Array
}

/** Bytes of the number that says how long the head is. */
const OPENING = 4
const NONE = -1

/** What a worker hands over. */
export function packed({ accounts, blank }: Part): Uint8Array {
  const lengths = new Int32Array(accounts.length * PIECES.length)
  let size = 0
  let at = 0
  for (const account of accounts) {
    for (const piece of PIECES) {
      const length = account[piece]?.length ?? NONE
      lengths[at++] = length
      size += Math.max(0, length)
    }
  }
  const head = serialize({ accounts: accounts.map(small), blank, lengths } satisfies Head)
  // Its own buffer, which can be handed over, and filled to the end.
  const bytes = Buffer.allocUnsafeSlow(OPENING + head.length + size)
  bytes.writeUInt32LE(head.length)
  bytes.set(head, OPENING)
  let end = OPENING + head.length
  for (const pieces of READERS) {
    for (const account of accounts) {
      for (const piece of pieces) {
        const own = account[piece]
        if (own === null) continue
        bytes.set(own, end)
        end += own.length
      }
    }
  }
  return bytes
}

const small = (account: Account): Omit<Account, Piece> => {
  const { id, place, cleaned, status, error, origin, cuts, findings, sha256, outlet, words } = account
  return { id, place, cleaned, status, error, origin, cuts, findings, sha256, outlet, words }
}

/** The pieces of what comes back lie inside of what was given. */
export function unpacked(given: Uint8Array): Part {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length)
  const first = OPENING + bytes.readUInt32LE()
  const { accounts, blank, lengths } = deserialize(bytes.subarray(OPENING, first)) as Head
  /** In the order of the pieces. */
  const views = new Array<Uint8Array | null>(lengths.length).fill(null)
  let end = first
  let before = 0
  for (const pieces of READERS) {
    for (let article = 0; article < accounts.length; article++) {
      for (let piece = 0; piece < pieces.length; piece++) {
        const at = article * PIECES.length + before + piece
        const length = lengths[at] ?? NONE
        if (length === NONE) continue
        views[at] = given.subarray(end, end + length)
        end += length
      }
    }
    before += pieces.length
  }
  return {
    accounts: accounts.map((account, article) => {
      const at = article * PIECES.length
      return {
        ...account,
        told: views[at] ?? NOTHING,
        line: views[at + 1] ?? NOTHING,
        marks: views[at + 2] ?? null,
        beside: views[at + 3] ?? NOTHING,
        share: views[at + 4] ?? NOTHING,
        part: views[at + 5] ?? NOTHING,
        rows: views[at + 6] ?? null,
        remembered: views[at + 7] ?? null,
      }
    }),
    blank,
  }
}

const NOTHING = new Uint8Array(0)
