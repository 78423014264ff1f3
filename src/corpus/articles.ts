import { createHash } from 'node:crypto'
import type { Input } from '../outcome.ts'
import { binary, decoded, encoded } from '../parse/bytes.ts'
import { type Fault, given } from './given.ts'
import { linesIn, type TextLine } from './lines.ts'
import { cleanedName, cleanedNameOf } from './names.ts'
import type { Portion } from './portions.ts'

/** How the text came out of its bytes, so that the bytes can be made of it again. */
export interface Origin {
  /** Of the bytes: a file's own, unpacked; for an article in a `.jsonl` file its text in UTF-8. */
  readonly sha256: string
  readonly encoding: string
  readonly bom: boolean
  /** False when the encoding is a guess. */
  readonly certain: boolean
  /** Characters that the bytes did not yield. */
  readonly lossy: number
  /** The bytes in Base64 where the text, encoded, does not give them back; else null. */
  readonly raw: string | null
}

/** An article of a run, or the reason why there is none. */
export interface Found {
  readonly id: string | number
  /** Where it stands, for messages: `news.jsonl, line 3`. */
  readonly place: string
  /** In its file, from 1. */
  readonly line: number
  /** The name of its cleaned file. */
  readonly cleaned: string
  readonly input: Input | null
  readonly extra: Record<string, unknown> | null
  readonly origin: Origin | null
  readonly fault: Fault | null
}

/** The articles of a portion, in order, and how many of its lines are blank: of its bytes alone, whatever else is in the run. Never throws for what they hold. `keep` as in `given`. */
export function articles(
  portion: Portion,
  keep: readonly string[] | null,
): { readonly found: readonly Found[]; readonly blank: number } {
  const { path, first, bytes, fault, tooLarge } = portion
  if (fault !== null) return { found: [failed(portion, fault)], blank: 0 }
  if (portion.sort !== 'jsonl') return { found: [article(portion)], blank: 0 }
  const lines = linesIn({ first, bytes, fault: tooLarge ? 'too-large' : null })
  const found = lines.flatMap(line => articleOn(line, path, keep) ?? [])
  return { found, blank: lines.length - found.length }
}

function article(portion: Portion): Found {
  const { path, sort, bytes } = portion
  if (binary(bytes)) {
    return failed(portion, {
      code: 'binary',
      message: `${path}: no text, but a binary file`,
      hint: 'remove it, or turn it into text first',
    })
  }
  const { text, encoding, bom, certain, lossy } = decoded(bytes, { html: sort === 'html' })
  if (text.trim() === '') {
    return failed(portion, {
      code: 'empty',
      message: `${path}: the file is empty`,
      hint: 'fetch the article again, or remove the file',
    })
  }
  const exact = sort === 'html' || same(encoded(text, encoding, bom), bytes)
  return {
    ...{ id: path, place: path, line: 1, cleaned: cleanedName(path), extra: null, fault: null },
    input: sort === 'html' ? { id: path, html: text } : { id: path, text },
    origin: { sha256: sha256(bytes), encoding, bom, certain, lossy, raw: exact ? null : base64(bytes) },
  }
}

function articleOn(line: TextLine, path: string, keep: readonly string[] | null): Found | null {
  const place = `${path}, line ${line.number}`
  const article = given(line, place, keep)
  if (article === null) return null
  const own = article.input === null ? article.id : (article.input.id ?? null)
  const id = own ?? `${path}#${line.number}`
  const head = { id, place, line: line.number, cleaned: cleanedNameOf(path, own, line.number) }
  if (article.input === null) return { ...head, input: null, extra: null, origin: null, fault: article.fault }
  return {
    ...head,
    input: { ...article.input, id },
    extra: article.extra,
    origin: originOf(article.input),
    fault: null,
  }
}

function originOf({ text, html }: Input): Origin {
  const given = text ?? html ?? ''
  const bytes = Buffer.from(given, 'utf8')
  const exact = text === undefined || encoded(text, 'utf-8', false) !== null
  const raw = exact ? null : base64(bytes)
  return { sha256: sha256(bytes), encoding: 'utf-8', bom: false, certain: true, lossy: 0, raw }
}

function failed({ path, first }: Portion, fault: Fault): Found {
  const id = first === 1 ? path : `${path}#${first}`
  return { id, place: path, line: first, cleaned: cleanedName(path), input: null, extra: null, origin: null, fault }
}

export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const same = (a: Uint8Array | null, b: Uint8Array) => a !== null && Buffer.compare(a, b) === 0
