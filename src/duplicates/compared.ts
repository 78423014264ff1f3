import type { Signature } from './signature.ts'

/** What articles are compared by. */
export interface Compared {
  readonly signature: Signature
  /** Who published it, where that is known. */
  readonly outlet: string | null
  /** How many fingerprints it has, and how many different ones, where the signature leaves out some that no other article has. */
  readonly prints?: Prints
}

interface Prints {
  readonly all: number
  readonly different: number
}

export const printsOf = (article: Compared | undefined) =>
  article?.prints?.all ?? article?.signature.fingerprints.length ?? 0
