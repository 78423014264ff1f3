import { describe, expect, it } from 'vitest'
import { engine } from '../../src/clean.ts'
import { ConfigurationError, configuration, configured, enabled, nearest } from '../../src/configuration.ts'
import type { AuditRule, ClutterRule, CorpusRule, Stage } from '../../src/core/rule.ts'

const clutter = (id: string, phrases?: ClutterRule['phrases']): ClutterRule => ({
  id,
  summary: id,
  kinds: ['other'],
  ...(phrases === undefined ? {} : { phrases }),
  find: () => [],
})
const audit = (id: string): AuditRule => ({ id, summary: id, check: () => [] })
const across = (id: string): CorpusRule => ({ id, summary: id, join: 'key', facts: () => [], judge: () => [] })

const stages: Stage[] = [
  { name: 'promotion', rules: [clutter('banner', { eng: ['click here'], any: ['shop now'] })] },
  { name: 'sharing', rules: [clutter('reading-time', { eng: ['# min read'] }), clutter('comment-count')] },
]
const known = {
  stages,
  audits: [audit('name-variant')],
  corpusRules: [across('name-variant'), across('shared-passage')],
}

const read = (value: unknown) => configuration(value, known)
const faults = (value: unknown): readonly string[] => {
  try {
    read(value)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults
    throw error
  }
}

describe('a configuration', () => {
  it('may be empty, and then changes nothing', () => {
    const made = configured(read({}), stages, known.audits)
    expect(made.stages?.map(({ rules }) => rules.map(({ id }) => id))).toEqual([
      ['banner'],
      ['reading-time', 'comment-count'],
    ])
    expect(made.audits).toEqual(known.audits)
    expect(made.timeLimit).toBeUndefined()
  })

  it('turns rules and stages off', () => {
    const config = read({
      rules: { 'reading-time': false, banner: true, 'name-variant': false },
      stages: { promotion: false },
    })
    const made = configured(config, stages, known.audits)
    expect(made.stages?.map(({ name, rules }) => [name, ...rules.map(({ id }) => id)])).toEqual([
      ['sharing', 'comment-count'],
    ])
    expect(made.audits).toEqual([])
    expect(enabled(config, known.corpusRules).map(({ id }) => id)).toEqual(['shared-passage'])
  })

  it('adds phrases to those of a rule, and leaves the rule itself as it is', () => {
    const made = configured(read({ phrases: { banner: ['visit our shop'] } }), stages, [])
    expect(made.stages?.[0]?.rules[0]?.phrases).toEqual({ eng: ['click here'], any: ['shop now', 'visit our shop'] })
    expect(stages[0]?.rules[0]?.phrases).toEqual({ eng: ['click here'], any: ['shop now'] })
    expect(() => engine(made)).not.toThrow()
  })

  it('sets a time limit', () => {
    expect(configured(read({ thresholds: { timeLimit: 250 } }), stages, []).timeLimit).toBe(250)
  })

  it('is told all its faults at once, each with its place and the nearest known word', () => {
    expect(
      faults({
        ruels: {},
        rules: { 'reading-tme': false, 'comment-count': 'no', 'name-varient': true },
        stages: { shring: false },
        thresholds: { timelimit: 3, maxFileBytes: -1 },
        phrases: { 'comment-count': ['x'], 'readng-time': ['x'], banner: ['...', 7] },
        keep: 'all',
      }),
    ).toEqual([
      'rules.comment-count: expected boolean, received string',
      'thresholds.maxFileBytes: Too small: expected number to be >0',
      'thresholds.timelimit: no such key; did you mean "timeLimit"?',
      'phrases.banner.1: expected string, received number',
      'keep: expected array, received string',
      'ruels: no such key; did you mean "rules"?',
      'rules.reading-tme: no such rule; did you mean "reading-time"?',
      'rules.name-varient: no such rule; did you mean "name-variant"?',
      'stages.shring: no such stage; did you mean "sharing"?',
      'phrases.comment-count: no rule of this name reads phrases; known are banner, reading-time',
      'phrases.readng-time: no rule of this name reads phrases; did you mean "reading-time"?',
      'phrases.banner: the phrase "..." holds no word',
    ])
  })

  it('names the keys that may stand at a place', () => {
    expect(faults({ outlets: { 'Harbour Post': { line: ['Read us.'] } } })).toEqual([
      'outlets.Harbour Post.line: no such key; did you mean "lines"?',
    ])
  })

  it.each([null, 7, 'x', [], true])('cannot be %j', value => {
    expect(faults(value)).toHaveLength(1)
  })

  it('takes no rule for known because every object has one of its name', () => {
    const value = JSON.parse('{"rules":{"__proto__":false,"constructor":false,"toString":true}}')
    expect(faults(value).filter(fault => fault.includes('no such rule'))).toHaveLength(3)
  })
})

describe('the nearest known word', () => {
  it.each([
    ['ruels', 'rules'],
    ['RULES', 'rules'],
    ['rule', 'rules'],
    ['thresold', 'thresholds'],
  ])('to %s is %s', (word, meant) => {
    expect(nearest(word, ['rules', 'stages', 'thresholds'])).toBe(`; did you mean "${meant}"?`)
  })

  it('is not guessed where nothing is near', () => {
    expect(nearest('weather', ['rules', 'stages'])).toBe('; known are rules, stages')
    expect(
      nearest(
        'x'.repeat(100_000),
        Array.from({ length: 20 }, (_, i) => `rule-${i}`),
      ),
    ).toBe('')
  })
})
