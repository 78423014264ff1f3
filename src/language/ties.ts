import type { Article } from '../core/article.ts'

/** What blocks have in common with others of the article: a number for each path, parent or list of class words, by block; null for plain text. */
export interface Ties {
  /** The same path in the markup. */
  readonly path: Int32Array | null
  /** The same path up to the block's own element. */
  readonly parent: Int32Array | null
  /** The same class words, its own and those around it. */
  readonly classes: Int32Array | null
}

/** The ties of all blocks. */
export function ties({ origin, blocks }: Article): Ties {
  if (origin === 'text') return { path: null, parent: null, classes: null }
  return {
    path: numbered(blocks.map(block => block.markup?.path ?? '')),
    parent: numbered(blocks.map(block => parentOf(block.markup?.path ?? ''))),
    classes: numbered(blocks.map(block => block.markup?.words ?? '')),
  }
}

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('>')))

/** A number for each different key, from 0 on: never more than there are blocks. */
export function numbered(keys: ArrayLike<string | number>): Int32Array {
  const numbers = new Map<string | number, number>()
  const found = new Int32Array(keys.length)
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? ''
    const known = numbers.get(key)
    found[at] = known ?? numbers.size
    if (known === undefined) numbers.set(key, numbers.size)
  }
  return found
}
