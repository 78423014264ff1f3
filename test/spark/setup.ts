import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHIVE, ENVIRONMENT, VERSION } from './job.ts'

/** Spark in a folder of the project that git ignores, and the archive that goes to the executors. */
export default function setup(): void {
  const run = (file: string, ...args: string[]) => execFileSync(file, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (!existsSync(join(ENVIRONMENT, `pyspark-${VERSION}`))) {
    mkdirSync(ENVIRONMENT, { recursive: true })
    run('python3', '-m', 'venv', join(ENVIRONMENT, 'venv'))
    run(join(ENVIRONMENT, 'venv/bin/pip'), 'install', '--quiet', `pyspark==${VERSION}`)
    // Written last: a download that was cut short is made again.
    mkdirSync(join(ENVIRONMENT, `pyspark-${VERSION}`))
  }
  run(process.execPath, 'spark/archive.mjs', ARCHIVE)
}
