// Where a prediction differs from the gold, paragraph by paragraph: for looking at errors. The scores themselves come from score.mjs.
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{L}\p{N}\p{M}_]|$)/gu
const SHINGLE = 4

const tokens = text => (text ?? '').match(TOKEN) ?? []

function shingles(words) {
  const counts = new Map()
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** F1, precision and recall of one page, counted as score.mjs counts them. */
export function likeness(gold, predicted) {
  const [wanted, given] = [shingles(tokens(gold)), shingles(tokens(predicted))]
  let both = 0
  let want = 0
  let give = 0
  for (const [shingle, count] of wanted) {
    both += Math.min(count, given.get(shingle) ?? 0)
    want += count
  }
  for (const count of given.values()) give += count
  const precision = give === 0 ? (want === 0 ? 1 : 0) : both / give
  const recall = want === 0 ? (give === 0 ? 1 : 0) : both / want
  return { f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall }
}

/** The paragraphs of `text` most of whose words, in fours, are not in `other`. */
export function onlyIn(text, other) {
  const words = shingles(tokens(other))
  const whole = ` ${tokens(other).join(' ')} `
  return text.split(/\n+/u).filter(paragraph => {
    const own = tokens(paragraph)
    if (own.length === 0) return false
    if (own.length < SHINGLE) return !whole.includes(` ${own.join(' ')} `)
    let missing = 0
    for (let i = 0; i + SHINGLE <= own.length; i++) if (!words.has(own.slice(i, i + SHINGLE).join(' '))) missing++
    return missing > (own.length - SHINGLE + 1) / 2
  })
}
