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
const LEFT_OUT = /^node_modules\/@duckdb\//u

try {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  for (const [path, { dev = false, devOptional = false }] of Object.entries(packages)) {
    const from = join(root, path)
    // A package that is optional is there where it fits the machine.
    if (path === '' || dev || devOptional || LEFT_OUT.test(path) || !existsSync(from)) continue
    const own = source => !relative(realpathSync(from), source).split(sep).includes('node_modules')
    cpSync(realpathSync(from), join(folder, path), { recursive: true, filter: own })
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
