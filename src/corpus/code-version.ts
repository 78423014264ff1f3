import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lazy } from '../language/lazy.ts'

const HERE = fileURLToPath(new URL('..', import.meta.url))

/** SHA-256 of the program itself. A number of a version would not tell two builds apart. 8 ms, once. */
export const codeVersion = lazy((): string => {
  const hash = createHash('sha256')
  const names = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))
  for (const name of names.sort()) {
    if (!/(?<!\.d)\.[jt]s$/u.test(name)) continue
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(`${HERE}/${name}`))
  }
  return hash.digest('hex')
})
