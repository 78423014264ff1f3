import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { command } from '../src/cli/command.ts'
import type { FileLayer } from '../src/corpus/file-layer.ts'

/** An empty folder that is gone after the test. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk test ')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Every file below the folder, hidden ones too, with its content; but for the journal of a run, which is for nobody to read. */
export function contents(folder: string): Record<string, string> {
  const files: [string, string][] = []
  // Walked by hand: whether a recursive listing follows links differs between versions of Node.
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = join(below, entry.name)
      if (entry.isDirectory() && entry.name !== '.copydesk') walk(path)
      else if (entry.isFile()) files.push([path, readFileSync(join(folder, path), 'utf8')])
    }
  }
  walk('')
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly bytes: Buffer
  readonly err: string
}

export interface Running {
  readonly cwd: string
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>
  readonly env?: Record<string, string>
  readonly tty?: boolean
  readonly signal?: AbortSignal
  readonly files?: FileLayer
}

/** Runs `copydesk` inside this process. */
export async function copydesk(argv: readonly string[], running: Running): Promise<Ran> {
  const out: Buffer[] = []
  let err = ''
  const { stdin = '', tty = false } = running
  async function* given(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(stdin as string)
  }
  const code = await command(argv, {
    stdin: typeof stdin === 'string' || stdin instanceof Uint8Array ? given() : stdin,
    stdout: {
      write: async data => {
        out.push(Buffer.from(data as string))
      },
      isTTY: tty,
      columns: 80,
    },
    stderr: {
      write: text => {
        err += text
      },
      isTTY: tty,
      columns: 80,
    },
    env: running.env ?? {},
    cwd: running.cwd,
    signal: running.signal ?? new AbortController().signal,
    ...(running.files === undefined ? {} : { files: running.files }),
  })
  const bytes = Buffer.concat(out)
  return { code, out: bytes.toString('utf8'), bytes, err }
}

/** The values of JSONL. */
export function parsedLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

/** Prose that nothing should be cut from, told apart by its subject. */
export function prose(subject: string): string {
  return [
    `The council of Aldermouth voted on Monday to rebuild the ${subject} before the winter storms arrive next year.`,
    `Engineers told the meeting that the ${subject} had lost a third of its strength since the last survey was made.`,
    `Residents who spoke in the hall asked for a public account of what the repair of the ${subject} would cost them.`,
  ].join('\n\n')
}
