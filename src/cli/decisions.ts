import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { disk } from '../corpus/file-layer.ts'
import { Decision } from '../report/decision.ts'
import { keyOf } from '../report/decisions.ts'
import { clipped, counted, visible } from '../report/words.ts'
import { decisionsAt, readDecisions } from './decisions-file.ts'
import { EXIT, type Io, type Shared } from './io.ts'
import { openLog } from './log.ts'

export interface DecisionsFlags extends Shared {
  readonly decisions?: string
  readonly reports: string
  readonly json?: boolean
}

/** What a run wrote about the decisions it was given. */
const Decided = z.object({
  v: z.literal(1),
  decided: z.array(z.object({ decision: Decision, state: z.enum(['applied', 'stale']) })),
})

/** Decisions of the file with what the last run made of each; `new` when it has not seen them. */
async function known(flags: DecisionsFlags, io: Io): Promise<{ decision: Decision; state: string }[]> {
  const { path, shown } = fileOf(flags, io)
  const states = new Map<string, string>()
  try {
    const text = Buffer.from(await disk.bytes(join(resolve(io.cwd, flags.reports), 'decided.json'))).toString('utf8')
    for (const { decision, state } of Decided.parse(JSON.parse(text)).decided)
      states.set(JSON.stringify(decision), state)
  } catch {
    // No run has read decisions yet.
  }
  const list = await readDecisions(path, shown, flags.decisions !== undefined)
  return list.map(decision => ({ decision, state: states.get(JSON.stringify(decision)) ?? 'new' }))
}

function fileOf({ decisions, reports }: DecisionsFlags, { cwd }: Io): { path: string; shown: string } {
  const shown = decisions ?? 'decisions.json'
  return {
    shown,
    path: decisions === undefined ? join(dirname(resolve(cwd, reports)), shown) : resolve(cwd, decisions),
  }
}

/** Characters of the words that a line quotes. */
const QUOTED = 60

/** `copydesk decisions list`. */
export async function listDecisions(flags: DecisionsFlags, io: Io): Promise<number> {
  const list = await known(flags, io)
  if (flags.json === true) await io.stdout.write(`${JSON.stringify(list, null, 2)}\n`)
  else for (const { decision, state } of list) await io.stdout.write(`${told(decision, state)}\n`)
  if (list.length === 0) openLog(io, flags).info(`no decisions in ${fileOf(flags, io).shown}`)
  return EXIT.done
}

function told({ on, verdict, scope, rule, article, outlet, quotations, note }: Decision, state: string): string {
  const words = visible(clipped(quotations[0]?.exact ?? '', QUOTED))
  const reach = scope === 'always' && outlet !== null ? ` always at ${visible(outlet)}` : ''
  const why = note === '' ? '' : `  (${visible(clipped(note, QUOTED))})`
  return `${state.padEnd(7)} ${verdict} ${on}${reach}  ${visible(rule)}  ${visible(String(article))}  “${words}”${why}`
}

/** `copydesk decisions prune`: forgets what the last run found stale. */
export async function pruneDecisions(flags: DecisionsFlags, io: Io): Promise<number> {
  const { path, shown } = fileOf(flags, io)
  const stale = (await known(flags, io)).filter(({ state }) => state === 'stale')
  const file = await decisionsAt(path, shown)
  for (const { decision } of stale) await file.withdraw(keyOf(decision))
  openLog(io, flags).info(`removed ${counted(stale.length, 'stale decision')} from ${shown}`)
  return EXIT.done
}
