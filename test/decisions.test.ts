import { describe, expect, test } from 'vitest'
import { anchored } from '../src/anchor.ts'
import { engine } from '../src/clean.ts'
import { outcome } from '../src/outcome.ts'
import type { Decision } from '../src/report/decision.ts'
import type { CleanedLine, Finding, LedgerEntry } from '../src/report/wire.ts'
import { prose } from './scratch.ts'

const BANNER = 'Sign up for our newsletter'
const SLIP = 'The bridge , they said, will reopen in June and carry two lanes of traffic.'
const text = `${prose('bridge')}\n\n${BANNER}\n\n${SLIP}\n\nSHARE THIS ARTICLE\n`

function cleaned(source: string, decisions: Decision[] = [], id = 'calder/bridge.txt') {
  const { line, decided = [] } = outcome({ id, text: source }, 1, engine({ decisions }))
  if (!('body' in line)) throw new Error(line.error.message)
  return { line, decided }
}

const base = cleaned(text).line
const cutOf = (line: CleanedLine, words: string): LedgerEntry => {
  const entry = line.ledger.find(entry => entry.text === words)
  if (entry === undefined) throw new Error(`not cut: ${words}`)
  return entry
}
const flagOf = (line: CleanedLine, rule: string): Finding => {
  const finding = line.findings.find(finding => finding.rule === rule)
  if (finding === undefined) throw new Error(`not found: ${rule}`)
  return finding
}
const around = (source: string, words: string) => {
  const at = source.indexOf(words)
  return {
    before: source.slice(Math.max(0, at - 32), at),
    after: source.slice(at + words.length, at + words.length + 32),
    span: [at, at + words.length] as [number, number],
  }
}

function onCut(words: string, over: Partial<Decision> = {}): Decision {
  const { id, rule } = cutOf(base, words)
  return {
    on: 'removal',
    verdict: 'rejected',
    scope: 'here',
    rule,
    id,
    article: 'calder/bridge.txt',
    outlet: 'calder',
    quotations: [{ article: 'calder/bridge.txt', exact: words, ...around(text, words) }],
    note: '',
    ...over,
  }
}

function onFinding(rule: string, over: Partial<Decision> = {}): Decision {
  const { id, passages } = flagOf(base, rule)
  return {
    ...onCut(BANNER),
    on: 'finding',
    verdict: 'accepted',
    rule,
    id,
    quotations: passages.map(passage => ({
      article: passage.article,
      exact: passage.text,
      ...around(text, passage.text),
    })),
    ...over,
  }
}

const RULE = 'space-before-punctuation'

describe('a rejected removal', () => {
  test('stays in the text, and nothing else does', () => {
    const { line, decided } = cleaned(text, [onCut(BANNER)])
    expect(decided).toEqual([0])
    expect(line.body).toContain(BANNER)
    expect(line.ledger.map(({ text }) => text)).toEqual(
      base.ledger.map(({ text }) => text).filter(text => text !== BANNER),
    )
  })

  test('stays although the text around it was edited on one side, and moved', () => {
    const edited = `A new first line, which tells of the weather on that day.\n\n${text.replace(SLIP, 'Rewritten from here.')}`
    const { line, decided } = cleaned(edited, [onCut(BANNER)])
    expect(decided).toEqual([0])
    expect(line.body).toContain(BANNER)
  })

  test('is stale where the words are gone, or stand among others', () => {
    expect(cleaned(text.replace(BANNER, ''), [onCut(BANNER)]).decided).toEqual([])
    const elsewhere = `${prose('harbour')}\n\n${BANNER}\n\n${prose('mill')}\n`
    const { line, decided } = cleaned(elsewhere, [onCut(BANNER)])
    expect(decided).toEqual([])
    expect(line.body).not.toContain(BANNER)
  })

  test('takes the place it was made for when the words stand twice', () => {
    const twice = `${BANNER}\n\n${text}`
    const { line, decided } = cleaned(twice, [onCut(BANNER)])
    expect(decided).toEqual([0])
    expect(line.body.split(BANNER)).toHaveLength(2)
    expect(line.body.indexOf(BANNER)).toBeGreaterThan(100)
  })

  test('of another article leaves this one alone', () => {
    expect(cleaned(text, [onCut(BANNER, { article: 'calder/other.txt' })]).line.body).toBe(base.body)
  })

  test('holds through the passes that bring a text to rest, and in HTML', () => {
    const html = `<main>${prose('bridge')
      .split('\n\n')
      .map(part => `<p>${part}</p>`)
      .join('')}<p>${BANNER}</p><p>${SLIP}</p></main>`
    const decide = onCut(BANNER, { article: 7 })
    const { line } = outcome({ id: 7, html }, 1, engine({ decisions: [decide] }))
    expect('body' in line && line.body).toContain(BANNER)
  })
})

