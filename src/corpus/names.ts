import { createHash } from 'node:crypto'

/** The longest name that every common file system takes, in bytes. */
const NAME_LIMIT = 255
/** `~`, twelve digits and `.txt`. */
const TAIL = 17
/** Characters of an id that are kept in a name made from it: enough to recognise it. */
const SLUG = 60

/**
 * The cleaned file of a raw file, below the output folder: `a.txt` for `a.txt`, for anything else its name with `.txt` behind.
 * A name that would be too long for the disk is cut, with `~` and twelve digits of its SHA-256 behind.
 */
export function cleanedName(path: string): string {
  return /\.txt$/iu.test(path) ? fitting(path.slice(0, -4), path.slice(-4)) : fitting(path, '.txt')
}

const PLAIN = /^[a-z0-9_-][a-z0-9._-]{0,79}$/u
/** Devices on Windows, whatever follows the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/u

/**
 * The cleaned file of an article in a `.jsonl` file: a folder of the file's name, and in it the id. An id of small letters, digits,
 * `-`, `_` and `.` is its own name; any other becomes what is readable of it, `~` and twelve digits of its SHA-256, so that no two
 * ids share a name, not even where case does not count. An article without an id is `line~` and its number.
 */
export function cleanedNameOf(path: string, id: string | number | null, line: number): string {
  return `${fitting(path, '')}/${id === null ? `line~${line}` : safeName(String(id))}.txt`
}

function safeName(id: string): string {
  if (PLAIN.test(id) && !RESERVED.test(id)) return id
  return `${id.slice(0, SLUG).replaceAll(/[^A-Za-z0-9_-]+/gu, '_')}~${digest(id)}`
}

/** The path with its ending, each name on it short enough. Names other than the last are folders that stand on the disk already. */
function fitting(path: string, ending: string): string {
  const names = path.split('/')
  const name = names.pop() ?? ''
  if (Buffer.byteLength(name + ending) <= NAME_LIMIT) return path + ending
  let head = name.slice(0, NAME_LIMIT - TAIL)
  while (Buffer.byteLength(head) > NAME_LIMIT - TAIL) head = head.slice(0, -1)
  return [...names, `${head.replaceAll(/\p{Surrogate}/gu, '')}~${digest(name)}${ending}`].join('/')
}

/** Of the code units, so that ids that UTF-8 cannot tell apart are told apart. */
const digest = (name: string) => createHash('sha256').update(Buffer.from(name, 'utf16le')).digest('hex').slice(0, 12)
