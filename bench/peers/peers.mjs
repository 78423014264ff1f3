// The extractors beside us. `npm install` in this folder brings those of npm; those of Python are used where COPYDESK_PYTHON names one that has them:
// pip install trafilatura resiliparse readability-lxml justext
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const MOST_OUTPUT = 1 << 30
/** Name, and the package to import to see whether it is there. */
const FROM_NPM = {
  'Readability+linkedom': '@mozilla/readability',
  'Readability+jsdom': 'jsdom',
  defuddle: 'defuddle',
  '@extractus': '@extractus/article-extractor',
  '@postlight': '@postlight/parser',
  readabilitySAX: 'readabilitySAX',
}
const FROM_PYTHON = {
  trafilatura: 'trafilatura',
  resiliparse: 'resiliparse',
  'readability-lxml': 'readability',
  jusText: 'justext',
}

/** Those that can be run here; says on stderr which cannot. */
export function installedPeers() {
  const python = process.env.COPYDESK_PYTHON ?? 'python3'
  const npm = Object.entries(FROM_NPM).map(([name, folder]) => ({
    name,
    there: existsSync(join(here, 'node_modules', folder)),
    command: [process.execPath, '--expose-gc', join(here, 'extract.mjs'), name],
  }))
  const pip = Object.entries(FROM_PYTHON).map(([name, module]) => ({
    name,
    there: spawnSync(python, ['-c', `import ${module}`]).status === 0,
    command: [python, join(here, 'extract.py'), name],
  }))
  const missing = [...npm, ...pip].filter(peer => !peer.there).map(peer => peer.name)
  if (missing.length > 0) console.error(`not installed, left out: ${missing.join(', ')} (see bench/peers/peers.mjs)`)
  return [...npm, ...pip].filter(peer => peer.there)
}

/** Ourselves, run as the peers are. */
export const copydesk = {
  name: 'copydesk',
  command: [process.execPath, '--expose-gc', join(here, 'extract.mjs'), 'copydesk'],
}
/** The least that a page costs: a tree of it. */
export const tree = {
  name: 'htmlparser2 tree',
  command: [process.execPath, '--expose-gc', join(here, 'extract.mjs'), 'htmlparser2 tree'],
}

/** What a peer gives for each page, and the seconds of each pass over them. */
export function extracted(peer, pages, passes = 1) {
  const [command, ...words] = peer.command
  const run = spawnSync(command, [...words, String(passes)], {
    input: pages.map(({ id, html, url, lang }) => JSON.stringify({ id, html, url, lang })).join('\n'),
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  })
  const seconds = run.stderr?.match(/^seconds (\[.*\])$/mu)?.[1]
  if (seconds === undefined) throw new Error(`${peer.name}: ${run.stderr?.slice(-2000)} ${run.error?.message ?? ''}`)
  return {
    seconds: JSON.parse(seconds),
    found: run.stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  }
}
