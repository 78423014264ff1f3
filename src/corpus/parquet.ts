import { nearest } from '../configuration.ts'
import { type Database, file, openOrdered } from './database.ts'
import type { RawFile } from './files.ts'
import type { Fault } from './given.ts'

/** Columns that make a row an article, and those that may say more of it: the keys of a line of JSONL. */
const TEXTS = ['text', 'html']
const STRINGS = [...TEXTS, 'url', 'headline', 'publisher', 'lang']
const KEYS = ['id', 'published', ...STRINGS]

/** Thrown where a Parquet file, or the rest of one, cannot be read. */
export class ParquetError extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.message)
    this.fault = fault
  }
}

interface Column {
  readonly name: string
  readonly type: string
}

/**
 * The rows of a Parquet file as JSONL, in their order, some thousand at a time however large its row groups are: a row is a line, a column a key,
 * and what is nested stays so. Throws a ParquetError, maybe after some lines.
 */
export async function* parquetLines({ path, at, size }: RawFile): AsyncGenerator<Uint8Array, void, undefined> {
  if (size === 0) return
  const name = at.toString('utf8')
  if (!Buffer.from(name).equals(at))
    throw new ParquetError(unreadable(path, 'its name is not UTF-8', 'give it another name'))
  // A row is known by its number.
  const data = await openOrdered()
  try {
    const rows = `read_parquet(${file(name)}, binary_as_string = true, hive_partitioning = false)`
    const columns = await columnsOf(data, rows)
    const fault = await faultOf(path, columns, data, rows)
    if (fault !== null) throw new ParquetError(fault)
    const fields = columns.map(column => `${quotedName(column.name)} := ${asJson(column)}`).join(', ')
    for await (const piece of data.pieces(`SELECT to_json(struct_pack(${fields})) AS line FROM ${rows}`))
      for (const { line } of piece) yield Buffer.from(`${line}\n`, 'utf8')
  } catch (error) {
    throw error instanceof ParquetError ? error : new ParquetError(broken(path, error))
  } finally {
    data.close()
  }
}

async function columnsOf(data: Database, rows: string): Promise<Column[]> {
  const found = await data.rows(`DESCRIBE SELECT * FROM ${rows}`)
  return found.map(({ column_name, column_type }) => ({ name: String(column_name), type: String(column_type) }))
}

/** What keeps the columns from being articles; null when nothing does. A row that is none is told by itself, as a line is. */
async function faultOf(path: string, columns: readonly Column[], data: Database, rows: string): Promise<Fault | null> {
  const names = columns.map(({ name }) => name)
  const code = 'parquet-columns'
  if (!names.some(name => TEXTS.includes(name))) {
    const meant = TEXTS.map(name => nearest(name, names)).find(hint => hint.startsWith('; did you mean')) ?? ''
    const message = `${path}: no column "text" or "html" among ${names.map(name => JSON.stringify(name)).join(', ')}${meant}`
    return { code, message, hint: 'rename the column that holds the articles' }
  }
  for (const { name, type } of columns) {
    if (!STRINGS.includes(name) || STRING.test(type)) continue
    // A column of nothing but nulls may have any type.
    const [held] = await data.rows(`SELECT count(${quotedName(name)}) AS held FROM ${rows}`)
    if (held?.held === 0) continue
    const message = `${path}: the column "${name}" holds ${type}, not strings`
    return { code, message, hint: `write it as a string, or leave it out; known are ${KEYS.join(', ')}` }
  }
  return null
}

const STRING = /^(?:VARCHAR|UUID|ENUM\b.*|JSON)$/u

/** The whole numbers that JSON keeps; past them an id is a string. */
const SAFE = Number.MAX_SAFE_INTEGER

function asJson({ name, type }: Column): string {
  const column = quotedName(name)
  if (type.startsWith('TIMESTAMP')) {
    const zone = type === 'TIMESTAMP WITH TIME ZONE' ? 'Z' : ''
    return `strftime(make_timestamp(epoch_us(${column})), '%Y-%m-%dT%H:%M:%S${zone}')`
  }
  if (type === 'DATE') return `${column}::VARCHAR`
  if (name === 'id' && /^U?(?:BIGINT|HUGEINT)$/u.test(type))
    return `CASE WHEN ${column} BETWEEN -${SAFE} AND ${SAFE} THEN to_json(${column}) ELSE to_json(${column}::VARCHAR) END`
  return column
}

const quotedName = (name: string) => `"${name.replaceAll('"', '""')}"`

const unreadable = (path: string, why: string, hint: string): Fault => ({
  code: 'unreadable',
  message: `${path}: ${why}`,
  hint,
})

function broken(path: string, error: unknown): Fault {
  const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  if (why.startsWith('Out of Memory')) {
    return {
      code: 'too-large',
      message: `${path}: its rows take too much memory`,
      hint: 'write it with smaller row groups',
    }
  }
  const known = /Permission denied|Input\/output error|No such file/u.exec(why)
  if (known !== null)
    return unreadable(path, `cannot be read: ${known[0].toLowerCase()}`, 'see whether the file can be opened')
  // It is named already, and by a path that is of this machine.
  const told = why.replace(/'[^']*'|"[^"]*"/gu, 'it').slice(0, 160)
  return {
    code: 'parquet-broken',
    message: `${path}: cannot be read as Parquet (${told})`,
    hint: 'fetch it again: it is damaged, was not copied to its end, or is something else',
  }
}
