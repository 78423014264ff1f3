import { readFile } from 'node:fs/promises'
import { audits, corpusRules } from '../audits.ts'
import { nearest } from '../configuration.ts'
import { cell, paint } from '../report/paint.ts'
import { stages } from '../stages.ts'
import { Failure } from './failure.ts'
import { colour, EXIT, type Io, type Shared } from './io.ts'

/** A row of `copydesk rules --json`: one for each kind of a clutter rule, one for an audit. */
interface RuleRow {
  readonly rule: string
  readonly sort: 'clutter' | 'audit'
  readonly stage: string | null
  readonly kind: string | null
  readonly summary: string
}

/** `copydesk rules`. */
export async function listRules(
  id: string | undefined,
  flags: Shared & { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const every = rows()
  const wanted = id === undefined ? every : every.filter(row => row.rule === id)
  if (id !== undefined && wanted.length === 0) {
    const names = every.map(({ rule }) => rule)
    throw new Failure(`no rule is called ${id}${nearest(id, names)}`, 'copydesk rules lists them all', EXIT.usage)
  }
  if (flags.json === true) await io.stdout.write(`${JSON.stringify(wanted, null, 2)}\n`)
  else if (id === undefined) await io.stdout.write(table(every, colour(io.stdout, io, flags)))
  else await io.stdout.write(await page(id, wanted[0]?.sort ?? 'clutter'))
  return EXIT.done
}

function rows(): RuleRow[] {
  const clutter = stages.flatMap(({ name, rules }) =>
    rules.flatMap(({ id, kinds, summary }) =>
      kinds.map((kind): RuleRow => ({ rule: id, sort: 'clutter', stage: name, kind, summary })),
    ),
  )
  const seen = new Set<string>()
  const flags = [...audits, ...corpusRules].flatMap(({ id, summary }): RuleRow[] => {
    // A rule that looks inside one article and across several has one page and one row.
    if (seen.has(id)) return []
    seen.add(id)
    return [{ rule: id, sort: 'audit', stage: null, kind: null, summary }]
  })
  return [...clutter, ...flags]
}

const NAME = 28
const STAGE = 12

function table(every: readonly RuleRow[], painted: boolean): string {
  const ink = paint(painted)
  const seen = new Set<string>()
  const lines = every.flatMap(({ rule, sort, stage, summary }) => {
    if (seen.has(rule)) return []
    seen.add(rule)
    const kinds = every.filter(row => row.rule === rule && row.kind !== null).map(({ kind }) => kind)
    const about = kinds.length === 0 ? summary : `${summary} ${ink.faint(`(${kinds.join(', ')})`)}`
    return [`${ink.strong(cell(rule, NAME))} ${cell(stage ?? sort, STAGE)} ${about}`]
  })
  return `${lines.join('\n')}\n`
}

/** The rule's page, which lies in `docs` two folders up, in the source as in what is built. */
async function page(id: string, sort: RuleRow['sort']): Promise<string> {
  try {
    return await readFile(new URL(`../../docs/rules/${sort}/${id}.md`, import.meta.url), 'utf8')
  } catch {
    throw new Failure(`the page of ${id} is missing from this installation`, 'install copydesk again', EXIT.failed)
  }
}
