import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const here = dirname(fileURLToPath(import.meta.url))

/** The folder of gold sets: `COPYDESK_BENCH`, else `../shared/bench` beside the project. Ends the process with a line that says so when there is none. */
export const bench = process.env.COPYDESK_BENCH ?? join(here, '..', '..', 'shared', 'bench')

if (!existsSync(bench)) {
  console.error(`bench: no gold sets at ${bench}; set COPYDESK_BENCH to the folder that holds score.mjs and sets/`)
  process.exit(0)
}

/** The lines of a gold set. */
export function goldSet(name) {
  const bytes = gunzipSync(readFileSync(join(bench, 'sets', `${name}.jsonl.gz`)))
  return bytes
    .toString('utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))
}
