import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCorpus } from '../dist/index.js'
import { goldSet } from './where.mjs'

// The audits on real articles: what they find, and what people who read it said of it.

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')

/** `26-FEB-1987 15:14:36.41` as `1987-02-26`. */
function wireDay(written) {
  const [, day, month, year] = /(\d{1,2})-([A-Z]{3})-(\d{4})/u.exec(written ?? '') ?? []
  return year === undefined
    ? undefined
    : `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Every seventh story of 14,668 is one of 2,000: the sample runs over all months of the set. */
const EVERY = 7
const WIRE_STORIES = 2000

const SETS = {
  'polnear-dev': ({ id, text, date }) => ({ id, text, published: date }),
  'polnear-train': ({ id, text, date }) => ({ id, text, published: date }),
  'german-quotes-dev': ({ id, text, date }) => ({ id, text, published: date }),
  'german-quotes-train': ({ id, text, date }) => ({ id, text, published: date }),
  'credits-10kgnad-de': ({ id, text }) => ({ id, text }),
  'clutter-fnc1-train': ({ id, text }) => ({ id, text }),
  'clutter-es-fakenews': ({ id, text }) => ({ id, text }),
  'credits-agnews': ({ id, text }) => ({ id, text }),
  'reuters21578-train': ({ id, title, dateline, body, date }) => ({
    id,
    text: `${title ?? ''}\n\n${[dateline, body].filter(Boolean).join(' ')}`,
    published: wireDay(date),
  }),
}

export const setNames = Object.keys(SETS)

/** Articles of a set as they are cleaned. */
export function articlesOf(name) {
  const lines =
    name === 'reuters21578-train'
      ? goldSet(name)
          .filter((story, at) => story.body && at % EVERY === 0)
          .slice(0, WIRE_STORIES)
      : goldSet(name)
  return lines.map(SETS[name])
}

/** What the audits say of a set: inside articles, then across them. `source` gives the article a passage stands in. */
export async function findingsOf(name) {
  const articles = articlesOf(name)
  const sources = new Map(articles.map(({ id, text }) => [id, text]))
  const corpus = openCorpus()
  const findings = []
  for await (const line of corpus.clean(articles)) findings.push(...(line.findings ?? []))
  findings.push(...corpus.findings())
  return { articles: articles.length, findings: findings.map(finding => ({ ...finding, set: name })), sources }
}

/** A name for a finding that gives nothing of its text away: its rule and the words it points at. */
export function nameOf({ rule, passages }) {
  const words = passages.map(({ text }) => text.replace(/\s+/gu, ' ').trim())
  return createHash('sha256')
    .update([rule, ...words].join('\u0000'))
    .digest('hex')
    .slice(0, 16)
}

const path = join(dirname(fileURLToPath(import.meta.url)), 'judgements.jsonl')

/** Verdicts of those who read the findings, by name: `right`, `wrong`. */
export function judgements() {
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map(line => JSON.parse(line)).map(one => [one.passage, one]))
}

/** The same sample of findings whatever else is found: those whose names come first. */
export const sampled = (findings, most) => findings.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).slice(0, most)
