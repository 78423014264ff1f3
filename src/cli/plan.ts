import type { DialectName } from '../corpus/stage/dialect.ts'
import { type Planned, plan } from '../corpus/stage/plan.ts'
import { EXIT, type Io } from './io.ts'

/** `copydesk plan`. */
export async function printPlan(engine: DialectName, flags: Planned, io: Io): Promise<number> {
  await io.stdout.write(`${JSON.stringify({ v: 1, steps: plan(engine, flags) }, null, 2)}\n`)
  return EXIT.done
}
