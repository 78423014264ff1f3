import { createContext, Script } from 'node:vm'

/** It took longer than it may, and was stopped. */
export class Stalled extends Error {
  constructor(limit: number) {
    super(`no end after ${limit / 1000} s`)
  }
}

const place = createContext({ work: null })
const call = new Script('work()')

/**
 * Does it in this thread and stops it, wherever it is, when it takes longer than `limit` milliseconds: throws Stalled then. A script with a time limit
 * is the one thing the runtime stops from outside, in a loop or within a regular expression; what the script calls is code like any other.
 */
export function watched<Result>(limit: number, work: () => Result): Result {
  place.work = work
  try {
    return call.runInContext(place, { timeout: limit })
  } catch (error) {
    throw isTimeout(error) ? new Stalled(limit) : error
  } finally {
    place.work = null
  }
}

/** The error is of the script's own world: no Error of this one. */
const isTimeout = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
