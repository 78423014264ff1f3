// The fourth set of planted faults, kept back whole. `npm run bench:audits -- --fourth`
import { NAMES, PLANTS } from './fourth-plants.mjs'
import { ACROSS } from './fourth-plants-across.mjs'
import { FOURTH_EDITS } from './plant-edits.mjs'

export const fourth = {
  plants: { ...PLANTS, ...ACROSS },
  edits: FOURTH_EDITS,
  names: NAMES,
  languages: ['eng', 'deu', 'spa', 'fra', 'por', 'ita'],
  halves: false,
  seed: 900_000,
}
