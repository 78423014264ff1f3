// Lines that people labelled as text or clutter, in seven languages: how many of each are cut. `npm run build && node bench/lines.mjs [--list]`
// Whole pages as lines, so what a rule takes for place or layout counts too; --list prints each line of text that left.
import { clean } from '../dist/index.js'
import { goldSet } from './where.mjs'

const list = process.argv.includes('--list')
/** Labels that mean text: Turku's 1; L3S's headline and text. Its supplements, related content and readers' comments are clutter. */
const TEXT = { 'lines-turku': [1], 'lines-l3s': [1, 2] }
/** They leave the body for metadata under names of their own. */
const LIFTED = new Set(['headline', 'standfirst', 'byline', 'dateline', 'timestamp'])

for (const [name, labels] of Object.entries(TEXT)) {
  const counts = {}
  for (const { lang, lines } of goldSet(name)) {
    const named = lines.map(([label, text]) => [labels.includes(label), text.replace(/\s+/gu, ' ').trim()])
    const gone = new Map()
    for (const { text, kind, fate } of clean({ text: named.map(([, text]) => text).join('\n') }).ledger)
      if (fate === 'removed' || !LIFTED.has(kind)) gone.set(text, kind)
    counts[lang] ??= { text: 0, textGone: 0, clutter: 0, clutterGone: 0 }
    for (const [isText, text] of named) {
      if (text === '') continue
      counts[lang][isText ? 'text' : 'clutter']++
      if (!gone.has(text)) continue
      counts[lang][isText ? 'textGone' : 'clutterGone']++
      if (list && isText) console.log(lang, gone.get(text), JSON.stringify(text.slice(0, 120)))
    }
  }
  for (const [lang, { text, textGone, clutter, clutterGone }] of Object.entries(counts))
    console.log(
      `${name} ${lang}: clutter cut ${clutterGone} of ${clutter} (${(clutterGone / clutter).toFixed(3)}); text cut ${textGone} of ${text} (${(textGone / text).toFixed(4)})`,
    )
}
