import type { Fault } from '../given.ts'
import type { Lost } from '../watchdog.ts'

/** A step of a run that an engine spreads over machines: text for text, of the line alone, so that it does not matter who does it, beside what, and how often. */
export interface Step {
  /** A line for each line, in order. May throw, for what one of them holds. */
  lines(batch: readonly string[]): Promise<string[]>
  /** The line that stands for one that cannot be done. */
  quarantined(line: string, why: Lost): string
}

/** What a line holds, when it is an object; else a fault. */
export function read<In>(line: string): { readonly value: In; readonly fault: null } | { readonly fault: Fault } {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value: value as In, fault: null }
  } catch {
    // Told below.
  }
  const message = 'the line is no JSON object'
  return { fault: { code: 'invalid-json', message, hint: 'see what the engine was told to send' } }
}

/** A step that works line by line. `keys` of the line in are on the line out, whatever becomes of it: by them an engine knows it again. */
export function step<In, Out extends object>(keys: readonly (keyof In & string)[], work: (given: In) => Out): Step {
  const named = (given: Partial<In> | null) => Object.fromEntries(keys.map(key => [key, given?.[key] ?? null]))
  return {
    async lines(batch) {
      return batch.map(line => {
        const given = read<In>(line)
        if (given.fault !== null) return JSON.stringify({ v: 1, ...named(null), status: 'failed', error: given.fault })
        return JSON.stringify({ v: 1, ...named(given.value), status: 'done', ...work(given.value) })
      })
    },
    quarantined(line, error) {
      const given = read<In>(line)
      return JSON.stringify({ v: 1, ...named(given.fault === null ? given.value : null), status: 'quarantined', error })
    },
  }
}
