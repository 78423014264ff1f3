import { createHash, randomUUID } from 'node:crypto'
import type { Traces } from '../report/comparison.ts'
import { sha256 } from './articles.ts'
import type { Choices, Format } from './choices.ts'
import type { Offsets } from './code-points.ts'
import { codeVersion } from './code-version.ts'
import { reachingAll } from './decided-keys.ts'
import { hostedFolder } from './findings-files.ts'
import type { Limits } from './portions.ts'
import type { Recipe } from './recipe.ts'

interface Work {
  readonly own?: unknown
  readonly recipe: Recipe
  readonly limits: Limits
}

/** Names all that decides what becomes of an article beside its bytes and what was decided about it alone. What rules of one's own do cannot be named: nothing is taken over. */
export const workOf = ({ own, recipe, limits }: Work): string =>
  own === undefined
    ? sha256(JSON.stringify([{ ...recipe, decisions: reachingAll(recipe.decisions) }, limits, codeVersion()]))
    : randomUUID()

interface Telling {
  readonly recipe: Recipe
  readonly choices: Choices | null
  readonly corpus?: string | undefined
  readonly before?: Traces | null | undefined
  readonly raw: string
  readonly version?: string | undefined
  readonly pageLimit?: number | undefined
  readonly format?: Format | undefined
  readonly offsets?: Offsets | undefined
}

/** Names all that decides what is written: the work, and what changes nothing about an article, only whether it stays and how it is told. */
export function toldOf(
  work: string,
  { recipe, choices, corpus, before = null, raw, version, pageLimit, format = 'text', offsets = 'utf16' }: Telling,
): string {
  const earlier = before === null ? null : digest(before)
  const report = [hostedFolder(raw), version, pageLimit, format, offsets]
  return sha256(JSON.stringify([work, recipe.decisions, choices, corpus !== undefined, earlier, ...report]))
}

function digest({ articles }: Traces): string {
  const hash = createHash('sha256')
  for (const [article, rules] of articles) hash.update(`${JSON.stringify([article, [...rules]])}\n`)
  return hash.digest('hex')
}
