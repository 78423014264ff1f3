import { createHash } from 'node:crypto'
import pLimit from 'p-limit'
import type { Input } from '../outcome.ts'
import { binary, decoded, encoded } from '../parse/bytes.ts'
import { fileBytes, fileChunks, ReadError } from './bytes.ts'
import type { FileLayer } from './file-layer.ts'
import type { RawFile } from './files.ts'
import { type Fault, given } from './given.ts'
import { lineBatches, type TextLine } from './lines.ts'
import { cleanedName, cleanedNameOf } from './names.ts'

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
  /** Place of its file among the files, from 0. */
  readonly file: number
  /** In its file, from 1. */
  readonly line: number
  /** The name of its cleaned file. */
  readonly cleaned: string
  readonly input: Input | null
  readonly extra: Record<string, unknown> | null
  readonly origin: Origin | null
  readonly fault: Fault | null
}

export interface Limits {
  /** Bytes of a text or HTML file, unpacked. */
  readonly file: number
  /** Bytes of a line of JSONL. */
  readonly line: number
}

/** Files read ahead of the one that is being cleaned. */
const AHEAD = 16
/** Bytes read ahead: enough to keep the disk busy, little enough to hold. */
const AHEAD_BYTES = 64 * 1024 * 1024

/** The articles of the files, in order, with the next files read ahead. Never throws for what a file holds. */
export async function* articles(
  files: readonly RawFile[],
  layer: FileLayer,
  limits: Limits,
  keep: readonly string[] | null,
): AsyncGenerator<Found, void, undefined> {
  const limit = pLimit(AHEAD)
  const reading = new Map<number, Promise<Uint8Array | ReadError>>()
  let next = 0
  let held = 0

  function readAhead(from: number): void {
    for (next = Math.max(next, from); next < files.length && next < from + AHEAD; next++) {
      const file = files[next]
      if (file === undefined || file.sort === 'jsonl') continue
      if (next > from && held + file.size > AHEAD_BYTES) return
      held += file.size
      // Caught at once: it may fail long before its turn comes.
      const bytes = limit(() => fileBytes(file, layer, limits.file)).catch(error => asReadError(file, error))
      reading.set(next, bytes)
    }
  }

  for (const [at, file] of files.entries()) {
    if (file.sort === 'jsonl') {
      yield* articlesIn(file, at, layer, limits, keep)
      continue
    }
    readAhead(at)
    const bytes = (await reading.get(at)) ?? asReadError(file, null)
    reading.delete(at)
    held -= file.size
    yield bytes instanceof ReadError ? failed(file, at, bytes.fault) : article(file, at, bytes)
  }
}

function article(file: RawFile, at: number, bytes: Uint8Array): Found {
  if (binary(bytes)) {
    return failed(file, at, {
      code: 'binary',
      message: `${file.path}: no text, but a binary file`,
      hint: 'remove it, or turn it into text first',
    })
  }
  const { text, encoding, bom, certain, lossy } = decoded(bytes, { html: file.sort === 'html' })
  if (text.trim() === '') {
    return failed(file, at, {
      code: 'empty',
      message: `${file.path}: the file is empty`,
      hint: 'fetch the article again, or remove the file',
    })
  }
  const exact = file.sort === 'html' || same(encoded(text, encoding, bom), bytes)
  const id = file.path
  return {
    ...{ id, place: id, file: at, line: 1, cleaned: cleanedName(id), extra: null, fault: null },
    input: file.sort === 'html' ? { id, html: text } : { id, text },
    origin: { sha256: sha256(bytes), encoding, bom, certain, lossy, raw: exact ? null : base64(bytes) },
  }
}

async function* articlesIn(
  file: RawFile,
  at: number,
  layer: FileLayer,
  limits: Limits,
  keep: readonly string[] | null,
): AsyncGenerator<Found, void, undefined> {
  let last = 0
  try {
    for await (const batch of lineBatches(fileChunks(file, layer), limits.line)) {
      for (const line of batch) {
        last = line.number
        const found = articleOn(line, file, at, keep)
        if (found !== null) yield found
      }
    }
  } catch (error) {
    const { fault } = asReadError(file, error)
    if (last === 0) yield failed(file, at, fault)
    else {
      const message = `${fault.message}; read up to line ${last}`
      yield { ...failed(file, at, { ...fault, message }), id: `${file.path}#${last + 1}`, line: last + 1 }
    }
    return
  }
  if (last === 0) {
    const message = `${file.path}: the file is empty`
    yield failed(file, at, { code: 'empty', message, hint: 'fetch it again, or remove the file' })
  }
}

function articleOn(line: TextLine, file: RawFile, at: number, keep: readonly string[] | null): Found | null {
  const place = `${file.path}, line ${line.number}`
  const article = given(line, place, keep)
  if (article === null) return null
  const own = article.input === null ? article.id : (article.input.id ?? null)
  const id = own ?? `${file.path}#${line.number}`
  const head = { id, place, file: at, line: line.number, cleaned: cleanedNameOf(file.path, own, line.number) }
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

function failed(file: RawFile, at: number, fault: Fault): Found {
  const { path } = file
  const cleaned = cleanedName(path)
  return { id: path, place: path, file: at, line: 1, cleaned, input: null, extra: null, origin: null, fault }
}

function asReadError(file: RawFile, error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const why = error instanceof Error ? error.message : 'it was not read'
  return new ReadError({
    code: 'unreadable',
    message: `${file.path}: ${why}`,
    hint: 'see whether the file can be opened',
  })
}

export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const same = (a: Uint8Array | null, b: Uint8Array) => a !== null && Buffer.compare(a, b) === 0
