import type { Article } from '../core/article.ts'
import { hostOf } from '../core/outlet.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule, Cut } from '../core/rule.ts'
import { tokens } from '../language/tokens.ts'

/** By outlet: whole paragraphs that it prints again and again. Case, punctuation and spacing do not count. */
export type OutletLines = Readonly<Record<string, readonly string[]>>

/** The rule that knows these lines. A class: whatever the lines, what finds them is one function, by which the engine knows the project's own rules. */
class KnownLines implements ClutterRule {
  readonly id = 'outlet-lines'
  readonly summary = 'paragraphs that the configuration names as what an outlet prints again and again'
  readonly kinds = ['other'] as const
  readonly #known: ReadonlyMap<string, ReadonlySet<string>>

  constructor(lines: OutletLines) {
    this.#known = new Map(Object.entries(lines).map(([outlet, list]) => [outlet, new Set(list.map(keyOf))]))
  }

  *find(article: Article, reading: Reading): Generator<Cut> {
    if (this.#known.size === 0) return
    const own = namesOf(article).flatMap(name => this.#known.get(name) ?? [])
    if (own.length === 0) return
    for (const { start, end } of article.blocks) {
      const [first, last] = reading.tokenRange({ start, end })
      if (first === last) continue
      const key = reading.tokens.hash.subarray(first, last).join()
      if (!own.some(keys => keys.has(key))) continue
      yield { start, end, kind: 'other', reason: 'a line that the outlet prints again and again', confidence: 0.97 }
    }
  }
}

export const outletLinesOf = (lines: OutletLines): ClutterRule => new KnownLines(lines)

/** Without a configuration there is nothing for it to find. */
export const outletLines = outletLinesOf({})

function keyOf(line: string): string {
  const { hash, count } = tokens(line)
  return hash.subarray(0, count).join()
}

/** What an outlet may be called by: what the page or the caller says, the host of its address, the first folder of its path. */
function namesOf({ id, hints }: Article): string[] {
  const folder = typeof id === 'string' && id.includes('/') ? id.slice(0, id.indexOf('/')) : null
  return [hints.publisher, hostOf(hints.url), folder].filter(name => name !== null)
}
