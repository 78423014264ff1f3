import { workerData } from 'piscina'
import { type Recipe, recipeMeans } from '../recipe.ts'
import { type StepName, stepNamed } from './steps.ts'

const { name, recipe } = workerData as { readonly name: StepName; readonly recipe: Recipe }
const step = stepNamed(name, recipeMeans(recipe))

export default async function work(batch: readonly string[]): Promise<string[]> {
  const made = await step.lines(batch)
  if (made.length !== batch.length) throw new Error(`${batch.length} lines in, ${made.length} out`)
  return made
}
