import type { DialectName } from '../corpus/stage/dialect.ts'
import { plan } from '../corpus/stage/plan.ts'
import { EXIT, type Io } from './io.ts'

/** `copydesk plan`. */
export async function printPlan(engine: DialectName, io: Io): Promise<number> {
  await io.stdout.write(`${JSON.stringify({ v: 1, steps: plan(engine) }, null, 2)}\n`)
  return EXIT.done
}
