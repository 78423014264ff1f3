#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { command } from './command.ts'
import { type DataOutput, type ErrorOutput, STAGE_EXIT } from './io.ts'

// A stream holds some 35 MB at any moment, however long it is. Left alone the runtime lets four times as much pile up
// before it collects, so that memory seems to grow with the number of articles; collecting at half as much again costs
// no time that shows (`npm run bench:speed`).
setFlagsFromString('--heap-growing-percent=50')

const interruption = new AbortController()
/** What a shell says of a program that a signal ended: 128 and the number of the signal. */
let ended: number | null = null
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.on(signal, () => {
    // The second time whoever sent it does not want to wait for us to tidy up.
    if (ended !== null) process.exit(128 + number)
    ended = 128 + number
    interruption.abort(new Error('interrupted'))
    process.stdin.destroy()
  })
}

/** Some terminals say that they have no columns at all. */
const FALLBACK_WIDTH = 80
// Each write hears of a broken pipe by itself; without a listener the first one would end the process.
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)

const stdout: DataOutput = {
  write: data =>
    new Promise((resolve, reject) => process.stdout.write(data, error => (error == null ? resolve() : reject(error)))),
  isTTY: process.stdout.isTTY === true,
  columns: process.stdout.columns || FALLBACK_WIDTH,
}

const stderr: ErrorOutput = {
  write: text => process.stderr.write(text),
  isTTY: process.stderr.isTTY === true,
  columns: process.stderr.columns || FALLBACK_WIDTH,
}

let over = false

/** Whoever else prints, a library or a rule of one's own, would be taken for data; and one that ends the process for our success. */
function keepOutput(): DataOutput['write'] {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write
  process.on('exit', () => {
    if (!over) process.exitCode = STAGE_EXIT.broken
  })
  return data => new Promise((resolve, reject) => write(data, error => (error == null ? resolve() : reject(error))))
}

const code = await command(process.argv.slice(2), {
  // Touched only by the commands that read it: opening it is an act.
  stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
  stdout,
  stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: interruption.signal,
  keepOutput,
})
over = true
process.exitCode = ended ?? code
