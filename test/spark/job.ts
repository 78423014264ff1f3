import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const VERSION = '4.3.0'
export const ENVIRONMENT = resolve('.cache/spark')
export const ARCHIVE = join(ENVIRONMENT, 'copydesk.tgz')
const BIN = join(ENVIRONMENT, 'venv/bin')

/** Two executors in processes of their own, a core and a gigabyte each. */
const MASTER = 'local-cluster[2,1,1024]'

interface Job {
  readonly code: number | null
  readonly told: string
}

/** Sees what a driver tells, as it tells it. */
type Watch = (told: string, driver: ChildProcess) => void

/** Runs a script of ours on Spark. */
export function submitted(
  cwd: string,
  script: string,
  args: readonly string[],
  watch: Watch = () => undefined,
  more: Readonly<Record<string, string>> = {},
): Promise<Job> {
  const settings = {
    ...more,
    'spark.ui.enabled': 'false',
    'spark.sql.shuffle.partitions': 4,
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
      watch(told, child)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', failed)
    child.on('close', code => done({ code, told }))
  })
}

/** A run over `raw` into `out`, below the working folder. */
interface Run {
  readonly out: string
  readonly raw?: string
  readonly corpus?: string
  readonly partitions?: number
  /** In the place of what is in the archive. */
  readonly copydesk?: string
  /** Seconds for a task. */
  readonly limit?: number
}

/** Runs one after the other in one session; says which were done, by `out`. */
export async function runs(
  cwd: string,
  all: readonly Run[],
  watch?: Watch,
): Promise<{ readonly told: string; readonly done: Readonly<Record<string, boolean>> }> {
  const planned = (...more: string[]) => {
    const path = join(cwd, `plan${more.join('')}.json`)
    writeFileSync(path, execFileSync(process.execPath, [resolve('dist/cli/main.js'), 'plan', 'spark', ...more]))
    return path
  }
  const [plan, withCorpus] = [planned(), planned('--corpus')]
  const jobs = all.map(({ out, raw = 'raw', corpus, partitions = 3, copydesk, limit }): [string, string[]] => [
    out,
    [
      ...['--raw', join(cwd, raw), '--out', join(cwd, out), '--partitions', String(partitions)],
      ...(corpus === undefined ? ['--plan', plan] : ['--plan', withCorpus, '--corpus', join(cwd, corpus)]),
      ...(copydesk === undefined ? [] : ['--copydesk', copydesk]),
      ...(limit === undefined ? [] : ['--task-limit', String(limit)]),
    ],
  ])
  const list = join(cwd, 'jobs.json')
  writeFileSync(list, JSON.stringify(Object.fromEntries(jobs)))
  // An executor needs no Python: there is none for it.
  const python = { 'spark.pyspark.python': '/nowhere/python', 'spark.pyspark.driver.python': join(BIN, 'python') }
  const { code, told } = await submitted(cwd, 'test/spark/jobs.py', [list], watch, python)
  if (code !== 0) throw new Error(told.slice(-4_000))
  const done = Object.fromEntries(all.map(({ out }) => [out, told.includes(`job ends: ${out}: 0`)]))
  return { told, done }
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
