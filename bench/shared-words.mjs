// What two spans share, by brute force: independent of src/duplicates, slow, and easy to believe.
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{P}\p{S}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu

export const plainWords = text => text.normalize('NFC').toLowerCase().match(TOKEN) ?? []

/** Length of the longest sequence of words that both have in their order: the whole table, row by row. */
export function longestCommon(a, b) {
  let above = new Int32Array(b.length + 1)
  let row = new Int32Array(b.length + 1)
  for (const word of a) {
    for (let at = 1; at <= b.length; at++)
      row[at] = word === b[at - 1] ? above[at - 1] + 1 : Math.max(above[at], row[at - 1])
    ;[above, row] = [row, above]
  }
  return above[b.length]
}
