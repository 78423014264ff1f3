import type { Limits } from '../portions.ts'
import type { Means } from '../ready.ts'
import { alignStep, coverStep, reuseStep } from './align.ts'
import { findStep, judgeStep } from './judge.ts'
import { mapStep } from './map.ts'
import { recordStep } from './record.ts'
import type { Step } from './step.ts'

export const STEPS = ['map', 'align', 'judge', 'find', 'cover', 'reuse', 'record'] as const
export type StepName = (typeof STEPS)[number]

export function stepNamed(name: StepName, means: Means, limits?: Limits): Step {
  switch (name) {
    case 'map':
      return mapStep(means, limits)
    case 'align':
      return alignStep
    case 'judge':
      return judgeStep(means)
    case 'find':
      return findStep(means)
    case 'cover':
      return coverStep
    case 'reuse':
      return reuseStep
    case 'record':
      return recordStep
  }
}
