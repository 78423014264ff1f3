import { describe, expect, test } from 'vitest'
import { engine } from '../src/clean.ts'
import type { AuditRule } from '../src/core/rule.ts'
import { type Input, outcome } from '../src/outcome.ts'

// What nobody writes for readers: each kind once took time with the square of its length, or may.

const SENTENCE = 'The harbour master said on Monday that the ferry would leave at nine, as it had before the storm. '
const STORY = `${SENTENCE.repeat(3)}\n\n`.repeat(6)
const page = (inside: string) => `<!doctype html><title>Harbour</title><body><h1>Ferry moved</h1>${inside}</body>`
const CONSONANTS = 'bcdfglmnprst'
const VOWELS = 'aeiou'

/** A different name for each number. */
function name(at: number): string {
  let word = ''
  for (let rest = at + 1000; rest > 0; rest = Math.floor(rest / 60))
    word += `${CONSONANTS[rest % 12] ?? ''}${VOWELS[Math.floor(rest / 12) % 5] ?? ''}`
  return `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`
}

const each = (count: number, piece: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join('')
const many = (piece: string) => (count: number) => piece.repeat(count)
const DAYS = ['12 March 2019', '3 April 2019', '5 May 2018']

/** How many pieces the smaller text has, and the text of so many. */
const TEXTS: Readonly<Record<string, readonly [number, (count: number) => string]>> = {
  'one line': [3000, many(SENTENCE)],
  'one word': [400_000, many('a')],
  apostrophes: [15_000, many("'a 'b' ")],
  'lines of an apostrophe': [2000, many("'a 'b\n")],
  'quotation marks': [40_000, many('"')],
  'open quotations': [20_000, many('“a ')],
  'quotations and speakers': [
    600,
    count => each(count, at => `“We go on,” said Mayor ${name(at)} ${name(at + 7)}.\n\n`),
  ],
  'quotations one repeats': [
    400,
    count => each(count, at => `“We will go on and on as we always have,” said ${name(at % 9)}.\n`),
  ],
  'faulty quotations': [500, many('He said “we go and “we stay” and left.\n\n')],
  'speakers before colons': [
    500,
    count => each(count, at => `${name(at)} ${name(at + 3)}: we go on and on.\n${name(at)} said so.\n`),
  ],
  'surnames nearly alike': [
    500,
    count => each(count, at => `Ines ${name(at)}berg said so. ${name(at)}berg left. ${name(at)}bergo said no. `),
  ],
  dates: [3000, many('On 12 March 2019 at 09:57, ')],
  'times of publication': [500, count => each(count, at => `Published ${DAYS[at % 3] ?? ''} at 09:57\n`) + STORY],
  'signatures of comments': [
    300,
    count => STORY + each(count, at => `${name(at)}, 12 March 2019 at 09:57\n${SENTENCE}\n${SENTENCE}\n`),
  ],
  'times that sign nothing': [
    700,
    count =>
      STORY + each(count, at => `Price of 12 March 2019, 09:57\n${at % 40 === 0 ? SENTENCE.repeat(20) : 'Oars'}\n`),
  ],
  'credits with a bracket lost': [500, many('(Reuters\n')],
  brackets: [20_000, many('(AFP')],
  'lines without a blank': [700, many(`${'港口负责人周一说渡轮'.repeat(6)}\n`)],
  'lines of a list of headlines': [500, count => many('Most read\n')(count) + STORY],
  'titles before a story': [1000, count => each(count, at => `${name(at)} moves to ${name(at + 9)} again\n`) + STORY],
  'passages said again': [
    150,
    count =>
      each(2 * count, at => `The board of ${name(at % count)} says that it will go on and on as it always has.\n`),
  ],
  'invisible characters': [40_000, many('a\u200b\u00ad')],
  mojibake: [5000, many('cafÃ© â€œ ')],
  'Italian seconds': [4000, many('Secondo, così è. ')],
  'holders of offices in one sentence': [
    300,
    count => each(count, at => `Swedish Prime Minister ${name(at)} ${name(at + 7)} and `),
  ],
  'combining marks': [8000, many('e\u0301\u0323\u0308')],
}
const PAGES: Readonly<Record<string, readonly [number, (count: number) => string]>> = {
  'nested elements': [20_000, count => page(`${'<div>'.repeat(count)}${SENTENCE}${'</div>'.repeat(count)}`)],
  'bylines in bylines': [4000, count => page(many('<span itemprop="author">a')(count))],
  'closed, never opened': [50_000, count => page(many('</b></div>')(count))],
  'line breaks': [2000, count => page(many('a<br>')(count))],
  'table of cells': [1000, count => page(`<table>${many('<tr><td>12</td><td>Cobh</td></tr>')(count)}</table>`)],
  'classes of each element': [1000, count => page(each(count, at => `<p class="c${at} d${at}">${name(at)} left.</p>`))],
  'different elements': [1000, count => page(each(count, at => `<x-${at}><p>${name(at)} left.</p>`))],
  'many attributes': [60_000, count => page(`<p ${many('data-a="1" ')(count)}>${SENTENCE}</p>`)],
  'many references': [15_000, count => page(`<p>${many('&amp;&eacute;&#8217;')(count)}</p>`)],
  'credits in a footer': [
    700,
    count => page(`${STORY}<footer>${many('<p>Photo: Ines Corbeau/AFP</p>')(count)}</footer>`),
  ],
  captions: [700, count => page(each(count, at => `<figcaption>${name(at)} at sea.</figcaption><p>${SENTENCE}</p>`))],
}

const ready = engine({ attributions: true })

/** The least of three times, in milliseconds. */
function cost(input: Input): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const from = performance.now()
    const { line } = outcome(input, 1, ready)
    best = Math.min(best, performance.now() - from)
    expect(line.status).not.toBe('quarantined')
  }
  return best
}

