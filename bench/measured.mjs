// What a piece of work takes: seconds of the clock and of the processor, and the most memory that this process has held.
import { readFileSync } from 'node:fs'

export async function timed(act) {
  const before = process.cpuUsage()
  const start = performance.now()
  const result = await act()
  const clock = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  return { result, clock, cpu: (user + system) / 1e6 }
}

/** In MB. */
export const peak = () =>
  Math.round(Number(/VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024)
