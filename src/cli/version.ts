import { readFileSync } from 'node:fs'

/** The package's own, which lies two folders up from here in the source as in what is built. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
