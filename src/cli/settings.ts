import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { audits, corpusRules } from '../audits.ts'
import type { Options } from '../clean.ts'
import { type Configuration, ConfigurationError, configuration, configured } from '../configuration.ts'
import { errorCode } from '../corpus/file-layer.ts'
import { stages } from '../stages.ts'
import { Failure } from './failure.ts'
import { EXIT } from './io.ts'

/** What the configuration file makes of the commands. */
export interface Settings {
  readonly options: Options
  readonly configuration: Configuration
  readonly keep: readonly string[]
  readonly limits: { readonly file?: number; readonly line?: number }
}

const CONFIGURATION = 'copydesk.config.json'

/** Reads the file that was named, or the one in the working directory if there is one. Throws a Failure. */
export async function settings(named: string | undefined, cwd: string): Promise<Settings> {
  const file = named ?? CONFIGURATION
  const text = await readFile(resolve(cwd, file), 'utf8').catch(error => {
    if (named === undefined && errorCode(error) === 'ENOENT') return '{}'
    throw new Failure(
      `${file}: the configuration cannot be read (${errorCode(error)})`,
      'see whether the file is there, or leave --config out',
      EXIT.usage,
    )
  })
  const config = read(text, file)
  const { maxFileBytes, maxLineBytes } = config.thresholds ?? {}
  return {
    options: configured(config, stages, audits),
    configuration: config,
    keep: config.keep ?? [],
    limits: {
      ...(maxFileBytes === undefined ? {} : { file: maxFileBytes }),
      ...(maxLineBytes === undefined ? {} : { line: maxLineBytes }),
    },
  }
}

function read(text: string, file: string): Configuration {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Failure(
      `${file}: not JSON (${why})`,
      'JSON takes no comments and no comma after the last entry',
      EXIT.usage,
    )
  }
  try {
    return configuration(value, { stages, audits, corpusRules })
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const faults = error.faults.map(fault => `${file}: ${fault}`).join('\n')
    throw new Failure(
      faults,
      'copydesk rules lists the rules, copydesk schema config says what may stand in the file',
      EXIT.usage,
    )
  }
}
