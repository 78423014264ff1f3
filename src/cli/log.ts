import { pino } from 'pino'
import { prettyFactory } from 'pino-pretty'
import { visible } from '../report/words.ts'
import { colour, type Io, type Shared } from './io.ts'

/** Tells people what happens. `facts` are for programs that read the log. */
export interface Log {
  info(message: string, facts?: object): void
  warn(message: string, facts?: object): void
  error(message: string, facts?: object): void
  debug(message: string, facts?: object): void
}

/** Readable on a terminal, a line of JSON anywhere else; without time, process and machine, so that two logs can be compared. `above` is called before a line is written. */
export function openLog(io: Io, shared: Shared, above: () => void = () => undefined): Log {
  const pretty = io.stderr.isTTY
    ? prettyFactory({ colorize: colour(io.stderr, io, shared), hideObject: true, levelFirst: true })
    : null
  const level = shared.quiet === true ? 'error' : shared.verbose === true ? 'debug' : 'info'
  const logger = pino(
    { base: null, timestamp: false, level, formatters: { level: label => ({ level: label }) } },
    {
      write(line: string) {
        above()
        io.stderr.write(pretty === null ? line : pretty(line))
      },
    },
  )
  const at =
    (level: 'info' | 'warn' | 'error' | 'debug') =>
    (message: string, facts: object = {}) =>
      // Messages hold names of files and words of articles, which could steer a terminal.
      logger[level](facts, visible(message))
  return { info: at('info'), warn: at('warn'), error: at('error'), debug: at('debug') }
}
