import type { Article } from '../core/article.ts'
import { hereOf } from '../core/outlet.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule, Cut } from '../core/rule.ts'
import { tokens } from '../language/tokens.ts'

/** By outlet: whole paragraphs that it prints again and again. Case, punctuation and spacing do not count. */
export type OutletLines = Readonly<Record<string, readonly string[]>>

/** What an outlet prints, as it is compared. */
interface KnownLines extends ClutterRule {
  readonly known: ReadonlyMap<string, ReadonlySet<string>>
}

/** The rule that knows these lines. */
export function outletLinesOf(lines: OutletLines): ClutterRule {
  const rule: KnownLines = {
    id: 'outlet-lines',
    summary: 'paragraphs that the configuration names as what an outlet prints again and again',
    kinds: ['other'],
    known: new Map(Object.entries(lines).map(([outlet, list]) => [outlet, new Set(list.map(keyOf))])),
    find,
  }
  return rule
}

/** One function whatever the lines: by what finds them the engine knows the project's own rules. */
function* find(this: KnownLines, article: Article, reading: Reading): Generator<Cut> {
  const own = this.known.get(hereOf(article) ?? '')
  if (own === undefined) return
  for (const { start, end } of article.blocks) {
    const [first, last] = reading.tokenRange({ start, end })
    if (first === last || !own.has(reading.tokens.hash.subarray(first, last).join())) continue
    yield { start, end, kind: 'other', reason: 'a line that the outlet prints again and again', confidence: 0.97 }
  }
}

/** Without a configuration there is nothing for it to find. */
export const outletLines = outletLinesOf({})

function keyOf(line: string): string {
  const { hash, count } = tokens(line)
  return hash.subarray(0, count).join()
}
