/** What the page can say of one article, as JSON. */
interface Part {
  /** An object that lacks only `pieces`. */
  account: string | null
  pieces: string | null
  /** It holds findings, and so is among the last to be left out. */
  readonly telling: boolean
}

export interface Parts {
  /** Null for an article that failed: it has no part. */
  add(part: Part | null): void
  /** One object of JSON an article, null where there is nothing left to say; and how much was left out. `reserved` bytes go to what cannot be left out. */
  settled(reserved: number): { readonly articles: (string | null)[]; readonly texts: number; readonly accounts: number }
}

/**
 * Keeps the parts of a page within a number of bytes: leaves out the texts of articles without findings first, then the other texts,
 * then whole accounts in the same order, always from the end of the run. Never holds more texts than fit.
 */
export function partsWithin(limit: number): Parts {
  const parts: (Part | null)[] = []
  const plain: Part[] = []
  const telling: Part[] = []
  let size = 0
  let texts = 0
  let accounts = 0

  function shrink(): void {
    while (size > limit) {
      const part = plain.pop() ?? telling.pop()
      if (part === undefined) return
      size -= bytes(part.pieces ?? '')
      part.pieces = null
      texts++
    }
  }

  return {
    add(part) {
      parts.push(part)
      if (part === null) return
      const stack = part.telling ? telling : plain
      stack.push(part)
      size += bytes(part.account ?? '') + bytes(part.pieces ?? '')
      shrink()
    },
    settled(reserved) {
      size += reserved
      shrink()
      const last = parts.filter(part => part !== null).reverse()
      for (const part of [...last.filter(part => !part.telling), ...last.filter(part => part.telling)]) {
        if (size <= limit) break
        size -= bytes(part.account ?? '')
        part.account = null
        accounts++
      }
      const articles = parts.map(part =>
        part === null || part.account === null
          ? null
          : `${part.account.slice(0, -1)},"pieces":${part.pieces ?? 'null'}}`,
      )
      return { articles, texts, accounts }
    },
  }
}

/** Bytes in UTF-8; lone surrogates never come, JSON escapes them. */
export function bytes(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) count++
    // A pair is two units of four bytes together; any other unit from here on takes three.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) count++
  }
  return count
}
