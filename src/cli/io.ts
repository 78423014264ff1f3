import type { FileLayer } from '../corpus/file-layer.ts'

/** Where people are told things. */
export interface ErrorOutput {
  write(text: string): void
  readonly isTTY: boolean
  readonly columns: number
}

/** Where data goes. */
export interface DataOutput {
  /** Resolves once there is room for more. Rejects with EPIPE when nobody reads any longer. */
  write(data: string | Uint8Array): Promise<void>
  readonly isTTY: boolean
  readonly columns: number
}

/** All that a command sees of the process, so that a test can be the process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: DataOutput
  readonly stderr: ErrorOutput
  readonly env: Readonly<Record<string, string | undefined>>
  /** Relative paths start here. */
  readonly cwd: string
  readonly signal: AbortSignal
  /** Standard output for oneself alone: whatever else is printed there from now on is told where people are told things, and an end before the command's is no success. */
  keepOutput?(): DataOutput['write']
  /** What stands in for the disk, if anything does. */
  readonly files?: FileLayer
}

export const EXIT = {
  done: 0,
  findings: 1,
  usage: 2,
  failed: 3,
  interrupted: 130,
} as const

/** Of a step that an engine runs: anything but done, and its output is not to be used. */
export const STAGE_EXIT = { done: 0, broken: 70 } as const

/** Options that every command takes. */
export interface Shared {
  readonly quiet?: boolean
  readonly verbose?: boolean
  /** False after `--no-color`. */
  readonly color: boolean
}

/** Whether to paint: the flag, then NO_COLOR, then FORCE_COLOR, then what is known of the terminal. */
export function colour(output: { readonly isTTY: boolean }, { env }: Io, { color }: Shared): boolean {
  if (!color || (env.NO_COLOR ?? '') !== '') return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return output.isTTY && env.TERM !== 'dumb'
}
