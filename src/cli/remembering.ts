import { type Command, Option } from 'commander'
import type { CorpusAct } from './corpus.ts'
import { EXITS } from './exits.ts'
import type { Io } from './io.ts'

interface Told {
  readonly about: string
  /** What it is named beside the corpus. */
  readonly takes?: readonly [name: string, about: string]
  readonly options?: () => Option[]
}

/** What `copydesk corpus` does. */
const ACTS: Readonly<Record<CorpusAct, Told>> = {
  status: { about: 'say how much there is' },
  list: { about: 'print its articles, one a line' },
  clusters: { about: 'print what its articles share with each other, one passage a line' },
  append: { about: 'add the articles of a run on Spark', takes: ['<run...>', 'what the run has written'] },
  learn: {
    about: 'find what outlets print again and again, and leave it out from the next run on',
    options: () => [new Option('--dry-run', 'only print what would be learned')],
  },
  remove: { about: 'take articles out, with all that was kept of them', takes: ['<ids...>', 'articles'] },
  verify: { about: 'see whether everything is as it was written' },
  export: {
    about: 'write all articles to a file',
    options: () => [
      new Option('--format <format>', 'what to write').choices(['jsonl', 'parquet']).default('jsonl'),
      new Option('-o, --out <file>', 'where to').makeOptionMandatory(),
    ],
  },
}

/** The commands of a corpus. `ended` takes their exit code. */
export function addRemembering(
  add: (name: string, about: string, ...examples: string[]) => Command,
  io: Io,
  ended: (exit: number) => void,
): void {
  const corpus = add(
    'corpus',
    'look into what was cleaned before, and change it',
    'copydesk corpus status corpus',
    'copydesk corpus remove corpus article.txt',
    'copydesk corpus export corpus --format parquet --out corpus.parquet',
  ).addHelpText('after', EXITS)
  for (const [name, { about, takes, options }] of Object.entries(ACTS)) {
    const act = corpus.command(name).description(about).copyInheritedSettings(corpus).argument('<folder>', 'the corpus')
    if (takes !== undefined) act.argument(...takes)
    for (const option of options?.() ?? []) act.addOption(option)
    act.action(async (folder: string, ...rest: unknown[]) => {
      const { actOnCorpus } = await import('./corpus.ts')
      const named = takes === undefined ? [] : (rest[0] as string[])
      ended(await actOnCorpus(name as CorpusAct, folder, named, act.optsWithGlobals(), io))
    })
  }
}
