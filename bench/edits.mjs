// Reprints made of articles: words replaced, sentences rewritten, cut, half copied, a passage or a quotation in another article. For each,
// which words of the reprint were copied is known. Words are what stands between spaces, characters in scripts without them.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][^\p{L}\p{N}]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+\s*|\s+/gu
const SENTENCE = /.+?(?:[.!?]+["”’»)]*(?:\s+|$)|[。！？]+[”」]*|$)/gsu

/** A small generator with a seed. */
export function dice(seed) {
  let state = (seed * 2654435761 + 12345) >>> 0
  return count => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * count)
  }
}

export const wordsOf = text => text.match(WORD) ?? []
const sentencesOf = text => text.match(SENTENCE) ?? []

/** Pieces one after the other: `{ text, copied }`, where `copied` is a list of spans in `text`. */
function joined(pieces) {
  let text = ''
  const copied = []
  for (const { words, from } of pieces) {
    const start = text.length
    text += words
    if (from === 'original' && words.trim() !== '') copied.push([start, start + words.trimEnd().length])
  }
  return { text, copied }
}

/** Every so many words in a hundred replaced by a word of another article. */
function replacedWords(share) {
  return (text, other, roll) => {
    const theirs = wordsOf(other)
    return joined(
      wordsOf(text).map(word =>
        roll(1000) < share * 1000 && word.trim() !== ''
          ? { words: theirs[roll(theirs.length)], from: 'other' }
          : { words: word, from: 'original' },
      ),
    )
  }
}

/** So many sentences in a hundred replaced by a sentence of another article. */
function replacedSentences(share) {
  return (text, other, roll) => {
    const theirs = sentencesOf(other)
    return joined(
      sentencesOf(text).map(sentence =>
        roll(1000) < share * 1000
          ? { words: `${theirs[roll(theirs.length)].trim()} `, from: 'other' }
          : { words: sentence, from: 'original' },
      ),
    )
  }
}

/** The first so many words in a hundred, one word in fifty replaced. */
function cut(share) {
  return (text, other, roll) => {
    const words = wordsOf(text)
    return replacedWords(0.02)(words.slice(0, Math.ceil(share * words.length)).join(''), other, roll)
  }
}

function half(text, other) {
  const [ours, theirs] = [wordsOf(text), wordsOf(other)]
  return joined([
    { words: ours.slice(0, ours.length >> 1).join(''), from: 'original' },
    { words: `\n\n${theirs.slice(0, ours.length >> 1).join('')}`, from: 'other' },
  ])
}

/** So many words in a row inside another article. */
function passage(count, share = 0) {
  return (text, other, roll) => {
    const ours = wordsOf(text)
    const theirs = wordsOf(other)
    const from = roll(Math.max(1, ours.length - count))
    const at = roll(theirs.length)
    const taken = ours.slice(from, from + count).join('')
    const { text: inside, copied } = replacedWords(share)(taken, other, roll)
    const before = `${theirs.slice(0, at).join('')} `
    return {
      text: `${before}${inside} ${theirs.slice(at).join('')}`,
      copied: copied.map(([start, end]) => [start + before.length, end + before.length]),
    }
  }
}

export const kinds = [
  { name: '2% of words', least: 0.99, edit: replacedWords(0.02) },
  { name: '5% of words', least: 0.99, edit: replacedWords(0.05) },
  { name: '10% of words', least: 0.99, edit: replacedWords(0.1) },
  { name: '20% of sentences', least: 0.99, edit: replacedSentences(0.2) },
  { name: '40% of sentences', least: 0.99, edit: replacedSentences(0.4) },
  { name: 'cut to 60%', least: 0.99, edit: cut(0.6) },
  { name: 'cut to 35%', least: 0.99, edit: cut(0.35) },
  { name: 'half copied', least: 0.99, edit: half },
  { name: 'passage of 80 words', least: 0.98, edit: passage(80) },
  { name: 'the same, 5% of words', least: 0.98, edit: passage(80, 0.05) },
  { name: 'quotation of 25 words', least: 0.95, edit: passage(25) },
]
