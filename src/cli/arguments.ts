import { InvalidArgumentError } from 'commander'
import { NEEDLESS, type Needless } from '../corpus/choices.ts'

export function verdicts(given: string): Needless[] {
  return given.split(',').map(name => {
    const known = NEEDLESS.find(verdict => verdict === name.trim())
    if (known !== undefined) return known
    throw new InvalidArgumentError(`Give ${NEEDLESS.join(' or ')}, or both with a comma between.`)
  })
}

export function score(given: string): number {
  if (/^\d{1,3}(?:\.\d+)?$/u.test(given) && Number(given) <= 100) return Number(given)
  throw new InvalidArgumentError('Give a number from 0 to 100.')
}

/** More than any machine has that this would run on. */
const MOST_THREADS = 256

export function threads(given: string): number {
  if (/^[1-9]\d{0,2}$/u.test(given) && Number(given) <= MOST_THREADS) return Number(given)
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_THREADS}.`)
}

/** An hour: no batch of articles takes as long. */
const LONGEST = 3_600

export function seconds(given: string): number {
  if (/^\d{1,4}(?:\.\d+)?$/u.test(given) && Number(given) > 0 && Number(given) <= LONGEST) return Number(given)
  throw new InvalidArgumentError(`Give a number of seconds up to ${LONGEST}.`)
}

/** Less does not hold the program itself. */
const LEAST_MEMORY = 64

export function megabytes(given: string): number {
  if (/^\d{2,6}$/u.test(given) && Number(given) >= LEAST_MEMORY) return Number(given)
  throw new InvalidArgumentError(`Give a whole number of megabytes from ${LEAST_MEMORY}.`)
}
