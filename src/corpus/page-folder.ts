import pLimit from 'p-limit'
import type { PageFile } from '../report/page-parts.ts'
import { sha256 } from './articles.ts'
import type { Draft, OutputFolder } from './atomic.ts'
import type { FileLayer } from './file-layer.ts'

/** The page, or what leads to it. */
const PAGE = 'report.html'
export const INDEX = 'report/index.html'

/** Parts being brought to the disk at once. */
const WRITERS = 16

/** The page of a run with its parts. Parts carry the name of their content, so they may appear before the page that asks for them; the pages appear with the other reports. */
export interface PageFolder {
  write(files: Iterable<PageFile>): Promise<void>
  /** SHA-256 of each part by name. */
  readonly sums: ReadonlyMap<string, string>
  /** Files that a page of an earlier run asked for and this one does not: parts, and the page itself once it is small again. */
  stale(): Promise<string[]>
  /** Removes the parts that no page asks for yet. */
  discard(): Promise<void>
}

interface Given {
  readonly reports: OutputFolder
  readonly layer: FileLayer
  /** Opens a file that appears with the other reports. */
  readonly draft: (name: string) => Promise<Draft>
  /** Writes no part. */
  readonly dryRun: boolean
  readonly signal: AbortSignal | undefined
}

export function pageFolder({ reports, layer, draft, dryRun, signal }: Given): PageFolder {
  const sums = new Map<string, string>()
  const fresh: string[] = []
  let folder = false

  async function writePart({ name, content }: PageFile): Promise<void> {
    const path = await reports.existing(name)
    if (path !== null && Buffer.from(content).equals(await layer.bytes(path))) return
    if (path === null) fresh.push(name)
    await reports.write(name, content)
  }

  return {
    sums,
    async write(files) {
      const limit = pLimit(WRITERS)
      const writing = new Set<Promise<void>>()
      const broken: { error: unknown }[] = []
      try {
        for (const file of files) {
          if (broken[0] !== undefined) break
          signal?.throwIfAborted()
          if (file.name === PAGE || file.name === INDEX) {
            await (await draft(file.name)).write(file.content)
            folder ||= file.name === INDEX
            continue
          }
          if (sums.has(file.name)) continue
          sums.set(file.name, sha256(file.content))
          if (dryRun) continue
          const done = limit(() => writePart(file))
            .catch(error => {
              broken.push({ error })
            })
            .then(() => {
              writing.delete(done)
            })
          writing.add(done)
          if (writing.size >= 2 * WRITERS) await Promise.race(writing)
        }
      } finally {
        await Promise.all(writing)
      }
      if (broken[0] !== undefined) throw broken[0].error
    },
    async stale() {
      const parts = (await reports.names('report/articles')).filter(name => /^[0-9a-z-]+\.js$/u.test(name))
      const page = folder ? [] : (await reports.names('report')).filter(name => `report/${name}` === INDEX)
      return [
        ...parts.map(name => `report/articles/${name}`).filter(name => !sums.has(name)),
        ...page.map(name => `report/${name}`),
      ]
    },
    async discard() {
      // As far as the disk lets us: the next run removes what is left.
      for (const name of fresh) await reports.remove(name).catch(() => undefined)
    },
  }
}
