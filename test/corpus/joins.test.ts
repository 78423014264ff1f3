import { describe, expect, test } from 'vitest'
import { openCorpus } from '../../src/corpus/corpus.ts'
import type { Input } from '../../src/outcome.ts'

async function corpusOf(articles: readonly Input[]) {
  const corpus = openCorpus()
  for await (const line of corpus.clean(articles)) expect(line.status).toBe('cleaned')
  return corpus
}

const TOPICS = [
  'the price of herring, which nobody could say who had set, and about the mayor who promised to ask',
  'the bells of the choir school that ring an hour too early, as neighbours wrote in a letter to the bishop',
  'a bridge for otters after three had been run over since the spring, for which children had collected money',
  'its covered market, where the roof leaks on the flower sellers and the builder cannot be found anywhere',
  'the lamp on the quay that went out in a storm and has not been lit since, to the anger of the crews',
  'a bench under the lime tree that two families claim, one by a will and the other by long habit',
]
const LINE = 'Our reporters answer your questions about the islands every Thursday evening in the old customs house.'
const PLACES = ['Vik', 'Halden', 'Karlsund', 'Eastmere', 'Norby', 'Sund']
/** Twenty words that no other article has. */
const filling = (id: number) => Array.from({ length: 20 }, (_, at) => `word${at}of${id}`).join(' ')
const article = (id: number, publisher: string | undefined, last = LINE): Input => ({
  id,
  publisher,
  text: `${PLACES[id]} has heard of ${TOPICS[id]}.\n\nThe ${PLACES[id]} list is ${filling(id)}, as ${PLACES[id]} knows.\n\n${last}`,
})

describe('what one outlet prints in every article', () => {
  test('makes no link and no cluster within that outlet, and a finding that says so', async () => {
    const corpus = await corpusOf([0, 1, 2, 3, 4].map(id => article(id, 'Sund Courier')))
    expect(corpus.links()).toEqual([])
    expect(corpus.clusters()).toEqual([])
    expect(corpus.findings().map(({ rule }) => rule)).toEqual(['house-line'])
  })

  test('makes links where the outlet is not known', async () => {
    const corpus = await corpusOf([0, 1, 2, 3, 4].map(id => article(id, undefined)))
    expect(corpus.links().length).toBeGreaterThan(0)
  })

  test('is reuse where another outlet takes it, and does not hide what else two of its articles share', async () => {
    const more = `${TOPICS[5]}. ${LINE}`
    const corpus = await corpusOf([...[0, 1, 2, 3, 4].map(id => article(id, 'Sund Courier')), article(5, 'Post')])
    expect(corpus.links().map(({ a, b }) => [a.article, b.article])).toEqual([0, 1, 2, 3, 4].map(id => [id, 5]))
    const same = await corpusOf([
      article(0, 'Sund Courier', `Others spoke of ${more}`),
      ...[1, 2, 3].map(id => article(id, 'Sund Courier')),
      article(4, 'Sund Courier', `They went on to ${more}`),
    ])
    expect(same.links().map(({ a, b }) => [a.article, b.article])).toEqual([[0, 4]])
  })
})

test('a form filled in with other figures ties no articles', async () => {
  const report = (id: number, figures: readonly number[]): Input => ({
    id,
    text: `The road police counted ${figures[0]} accidents in the district last week, more than in the week before them. In these ${figures[1]} people were hurt and taken to the island hospital by boat. Radar cars took ${figures[2]} pictures on the road to the lighthouse. The police ask drivers to be careful where children go to school.`,
  })
  const corpus = await corpusOf([report(1, [31, 4, 810]), report(2, [28, 6, 455])])
  expect(corpus.links().every(({ template }) => template === true)).toBe(true)
  expect(corpus.clusters()).toEqual([])
  expect(corpus.findings().filter(({ rule }) => rule === 'shared-passage')).toEqual([])
})

test.each([
  ['number', 'hired nine divers and', 'hired eleven divers and'],
  ['negation', 'have never found', 'have now found'],
  ['name', 'told Lindqvist that', 'told Bergman that'],
] as const)('a sentence that differs in a %s is evidence on the link before it', async (differs, one, other) => {
  const story = (words: string) =>
    [
      'The board of the old harbour said on Monday that the wreck off the northern mole will be raised before the winter storms set in.',
      `Its engineers ${words} the ${differs === 'name' ? 'work' : 'men'} who had looked at the hull in the spring and who say that it will hold together.`,
      'A crane barge is on its way from the yard and is expected to reach the bay within a week if the wind stays in the south.',
    ].join(' ')
  const corpus = await corpusOf([
    { id: 'a', text: story(one) },
    { id: 'b', text: story(other) },
  ])
  const altered = corpus.links().flatMap(link => link.altered ?? [])
  expect(altered.map(sentence => sentence.differs)).toEqual([differs])
  expect(story(one).slice(altered[0]?.a.start, altered[0]?.a.end)).toMatch(/^Its engineers .+ hold together\.$/u)
  expect(story(other).slice(altered[0]?.b.start, altered[0]?.b.end)).toMatch(/^Its engineers .+ hold together\.$/u)
})