/** Below this the clock and what is made once weigh more than the text. */
const LEAST = 20
/** Four times the length costs four times as much where time goes with length, and sixteen times where it goes with its square. */
const MOST = 8

// Tried again: a machine with other work may stall one side of the comparison, a square stalls it every time.
describe('four times as much costs about four times as much', { retry: 2 }, () => {
  test.each(Object.entries(TEXTS))('text: %s', (_kind, [count, text]) => {
    const less = cost({ text: text(count) })
    expect(cost({ text: text(4 * count) })).toBeLessThan(MOST * Math.max(LEAST, less))
  })

  test.each(Object.entries(PAGES))('page: %s', (_kind, [count, html]) => {
    const less = cost({ html: html(count) })
    expect(cost({ html: html(4 * count) })).toBeLessThan(MOST * Math.max(LEAST, less))
  })
})

test.each<readonly [string, Input, string]>([
  [
    'a text of too many lines',
    { text: 'a\n'.repeat(100_000) },
    'line 1: the article has 100000 blocks, and at most 80000 are read',
  ],
  [
    'a page of too many lines',
    { html: 'a<br>'.repeat(100_000) },
    'line 1: the article has 100000 blocks, and at most 80000 are read',
  ],
  [
    'a text of too many characters',
    { text: 'a'.repeat(3_000_001) },
    'line 1: the article has 3000001 characters, and at most 3000000 are read',
  ],
])('%s is quarantined, and says why', (_kind, input, message) => {
  expect(outcome(input, 1, ready).line).toMatchObject({ status: 'quarantined', error: { code: 'too-long', message } })
})

test('the time limit is looked at in the audits', () => {
  const slow: AuditRule = {
    id: 'slow',
    summary: 'waits',
    check() {
      const from = performance.now()
      while (performance.now() < from + 30);
      return []
    },
  }
  const { line } = outcome({ text: STORY }, 1, engine({ audits: [slow, { ...slow, id: 'next' }], timeLimit: 25 }))
  expect(line).toMatchObject({ status: 'quarantined', error: { code: 'time-limit' } })
})
