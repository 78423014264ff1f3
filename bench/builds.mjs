// Two builds over the same pages and dumps, mean F1 of each set and what got worse: `node bench/builds.mjs OLD NEW [SET ...]`
// OLD and NEW are folders as `npm run build` writes them (`tsc -p tsconfig.build.json --outDir FOLDER`), with node_modules in reach.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { likeness } from './overlap.mjs'
import { label, sets } from './sets.mjs'

const [older, newer, ...wanted] = process.argv.slice(2)
if (older === undefined || newer === undefined) throw new Error('name two builds: node bench/builds.mjs OLD NEW')

async function cleaner(folder) {
  const from = name => import(pathToFileURL(resolve(folder, name)).href)
  const [{ engine }, { outcome }] = [await from('clean.js'), await from('outcome.js')]
  const ready = engine()
  return article => outcome(article, 1, ready).line
}

const [before, after] = [await cleaner(older), await cleaner(newer)]
const SHOWN = 5
for (const set of sets) {
  if (set.task !== 'body' || (wanted.length > 0 && !wanted.some(name => label(set).startsWith(name)))) continue
  const changes = []
  let [old, now] = [0, 0]
  const pages = set.lines()
  for (const page of pages) {
    const [first, second] = [before, after].map(
      clean => likeness(page.gold, set.predicted(clean(set.article(page))).text).f1,
    )
    old += first
    now += second
    if (first !== second) changes.push({ id: page.id, by: second - first })
  }
  const worse = changes.filter(({ by }) => by < 0).sort((a, b) => a.by - b.by)
  const named = worse.slice(0, SHOWN).map(({ id, by }) => `${by.toFixed(2)} ${id}`)
  console.log(
    `${label(set)}: ${(old / pages.length).toFixed(4)}, ${(now / pages.length).toFixed(4)}; better ${changes.length - worse.length}, worse ${worse.length}  ${named.join('; ')}`,
  )
}
