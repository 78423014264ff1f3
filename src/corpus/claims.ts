import type { Account } from './accounts.ts'
import type { Fault } from './given.ts'

/** Sees to it that no two articles of a run share an id or a cleaned file. The first keeps them. */
export interface Claims {
  /** Why the article cannot have its id and its file, or null when it has them now. */
  fault(account: Pick<Account, 'id' | 'place' | 'cleaned'>): Fault | null
}

/** Where case does not count on the disk, it does not count here. */
const FOLDS_CASE = process.platform === 'win32' || process.platform === 'darwin'

export function claims(): Claims {
  const ids = new Map<string, string>()
  const files = new Map<string, string>()
  // A name that is needed as a folder cannot be a file too.
  const folders = new Map<string, string>()
  return {
    fault({ id, place, cleaned }) {
      // 7 and "7" name the same file and cannot be told apart on a command line.
      const holder = ids.get(String(id))
      if (holder !== undefined) return duplicateId(place, id, holder)
      ids.set(String(id), place)
      const name = FOLDS_CASE ? cleaned.normalize('NFC').toLowerCase() : cleaned
      const above = name.split('/').flatMap((_, depth, names) => (depth === 0 ? [] : [names.slice(0, depth).join('/')]))
      const taken =
        files.get(name) ?? folders.get(name) ?? above.map(folder => files.get(folder)).find(at => at !== undefined)
      if (taken !== undefined) return nameTaken(place, cleaned, taken)
      files.set(name, place)
      for (const folder of above) folders.set(folder, place)
      return null
    },
  }
}

export const duplicateId = (place: string, id: Account['id'], holder: string): Fault => ({
  code: 'duplicate-id',
  message: `${place}: the id ${JSON.stringify(id)} is taken by ${holder}`,
  hint: 'give each article an id of its own',
})

export const nameTaken = (place: string, cleaned: string, holder: string): Fault => ({
  code: 'name-taken',
  message: `${place}: its cleaned file ${cleaned} would stand where that of ${holder} stands`,
  hint: 'rename one of the two',
})
