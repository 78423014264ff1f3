import { move, transferableSymbol, valueSymbol, workerData } from 'piscina'
import { accounts } from './accounts.ts'
import { packed } from './packed.ts'
import { type Parcel, type ParcelOut, portionsIn } from './parcels.ts'
import { type Recipe, recipeMeans } from './recipe.ts'

const means = recipeMeans(workerData as Recipe)

/** Cleans the portions of a parcel; what comes back is handed over, not copied. */
export default function work(parcel: Parcel): unknown {
  const parts = accounts(portionsIn(parcel), means, parcel.page).map(packed)
  const value: ParcelOut = { parts }
  return move({
    [transferableSymbol]: parts.map(part => part.buffer as ArrayBuffer),
    [valueSymbol]: value,
  } as never)
}
