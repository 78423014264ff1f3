import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from '../configuration.ts'
import { sha256 } from './articles.ts'
import type { OutputFolder } from './atomic.ts'
import { errorCode } from './file-layer.ts'
import type { HouseLine } from './house-lines.ts'
import { Refusal } from './places.ts'

/** `learned.json` of a corpus: configuration that came of what was cleaned before. */
export interface Learned {
  readonly v: 1
  /** Of the outlets as they stand below it: the name of what was learned. */
  readonly sha256: string
  readonly outlets: Readonly<Record<string, { readonly lines: readonly string[] }>>
}

export const LEARNED = 'learned.json'

/** What a corpus has learned; null when it has learned nothing. Throws a Refusal for a file that is not as it was written: nothing unknown may cut. */
export function learnedOf(folder: string, shown: string): Learned | null {
  let text: string
  try {
    text = readFileSync(join(folder, LEARNED), 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw new Refusal(`${shown}/${LEARNED} cannot be read (${errorCode(error)})`, 'see whether it can be opened')
  }
  try {
    const value = JSON.parse(text) as Learned
    if (value.v === 1 && value.sha256 === nameOf(value.outlets)) return value
  } catch {
    // Told below.
  }
  throw new Refusal(
    `${shown}/${LEARNED} is not as it was written`,
    'remove it and run copydesk corpus learn again; lines of your own belong under outlets in the configuration',
  )
}

/** What a corpus knows now, and which lines of it are new. */
export interface Lesson {
  readonly learned: Learned
  readonly fresh: readonly HouseLine[]
}

/** Adds what was found to what was learned before, and writes it down where that is wanted. */
export async function learned(
  before: Learned | null,
  found: readonly HouseLine[],
  folder: OutputFolder | null,
): Promise<Lesson> {
  const now = learnedFrom(before, found)
  if (folder !== null && found.length > 0 && now.sha256 !== before?.sha256) {
    await folder.write(LEARNED, `${JSON.stringify(now, null, 2)}\n`)
    await folder.settle()
  }
  const known = (outlet: string, line: string) => before?.outlets[outlet]?.lines.includes(line) === true
  return { learned: now, fresh: found.filter(({ outlet, line }) => !known(outlet, line)) }
}

/** What was learned before with what was found now. A line stays although no article has it any longer: that is what it was learned for. */
function learnedFrom(before: Learned | null, found: readonly HouseLine[]): Learned {
  const lines = new Map(Object.entries(before?.outlets ?? {}).map(([outlet, { lines }]) => [outlet, new Set(lines)]))
  for (const { outlet, line } of found) lines.set(outlet, (lines.get(outlet) ?? new Set<string>()).add(line))
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1))
  const outlets = Object.fromEntries(sorted.map(([outlet, own]) => [outlet, { lines: [...own].sort() }]))
  return { v: 1, sha256: nameOf(outlets), outlets }
}

/** The configuration with what a corpus has learned. */
export function taught(configuration: Configuration, learned: Learned | null): Configuration {
  if (learned === null) return configuration
  const outlets = { ...configuration.outlets }
  for (const [outlet, { lines }] of Object.entries(learned.outlets))
    outlets[outlet] = { ...outlets[outlet], lines: [...(outlets[outlet]?.lines ?? []), ...lines] }
  return { ...configuration, outlets }
}

const nameOf = (outlets: Learned['outlets']) => sha256(JSON.stringify(outlets))
