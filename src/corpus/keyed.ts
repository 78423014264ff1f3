import type { CorpusRule, Link, Row } from '../core/rule.ts'
import type { LinkedPair } from './joins.ts'
import type { Lineup } from './lineup.ts'
import { keyMark } from './marks.ts'
import type { Sifted } from './sifted.ts'

/** The rules that judge rows by their key, by number. */
export const keyed = (rules: readonly CorpusRule[]): number[] =>
  rules.flatMap(({ join }, number) => (join === 'key' ? [number] : []))

/** Rows of two articles or more that share a key, with the links between those articles. */
export interface Group {
  readonly rule: number
  readonly key: string
  readonly rows: readonly Row[]
  readonly links: readonly Link[]
}

/** Rows that are held at once: some 100 MB. Where more share their keys with others, they come in several goes. */
const MOST_ROWS = 200_000

/** Every group of every rule, in no order that anybody should rely on; rows in the order of the articles. */
export function* groups(
  rules: readonly CorpusRule[],
  articles: readonly Sifted[],
  lineup: Lineup,
  pairs: readonly LinkedPair[],
  most = MOST_ROWS,
): Generator<Group, void, undefined> {
  let shared = 0
  for (const { keys } of articles) shared += keys.length
  if (shared === 0) return
  const numbers = keyed(rules)
  const linksAmong = linksOf(pairs)
  const goes = Math.ceil(shared / most)
  for (let go = 0; go < goes; go++) {
    const found = new Map<string, { rule: number; key: string; rows: Row[]; articles: number[] }>()
    for (const [at, { keys }] of articles.entries()) {
      if (!keys.some(mark => mark % goes === go)) continue
      const rows = lineup.rows(at)
      for (const rule of numbers) {
        for (const row of rows[rule] ?? []) {
          const mark = keyMark(rule, row.key)
          if (mark % goes !== go || !keys.includes(mark)) continue
          const name = `${rule}\0${row.key}`
          const group = found.get(name)
          if (group === undefined) {
            found.set(name, { rule, key: row.key, rows: [row], articles: [at] })
            continue
          }
          group.rows.push(row)
          if (group.articles.at(-1) !== at) group.articles.push(at)
        }
      }
    }
    for (const { rule, key, rows, articles } of found.values())
      if (articles.length > 1) yield { rule, key, rows, links: linksAmong(articles) }
  }
}

function linksOf(pairs: readonly LinkedPair[]): (articles: readonly number[]) => Link[] {
  const byArticle = new Map<number, LinkedPair[]>()
  for (const pair of pairs) {
    const list = byArticle.get(pair.a)
    if (list === undefined) byArticle.set(pair.a, [pair])
    else list.push(pair)
  }
  return articles => {
    const members = new Set(articles)
    return articles.flatMap(a => (byArticle.get(a) ?? []).filter(({ b }) => members.has(b)).flatMap(pair => pair.links))
  }
}
