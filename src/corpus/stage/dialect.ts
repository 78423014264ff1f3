/** What the engines do not agree on: how to open a list, gather one, and read and write JSON. Everything else in `sql/` is the same text for all. */
export interface Dialect {
  readonly name: DialectName
  /** A row for each value of a list. */
  each(column: string): string
  /** The columns as an object of JSON; each is named by its last part. */
  line(columns: readonly string[]): string
  /** A list of objects, in the order of the keys, which no two rows share. */
  list(keys: readonly string[], columns: readonly string[]): string
  /** A list of values, in the order of the key. */
  values(key: string, column: string): string
  /** The column `line` as a structure. */
  read(shape: Shape): string
}

export type DialectName = 'duckdb' | 'spark'

/** What stands in a line of JSON: a type of SQL that all engines have, a list, or an object. */
export type Shape =
  | 'INTEGER'
  | 'BIGINT'
  | 'DOUBLE'
  | 'BOOLEAN'
  | 'VARCHAR'
  | readonly [Shape]
  | { readonly [name: string]: Shape }

const nameOf = (column: string) => column.slice(column.lastIndexOf('.') + 1)

const duckdb: Dialect = {
  name: 'duckdb',
  each: column => `unnest(${column})`,
  line: columns => `CAST(to_json(${structure(columns)}) AS VARCHAR)`,
  list: (keys, columns) => `list(${structure(columns)} ORDER BY ${keys.join(', ')})`,
  values: (key, column) => `list(${column} ORDER BY ${key})`,
  read: shape => `json_transform(line, '${JSON.stringify(shape)}')`,
}

const structure = (columns: readonly string[]) =>
  `struct_pack(${columns.map(column => `${nameOf(column)} := ${column}`).join(', ')})`

const spark: Dialect = {
  name: 'spark',
  each: column => `explode(${column})`,
  line: columns => `to_json(${named(columns)})`,
  // Keys come first and are different, so that nothing behind them has a say in the order.
  list: (keys, columns) =>
    `transform(array_sort(collect_list(${keyed(keys, columns)})), e -> named_struct(${columns.map((column, at) => `'${nameOf(column)}', e.c${at}`).join(', ')}))`,
  values: (key, column) => `transform(array_sort(collect_list(${keyed([key], [column])})), e -> e.c0)`,
  read: shape => `from_json(line, '${ddl(shape)}', map('mode', 'FAILFAST'))`,
}

const named = (columns: readonly string[]) =>
  `named_struct(${columns.map(column => `'${nameOf(column)}', ${column}`).join(', ')})`

const keyed = (keys: readonly string[], columns: readonly string[]) =>
  `named_struct(${[...keys.map((key, at) => `'k${at}', ${key}`), ...columns.map((column, at) => `'c${at}', ${column}`)].join(', ')})`

const WORDS: Readonly<Record<string, string>> = { VARCHAR: 'STRING', INTEGER: 'INT' }

function ddl(shape: Shape): string {
  if (typeof shape === 'string') return WORDS[shape] ?? shape
  if (isList(shape)) return `ARRAY<${ddl(shape[0])}>`
  const fields = Object.entries(shape).map(([name, inner]) => `${name}: ${ddl(inner)}`)
  return `STRUCT<${fields.join(', ')}>`
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape)

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = { duckdb, spark }

/** Fills in a statement: `$name` is a value, `$each(...)` and its like what the engine says in its place. */
export function rendered(
  sql: string,
  dialect: Dialect,
  values: Readonly<Record<string, number | string>>,
  shapes: Readonly<Record<string, Shape>>,
): string {
  return sql.replaceAll(/\$(\w+)(?:\(([^()]*)\))?/gu, (whole, name: string, inside: string | undefined) => {
    if (inside === undefined) {
      const value = values[name]
      if (value === undefined) throw new RangeError(`a statement wants ${whole}`)
      return String(value)
    }
    const [before = [], after = []] = inside.split('|').map(part => part.split(',').map(column => column.trim()))
    const [first = ''] = before
    switch (name) {
      case 'each':
        return dialect.each(first)
      case 'line':
        return dialect.line(before)
      case 'list':
        return dialect.list(before, after)
      case 'values':
        return dialect.values(first, after[0] ?? '')
      case 'read': {
        const shape = shapes[first]
        if (shape === undefined) throw new RangeError(`no line is called ${first}`)
        return dialect.read(shape)
      }
      default:
        throw new RangeError(`no macro is called ${whole}`)
    }
  })
}
