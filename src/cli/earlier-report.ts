import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { errorCode } from '../corpus/file-layer.ts'
import { type Traces, traces } from '../report/comparison.ts'
import type { Line } from '../report/wire.ts'
import { Failure } from './failure.ts'
import { EXIT } from './io.ts'

/** What an earlier report said of each article, from its `articles.jsonl`. `named` is the report folder or a file in it. Read before the run, which may write into the same folder. */
export async function earlierReport(named: string, cwd: string): Promise<Traces> {
  const path = resolve(cwd, named)
  const found = traces()
  try {
    const folder = (await stat(path)).isDirectory() ? path : dirname(path)
    const lines = createInterface({
      input: createReadStream(join(folder, 'articles.jsonl')),
      crlfDelay: Number.POSITIVE_INFINITY,
    })
    for await (const text of lines) {
      const line = JSON.parse(text) as Line
      found.add(line.id, 'body' in line ? [...line.ledger, ...line.findings] : [])
    }
    return found
  } catch (error) {
    const why = errorCode(error) || (error instanceof Error ? error.message : String(error))
    throw new Failure(
      `${named}: no earlier report (${why})`,
      'name a folder of reports that holds articles.jsonl',
      EXIT.usage,
    )
  }
}
