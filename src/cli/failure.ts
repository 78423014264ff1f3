import { visible } from '../report/words.ts'
import type { Io } from './io.ts'

/** Ends a command: what went wrong and where, what to do, and the exit code. */
export class Failure extends Error {
  readonly hint: string
  readonly exit: number

  constructor(message: string, hint: string, exit: number) {
    super(message)
    this.hint = hint
    this.exit = exit
  }
}

/** Says it to a person, whoever reads the log. */
export function complain({ stderr }: Io, message: string, hint: string): void {
  stderr.write(`copydesk: ${visible(message, '\n')}\n${hint === '' ? '' : `  ${visible(hint)}\n`}`)
}
