import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import { disk } from '../corpus/file-layer.ts'
import { Decision } from '../report/decision.ts'
import type { DecisionsFile } from './decisions-file.ts'

export interface Served {
  /** `http://127.0.0.1:PORT`: no other name of this machine is answered to. */
  readonly origin: string
  readonly token: string
  readonly folder: string
  readonly decisions: DecisionsFile
}

/** Bytes of one message. A decision quotes a passage or two; a megabyte holds the longest line. */
const BODY_LIMIT = 4 * 1024 * 1024

/** All that is ever read: the pages, and parts by the names that their content gives them. */
const READABLE = /^(?:report\.html|report\/index\.html|report\/articles\/[0-9a-z]+(?:-\d+)?\.js)$/u

const Message = z.union([z.strictObject({ decision: Decision }), z.strictObject({ withdraw: z.string() })])

/** Every answer says so: nothing is sniffed, framed, cached or told to another site. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** Answers the reviewer's browser and nobody else. */
export function answers(served: Served) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(served, request, response).catch(() => {
      if (!response.headersSent) end(response, 500, 'it could not be done')
      else response.destroy()
    })
  }
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin, decisions } = served
  // A name that another site has pointed at this machine comes with that name (DNS rebinding).
  if (request.headers.host !== new URL(origin).host) return end(response, 403, 'another host')
  const from = request.headers.origin
  if (from !== undefined && from !== origin) return end(response, 403, 'another origin')
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return end(response, 403, 'another site')
  const [, token = '', ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? []
  if (!same(token, served.token)) return end(response, 403, 'the address lacks its token')
  const name = rest.join('/')
  if (name === 'decisions.json') {
    if (request.method === 'GET') return end(response, 200, decisions.text(), 'application/json')
    if (request.method !== 'POST') return end(response, 405, 'GET or POST')
    if (from === undefined) return end(response, 403, 'a message without origin')
    return take(decisions, request, response)
  }
  if (request.method !== 'GET') return end(response, 405, 'GET')
  if (!READABLE.test(name)) return end(response, 404, 'nothing here')
  return page(served.folder, name, response)
}

async function page(folder: string, name: string, response: ServerResponse): Promise<void> {
  const bytes = await fenced(folder, name)
  if (bytes === null) return end(response, 404, 'nothing here')
  if (name.endsWith('.js')) return end(response, 200, bytes, 'text/javascript')
  const text = Buffer.from(bytes).toString('utf8')
  return end(response, 200, reviewable(text), 'text/html')
}

/** The file, if neither it nor a folder on the way is a link. */
async function fenced(folder: string, name: string): Promise<Uint8Array | null> {
  const parts = name.split('/')
  for (let depth = 1; depth <= parts.length; depth++) {
    const path = join(folder, ...parts.slice(0, depth))
    const sort = await disk.ownStanding(path).then(
      ({ sort }) => sort,
      () => null,
    )
    if (sort !== (depth === parts.length ? 'file' : 'folder')) return null
  }
  return disk.bytes(join(folder, name))
}

/** The page may ask its own server, and knows that it has one. Its policy stands before any data. */
function reviewable(text: string): string {
  return text
    .replace("default-src 'none';", "default-src 'none'; connect-src 'self';")
    .replace('<title>', '<meta name="copydesk-review" content="on">\n<title>')
}

async function take(decisions: DecisionsFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > BODY_LIMIT) {
      response.setHeader('connection', 'close')
      return end(response, 413, 'the message is too long')
    }
    parts.push(part)
  }
  let message: z.infer<typeof Message>
  try {
    message = Message.parse(JSON.parse(Buffer.concat(parts).toString('utf8')))
  } catch {
    return end(response, 400, 'no decision')
  }
  await ('decision' in message ? decisions.put(message.decision) : decisions.withdraw(message.withdraw))
  return end(response, 200, '{}', 'application/json')
}

function end(response: ServerResponse, status: number, body: string | Uint8Array, type = 'text/plain'): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` })
  response.end(body)
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
