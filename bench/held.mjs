// Sets that the block model learns from, each page through `clean` with a model that has not seen its outlet.
// `npm run train -- --held FOLDER`, then `npm run bench:held FOLDER`
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from './results.mjs'
import { scored } from './scored.mjs'
import { label, sets } from './sets.mjs'

const folder = process.argv[2]
if (folder === undefined) throw new Error('bench:held needs the folder that `npm run train -- --held FOLDER` wrote')

const LEARNED = [
  'pages-fundus_parsers',
  'pages-wcxb_dev',
  'pages-trafilatura',
  'pages-chinese_wced',
  'dumps-fundus_parsers',
  'dumps-wcxb_dev',
]
const root = join(import.meta.dirname, '..')
const { FOLDS, foldOf, outletOf } = await import(join(root, '.cache', 'train', 'bench', 'train', 'folds.js'))

// The weights are a module of strings and nothing else, so that what is TypeScript is JavaScript too.
const cleaners = await Promise.all(
  Array.from({ length: FOLDS }, async (_, fold) => {
    const dist = join(root, '.cache', 'held', String(fold))
    rmSync(dist, { recursive: true, force: true })
    cpSync(join(root, 'dist'), dist, { recursive: true })
    const weights = readFileSync(join(folder, `weights-${fold}.ts`))
    writeFileSync(join(dist, 'clutter', 'model', 'weights.generated.js'), weights)
    return (await import(join(dist, 'index.js'))).clean
  }),
)

const outlets = new Map()
const rows = [['set', 'n', 'F1', 'precision', 'recall', 'exact']]
for (const set of sets.filter(({ name, task }) => task !== 'fields' && LEARNED.includes(name))) {
  const gold = set.lines()
  if (set.maker === null) for (const page of gold) outlets.set(page.id, outletOf(page))
  const outlet = page => outlets.get(page.id) ?? outlets.get(page.id.slice(page.id.indexOf('/') + 1)) ?? page.id
  const predictions = gold.map(page => {
    const line = cleaners[foldOf(outlet(page))](set.article(page))
    return { id: page.id, ...set.predicted(line) }
  })
  const { f1, precision, recall, exact } = scored(set.task, gold, predictions)
  const row = [
    label(set),
    gold.length,
    ...[f1, precision, recall, exact].map(value => value?.toFixed(3).replace(/^0/u, '') ?? ''),
  ]
  rows.push(row)
  console.log(row.join('  '))
}
console.log(`\n${markdownTable(rows)}`)
