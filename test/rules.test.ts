import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { audits, corpusRules } from '../src/audits.ts'
import { engine } from '../src/clean.ts'
import { configuration, configured } from '../src/configuration.ts'
import type { Verdict } from '../src/core/rule.ts'
import type { Span } from '../src/core/span.ts'
import { openCorpus } from '../src/corpus/corpus.ts'
import { type Input, outcome } from '../src/outcome.ts'
import type { Finding } from '../src/report/wire.ts'
import { stages } from '../src/stages.ts'
import { type Example, page } from './page.ts'

// Every page of docs/rules is a test: its examples run, its headings are there, and no rule goes without a page.

/** The engine that the examples of a page run under. */
const engineOf = ({ configuration: given }: { readonly configuration: unknown }) =>
  engine(configured(configuration(given, { stages, audits, corpusRules }), stages, audits))
const made = engine()
const clutter = stages.flatMap(stage => stage.rules)
const auditIds = [...new Set([...audits, ...corpusRules].map(rule => rule.id))]

function inputOf(example: { text: string; html: boolean; facts: Record<string, string> }, id = 'example'): Input {
  return { id, ...example.facts, ...(example.html ? { html: example.text } : { text: example.text }) }
}

/** What the rule cut and what it left, by the characters of the example. */
function cutsOf(rule: string, example: Example, own = made): readonly string[] {
  const { cleaned } = outcome(inputOf(example), 1, own)
  if (cleaned === null) throw new Error('the example could not be cleaned')
  return cleaned.removals
    .filter(removal => removal.rule === rule)
    .map(removal => cleaned.article.text.slice(removal.start, removal.end))
}

const folded = (texts: readonly string[]) =>
  texts.map(text =>
    text
      .replace(/<[^>]*>/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )

describe.each(clutter.map(rule => rule.id))('clutter rule %s', id => {
  const told = page('clutter', id)
  const { sections, headings } = told
  const own = engineOf(told)
  test('has the headings a page needs, and two examples on either side', () => {
    expect(headings).toEqual(['Why it is safe', 'Removes', 'Keeps', 'Known misses'])
    expect(sections.Removes?.length).toBeGreaterThanOrEqual(2)
    expect(sections.Keeps?.length).toBeGreaterThanOrEqual(2)
  })
  test.each(sections.Removes ?? [])('removes: $name', example => {
    expect(folded(cutsOf(id, example, own))).toEqual(
      folded(example.marks.map(mark => example.text.slice(mark.start, mark.end))),
    )
  })
  test.each(sections.Keeps ?? [])('keeps: $name', example => {
    expect(example.marks).toEqual([])
    expect(cutsOf(id, example, own)).toEqual([])
  })
  test.each(sections['Known misses'] ?? [])('still misses: $name', example => {
    expect(folded(cutsOf(id, example, own))).not.toEqual(
      folded(example.marks.map(mark => example.text.slice(mark.start, mark.end))),
    )
  })
})

interface Placed extends Span {
  readonly article: string
}

/** Passages of the rule's findings, flag by flag, in the characters of the example. */
function flagsOf(rule: string, example: Example, verdict: Verdict | null = null): Placed[][] {
  const corpus = openCorpus()
  const flags: Placed[][] = []
  const isAsked = (finding: Finding) => finding.rule === rule && (verdict === null || finding.verdict === verdict)
  const add = (passages: readonly { article: string | number; span: readonly [number, number] }[]) =>
    flags.push(passages.map(({ article, span }) => ({ article: String(article), start: span[0], end: span[1] })))
  for (const article of example.articles) {
    const result = outcome(inputOf(article, article.id), 1, made)
    if (!('body' in result.line) || result.cleaned === null || result.reading === null)
      throw new Error('the example could not be cleaned')
    corpus.add({ cleaned: result.cleaned, reading: result.reading })
    for (const finding of result.line.findings) if (isAsked(finding)) add(finding.passages)
  }
  for (const finding of corpus.findings()) if (isAsked(finding)) add(finding.passages)
  return flags
}

const meet = (a: Placed, b: Placed) => a.article === b.article && a.start < b.end && b.start < a.end

describe.each(auditIds)('audit rule %s', id => {
  const { sections, headings } = page('audit', id)
  test('has the headings a page needs, and two examples on either side', () => {
    expect(headings).toEqual(['Flags', 'Passes', 'Cannot tell', 'Known misses'])
    expect(sections.Flags?.length).toBeGreaterThanOrEqual(2)
    expect(sections.Passes?.length).toBeGreaterThanOrEqual(2)
  })
  test.each(sections.Flags ?? [])('flags: $name', example => {
    const flags = flagsOf(id, example)
    const marks = example.articles.flatMap(article => article.marks.map(mark => ({ ...mark, article: article.id })))
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks)
      expect(
        flags.some(passages => passages.some(passage => meet(passage, mark))),
        `nothing flags "${example.text.slice(mark.start, mark.end)}"`,
      ).toBe(true)
    for (const passages of flags)
      expect(
        passages.some(passage => marks.some(mark => meet(passage, mark))),
        `flagged without a mark: ${JSON.stringify(passages)}`,
      ).toBe(true)
  })
  test.each(sections.Passes ?? [])('passes: $name', example => {
    expect(flagsOf(id, example)).toEqual([])
  })
  test.each(sections['Cannot tell'] ?? [])('cannot tell: $name', example => {
    expect(flagsOf(id, example, 'fault')).toEqual([])
    const unsure = flagsOf(id, example, 'cannot-tell')
    const marks = example.articles.flatMap(article => article.marks.map(mark => ({ ...mark, article: article.id })))
    expect(marks.every(mark => unsure.some(passages => passages.some(passage => meet(passage, mark))))).toBe(true)
    if (marks.length === 0) expect(unsure).toEqual([])
  })
  test.each(sections['Known misses'] ?? [])('still misses: $name', example => {
    const flags = flagsOf(id, example)
    const marks = example.articles.flatMap(article => article.marks.map(mark => ({ ...mark, article: article.id })))
    expect(marks.every(mark => flags.some(passages => passages.some(passage => meet(passage, mark))))).toBe(false)
  })
})

test('every page belongs to a rule', () => {
  const pages = (sort: string) =>
    existsSync(`docs/rules/${sort}`)
      ? readdirSync(`docs/rules/${sort}`)
          .map(name => name.replace(/\.md$/u, ''))
          .sort()
      : []
  expect(pages('clutter')).toEqual(clutter.map(rule => rule.id).sort())
  expect(pages('audit')).toEqual([...auditIds].sort())
})

test('a page says what its rule says', () => {
  for (const rule of clutter)
    expect(readFileSync(`docs/rules/clutter/${rule.id}.md`, 'utf8')).toMatch(new RegExp(`^# ${rule.id}\n`, 'u'))
})
