import { createRequire } from 'node:module'
import { lazy } from '../language/lazy.ts'
import { visible } from '../report/words.ts'
import { colour, type Io, type Shared } from './io.ts'

/** Most runs have nothing to say: what writes a log is loaded with its first line. */
const load = createRequire(import.meta.url)
const logger = () => (load('pino') as typeof import('pino')).pino
const prettier = () => (load('pino-pretty') as typeof import('pino-pretty')).prettyFactory

/** Tells people what happens. `facts` are for programs that read the log. */
export interface Log {
  info(message: string, facts?: object): void
  warn(message: string, facts?: object): void
  error(message: string, facts?: object): void
  debug(message: string, facts?: object): void
}

/** Readable on a terminal, a line of JSON anywhere else; without time, process and machine, so that two logs can be compared. `above` is called before a line is written. */
export function openLog(io: Io, shared: Shared, above: () => void = () => undefined): Log {
  const pretty = lazy(() =>
    io.stderr.isTTY
      ? prettier()({ colorize: colour(io.stderr, io, shared), hideObject: true, levelFirst: true })
      : (line: string) => line,
  )
  const level = shared.quiet === true ? 'error' : shared.verbose === true ? 'debug' : 'info'
  const log = lazy(() =>
    logger()(
      { base: null, timestamp: false, level, formatters: { level: label => ({ level: label }) } },
      {
        write(line: string) {
          above()
          io.stderr.write(pretty()(line))
        },
      },
    ),
  )
  const at =
    (level: 'info' | 'warn' | 'error' | 'debug') =>
    (message: string, facts: object = {}) =>
      // Messages hold names of files and words of articles, which could steer a terminal.
      log()[level](facts, visible(message))
  return { info: at('info'), warn: at('warn'), error: at('error'), debug: at('debug') }
}
