import { Argument, type Command } from 'commander'
import { DIALECTS, type DialectName } from '../corpus/stage/dialect.ts'
import { STEPS, type StepName } from '../corpus/stage/steps.ts'
import { megabytes, seconds } from './arguments.ts'
import type { Io } from './io.ts'

/** The commands that engines run, not people. */
export function addStaging(
  add: (name: string, about: string, ...examples: string[]) => Command,
  io: Io,
  ended: (exit: number) => void,
): void {
  add(
    'stage',
    'do one step of a run that an engine spreads over machines, a line for a line',
    'copydesk stage map < given.jsonl > mapped.jsonl',
  )
    .addArgument(new Argument('<step>', 'what is done').choices([...STEPS]))
    .option('-c, --config <file>', 'configuration (default: copydesk.config.json, if there is one)')
    .option('--attributions', 'add who said what to each line of articles.jsonl')
    .option('--keep <keys...>', 'keys of JSONL to copy to "extra"')
    .option('--learned <corpus>', 'the folder of a corpus, for what it has learned')
    .option(
      '--stall <seconds>',
      'seconds after which a batch without an end is given up (default: 30, or twice thresholds.timeLimit)',
      seconds,
    )
    .option('--memory <megabytes>', 'memory that cleaning may take (default: 1024)', megabytes)
    .addHelpText(
      'after',
      `
Exit codes:
  0    all input was read, and all output is out
  2    wrong usage or configuration
  70   anything else: the output is not to be used`,
    )
    .action(async (step: StepName, _, self: Command) => {
      const { stageLines } = await import('./stage.ts')
      ended(await stageLines(step, self.optsWithGlobals(), io))
    })

  add('plan', 'print the SQL of a run, and where its steps stand, for an engine', 'copydesk plan spark > plan.json')
    .addArgument(new Argument('<engine>', 'whose SQL').choices(Object.keys(DIALECTS)))
    .option('--corpus', 'of a run that is compared with a corpus')
    .action(async (engine: DialectName, _, self: Command) => {
      const { printPlan } = await import('./plan.ts')
      ended(await printPlan(engine, self.optsWithGlobals(), io))
    })
}
