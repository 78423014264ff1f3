// A run on Spark: seconds by articles and executors, and Node's memory. `npm run bench:spark -- 100000 200000`
// Words after it: numbers of articles (100,000 and 200,000 unless said otherwise), of which the last is done by one executor, too. Wants what
// `npm run test:spark` has set up in .cache/spark.
// Articles are those of bench:scale, 4,000 characters each. An executor is a process of this machine with one core: one executor and its driver are
// tied to one processor, as a cluster gives an executor the cores that it has asked for, two and their driver to two. Seconds are those of the
// driver, once its session stands.
import { execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { variedArticle } from './varied.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = join(root, '.cache/spark/venv/bin')
const archive = join(root, '.cache/spark/copydesk.tgz')
const numbers = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 200_000]
/** Articles of a raw file, and of a task: about 64 MB. */
const IN_FILE = 10_000
const IN_TASK = 15_000
/** How often Node's memory is looked at, in milliseconds. */
const LOOK = 500

function write(folder, count) {
  mkdirSync(folder, { recursive: true })
  for (let first = 0; first < count; first += IN_FILE) {
    const file = openSync(join(folder, `${first}.jsonl`), 'w')
    for (let i = first; i < Math.min(first + IN_FILE, count); i++)
      writeSync(file, `${JSON.stringify({ id: i, text: variedArticle(i) })}\n`)
    closeSync(file)
  }
}

/** The most that a step's process holds, in megabytes: the archive's Node is the only one of its name. */
function nodeMemory() {
  const rows = execFileSync('ps', ['-eo', 'rss=,args='], { encoding: 'utf8' }).split('\n')
  const own = rows.filter(row => /copydesk\/node .* stage /u.test(row)).map(row => Number.parseInt(row, 10) / 1024)
  return Math.max(0, ...own)
}

function run(cwd, executors, tasks) {
  const plan = join(cwd, 'plan.json')
  writeFileSync(plan, execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), 'plan', 'spark']))
  const settings = {
    'spark.ui.enabled': 'false',
    'spark.sql.shuffle.partitions': 8,
    'spark.driver.memory': '2g',
    // Its code runs once: compiling it thoroughly took a third of its time.
    'spark.driver.extraJavaOptions': '-XX:TieredStopAtLevel=1',
    'spark.local.dir': join(cwd, 'local'),
  }
  const argv = [
    ...['--master', `local-cluster[${executors},1,2048]`, '--conf', 'spark.executor.memory=2g'],
    ...['--archives', `${archive}#copydesk`],
    ...Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]),
    ...[join(root, 'spark/job.py'), '--raw', join(cwd, 'raw'), '--out', join(cwd, `out-${executors}`)],
    ...['--plan', plan, '--partitions', String(tasks)],
  ]
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_LOCAL_HOSTNAME: 'localhost',
    PYSPARK_PYTHON: join(bin, 'python'),
  }
  return new Promise((done, failed) => {
    const processors = Array.from({ length: executors }, (_, at) => at).join(',')
    const child = spawn('taskset', ['-c', processors, join(bin, 'spark-submit'), ...argv], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let told = ''
    let memory = 0
    const timer = setInterval(() => {
      memory = Math.max(memory, nodeMemory())
    }, LOOK)
    // What a driver in Python says comes on standard output, whichever it meant.
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', chunk => {
        told += chunk
        for (const line of chunk.split('\n')) if (line.startsWith('copydesk:')) console.error(line)
      })
    child.on('error', failed)
    child.on('close', code => {
      clearInterval(timer)
      // The driver tells how long it has been at work when it is done.
      const seconds = /copydesk:\s+([\d.]+) s {2}done/u.exec(told)?.[1]
      if (code !== 0 || seconds === undefined) failed(new Error(told.slice(-2_000)))
      else done({ seconds: Number(seconds), memory })
    })
  })
}

console.log('| articles | one executor, s | two, s | times | most of one Node, MB |')
console.log('| --- | --- | --- | --- | --- |')
for (const count of numbers) {
  const cwd = mkdtempSync(join(tmpdir(), 'copydesk-spark-'))
  try {
    write(join(cwd, 'raw'), count)
    const tasks = Math.max(2, Math.ceil(count / IN_TASK))
    const two = await run(cwd, 2, tasks)
    const one = count === numbers.at(-1) ? await run(cwd, 1, tasks) : null
    const memory = Math.max(one?.memory ?? 0, two.memory)
    const times = one === null ? '' : (one.seconds / two.seconds).toFixed(2)
    const cells = [count, one?.seconds ?? '', two.seconds, times, Math.round(memory)]
    console.log(`| ${cells.join(' | ')} |`)
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}
