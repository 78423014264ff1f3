/** Bands of a tenth; the last takes in its upper border. */
export const BANDS = 10
// A hair is added since a tenth has no end in binary.
export const bandOf = (share: number) => Math.min(BANDS - 1, Math.floor(share * BANDS + 1e-9))
