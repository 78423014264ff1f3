import { engine } from '../clean.ts'
import { batches } from '../corpus/stream.ts'
import { counted } from '../report/words.ts'
import { EXIT, type Io, type Shared } from './io.ts'
import { openLog } from './log.ts'
import { settings } from './settings.ts'

export interface StreamFlags extends Shared {
  readonly attributions?: boolean
  readonly keep?: readonly string[]
  readonly offsets: 'utf16' | 'codepoint'
  readonly config?: string
}

/** `copydesk stream`. */
export async function streamLines(flags: StreamFlags, io: Io): Promise<number> {
  const { options, keep, limits } = await settings(flags.config, io.cwd)
  const log = openLog(io, flags)
  const ready = engine({ ...options, attributions: flags.attributions === true })
  const counts = { cleaned: 0, 'kept-whole': 0, failed: 0, quarantined: 0 }
  const out = batches(io.stdin, ready, {
    keep: [...keep, ...(flags.keep ?? [])],
    offsets: flags.offsets,
    lineCap: limits.line,
    told: status => {
      counts[status]++
    },
    signal: io.signal,
  })
  for await (const lines of out) await io.stdout.write(`${lines.join('\n')}\n`)
  const failed = counts.failed + counts.quarantined
  if (failed === 0) return EXIT.done
  log.warn(`${counted(failed, 'line')} failed; each says why in its "error"`, counts)
  return EXIT.failed
}
