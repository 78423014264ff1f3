import { workerData } from 'piscina'
import type { Limits } from '../portions.ts'
import { type Recipe, recipeMeans } from '../recipe.ts'
import { type StepName, stepNamed } from './steps.ts'

interface Told {
  readonly name: StepName
  readonly recipe: Recipe
  readonly limits: Limits | undefined
}

const { name, recipe, limits } = workerData as Told
const step = stepNamed(name, recipeMeans(recipe), limits)

export default async function work(batch: readonly string[]): Promise<string[]> {
  const made = await step.lines(batch)
  if (made.length !== batch.length) throw new Error(`${batch.length} lines in, ${made.length} out`)
  return made
}
