import type { LineRange } from '../lines.ts'
import type { Limits } from '../portions.ts'
import { type Recipe, recipeMeans } from '../recipe.ts'
import { type Bounds, boundsOf, openPool, orElse } from '../watchdog.ts'
import { batchOf, lineBytes, textsIn } from './batch.ts'
import { type StepName, stepNamed } from './steps.ts'

/** Does the lines of a step in a thread of its own, which can be ended. */
export interface Supervised {
  /** A line for each line, in order; one that throws, stalls or explodes is `quarantined`. */
  lines(batch: LineRange): Promise<Uint8Array>
  close(): Promise<void>
}

const WORKER = new URL('worker.js', import.meta.url)

export async function supervised(
  name: StepName,
  recipe: Recipe,
  { limits, ...bounds }: Partial<Bounds> & { readonly limits?: Limits } = {},
  worker: URL = WORKER,
): Promise<Supervised> {
  const pool = await openPool(worker, { name, recipe, limits }, 1, { ...boundsOf(recipe), ...bounds })
  const step = stepNamed(name, recipeMeans(recipe), limits)
  const attempt = (batch: LineRange) => pool.run<Uint8Array>(batch)
  return {
    lines: batch =>
      orElse(
        () => attempt(batch),
        async () => {
          const made: Uint8Array[] = []
          for (const line of textsIn(batch))
            made.push(
              await orElse(
                () => attempt(batchOf(line)),
                why => lineBytes([step.quarantined(line, why)]),
              ),
            )
          return Buffer.concat(made)
        },
      ),
    close: () => pool.close(),
  }
}
