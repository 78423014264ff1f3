import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const VERSION = '4.3.0'
export const ENVIRONMENT = resolve('.cache/spark')
export const ARCHIVE = join(ENVIRONMENT, 'copydesk.tgz')
const BIN = join(ENVIRONMENT, 'venv/bin')

/** Two executors in processes of their own, a core and a gigabyte each. */
const MASTER = 'local-cluster[2,1,1024]'

export interface Job {
  readonly code: number | null
  readonly told: string
}

/** Runs a script of ours on Spark. `watch` sees what it tells, as it tells it. */
export function submitted(
  cwd: string,
  script: string,
  args: readonly string[],
  { partitions = 4, watch }: { partitions?: number; watch?: (told: string, driver: ChildProcess) => void } = {},
): Promise<Job> {
  const settings = {
    'spark.ui.enabled': 'false',
    'spark.sql.shuffle.partitions': partitions,
    'spark.task.maxFailures': 3,
    'spark.local.dir': join(cwd, 'local'),
    'spark.driver.memory': '2g',
  }
  const child = spawn(
    join(BIN, 'spark-submit'),
    [
      ...['--master', MASTER, '--archives', `${ARCHIVE}#copydesk`],
      ...Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]),
      ...[resolve(script), ...args],
    ],
    {
      cwd,
      env: {
        ...process.env,
        PATH: `${BIN}:${process.env.PATH}`,
        SPARK_LOCAL_IP: '127.0.0.1',
        SPARK_LOCAL_HOSTNAME: 'localhost',
        PYSPARK_PYTHON: join(BIN, 'python'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  return new Promise((done, failed) => {
    let told = ''
    const hear = (chunk: Buffer) => {
      told += chunk.toString('utf8')
      watch?.(told, child)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', failed)
    child.on('close', code => done({ code, told }))
  })
}

/** A run over `raw` into `out`, both below `cwd`. */
export function run(
  cwd: string,
  out: string,
  more: readonly string[] = [],
  { raw = 'raw', corpus, ...options }: Parameters<typeof submitted>[3] & { raw?: string; corpus?: string } = {},
): Promise<Job> {
  const plan = join(cwd, 'plan.json')
  writeFileSync(
    plan,
    execFileSync(process.execPath, [
      resolve('dist/cli/main.js'),
      'plan',
      'spark',
      ...(corpus === undefined ? [] : ['--corpus']),
    ]),
  )
  const partitions = String(options.partitions ?? 4)
  return submitted(
    cwd,
    'spark/job.py',
    [
      ...['--raw', join(cwd, raw), '--out', join(cwd, out), '--plan', plan, '--partitions', partitions],
      ...(corpus === undefined ? [] : ['--corpus', join(cwd, corpus)]),
      ...more,
    ],
    options,
  )
}

/** The lines of a folder of text files, in the order of their names. */
export function linesIn(folder: string): string {
  const parts = readdirSync(folder).filter(name => name.startsWith('part-'))
  return parts
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('')
}

export function laid(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), content)
  }
}

/** The executors of a driver: processes of Java below it. */
export function executorsOf(driver: ChildProcess): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map(line => /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line))
    .flatMap(found =>
      found === null ? [] : [{ pid: Number(found[1]), above: Number(found[2]), args: found[3] ?? '' }],
    )
  const own = new Set([driver.pid])
  // Processes are listed in no order: as often as there are generations.
  for (let generation = 0; generation < 6; generation++)
    for (const { pid, above } of table) if (own.has(above)) own.add(pid)
  return table
    .filter(({ pid, args }) => own.has(pid) && args.includes('CoarseGrainedExecutorBackend'))
    .map(({ pid }) => pid)
}
