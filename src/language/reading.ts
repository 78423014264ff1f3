import type { Article, Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { attributions } from './attributions.ts'
import { credits } from './credits.ts'
import { datelines } from './datelines.ts'
import { dates } from './dates.ts'
import { language } from './language.ts'
import { roles } from './layout.ts'
import { lazy } from './lazy.ts'
import { people } from './people.ts'
import { type PhraseIndex, phraseHits } from './phrases.ts'
import { quotations } from './quotations.ts'
import { sentences } from './sentences.ts'
import { shapes } from './shapes.ts'
import { timestamps } from './timestamps.ts'
import { tokenAt, tokens } from './tokens.ts'

/** Items under their key, in order. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** What `language/` recognises in the whole article, each part computed when it is first asked for. */
export function reading(article: Article, phrases: PhraseIndex): Reading {
  const theTokens = lazy(() => tokens(article.text))
  const theLanguage = lazy(() => language(article, theTokens()))
  const theSentences = lazy(() => sentences(article.text, article.blocks, theTokens()))
  const theDates = lazy(() => dates(article, theTokens()))
  const theDatelines = lazy(() => datelines(article, theDates()))
  const theCredits = lazy(() => credits(article, theTokens(), theDates()))
  const thePeople = lazy(() => people(article, theTokens(), theSentences(), theLanguage()))
  const theQuotations = lazy(() => quotations(article, theLanguage()))
  const theTimestamps = lazy(() => timestamps(article, theDates()))
  const theShapes = lazy(() => shapes(article, theTokens(), theCredits(), theTimestamps()))
  const theRoles = lazy(() =>
    roles(article, {
      tokens: theTokens(),
      shapes: theShapes(),
      datelined: new Set(theDatelines().map(dateline => dateline.block)),
    }),
  )
  const theAttributions = lazy(() =>
    attributions(article, {
      tokens: theTokens(),
      sentences: theSentences(),
      people: thePeople(),
      quotations: theQuotations().pairs,
      language: theLanguage(),
    }),
  )
  const theHits = lazy(() => phraseHits(article, theTokens(), phrases))
  const hitsByRule = lazy(() => grouped(theHits(), hit => hit.rule))
  const hitsByBlock = lazy(() => grouped(theHits(), hit => hit.block))
  const sentencesByBlock = lazy(() => grouped(theSentences(), sentence => sentence.block))
  return {
    get language() {
      return theLanguage()
    },
    get tokens() {
      return theTokens()
    },
    get sentences() {
      return theSentences()
    },
    get dates() {
      return theDates()
    },
    get datelines() {
      return theDatelines()
    },
    get timestamps() {
      return theTimestamps()
    },
    get credits() {
      return theCredits()
    },
    get people() {
      return thePeople()
    },
    get quotations() {
      return theQuotations().pairs
    },
    get unpairedMarks() {
      return theQuotations().unpaired
    },
    get attributions() {
      return theAttributions()
    },
    get shapes() {
      return theShapes()
    },
    get roles() {
      return theRoles()
    },
    get allHits() {
      return theHits()
    },
    hits: rule => hitsByRule().get(rule) ?? [],
    hitsIn: (block: Block) => hitsByBlock().get(block.index) ?? [],
    sentencesOf: (block: Block) => sentencesByBlock().get(block.index) ?? [],
    tokenRange: (span: Span) => [tokenAt(theTokens(), span.start), tokenAt(theTokens(), span.end)] as const,
  }
}
