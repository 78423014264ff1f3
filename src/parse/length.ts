/**
 * What takes time is blocks and characters. The longest of 7,000 pages and dumps of the development sets has 6,571 blocks and 248,370 characters
 * to see; these limits are a dozen times that, and keep what nobody wrote for readers from taking as long as a hundred articles.
 */
const MOST_BLOCKS = 80_000
const MOST_CHARACTERS = 3_000_000

/** Thrown for what is too long to be an article. */
export class TooLong extends Error {}

export function checkCharacters(count: number): void {
  check(count, 'characters', MOST_CHARACTERS)
}

export function checkBlocks(count: number): void {
  check(count, 'blocks', MOST_BLOCKS)
}

function check(count: number, what: string, most: number): void {
  if (count > most) throw new TooLong(`the article has ${count} ${what}, and at most ${most} are read`)
}
