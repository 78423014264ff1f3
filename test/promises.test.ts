import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { engine } from '../src/clean.ts'
import type { Stage } from '../src/core/rule.ts'
import { isSpace } from '../src/core/span.ts'
import { type Input, outcome } from '../src/outcome.ts'
import { restoration, restored } from '../src/restore.ts'
import { stages } from '../src/stages.ts'
import { examples, generatedHtml, generatedText, samples } from './corpus-of-tests.ts'

// The five promises, each a test: over generated articles, every sample in raw/ and every example of every page.
// The fifth, that the page is the test, is test/rules.test.ts.

const made = engine()
const RUNS = 300

function cleaned(input: Input) {
  const result = outcome(input, 1, made)
  if (!('body' in result.line) || result.cleaned === null) throw new Error(JSON.stringify(result.line))
  return { line: result.line, cleaned: result.cleaned }
}

const solid = (text: string) => text.replace(/\s/gu, '')

/** 1. Every visible character is kept, lifted or removed: exactly once. */
function balances(input: Input) {
  const { article, kept, removals } = cleaned(input).cleaned
  const times = new Uint8Array(article.text.length)
  for (const { start, end } of [...kept, ...removals])
    for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1
  for (let at = 0; at < article.text.length; at++) {
    const times_ = times[at] ?? 0
    if (times_ > 1 || (times_ === 0 && !isSpace(article.text.charCodeAt(at))))
      expect.fail(
        `character ${at} (${JSON.stringify(article.text[at])}) is accounted for ${times_} times in ${JSON.stringify(article.text.slice(Math.max(0, at - 30), at + 30))}`,
      )
  }
}

/** 2. The body is what stands in the text, white space between blocks aside, in the same order. */
function onlyDeletes(input: Input) {
  const { line, cleaned: result } = cleaned(input)
  const body = solid(line.body)
  const text = solid(result.article.text)
  let at = 0
  for (const character of body) {
    const next = text.indexOf(character, at)
    if (next < 0) expect.fail(`${JSON.stringify(character)} of the body does not stand in the text behind ${at}`)
    at = next + character.length
  }
}

/** Every span of the line points at its words in the string that was given. */
function pointsAtItsWords(input: Input) {
  const { line } = cleaned(input)
  const given = input.text ?? ''
  for (const { span, text } of [...line.ledger, ...line.findings.flatMap(finding => finding.passages)])
    expect(given.slice(span[0], span[1])).toBe(text)
  for (const { span, from } of line.repairs) expect(given.slice(span[0], span[1])).toBe(from)
}

/** 4. Cleaning twice, with the same said of the article, is cleaning once. */
function rests(input: Input) {
  const { body } = cleaned(input).line
  expect(cleaned({ ...input, text: body }).line.body).toBe(body)
}

/** From 1 and 2: the cleaned text and its ledger give the given text back. */
function restores(input: Input) {
  const { line, cleaned: result } = cleaned(input)
  // The record travels as JSON.
  expect(restored(JSON.parse(JSON.stringify(line)), JSON.parse(JSON.stringify(restoration(result))))).toBe(input.text)
}

const articles = [...samples(), ...examples()]
const texts = articles.filter(article => article.text !== undefined)
const pages = articles.filter(article => article.html !== undefined)

test('there are samples and examples to try the promises on', () => {
  expect(texts.length).toBeGreaterThan(50)
  expect(pages.length).toBeGreaterThan(10)
})

describe('1. the ledger balances', () => {
  test('over samples and examples', () => articles.forEach(balances))
  test('over generated text', () =>
    fc.assert(
      fc.property(generatedText, text => balances({ text })),
      { numRuns: RUNS },
    ))
  test('over generated pages', () =>
    fc.assert(
      fc.property(generatedHtml, html => balances({ html })),
      { numRuns: RUNS },
    ))

  // What is visible is told by another parser than ours, so that nothing is lost before the ledger begins.
  const visible = (html: string) => {
    const $ = load(html)
    $('script, style, template, head, title, [hidden]').remove()
    $('[style]')
      .filter((_, element) => /display:\s*none|visibility:\s*hidden/iu.test($(element).attr('style') ?? ''))
      .remove()
    return solid($.root().text())
      .normalize('NFC')
      .replace(/[\u00AD\u200B\uFEFF]/gu, '')
  }
  test('over the visible text of the sample pages, as another parser sees it', () => {
    for (const { id, html } of pages.filter(one => one.id.endsWith('.html')))
      expect(solid(cleaned({ html }).cleaned.article.text), id).toBe(visible(html ?? ''))
  })
})

describe('2. we only delete', () => {
  test('over samples and examples', () => articles.forEach(onlyDeletes))
  test('over generated text', () =>
    fc.assert(
      fc.property(generatedText, text => onlyDeletes({ text })),
      { numRuns: RUNS },
    ))
  test('over generated pages', () =>
    fc.assert(
      fc.property(generatedHtml, html => onlyDeletes({ html })),
      { numRuns: RUNS },
    ))
  test('and every span points at its words', () => {
    texts.forEach(pointsAtItsWords)
    fc.assert(
      fc.property(generatedText, text => pointsAtItsWords({ text })),
      { numRuns: RUNS },
    )
  })
})

describe('3. order cannot matter inside a stage', () => {
  const shuffled = (seed: number): Stage[] =>
    stages.map(stage => ({
      ...stage,
      rules: [...stage.rules].sort(
        (a, b) => ((a.id.charCodeAt(1) * seed) % 17) - ((b.id.charCodeAt(1) * seed) % 17) || (a.id < b.id ? 1 : -1),
      ),
    }))
  test.each([3, 5, 7])('rules in another order (%i) give the same lines', seed => {
    const other = engine({ stages: shuffled(seed) })
    for (const article of articles) expect(outcome(article, 1, other).line).toEqual(outcome(article, 1, made).line)
    fc.assert(
      fc.property(generatedText, text => {
        expect(outcome({ text }, 1, other).line).toEqual(outcome({ text }, 1, made).line)
      }),
      { numRuns: RUNS / 3 },
    )
  })
})

describe('4. cleaning twice is cleaning once', () => {
  test('over samples and examples', () => texts.forEach(rests))
  test('over generated text', () =>
    fc.assert(
      fc.property(generatedText, text => rests({ text })),
      { numRuns: RUNS },
    ))
})

describe('the quick look whether the body is at rest', () => {
  // Stages of the caller's own always get the full second pass.
  const full = engine({ stages: [...stages] })
  const agrees = (input: Input) => expect(outcome(input, 1, made).line).toEqual(outcome(input, 1, full).line)
  test('agrees with the full second pass', () => {
    texts.forEach(agrees)
    fc.assert(
      fc.property(generatedText, text => {
        agrees({ text })
      }),
      { numRuns: RUNS },
    )
  })
})

describe('restore', () => {
  test('gives every sample and example back', () => texts.forEach(restores))
  test('gives any text back', () => {
    fc.assert(
      fc.property(generatedText, text => restores({ text })),
      { numRuns: RUNS },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => restores({ text })),
      { numRuns: RUNS },
    )
  })
})
