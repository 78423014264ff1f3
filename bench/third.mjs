// The third set of planted faults, kept back whole. `npm run bench:audits -- --third`
import { THIRD_EDITS } from './plant-edits.mjs'
import { NAMES, PLANTS } from './third-plants.mjs'

export const third = {
  plants: PLANTS,
  edits: THIRD_EDITS,
  names: NAMES,
  languages: ['eng', 'deu', 'spa', 'fra', 'por', 'ita'],
  halves: false,
  seed: 500_000,
}
