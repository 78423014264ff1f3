import { type Command, Option } from 'commander'
import { CORPUS_ACTS } from './arguments.ts'
import { EXITS } from './exits.ts'
import type { Io } from './io.ts'

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
  for (const [name, about] of Object.entries(CORPUS_ACTS)) {
    const act = corpus.command(name).description(about).copyInheritedSettings(corpus).argument('<folder>', 'the corpus')
    if (name === 'remove') act.argument('<ids...>', 'articles')
    if (name === 'append') act.argument('<run...>', 'what the run has written')
    if (name === 'learn') act.option('--dry-run', 'only print what would be learned')
    if (name === 'export') {
      act.addOption(new Option('--format <format>', 'what to write').choices(['jsonl', 'parquet']).default('jsonl'))
      act.requiredOption('-o, --out <file>', 'where to')
    }
    act.action(async (folder: string, ...rest: unknown[]) => {
      const { actOnCorpus } = await import('./corpus.ts')
      const ids = name === 'remove' || name === 'append' ? (rest[0] as string[]) : []
      ended(await actOnCorpus(name as keyof typeof CORPUS_ACTS, folder, ids, act.optsWithGlobals(), io))
    })
  }
}
