import { resolve } from 'node:path'
import { LEARNED, type Learned, learnedOf, taught } from '../corpus/learned.ts'
import { Refusal } from '../corpus/places.ts'
import { LIMITS } from '../corpus/portions.ts'
import { recipeOf } from '../corpus/recipe.ts'
import { staged } from '../corpus/stage/stage.ts'
import type { StepName } from '../corpus/stage/steps.ts'
import { supervised } from '../corpus/stage/supervised.ts'
import { Failure } from './failure.ts'
import { EXIT, type Io, STAGE_EXIT } from './io.ts'
import { settings } from './settings.ts'

export interface StageFlags {
  readonly config?: string
  readonly attributions?: boolean
  readonly keep?: readonly string[]
  readonly learned?: string
  readonly stall?: number
  readonly memory?: number
}

/**
 * `copydesk stage`. Whoever runs it looks at nothing but its exit code, so that must never say too much: it is 0 only when all input was read
 * and all output is out, and anything else for whoever stops reading.
 */
export async function stageLines(name: StepName, flags: StageFlags, io: Io): Promise<number> {
  const write = io.keepOutput?.() ?? io.stdout.write
  const { configuration, keep, limits: own } = await settings(flags.config, io.cwd)
  const limits = { ...LIMITS, ...own }
  const learned = flags.learned === undefined ? null : learnedIn(flags.learned, io.cwd)
  const recipe = recipeOf({
    configuration: taught(configuration, learned),
    attributions: flags.attributions === true,
    keep: [...keep, ...(flags.keep ?? [])],
  })
  const worker = await supervised(name, recipe, {
    ...(flags.stall === undefined ? {} : { stall: 1000 * flags.stall }),
    ...(flags.memory === undefined ? {} : { memory: flags.memory }),
    limits,
  })
  try {
    for await (const lines of staged(io.stdin, worker, limits)) await write(lines)
    return STAGE_EXIT.done
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    io.stderr.write(`copydesk stage ${name}: ${why}\n`)
    return STAGE_EXIT.broken
  } finally {
    await worker.close()
  }
}

/** What is asked for must be there: on a machine that does not see it articles would come out otherwise than on the others. */
function learnedIn(folder: string, cwd: string): Learned {
  try {
    const learned = learnedOf(resolve(cwd, folder), folder)
    if (learned !== null) return learned
  } catch (error) {
    throw error instanceof Refusal ? new Failure(error.message, error.hint, EXIT.usage) : error
  }
  throw new Failure(
    `${folder} holds no ${LEARNED}`,
    'name the folder of a corpus that has learned, or none',
    EXIT.usage,
  )
}
