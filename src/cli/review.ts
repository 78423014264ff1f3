import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { disk, errorCode } from '../corpus/file-layer.ts'
import { decisionsAt } from './decisions-file.ts'
import { Failure } from './failure.ts'
import { EXIT, type Io, type Shared } from './io.ts'
import { openLog } from './log.ts'
import { answers } from './review-answers.ts'

export interface ReviewFlags extends Shared {
  readonly decisions?: string
  readonly port?: string
}

/** Nobody but this machine. */
const HOST = '127.0.0.1'
/** 192 bits: nobody guesses it, and no other page of this browser knows it. */
const TOKEN_BYTES = 24

/** `copydesk review`: serves the report on this machine until it is interrupted, and writes decisions to the file as they are made. */
export async function reviewReports(reports: string, flags: ReviewFlags, io: Io): Promise<number> {
  const folder = resolve(io.cwd, reports)
  const page = await pageOf(folder, reports)
  const path =
    flags.decisions === undefined ? join(dirname(folder), 'decisions.json') : resolve(io.cwd, flags.decisions)
  const decisions = await decisionsAt(path, flags.decisions ?? 'decisions.json')
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const server = createServer()
  await new Promise<void>((done, fail) => {
    server.once('error', error => {
      fail(new Failure(`port ${flags.port}: ${errorCode(error)}`, 'leave --port out, or name another', EXIT.usage))
    })
    server.listen({ host: HOST, port: portOf(flags.port) }, done)
  })
  const { port } = server.address() as AddressInfo
  const origin = `http://${HOST}:${port}`
  server.on('request', answers({ origin, token, folder, decisions }))
  await io.stdout.write(`${origin}/${token}/${page}\n`)
  openLog(io, flags).info(`decisions go to ${path}; end with Ctrl+C`)
  await new Promise<void>(done => {
    if (io.signal.aborted) done()
    else io.signal.addEventListener('abort', () => done(), { once: true })
  })
  server.closeAllConnections()
  await new Promise(done => server.close(done))
  await decisions.settled()
  return EXIT.done
}

/** The page of the folder: in it, or in the folder that a large one has become. */
async function pageOf(folder: string, shown: string): Promise<string> {
  for (const name of ['report/index.html', 'report.html'])
    if (
      await disk.ownStanding(join(folder, name)).then(
        ({ sort }) => sort === 'file',
        () => false,
      )
    )
      return name
  throw new Failure(
    `${shown}: no report.html`,
    'name the folder of the reports: copydesk review reports; copydesk clean writes them',
    EXIT.usage,
  )
}

const LAST_PORT = 65_535

function portOf(given: string | undefined): number {
  if (given === undefined) return 0
  const port = Number(given)
  if (/^\d+$/u.test(given) && port <= LAST_PORT) return port
  throw new Failure(`--port ${given}: not the number of a port`, 'ports go to 65535', EXIT.usage)
}
