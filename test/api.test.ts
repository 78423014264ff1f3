import { describe, expect, test } from 'vitest'
import { engine } from '../src/clean.ts'
import * as api from '../src/index.ts'

// Every public name, and what the library promises of each.

const TEXT = `Ferry sails again after ten days in dock
By Ines Corbeau
October 3, 2025

BREST, Oct. 3 (Reuters) -- The ferry sails again after ten days in dock, and its captain says every bolt was looked at.

The first crossing carried nine cars, a piano and one bride, all of whom arrived in good order.

RECOMMENDED

SOURCE:AFP`

test('the public names, all of them', () => {
  expect(Object.keys(api).sort()).toEqual([
    'align',
    'audit',
    'audits',
    'clean',
    'corpusRules',
    'openCorpus',
    'schemas',
    'stages',
  ])
})

describe('clean', () => {
  test('takes a text and gives its line', () => {
    const line = api.clean(TEXT)
    expect(line.headline).toBe('Ferry sails again after ten days in dock')
    expect(line.body).toBe(
      'The ferry sails again after ten days in dock, and its captain says every bolt was looked at.\n\nThe first crossing carried nine cars, a piano and one bride, all of whom arrived in good order.',
    )
    expect(line.metadata).toMatchObject({
      authors: ['Ines Corbeau'],
      published: '2025-10-03',
      agencies: ['Reuters', 'AFP'],
    })
    expect(line.findings.map(finding => finding.rule)).toEqual(['credit-mismatch'])
  })
  test('is pure: the same line for the same input', () => {
    expect(api.clean(TEXT)).toEqual(api.clean(TEXT))
  })
  test('what the caller says outranks what the text says', () => {
    const line = api.clean({ text: TEXT, headline: 'Another', published: '2025-10-04T08:00Z', publisher: 'Quay' })
    expect(line.headline).toBe('Another')
    expect(line.metadata).toMatchObject({ published: '2025-10-04T08:00Z', publisher: 'Quay' })
  })
  test('throws a TypeError that says what to do when there is no text, or two', () => {
    expect(() => api.clean({})).toThrow(TypeError)
    expect(() => api.clean({ text: 'a', html: 'b' })).toThrow(/both "text" and "html".*exactly one/u)
  })
  test('gives up an article that takes longer than its limit', () => {
    const slow: api.ClutterRule = {
      id: 'slow',
      summary: 'nothing, slowly',
      kinds: ['other'],
      find() {
        const end = performance.now() + 40
        while (performance.now() < end);
        return []
      },
    }
    const stages = [{ name: 'slow', rules: [slow, { ...slow, id: 'slower' }] }, ...api.stages]
    expect(() => api.clean({ text: TEXT }, { stages, timeLimit: 20 })).toThrow(/more than 20 ms/u)
  })
  test('a stage of one’s own is a longer array', () => {
    const mine: api.ClutterRule = {
      id: 'brides',
      summary: 'lines about brides',
      kinds: ['other'],
      *find(article) {
        for (const block of article.blocks)
          if (article.text.slice(block.start, block.end).includes('bride'))
            yield { ...block, kind: 'other', reason: 'a line about a bride', confidence: 1 }
      },
    }
    const line = api.clean(TEXT, { stages: [...api.stages, { name: 'mine', rules: [mine] }] })
    expect(line.ledger.at(-3)).toMatchObject({ rule: 'brides', stage: 'mine', kind: 'other' })
    expect(line.body).not.toContain('bride')
  })
  test('makes the phrases of a list of stages ready once, not for every call', () => {
    const mine = [...api.stages]
    expect(engine().phrases).toBe(engine().phrases)
    expect(engine({ stages: mine }).phrases).toBe(engine({ stages: mine }).phrases)
    expect(engine({ stages: mine }).phrases).not.toBe(engine().phrases)
  })
  test('two rules of one id are refused', () => {
    expect(() => api.clean(TEXT, { stages: [...api.stages, ...api.stages] })).toThrow(/two rules are called/u)
  })
})

test('audit gives the findings alone', () => {
  expect(api.audit(TEXT)).toEqual(api.clean(TEXT).findings)
  expect(api.audit(TEXT, { audits: [] })).toEqual([])
})

test('align compares two texts as they are given', () => {
  const sentence = 'the first crossing carried nine cars, a piano and one bride, all of whom arrived in good order.'
  expect(api.align(TEXT, `Dock news: ${sentence}`)).toEqual({
    verdict: 'abridged',
    coverage: { a: expect.any(Number), b: 0.9 },
    passages: [{ a: [195, 290], b: [11, 106] }],
  })
})

describe('openCorpus', () => {
  const articles = [
    { id: 'a', text: TEXT },
    { id: 'b', text: TEXT.replace('SOURCE:AFP', '') },
    { id: 'a', text: TEXT },
    { id: 'c' },
  ]
  test('cleans what it is given, in order, failures included', async () => {
    const corpus = api.openCorpus()
    const lines = await all(corpus.clean(articles))
    expect(lines.map(({ id, status }) => `${id} ${status}`)).toEqual(['a cleaned', 'b cleaned', 'a failed', 'c failed'])
    expect(corpus.findings().map(finding => finding.rule)).toContain('shared-passage')
    expect(corpus.clusters()[0]?.articles).toEqual(['a', 'b'])
  })
  test('stops when it is told to', async () => {
    const abort = new AbortController()
    const seen: unknown[] = []
    const run = async () => {
      for await (const line of api.openCorpus().clean(articles, { signal: abort.signal })) {
        seen.push(line.id)
        abort.abort(new Error('enough'))
      }
    }
    await expect(run()).rejects.toThrow('enough')
    expect(seen).toEqual(['a'])
  })
})

test('schemas describe the line that clean gives', () => {
  const { line } = api.schemas() as { line: { anyOf?: unknown[]; oneOf?: unknown[] } }
  expect(line.oneOf ?? line.anyOf).toHaveLength(2)
})

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
