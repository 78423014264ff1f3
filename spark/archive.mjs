// Packs what an executor needs, Node included, into an archive: node spark/archive.mjs copydesk.tgz
// spark-submit --archives copydesk.tgz#copydesk unpacks it beside each task. Of the packages only those that a step loads: no database.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const target = resolve(process.argv[2] ?? 'copydesk.tgz')
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-archive-'))
const LEFT_OUT = /^@duckdb\//u

/** The folders of all packages that a step may load: what ours depends on, what those depend on, where Node would find them. */
function packages() {
  const found = new Set()
  const open = [root]
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(from, 'package.json'), 'utf8'),
    )
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (LEFT_OUT.test(name)) continue
      const at = located(name, from)
      // What is optional is there where it fits the machine.
      if (at === null && name in optionalDependencies) continue
      if (at === null) throw new Error(`${name} is not installed`)
      if (found.has(at)) continue
      found.add(at)
      open.push(at)
    }
  }
  return found
}

function located(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name)
    if (existsSync(join(path, 'package.json'))) return path
    if (at === dirname(at)) return null
  }
}

/** Below the archive's folder, as it lies below ours, or below the one that ours is installed in. */
function placeOf(path) {
  const below = relative(root, path)
  return below.startsWith('..') ? path.slice(path.indexOf(`node_modules${sep}`)) : below
}

try {
  for (const from of packages()) {
    const own = source => !relative(realpathSync(from), source).split(sep).includes('node_modules')
    cpSync(realpathSync(from), join(folder, placeOf(from)), { recursive: true, filter: own })
  }
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  cpSync(join(root, 'sql'), join(folder, 'sql'), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  cpSync(realpathSync(process.execPath), join(folder, 'node'))
  const script = '#!/bin/sh\nhere=$(dirname "$0")\nexec "$here/node" "$here/dist/cli/main.js" "$@"\n'
  writeFileSync(join(folder, 'copydesk'), script)
  chmodSync(join(folder, 'copydesk'), 0o755)
  mkdirSync(dirname(target), { recursive: true })
  // Whole or not at all: another may be packing it too.
  const draft = `${target}.${process.pid}.tmp`
  execFileSync('tar', ['-I', 'gzip -1', '-cf', draft, '-C', folder, '.'])
  renameSync(draft, target)
  console.log(
    `${basename(target)} is for executors of this kind of machine: ${process.platform}-${process.arch}, Node ${process.version}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
