import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { engine } from '../src/clean.ts'
import { openCorpus } from '../src/corpus/corpus.ts'
import { outcome } from '../src/outcome.ts'
import type { CleanedLine, Finding } from '../src/report/wire.ts'
import { samples } from './corpus-of-tests.ts'

// The samples in raw/ give exactly what raw/README.md says is planted in them, as test/samples.json holds it: no cut and no finding more or less.

interface Expected {
  readonly headline: string | null
  readonly standfirst: string | null
  readonly body: readonly string[]
  readonly metadata: Readonly<Record<string, unknown>>
  readonly ledger: readonly { readonly text: string; readonly kind: string }[]
  readonly findings: readonly { readonly rule: string; readonly evidence: readonly string[] }[]
}

interface Across {
  readonly rule: string
  readonly evidence: Readonly<Record<string, string>>
}

const all: Record<string, unknown> = JSON.parse(readFileSync('test/samples.json', 'utf8'))
const across = (Array.isArray(all.across) ? all.across : (all.across as { findings: Across[] }).findings) as Across[]
const expected = Object.entries(all).filter(([id]) => id !== 'across' && !id.startsWith('_')) as [string, Expected][]

const folded = (text: string) => text.replace(/\s+/gu, ' ').trim()
const lines = new Map<string, CleanedLine>()
const corpus = openCorpus()

beforeAll(() => {
  const made = engine()
  samples().forEach((sample, i) => {
    const result = outcome(sample, i + 1, made)
    corpus.add(result)
    if ('body' in result.line) lines.set(sample.id, result.line)
  })
})

/** The finding rests on the words: one of its passages holds them, or lies within them. */
function rests(finding: Finding, words: string, article?: string): boolean {
  return finding.passages.some(passage => {
    if (article !== undefined && passage.article !== article) return false
    return folded(passage.text).includes(folded(words)) || folded(words).includes(folded(passage.text))
  })
}

test('every sample is expected, and every expected one is there', () => {
  expect([...lines.keys()].sort()).toEqual(expected.map(([id]) => id).sort())
})

describe.each(expected)('%s', (id, want) => {
  const line = () => lines.get(id) ?? expect.fail(`${id} was not cleaned`)
  test('headline, standfirst and body', () => {
    expect(line().status).toBe('cleaned')
    expect({ headline: line().headline, standfirst: line().standfirst }).toEqual({
      headline: want.headline,
      standfirst: want.standfirst,
    })
    expect(line().body.split('\n\n').map(folded)).toEqual(want.body.map(folded))
  })
  test('metadata', () => {
    const have = { ...line().metadata, language: line().language }
    expect(have).toMatchObject(want.metadata)
  })
  test('the ledger, complete', () => {
    const short = (entries: readonly { readonly text: string; readonly kind: string }[]) =>
      entries.map(({ text, kind }) => `${kind}: ${folded(text)}`)
    expect(short(line().ledger)).toEqual(short(want.ledger))
  })
  test('the findings, complete', () => {
    const left = [...line().findings]
    for (const finding of want.findings) {
      const at = left.findIndex(one => one.rule === finding.rule && finding.evidence.every(words => rests(one, words)))
      expect(at, `no ${finding.rule} on ${finding.evidence.join(' | ')}`).toBeGreaterThanOrEqual(0)
      left.splice(at, 1)
    }
    expect(left.map(one => `${one.rule}: ${one.message}`)).toEqual([])
  })
})

test('the findings across articles, complete', () => {
  const left = [...corpus.findings()]
  for (const finding of across) {
    const at = left.findIndex(
      one =>
        one.rule === finding.rule &&
        Object.entries(finding.evidence).every(([article, words]) => rests(one, words, article)),
    )
    expect(at, `no ${finding.rule} on ${Object.values(finding.evidence).join(' | ')}`).toBeGreaterThanOrEqual(0)
    left.splice(at, 1)
  }
  expect(left.map(one => `${one.rule}: ${one.message}`)).toEqual([])
})
