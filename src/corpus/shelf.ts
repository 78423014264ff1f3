import type { Journal } from './journal.ts'
import type { Spill } from './spill.ts'

/** What was made of the articles, on the disk: in the journal, or beside it where the journal does not have it. Nothing is written twice. */
export interface Shelf {
  /** The place of what the journal has from `at` on. */
  inJournal(at: number): number
  /** Takes what the journal has not; returns its place. */
  add(bytes: Uint8Array): Promise<number>
  /** Only when the journal is finished. What it returns stands until the next call. */
  read(place: number, length: number): Uint8Array
}

// One number says where: even ones are of the journal.
export function openShelf(journal: Journal | null, spill: Spill): Shelf {
  return {
    inJournal: at => 2 * at,
    add: async bytes => 2 * (await spill.add(bytes)) + 1,
    read: (place, length) =>
      place % 2 === 1 || journal === null ? spill.read((place - 1) / 2, length) : journal.read(place / 2, length),
  }
}
