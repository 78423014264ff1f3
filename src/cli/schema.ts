import { z } from 'zod'
import { Configuration } from '../configuration.ts'
import { Decisions } from '../report/decision.ts'
import { schemas } from '../report/wire.ts'
import { EXIT, type Io } from './io.ts'

/** `copydesk schema`. */
export async function printSchema(name: string | undefined, io: Io): Promise<number> {
  const all: Record<string, unknown> = {
    ...schemas(),
    config: z.toJSONSchema(Configuration, { io: 'input' }),
    decisions: z.toJSONSchema(Decisions),
  }
  await io.stdout.write(`${JSON.stringify(name === undefined ? all : all[name], null, 2)}\n`)
  return EXIT.done
}
