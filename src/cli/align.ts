import { alignedPairs } from '../corpus/pairs.ts'
import { counted } from '../report/words.ts'
import { EXIT, type Io, type Shared } from './io.ts'
import { openLog } from './log.ts'

export interface AlignFlags extends Shared {
  readonly offsets: 'utf16' | 'codepoint'
}

/** `copydesk align`. */
export async function alignPairs(flags: AlignFlags, io: Io): Promise<number> {
  const log = openLog(io, flags)
  let failed = 0
  for await (const lines of alignedPairs(io.stdin, { offsets: flags.offsets, signal: io.signal })) {
    for (const line of lines) if ('error' in line) failed++
    await io.stdout.write(`${lines.map(line => JSON.stringify(line)).join('\n')}\n`)
  }
  if (failed === 0) return EXIT.done
  log.warn(`${counted(failed, 'line')} failed; each says why in its "error"`, { failed })
  return EXIT.failed
}
