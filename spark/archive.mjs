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
import { gzipSync } from 'node:zlib'

const target = resolve(process.argv[2] ?? 'copydesk.tgz')
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-archive-'))
/** Bytes: ten times Node. */
const MOST = 1024 ** 3
const LEFT_OUT = /^@duckdb\//u

/** The folders of all packages that a step may load, and who asks for which: what ours depends on, what those depend on, where Node would find them. */
function packages() {
  const found = new Set()
  const asked = []
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
      if (at === null) throw new Error(`${name} is not installed where npm puts it, and ${from} needs it`)
      asked.push({ from, name, at })
      if (found.has(at)) continue
      found.add(at)
      open.push(at)
    }
  }
  return { found, asked }
}

function located(name, from, isThere = path => existsSync(join(path, 'package.json'))) {
  for (let at = from; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name)
    if (isThere(path)) return path
    if (at === dirname(at)) return null
  }
}

/** Where packages go in the archive: below its folder, as they lie below ours, or below the nearest above it that they are installed in. */
function places({ found, asked }) {
  const placed = new Map([[root, folder]])
  for (const path of found) {
    let above = root
    while (!path.startsWith(join(above, 'node_modules') + sep)) above = dirname(above)
    placed.set(path, join(folder, relative(above, path)))
  }
  // Two of one name, from different folders above, may meet in one place: the second has it.
  const held = new Map([...placed].map(([path, place]) => [place, path]))
  for (const { from, name, at } of asked)
    if (held.get(located(name, placed.get(from), path => held.has(path))) !== at)
      throw new Error(`${from} would find another ${name} in the archive: install copydesk in a folder of its own`)
  placed.delete(root)
  return placed
}

try {
  for (const [from, to] of places(packages())) {
    const own = source => !relative(realpathSync(from), source).split(sep).includes('node_modules')
    cpSync(realpathSync(from), to, { recursive: true, filter: own })
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
  // Packed here: only GNU's tar can be told to do it fast.
  writeFileSync(
    draft,
    gzipSync(execFileSync('tar', ['-cf', '-', '-C', folder, '.'], { maxBuffer: MOST }), { level: 1 }),
  )
  renameSync(draft, target)
  console.log(
    `${basename(target)} is for executors of this kind of machine: ${process.platform}-${process.arch}, Node ${process.version}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
