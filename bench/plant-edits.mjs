// Faults that are planted in an article's own words.
import { saidTwice } from './faults.mjs'

/** By rule, for the second set. */
export const EDITS = {
  'truncated-text': [
    // Where a service counts characters, and where it counts words.
    ({ text, ...rest }, roll) => broken(text, rest, text.length - 40 - roll(Math.min(400, text.length / 4)), false),
    ({ text, ...rest }, roll) => broken(text, rest, text.length - 40 - roll(Math.min(400, text.length / 4)), true),
  ],
  'repeated-passage': [
    ({ text, ...rest }, roll) => doubled(text, rest, roll, true),
    ({ text, ...rest }, roll) => doubled(text, rest, roll, false),
  ],
  'space-before-punctuation': [
    ({ text, ...rest }, roll) => spaced(text, rest, /\p{Ll}{4}(?=, \p{Ll}{2})/gu, roll),
    ({ text, ...rest }, roll) => spaced(text, rest, /\p{Ll}{4}(?=\. \p{Lu}\p{Ll})/gu, roll),
  ],
}

/** By rule, for the third set. */
export const THIRD_EDITS = {
  'truncated-text': [
    // Where a service keeps whole hundreds of characters, and where it keeps the first words of the last paragraph.
    ({ text, ...rest }) => broken(text, rest, 100 * Math.floor((text.length - 60) / 100), false),
    ({ text, ...rest }, roll) => broken(text, rest, text.length - 50 - roll(150), true),
  ],
  'repeated-passage': [
    ({ text, ...rest }) => firstAgain(text, rest),
    ({ text, ...rest }, roll) => twoAgain(text, rest, roll),
  ],
}

/** By rule, for the fourth set. */
export const FOURTH_EDITS = {
  'truncated-text': [
    // Where a service keeps the first characters and puts an ellipsis, where it drops the end of the last paragraph at a word, and in the middle of one.
    ({ text, ...rest }, roll) => broken(text, rest, text.length - 60 - roll(200), true, '...'),
    ({ text, ...rest }, roll) => broken(text, rest, text.length - 30 - roll(90), true),
    ({ text, ...rest }, roll) => broken(text, rest, text.length - 45 - roll(180), false),
  ],
  'repeated-passage': [({ text, ...rest }, roll) => doubled(text, rest, roll, roll(2) === 0)],
  'space-before-punctuation': [
    ({ text, ...rest }, roll) => spaced(text, rest, /\p{Ll}{4}(?=, \p{Ll}{2})/gu, roll),
    ({ text, ...rest }, roll) => spaced(text, rest, /\p{Ll}{4}(?=\. \p{Lu}\p{Ll})/gu, roll),
  ],
}

const prose = line => /^\p{Lu}[^"“”„«»\n]{120,600}[.]$/u.test(line)

/** The first paragraph once more at the end. */
function firstAgain(text, rest) {
  const own = text.split(/\n\s*\n/u).filter(Boolean)
  if (own.length < 4 || !prose(own[0]) || saidTwice(text, own[0])) return null
  return again([...own, own[0]], own, own[0], rest)
}

/** Two neighbouring paragraphs once more behind themselves. */
function twoAgain(text, rest, roll) {
  const own = text.split(/\n\s*\n/u).filter(Boolean)
  const at = roll(own.length)
  const [one, two] = own.slice(at, at + 2)
  if (own.length < 5 || two === undefined || !prose(one) || !prose(two) || saidTwice(text, one)) return null
  return again([...own.slice(0, at + 2), one, two, ...own.slice(at + 2)], own, one, rest)
}

function again(faulty, own, line, rest) {
  const make = lines => {
    const text = lines.join('\n\n')
    const start = text.lastIndexOf(line)
    return { article: { ...rest, text }, span: [start, start + line.length] }
  }
  return { fault: make(faulty), twin: make(own) }
}

function broken(text, rest, at, atWord, sign = '') {
  const own = text.trimEnd()
  if (!/\p{Ll}[.]["”“»]?$/u.test(own)) return null
  let cut = Math.floor(at)
  if (atWord) while (cut > 0 && own[cut] !== ' ') cut--
  else if (!/^\p{L}\p{L}$/u.test(own.slice(cut - 1, cut + 1))) return null
  const short = own.slice(0, cut).trimEnd()
  const last = short.slice(short.lastIndexOf('\n') + 1)
  if (last.split(' ').length < 12 || /[.!?…:"”“»,]$/u.test(short)) return null
  const article = { ...rest, text: short + sign }
  return {
    fault: { article, span: [0, article.text.length] },
    twin: { article: { ...rest, text: own }, span: [0, own.length] },
  }
}

function doubled(text, rest, roll, apart) {
  const own = text.split(/\n\s*\n/u).filter(Boolean)
  const at = roll(own.length)
  const line = own[at]
  if (own.length < 4 || !/^\p{Lu}[^"“”„«»\n]{120,600}[.]$/u.test(line) || saidTwice(text, line)) return null
  const put = apart ? [...own, line] : [...own.slice(0, at), line, ...own.slice(at)]
  return again(put, own, line, rest)
}

function spaced(text, rest, pattern, roll) {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return null
  const one = found[roll(found.length)]
  const at = one.index + one[0].length
  const span = [Math.max(0, at - 60), at + 60]
  return {
    fault: { article: { ...rest, text: `${text.slice(0, at)} ${text.slice(at)}` }, span },
    twin: { article: { ...rest, text }, span },
  }
}
