import type { Spoken, SpokenPart } from './page-data.ts'
import type { PageShare } from './page-share.ts'
import type { Report } from './wire.ts'

/** Statements that a browser still searches at a keystroke; `--attributions` writes all of them for programs. */
const MOST = 40_000

/** Gathers who said what over a run. */
export interface Gathering {
  add(row: number, said: PageShare['said']): void
  part(events: Report['events']): SpokenPart
}

export function spoken(most = MOST): Gathering {
  const found: Spoken[] = []
  let more = 0
  return {
    add(row, said) {
      for (const { speaker, manner, text, finding } of said) {
        // One that something is wrong with is worth more than its place.
        if (found.length >= most && finding === null) more++
        else found.push({ speaker, manner, text, row, finding })
      }
    },
    part: events => ({ statements: found, events: events.flatMap(told), more }),
  }
}

function told({ articles, first, last, names, statements }: Report['events'][number]): SpokenPart['events'] {
  const common = statements.filter(({ agreement }) => agreement !== 'alone')
  return common.length === 0 ? [] : [{ articles, first, last, names, statements: common }]
}
