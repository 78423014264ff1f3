import { Argument, Command, CommanderError, Option } from 'commander'
import { FORMATS } from '../corpus/choices.ts'
import { errorCode } from '../corpus/file-layer.ts'
import { score, threads, verdicts } from './arguments.ts'
import { EXITS } from './exits.ts'
import { complain, Failure } from './failure.ts'
import { EXIT, type Io } from './io.ts'
import { addRemembering } from './remembering.ts'
import { addReviewing } from './reviewing.ts'
import { addStaging } from './staging.ts'
import { version } from './version.ts'

/** Runs `copydesk` with these arguments, and says how it ended. Never throws, never ends the process. */
export async function command(argv: readonly string[], io: Io): Promise<number> {
  let exit: number = EXIT.done
  // What help and complaints about usage write; they are written before the command's promise is made.
  const help: string[] = []
  const program = built(io, help, code => {
    exit = code
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    exit = exitOf(error, io)
  }
  try {
    if (help.length > 0) await io.stdout.write(help.join(''))
  } catch (error) {
    return exitOf(error, io)
  }
  return exit
}

function exitOf(error: unknown, io: Io): number {
  // Commander has told already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (io.signal.aborted) {
    complain(io, 'interrupted', 'every file that stands is whole; run again to do the rest')
    return EXIT.interrupted
  }
  // Whoever read our output has read enough.
  if (errorCode(error) === 'EPIPE') return EXIT.done
  if (error instanceof Failure) {
    complain(io, error.message, error.hint)
    return error.exit
  }
  complain(
    io,
    error instanceof Error ? (error.stack ?? error.message) : String(error),
    'this is a fault in copydesk; please report it',
  )
  return EXIT.failed
}

