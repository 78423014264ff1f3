import { expect, test } from 'vitest'
import { onPage } from '../../src/corpus/on-page.ts'
import { digest } from '../../src/report/digest.ts'
import { failure, reportOf, sheet } from '../report/sheets.ts'

const articles = [
  sheet({ id: 'plain', blocks: [['Text.']] }),
  sheet({ id: 'also plain', blocks: [['Text.']] }),
  { line: failure('broken'), pieces: [] },
  sheet({ id: 'last', blocks: [['Text.']] }),
]

function choice(most: number) {
  const made = onPage(most)
  for (const { line } of articles) made.add(digest(line, null))
  return made
}

test('a page shows all articles while they are few, then what failed before what says nothing, in the order of the run', () => {
  expect(choice(4).chosen()).toEqual([0, 1, 2, 3])
  expect(choice(3).chosen()).toEqual([0, 1, 2])
  expect(choice(1).chosen()).toEqual([2])
})

const across = (id: string, ...ids: string[]) => ({
  ...{ id, rule: 'shared-passage', severity: 'note' as const, verdict: 'fault' as const, message: '' },
  passages: ids.map((article): { article: string; span: [number, number]; text: string } => ({
    article,
    span: [0, 1],
    text: 'T',
  })),
})

test('what points at articles that are not shown is left out, what counts stays', () => {
  const report = reportOf(articles, {
    findings: [across('x', 'plain', 'last'), across('y', 'plain', 'also plain')],
    clusters: [
      { articles: ['plain', 'last'], sharedWords: 20 },
      { articles: ['plain', 'also plain', 'last'], sharedWords: 20 },
    ],
  })
  expect(choice(4).narrowed(report)).toBe(report)
  const narrowed = choice(3).narrowed(report)
  expect(narrowed.findings.map(({ id }) => id)).toEqual(['y'])
  expect(narrowed.clusters.map(({ articles }) => articles)).toEqual([['plain', 'also plain']])
  expect(narrowed.articles).toEqual(report.articles)
})

test('findings across articles are all left for the page to choose the gravest of', () => {
  const notes = Array.from({ length: 5 }, (_, at) => across(`note ${at}`, 'plain', 'also plain'))
  const grave = { ...across('grave', 'plain', 'also plain'), severity: 'error' as const }
  const narrowed = choice(3).narrowed(reportOf(articles, { findings: [...notes, grave] }))
  expect(narrowed.findings.map(({ severity }) => severity)).toEqual(['note', 'note', 'note', 'note', 'note', 'error'])
})
