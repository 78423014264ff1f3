import { move, transferableSymbol, valueSymbol, workerData } from 'piscina'
import type { LineRange } from '../lines.ts'
import type { Limits } from '../portions.ts'
import { type Recipe, recipeMeans } from '../recipe.ts'
import { lineBytes, textsIn } from './batch.ts'
import { type StepName, stepNamed } from './steps.ts'

interface Told {
  readonly name: StepName
  readonly recipe: Recipe
  readonly limits: Limits | undefined
}

const { name, recipe, limits } = workerData as Told
const step = stepNamed(name, recipeMeans(recipe), limits)

/** What comes back is handed over, not copied. */
export default async function work(batch: LineRange): Promise<unknown> {
  const value = lineBytes(await step.lines(textsIn(batch)))
  return move({ [transferableSymbol]: [value.buffer as ArrayBuffer], [valueSymbol]: value } as never)
}
