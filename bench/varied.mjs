// Articles that share no passage unless they are meant to: sentences of the trade's shapes filled with words out of a lexicon of invented ones,
// rare ones rarely, as words are (Zipf). The same article for the same number, everywhere.

import { DAYS, MONTHS } from './grammar.mjs'

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'oo', 'ai']
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st', 'rk', 'lt']
const LEXICON_SIZE = 30_000
const FUNCTION_WORDS = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'that',
  'for',
  'on',
  'with',
  'as',
  'by',
  'at',
  'from',
  'which',
  'after',
  'before',
]
const AGENCIES = ['Reuters', 'AFP', 'EFE', 'dpa']

/**
 * Numbers below `count`, the same for the same seed: sfc32 (Doty-Humphrey). Its 128 bits keep the numbers of a million seeds apart; with 32 bits
 * a million articles of 3,000 numbers each go over the same ring, and whole paragraphs come twice that nobody has planted.
 */
export function dice(seed) {
  let a = Math.imul(seed, 0x9e3779b1) | 0
  let b = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b) ^ 0x243f6a88
  let c = 0x13198a2e
  let turn = 1
  const roll = count => {
    const sum = (a + b + turn) | 0
    turn = (turn + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return Math.floor(((sum >>> 0) / 4294967296) * count)
  }
  for (let mixing = 0; mixing < 12; mixing++) roll(1)
  return roll
}

const lexicon = (() => {
  const roll = dice(7)
  const words = new Set()
  while (words.size < LEXICON_SIZE) {
    let word = ''
    for (let syllables = 1 + roll(3); syllables > 0; syllables--)
      word += ONSETS[roll(ONSETS.length)] + VOWELS[roll(VOWELS.length)] + CODAS[roll(CODAS.length)]
    if (word.length > 2) words.add(word)
  }
  return [...words]
})()

const capital = word => word[0].toUpperCase() + word.slice(1)

/** The paragraphs of article number `seed`, about `length` characters in all, without head and tail. */
function paragraphs(roll, length) {
  const word = () => {
    if (roll(5) < 2) return FUNCTION_WORDS[roll(FUNCTION_WORDS.length)]
    // A product of two even rolls is small more often than large.
    return lexicon[Math.floor((roll(1000) * roll(1000) * LEXICON_SIZE) / 1e6)]
  }
  const words = count => Array.from({ length: count }, word).join(' ')
  const name = () => `${capital(lexicon[roll(LEXICON_SIZE)])} ${capital(lexicon[roll(LEXICON_SIZE)])}`
  const shapes = [
    () => `The ${words(8 + roll(14))} on ${DAYS[roll(7)]}.`,
    () => `${name()} said the ${words(9 + roll(12))}.`,
    () => `“${capital(words(8 + roll(10)))},” said ${name()}, who ${words(4 + roll(6))}.`,
    () => `In ${1900 + roll(125)} ${words(7 + roll(12))}, and ${roll(900) + 20} ${words(5)}.`,
  ]
  const made = []
  for (let size = 0; size < length; ) {
    const paragraph = Array.from({ length: 2 + roll(3) }, () => shapes[roll(shapes.length)]()).join(' ')
    made.push(paragraph)
    size += paragraph.length + 2
  }
  return made
}

/**
 * Article number `seed`, about `length` characters long. Of every hundred, three are copies: one of a whole article before it under another head,
 * one cut to its first half, one with two paragraphs of it among its own.
 */
export function variedArticle(seed, length = 4_000) {
  const roll = dice(seed + 1)
  const own = paragraphs(roll, length - 400)
  const kind = seed % 100
  const reused = seed >= 100 && kind < 3 ? paragraphsOf(seed - 1 - roll(Math.min(seed, 5_000) - 1), length) : null
  const body =
    reused === null
      ? own
      : kind === 0
        ? reused
        : kind === 1
          ? reused.slice(0, reused.length >> 1)
          : [...own.slice(0, 3), ...reused.slice(1, 3), ...own.slice(3)]
  const place = capital(lexicon[roll(LEXICON_SIZE)])
  return [
    `${capital(lexicon[roll(LEXICON_SIZE)])} ${lexicon[roll(LEXICON_SIZE)]} ${lexicon[roll(LEXICON_SIZE)]}, council says\nBy ${capital(lexicon[roll(LEXICON_SIZE)])} ${capital(lexicon[roll(LEXICON_SIZE)])}\n${MONTHS[roll(12)]} ${roll(28) + 1}, ${2018 + roll(7)}`,
    `${place.toUpperCase()}, ${MONTHS[roll(12)].slice(0, 3)}. ${roll(28) + 1} (${AGENCIES[roll(4)]}) -- ${body[0]}`,
    ...body.slice(1),
    `SOURCE:${AGENCIES[roll(4)]}`,
    '2 min read',
  ].join('\n\n')
}

const paragraphsOf = (seed, length) => paragraphs(dice(seed + 1), length - 400)
