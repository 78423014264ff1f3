import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { engine } from '../clean.ts'
import { articles, type Found } from '../corpus/articles.ts'
import { FILE_CAP } from '../corpus/bytes.ts'
import { disk, type FileLayer } from '../corpus/file-layer.ts'
import { named, type RawFile, unreadable } from '../corpus/files.ts'
import { LINE_CAP } from '../corpus/lines.ts'
import { portions } from '../corpus/portions.ts'
import { failedLine } from '../line.ts'
import { type Engine, type Outcome, outcome } from '../outcome.ts'
import { pieces } from '../pieces.ts'
import { explained } from '../report/explained.ts'
import { readDecisions } from './decisions-file.ts'
import { Failure } from './failure.ts'
import { colour, EXIT, type Io, type Shared } from './io.ts'
import { settings } from './settings.ts'

export interface ExplainFlags extends Shared {
  readonly line?: string
  readonly html?: boolean
  readonly config?: string
  readonly decisions?: string
}

/** `copydesk explain`. */
export async function explainFile(path: string, flags: ExplainFlags, io: Io): Promise<number> {
  const only = lineNumber(flags.line)
  const { options, limits } = await settings(flags.config, io.cwd)
  const decided = flags.decisions === undefined ? null : resolve(io.cwd, flags.decisions)
  const decisions = decided === null ? [] : await readDecisions(decided, flags.decisions ?? '', true)
  const ready = engine({ ...options, decisions })
  const file = path === '-' ? await standardInput(flags.html === true, io) : await fileAt(path, io.cwd)
  const raw = decided === null || path === '-' ? file.raw : { ...file.raw, path: await decidedName(file.raw, decided) }
  let shown = 0
  let failed = 0
  const sizes = { file: limits.file ?? FILE_CAP, line: limits.line ?? LINE_CAP }
  for await (const portion of portions([raw], file.layer, sizes)) {
    for (const found of articles(portion, null).found) {
      io.signal.throwIfAborted()
      if (only !== null && found.line !== only) continue
      const made = outcomeOf(found, ready)
      if (shown++ > 0) await io.stdout.write('\n')
      await io.stdout.write(account(made, colour(io.stdout, io, flags), io.stdout.columns))
      if (made.cleaned === null) failed++
    }
  }
  if (shown === 0) {
    const what = only === null ? 'no article' : `no article on line ${only}`
    throw new Failure(`${path}: ${what}`, 'see what the file holds', EXIT.usage)
  }
  return failed === 0 ? EXIT.done : EXIT.failed
}

function lineNumber(given: string | undefined): number | null {
  if (given === undefined) return null
  if (/^[1-9]\d{0,14}$/u.test(given)) return Number(given)
  throw new Failure(`--line ${given}: not the number of a line`, 'lines are counted from 1', EXIT.usage)
}

interface Source {
  readonly raw: RawFile
  readonly layer: FileLayer
}

async function fileAt(path: string, cwd: string): Promise<Source> {
  const at = await disk.real(resolve(cwd, path)).catch(cannot)
  const { sort, size } = await disk.standing(at).catch(cannot)
  if (sort === 'folder') {
    const hint = 'name one file, or clean the folder: copydesk clean FOLDER'
    throw new Failure(`${path} is a folder`, hint, EXIT.usage)
  }
  if (sort !== 'file') throw new Failure(`${path} is no file`, 'hand it over: copydesk explain - < FILE', EXIT.usage)
  return { raw: { ...named(basename(path)), path, at, size, fault: null }, layer: disk }

  function cannot(error: unknown): never {
    const { message, hint } = unreadable(path, error)
    throw new Failure(message, hint, EXIT.usage)
  }
}

async function standardInput(html: boolean, io: Io): Promise<Source> {
  const parts: Uint8Array[] = []
  for await (const part of io.stdin) parts.push(part)
  const bytes = Buffer.concat(parts)
  const raw: RawFile = {
    path: '-',
    at: Buffer.from('-'),
    sort: html ? 'html' : 'text',
    gzip: false,
    size: bytes.length,
    fault: null,
  }
  return { raw, layer: { ...disk, bytes: async () => bytes } }
}

/** What decisions call a file: its path below the raw folder, beside which they stand. Elsewhere it is called as it was given. */
async function decidedName({ path, at }: RawFile, decisions: string): Promise<string> {
  const beside = await disk.real(dirname(decisions))
  const [folder = '', ...below] = relative(beside.toString(), at.toString()).split(sep)
  return below.length === 0 || folder === '..' || isAbsolute(folder) ? path : below.join('/')
}

function outcomeOf(found: Found, engine: Engine): Outcome {
  const { id, line, input, fault } = found
  if (input !== null) return outcome(input, line, engine)
  const error = fault ?? { code: 'unexpected', message: 'no article', hint: 'please report it' }
  return { line: failedLine(id, line, 'failed', error), cleaned: null, reading: null }
}

function account({ line, cleaned, reading }: Outcome, painted: boolean, width: number): string {
  const parts = cleaned === null ? [] : pieces(cleaned, reading)
  return explained(line, parts, { colour: painted, width })
}
