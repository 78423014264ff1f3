// The second set of planted faults, written apart from the rules. `npm run bench:audits -- --second`
import { EDITS } from './plant-edits.mjs'
import { NAMES, PLANTS } from './second-plants.mjs'

export const second = {
  plants: PLANTS,
  edits: EDITS,
  names: NAMES,
  languages: ['eng', 'deu', 'spa', 'fra'],
  halves: true,
  seed: 0,
}
