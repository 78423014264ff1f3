import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

// Who may import whom. A folder names itself where its files may import each other; `page` is compiled apart, for the browser; `model` is src/clutter/model.
const MAY: Record<string, readonly string[]> = {
  core: ['core'],
  parse: ['core', 'parse'],
  language: ['core', 'language'],
  clutter: ['core', 'language', 'model'],
  model: ['core', 'language', 'model'],
  audits: ['core', 'language'],
  duplicates: ['core', 'duplicates'],
  report: ['core', 'report'],
  events: ['core', 'language', 'report', 'events'],
  top: ['core', 'parse', 'language', 'clutter', 'audits', 'duplicates', 'report', 'top'],
  corpus: ['core', 'parse', 'language', 'clutter', 'audits', 'duplicates', 'report', 'events', 'top', 'corpus'],
  index: ['core', 'report', 'top', 'corpus'],
  cli: ['core', 'parse', 'language', 'clutter', 'audits', 'duplicates', 'report', 'events', 'top', 'corpus', 'cli'],
}
const FILES_ALLOWED = ['corpus', 'cli']
/** The in-memory corpus is part of the library that runs in a browser. */
const PURE = ['corpus/corpus.ts']

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts') && !path.startsWith('report/page/'))

const folderOf = (path: string) =>
  path === 'index.ts'
    ? 'index'
    : path.startsWith('clutter/model/')
      ? 'model'
      : path.includes('/')
        ? (path.split('/')[0] ?? '')
        : 'top'

/** Modules named in imports and re-exports, types included. */
function importsOf(path: string): string[] {
  const text = readFileSync(join('src', path), 'utf8')
  return [
    ...text.matchAll(/^\s*(?:import|export)\b[^'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'|^import\s+'([^']+)'/gmu),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? '')
}

const local = (path: string, target: string) => normalize(join(dirname(path), target)).replaceAll('\\', '/')

test.each(sources)('%s imports only what its folder may', path => {
  const folder = folderOf(path)
  for (const target of importsOf(path)) {
    if (!target.startsWith('.')) {
      if (folder === 'core') expect.fail(`core imports nothing, and ${path} imports ${target}`)
      if (target.startsWith('node:') && (!FILES_ALLOWED.includes(folder) || PURE.includes(path)))
        expect.fail(`${path} imports ${target}: only corpus and cli touch the machine`)
      continue
    }
    const to = local(path, target)
    expect(MAY[folder] ?? [], `${path} imports ${to}`).toContain(folderOf(to))
    if (PURE.includes(path))
      expect(
        FILES_ALLOWED.includes(folderOf(to)) && !PURE.includes(to) && /files|atomic|file-layer|run|stream/u.test(to),
        `${path} imports ${to}`,
      ).toBe(false)
  }
})

// The bundle holds libraries that know a console; what they write there the browser tests watch.
const written = sources.filter(path => !path.startsWith('cli/') && !path.endsWith('.generated.ts'))

test.each(written)('%s leaves process and console to the command', path => {
  expect(readFileSync(join('src', path), 'utf8')).not.toMatch(/\b(?:process\.(?:env|argv|exit|std)|console\.)/u)
})

test('no import goes in a circle', () => {
  const graph = new Map(
    sources.map(path => [
      path,
      importsOf(path)
        .filter(target => target.startsWith('.'))
        .map(target => local(path, target)),
    ]),
  )
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) expect.fail(`${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`)
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of sources) visit(path, [])
})

test('only src/index.ts is a barrel', () => {
  for (const path of sources) {
    if (path === 'index.ts') continue
    expect(readFileSync(join('src', path), 'utf8'), relative('src', path)).not.toMatch(
      /^export (?:\*|\{[^}]*\}) from/mu,
    )
  }
})

test('names say what is in a file', () => {
  for (const path of sources) expect(path).not.toMatch(/\/(?:utils?|helpers?|common|misc|types|manager)\.ts$/u)
})