function built(io: Io, help: string[], ended: (exit: number) => void): Command {
  const program = new Command('copydesk')
    .description('Cleans news copy, checks it, and shows its work.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('-q, --quiet', 'tell only what failed')
    .option('-v, --verbose', 'tell more')
    .option('--no-color', 'never paint (NO_COLOR does the same, FORCE_COLOR the opposite)')
    .exitOverride()
    .configureOutput({
      writeOut: text => help.push(text),
      writeErr: text => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'before',
      examples(
        'copydesk clean',
        'copydesk clean raw --out cleaned --reports reports',
        'copydesk stream < articles.jsonl > cleaned.jsonl',
        'copydesk explain raw/article.txt',
      ),
    )
    .addHelpText('after', EXITS)
  const add = (name: string, about: string, ...lines: string[]) =>
    program
      .command(name)
      .description(about)
      .copyInheritedSettings(program)
      .addHelpText('before', examples(...lines))

  add(
    'clean',
    'clean a folder of articles and report on it',
    'copydesk clean',
    'copydesk clean raw --out cleaned --reports reports --prune',
    'copydesk clean raw --fail-on error --json > report.json',
    'copydesk clean raw --drop duplicate,abridged --min-quality 60',
    'copydesk clean raw --compare reports',
  )
    .argument('[raw]', 'folder of .txt, .html and .jsonl files, each also .gz, and .parquet', 'raw')
    .option('-o, --out <folder>', 'where the cleaned articles go', 'cleaned')
    .option('-r, --reports <folder>', 'where the reports go', 'reports')
    .option('-c, --config <file>', 'configuration (default: copydesk.config.json, if there is one)')
    .option('--prune', 'remove cleaned files whose raw file is gone')
    .option('--dry-run', 'read, clean and tell, but write nothing')
    .option('--json', 'print the report to standard output')
    .option('--attributions', 'add who said what to each line of articles.jsonl')
    .option('--keep <keys...>', 'keys of JSONL to copy to "extra"')
    .addOption(
      new Option('--format <format>', 'a file of text for each article (default), or one file of all').choices(FORMATS),
    )
    .addOption(
      new Option('--offsets <unit>', 'what spans in articles.jsonl count (default: utf16)').choices([
        'utf16',
        'codepoint',
      ]),
    )
    .option('--corpus <folder>', 'compare with everything cleaned before, and add to it')
    .option('--drop <verdicts>', 'leave out copies of other articles: duplicate, abridged, or both', verdicts)
    .option('--min-quality <score>', 'leave out articles with a lower quality, of 100', score)
    .option('--threads <number>', 'threads that clean (default: all processors, where there is enough to do)', threads)
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 when there is a finding as grave as this (default: never)',
      ).choices(['error', 'warning', 'never']),
    )
    .option(
      '--decisions <file>',
      'what was decided before (default: decisions.json beside the raw folder, if there is one)',
    )
    .option('--compare <report>', 'an earlier folder of reports: say what is new, gone and changed since')
    .addHelpText('after', EXITS)
    .action(async (raw: string, _, self: Command) => {
      const { cleanFolder } = await import('./clean.ts')
      ended(await cleanFolder(raw, self.optsWithGlobals(), io))
    })

  add(
    'stream',
    'clean JSONL from standard input to standard output, a line for a line',
    'copydesk stream < articles.jsonl > cleaned.jsonl',
    'zcat dump.jsonl.gz | copydesk stream --offsets codepoint --keep source',
  )
    .option('--attributions', 'add who said what to each line')
    .option('--keep <keys...>', 'keys of the input to copy to "extra"')
    .addOption(new Option('--offsets <unit>', 'what spans count').choices(['utf16', 'codepoint']).default('utf16'))
    .option('-c, --config <file>', 'configuration (default: copydesk.config.json, if there is one)')
    .addHelpText('after', EXITS)
    .action(async (_, self: Command) => {
      const { streamLines } = await import('./stream.ts')
      ended(await streamLines(self.optsWithGlobals(), io))
    })

  add(
    'align',
    'say what the two articles of each line share, from standard input to standard output',
    'copydesk align < pairs.jsonl > aligned.jsonl',
    'copydesk align --offsets codepoint < pairs.jsonl',
  )
    .addOption(new Option('--offsets <unit>', 'what spans count').choices(['utf16', 'codepoint']).default('utf16'))
    .addHelpText('after', EXITS)
    .action(async (_, self: Command) => {
      const { alignPairs } = await import('./align.ts')
      ended(await alignPairs(self.optsWithGlobals(), io))
    })

  add(
    'explain',
    'show what leaves an article, which rule took it, why, and what looks wrong',
    'copydesk explain raw/article.txt',
    'copydesk explain dump.jsonl --line 3',
    'copydesk explain - < page.html --html',
  )
    .argument('<file>', 'an article, a .jsonl file, or - for standard input')
    .option('--line <number>', 'only this line of a .jsonl file')
    .option('--html', 'standard input is HTML')
    .option('-c, --config <file>', 'configuration (default: copydesk.config.json, if there is one)')
    .option('--decisions <file>', 'what reviewers decided, beside the raw folder (default: none)')
    .addHelpText('after', EXITS)
    .action(async (file: string, _, self: Command) => {
      const { explainFile } = await import('./explain.ts')
      ended(await explainFile(file, self.optsWithGlobals(), io))
    })

  addReviewing(add, io, ended)
  addStaging(add, io, ended)

  add(
    'restore',
    'give the raw bytes of cleaned text back',
    'copydesk restore article.txt > restored.txt',
    'copydesk restore --out restored',
  )
    .argument('[ids...]', 'articles (default: all, which needs --out)')
    .option('--cleaned <folder>', 'where the cleaned articles are', 'cleaned')
    .option('--reports <folder>', 'where the reports are', 'reports')
    .option('-o, --out <folder>', 'where the raw files go (default: standard output, for one article)')
    .addHelpText('after', EXITS)
    .action(async (ids: string[], _, self: Command) => {
      const { restoreArticles } = await import('./restore.ts')
      ended(await restoreArticles(ids, self.optsWithGlobals(), io))
    })

  addRemembering(add, io, ended)

  add(
    'rules',
    'list the rules, or print the page of one',
    'copydesk rules',
    'copydesk rules unpaired-quotation-mark',
    'copydesk rules --json',
  )
    .argument('[id]', 'a rule')
    .option('--json', 'print the table of rules, stages and kinds')
    .action(async (id: string | undefined, _, self: Command) => {
      const { listRules } = await import('./rules.ts')
      ended(await listRules(id, self.optsWithGlobals(), io))
    })

  add(
    'schema',
    'print the JSON Schema of what goes in and what comes out',
    'copydesk schema line',
    'copydesk schema > schemas.json',
  )
    .addArgument(new Argument('[name]', 'one of them').choices(['input', 'line', 'report', 'config', 'decisions']))
    .action(async (name: string | undefined) => {
      const { printSchema } = await import('./schema.ts')
      ended(await printSchema(name, io))
    })
  return program
}

const examples = (...lines: string[]) => `Examples:\n${lines.map(line => `  ${line}`).join('\n')}\n`
