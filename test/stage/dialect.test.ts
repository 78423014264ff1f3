import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DIALECTS, type DialectName, rendered } from '../../src/corpus/stage/dialect.ts'
import { type PlanStep, plan, statementFor } from '../../src/corpus/stage/plan.ts'
import { idKey, textKey } from '../../src/corpus/stage/sort-key.ts'
import { STEPS } from '../../src/corpus/stage/steps.ts'

const NAMES = Object.keys(DIALECTS) as DialectName[]

const flat = (steps: readonly PlanStep[]): PlanStep[] =>
  steps.flatMap(step => (step.act === 'while' ? [step, ...flat(step.steps)] : [step]))

const whole = (name: DialectName) => flat(plan(name, { corpus: true }))

describe('the plan of a run', () => {
  it('is the same for every engine but for what they do not agree on', () => {
    const [first, ...others] = NAMES.map(name => whole(name).map(({ sql: _, ...step }) => JSON.stringify(step)))
    for (const other of others) expect(other).toEqual(first)
    // Where no macro stands, the very text is the same.
    const differing = whole('duckdb').filter((step, at) => step.sql !== whole('spark')[at]?.sql)
    for (const { sql } of differing) expect(sql).toMatch(/unnest|struct_pack|json_transform|list\(/u)
  })

  it.each(NAMES)('leaves no macro and no engine its own hash, for %s', name => {
    for (const { sql } of whole(name)) {
      expect(sql).not.toMatch(/\$\w/u)
      expect(sql).not.toMatch(/\b(?:hash|xxhash64|md5|sha1|sha2|crc32|rand|random|uuid|now|current_\w+)\s*\(/iu)
    }
  })

  it('uses every statement of its folder, and every step', () => {
    const used = whole('duckdb').map(({ sql }) => sql)
    for (const file of readdirSync('sql/spread'))
      expect(used, file).toContain(statementFor('duckdb', `spread/${file.replace('.sql', '')}`))
    expect(used.length).toBeGreaterThan(40)
    const steps = new Set(whole('spark').flatMap(step => (step.act === 'stage' ? [step.step] : [])))
    expect([...steps].sort()).toEqual([...STEPS].sort())
  })

  it('says what a statement wants that there is not', () => {
    expect(() => rendered('SELECT $most', DIALECTS.spark, {}, {})).toThrow('$most')
    expect(() => rendered('SELECT $read(fold)', DIALECTS.spark, {}, {})).toThrow('fold')
    expect(() => rendered('SELECT $fold(x)', DIALECTS.spark, {}, {})).toThrow('$fold(x)')
  })
})

describe('the order of ids', () => {
  it('is that of a run in the bytes of the key: numbers by size, then strings by code units', () => {
    const ids = [
      -Infinity,
      -1e300,
      -2,
      -0.5,
      0,
      5e-324,
      0.5,
      1,
      9,
      10,
      2 ** 53,
      1e300,
      '',
      '\u0000',
      ' ',
      '10',
      '9',
      'a',
      'b',
      'ä',
    ]
    const all = [...ids, '\ud83d\ude00', '\ue000', '\uffee', '\uffff']
    const keys = all.map(idKey)
    expect([...keys].sort()).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
    // UTF-8 has it the other way round.
    expect(Buffer.compare(Buffer.from('\u{1F600}'), Buffer.from('\uFFEE'))).toBe(1)
    expect(textKey('\u{1F600}') < textKey('\uFFEE')).toBe(true)
    expect(idKey(-0)).toBe(idKey(0))
  })
})
