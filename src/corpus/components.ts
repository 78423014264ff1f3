import { statement } from './database.ts'

/** What makes tables out of statements, whatever the engine. A table may be made anew from what it was. */
export interface Tables {
  make(table: string, select: string): Promise<void>
  rows(sql: string): Promise<Record<string, unknown>[]>
}

/**
 * Makes the table `components` (node, component) of the table `ties` (a, b), which is used up: what is tied, directly or through others,
 * is in one component, named for the least number in it. A chain of n takes some log n rounds of log n statements, not n.
 */
export async function components(data: Tables): Promise<void> {
  await data.make('components', statement('component-nodes'))
  while ((await count(data, 'SELECT count(*) AS left_over FROM ties')) > 0) {
    await data.make('parents', statement('component-parents'))
    while ((await count(data, statement('component-moves'))) > 0)
      await data.make('parents', statement('component-jumps'))
    await data.make('components', statement('components'))
    await data.make('ties', statement('component-ties'))
  }
}

async function count(data: Tables, sql: string): Promise<number> {
  const [row] = await data.rows(sql)
  return Number(Object.values(row ?? {})[0] ?? 0)
}
