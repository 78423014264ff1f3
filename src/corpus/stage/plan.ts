import { readFileSync } from 'node:fs'
import { FEWEST_OF_OUTLET, FEWEST_SHARED, MOST_HOLDERS, SHARE_OF_STORY } from '../../duplicates/candidates.ts'
import { COPY_SHARE } from '../../duplicates/copies.ts'
import { CANDIDATE_TABLES, tableNamed } from '../candidate-tables.ts'
import { TIE_WORDS } from '../clusters.ts'
import { DIALECTS, type DialectName, rendered } from './dialect.ts'
import { SHAPES } from './shapes.ts'
import type { StepName } from './steps.ts'

/** What an engine does, one after the other: all of a run but reading and writing files. Tables are made anew where they are there already. */
export type PlanStep =
  /** Makes a table of what the statement selects; it may be made of the table as it was. */
  | { readonly act: 'table'; readonly name: string; readonly sql: string }
  /** The same, of tables that stay as they are: may be made when it is asked for, or each time. */
  | { readonly act: 'view'; readonly name: string; readonly sql: string }
  /** Sends the column `line` through a step; what comes back is the column `line` of the view. */
  | { readonly act: 'stage'; readonly name: string; readonly step: StepName; readonly sql: string }
  /** Does the steps again as long as the statement counts more than none. */
  | { readonly act: 'while'; readonly sql: string; readonly steps: readonly PlanStep[] }
  /** Ends the run, with what the statement selects, unless it selects nothing. */
  | { readonly act: 'none'; readonly what: string; readonly sql: string }

/** Others on a line beside the first article: the words of all of them are on it. */
const CHUNK = 16

/** As in a run. */
const VALUES = {
  share: COPY_SHARE,
  most: MOST_HOLDERS,
  house: FEWEST_OF_OUTLET,
  story: SHARE_OF_STORY,
  shared: FEWEST_SHARED,
  words: TIE_WORDS,
  chunk: CHUNK,
}

/** In the place of the number that the next partition of a corpus gets, which only the corpus knows. */
export const NEXT = '{next}'

/** The tables that a run is for, as views of these names with `out_` before them. */
export const OUT = ['articles', 'pairs', 'findings', 'clusters', 'signatures']

/** What a plan is for. */
export interface Planned {
  /** Compares with the tables `article_states`, `bands`, `fingerprints` and `texts` of a corpus, and leaves `reused` and `today_articles` and its like. */
  readonly corpus?: boolean
}

/** A statement of `sql/`, by the name of its file. */
export function statementFor(dialect: DialectName, name: string): string {
  const text = readFileSync(new URL(`../../../sql/${name}.sql`, import.meta.url), 'utf8')
  return rendered(text, DIALECTS[dialect], { ...VALUES, next: NEXT }, SHAPES).trim()
}

/** The plan of a run over the table `given` (path, number, bytes, fault). It leaves the table `recorded`, and what a run is for (`OUT`). */
export function plan(dialect: DialectName, { corpus = false }: Planned = {}): PlanStep[] {
  const sql = (name: string) => statementFor(dialect, name)
  const table = (name: string, file = `spread/${name.replaceAll('_', '-')}`): PlanStep => ({
    act: 'table',
    name,
    sql: sql(file),
  })
  const view = (name: string): PlanStep => ({ act: 'view', name, sql: sql(`spread/${name.replaceAll('_', '-')}`) })
  const named = (name: string, text: string): PlanStep => ({ act: 'table', name, sql: text })
  const none = (what: string, file: string): PlanStep => ({ act: 'none', what, sql: sql(`spread/${file}`) })
  const stage = (step: StepName, name: string): PlanStep[] => [
    { act: 'stage', step, name: `${name}_out`, sql: sql(`spread/${name}-lines`) },
    table(name),
  ]
  return [
    ...stage('map', 'mapped'),
    none('articles that came in and were not cleaned, or came out unasked', 'unaccounted'),
    view('numbered'),
    table('claimed'),
    table('ranked'),
    table('bodies'),
    view('band_keys'),
    table('prints'),
    table('met'),
    named('originals', sql('spread/originals-first')),
    table('originals_next'),
    {
      act: 'while',
      sql: sql('spread/originals-changed'),
      steps: [named('originals', 'SELECT seq, original FROM originals_next'), table('originals_next')],
    },
    ...['live', 'held', 'pairs'].map(name => table(name)),
    view('house'),
    ...stage('align', 'aligned'),
    none('pairs that were to be compared and were not', 'unaligned'),
    view('links'),
    view('echoes'),
    ...['told', 'key_facts'].map(name => table(name)),
    ...stage('judge', 'judged'),
    none('groups that were to be judged and were not', 'unjudged'),
    view('flags'),
    ...stage('find', 'found'),
    none('flags that were to become findings and did not', 'unfound'),
    table('tied', 'spread/ties'),
    named('ties', 'SELECT a, b FROM tied'),
    ...components(sql),
    ...stage('cover', 'covered'),
    none('articles of clusters whose shared words were not counted', 'uncovered'),
    table('clusters'),
    ...(corpus ? earlier(table, sql, stage, none) : []),
    ...stage('record', 'recorded'),
    none('articles that came in and are not on the report', 'unrecorded'),
    ...OUT.map(name => view(`out_${name}`)),
  ]
}

/** What today's articles share with those of a corpus: the statements of `corpus/store.ts`. */
function earlier(
  table: (name: string, file?: string) => PlanStep,
  sql: (name: string) => string,
  stage: (step: StepName, name: string) => PlanStep[],
  none: (what: string, file: string) => PlanStep,
): PlanStep[] {
  const view = (name: string): PlanStep => ({ act: 'view', name, sql: sql(name.replaceAll('_', '-')) })
  return [
    ...['all_articles', 'articles'].map(view),
    ...['today_articles', 'today_bands', 'today_fingerprints', 'today_texts'].map(name => table(name)),
    table('today_numbered', 'new-articles'),
    ...CANDIDATE_TABLES.map(name => table(tableNamed(name), name)),
    { act: 'table', name: 'earlier_pairs', sql: sql('candidates') },
    ...stage('reuse', 'reused'),
    none('pairs with earlier articles that were to be compared and were not', 'unreused'),
  ]
}

/** Connected components of the table `ties`, which is used up: the loop of `corpus/components.ts`, as a plan. */
function components(sql: (name: string) => string): PlanStep[] {
  const table = (name: string, file: string): PlanStep => ({ act: 'table', name, sql: sql(file) })
  return [
    table('components', 'component-nodes'),
    {
      act: 'while',
      sql: 'SELECT count(*) FROM ties',
      steps: [
        table('parents', 'component-parents'),
        { act: 'while', sql: sql('component-moves'), steps: [table('parents', 'component-jumps')] },
        table('components', 'components'),
        table('ties', 'component-ties'),
      ],
    },
  ]
}
