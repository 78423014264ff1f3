import type { Command } from 'commander'
import { EXITS } from './exits.ts'
import type { Io } from './io.ts'

/** The commands of reviewers: `review` and `decisions`. `ended` takes their exit code. */
export function addReviewing(
  add: (name: string, about: string, ...examples: string[]) => Command,
  io: Io,
  ended: (exit: number) => void,
): void {
  add(
    'review',
    'open the report for review on this machine, and write decisions to decisions.json',
    'copydesk review',
    'copydesk review reports --decisions decisions.json',
  )
    .argument('[reports]', 'folder of the reports', 'reports')
    .option('--decisions <file>', 'where decisions go (default: decisions.json beside the folder of the reports)')
    .option('--port <number>', 'a port of your own (default: any that is free)')
    .addHelpText('after', EXITS)
    .action(async (reports: string, _, self: Command) => {
      const { reviewReports } = await import('./review.ts')
      ended(await reviewReports(reports, self.optsWithGlobals(), io))
    })

  const decisions = add(
    'decisions',
    'list the decisions of reviewers, or forget those that fit nothing any more',
    'copydesk decisions list',
    'copydesk decisions prune',
  ).addHelpText('after', EXITS)
  for (const [name, about] of [
    ['list', 'list decisions with what the last run made of each: applied, stale or new'],
    ['prune', 'remove the decisions that the last run found stale'],
  ] as const) {
    const command = decisions
      .command(name)
      .description(about)
      .copyInheritedSettings(decisions)
      .option('--decisions <file>', 'the decisions (default: decisions.json beside the folder of the reports)')
      .option('-r, --reports <folder>', 'the reports of the last run', 'reports')
    if (name === 'list') command.option('--json', 'print them as JSON')
    command.action(async (_, self: Command) => {
      const { listDecisions, pruneDecisions } = await import('./decisions.ts')
      ended(await (name === 'list' ? listDecisions : pruneDecisions)(self.optsWithGlobals(), io))
    })
  }
}