describe('an accepted removal', () => {
  test('changes nothing and is known again', () => {
    const { line, decided } = cleaned(text, [onCut(BANNER, { verdict: 'accepted' })])
    expect(decided).toEqual([0])
    expect(line).toEqual(base)
  })
})

describe('a settled finding', () => {
  test.each(['accepted', 'rejected'] as const)('stays quiet when it was %s', verdict => {
    const { line, decided } = cleaned(text, [onFinding(RULE, { verdict })])
    expect(decided).toEqual([0])
    expect(line.findings.filter(({ rule }) => rule === RULE)).toEqual([])
    expect(line.quality.score).toBeGreaterThanOrEqual(base.quality.score)
  })

  test('stays quiet when an edit nearby gives it another id', () => {
    const edited = text.replace('will reopen in June', 'will be open again by June')
    expect(flagOf(cleaned(edited).line, RULE).id).not.toBe(flagOf(base, RULE).id)
    const { line, decided } = cleaned(edited, [onFinding(RULE)])
    expect([line.findings.some(({ rule }) => rule === RULE), decided]).toEqual([false, [0]])
  })

  test('is stale once the fault is mended, and silences no other', () => {
    expect(cleaned(text.replace('bridge ,', 'bridge,'), [onFinding(RULE)]).decided).toEqual([])
    const moved = `${prose('harbour')}\n\nNobody knew why the bridge , they claimed, was shut on that day of all days.\n`
    const { line, decided } = cleaned(moved, [onFinding(RULE)])
    expect(decided).toEqual([])
    expect(line.findings.some(({ rule }) => rule === RULE)).toBe(true)
  })
})

describe('always here', () => {
  test('turns the rule off for the outlet, and for no other', () => {
    const always = onCut(BANNER, { scope: 'always' })
    const other = text.replaceAll('bridge', 'harbour')
    expect(cleaned(other, [always], 'calder/harbour.txt').line.body).toContain(BANNER)
    expect(cleaned(other, [always], 'elland/harbour.txt').line.body).not.toContain(BANNER)
    const quiet = onFinding(RULE, { scope: 'always' })
    expect(cleaned(other, [quiet], 'calder/harbour.txt').line.findings.some(({ rule }) => rule === RULE)).toBe(false)
    expect(cleaned(other, [quiet], 'elland/harbour.txt').line.findings.some(({ rule }) => rule === RULE)).toBe(true)
  })

  test('is what the configuration says by outlet', () => {
    const outlets = { calder: { rules: { [RULE]: false } } }
    const { line } = outcome({ id: 'calder/x.txt', text }, 1, engine({ outlets }))
    expect('body' in line && line.findings.some(({ rule }) => rule === RULE)).toBe(false)
  })
})

describe('where a quotation stands', () => {
  const at = (source: string, exact: string, before: string, after: string, start = 0) =>
    anchored(source, { article: 1, exact, before, after, span: [start, start + exact.length] }, offset => offset)

  test('white space aside', () => {
    expect(at('one\n\n\ntwo three', 'two', 'one\n\n', ' three')).toEqual({ start: 6, end: 9 })
  })
  test('the nearest of two in equal surroundings', () => {
    expect(at('a two b ... a two b', 'two', 'a ', ' b', 13)).toEqual({ start: 14, end: 17 })
    expect(at('a two b ... a two b', 'two', 'a ', ' b', 1)).toEqual({ start: 2, end: 5 })
  })
  test('nowhere when less than half of what stood around it is left', () => {
    expect(at('alpha two omega', 'two', 'gamma ', ' delta')).toBeNull()
    expect(at('nothing here', 'two', '', '')).toBeNull()
    expect(at('x', '', '', '')).toBeNull()
  })
  test('by itself when it is long enough to be told by itself', () => {
    const long = 'a sentence that nobody would write twice in a lifetime'
    expect(at(`before ${long} after`, long, 'other ', ' words')).toEqual({ start: 7, end: 7 + long.length })
  })
})
