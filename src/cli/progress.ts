import { cell } from '../report/paint.ts'
import type { ErrorOutput } from './io.ts'

/** A line on a terminal that says how far a run is. Nothing at all anywhere else. */
export interface Progress {
  show(done: number, of: number, what: string): void
  /** Takes the line away, so that something else can be written. */
  clear(): void
}

const WIDTH = 24
/** Of an hour: more often only costs time, and no eye follows it. */
const STEPS = 200

export function progress(output: ErrorOutput, wanted: boolean): Progress {
  let last = -1
  let shown = false
  const clear = () => {
    if (shown) output.write('\r\u001b[2K')
    shown = false
    last = -1
  }
  return {
    show(done, of, what) {
      const step = of === 0 ? STEPS : Math.floor((done / of) * STEPS)
      if (!wanted || !output.isTTY || step === last) return
      const filled = Math.round((step / STEPS) * WIDTH)
      const count = `${done}/${of}`
      const room = Math.max(0, output.columns - WIDTH - count.length - 5)
      output.write(`\r\u001b[2K ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${count} ${cell(what, room)}`)
      shown = true
      last = step
    },
    clear,
  }
}
