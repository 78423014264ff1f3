import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, type FileLayer } from './file-layer.ts'
import { below } from './paths.ts'
import { Refusal } from './places.ts'
import { guarded } from './write-error.ts'

/** Keeps a second run away from the same folders. */
export interface Lock {
  /** The run that held it before was killed: it may have left half-written files behind. */
  readonly takenOver: boolean
  release(): Promise<void>
}

/** Who holds a lock. A process number alone is given out again: it counts with the start of the machine and of the process. */
interface Holder {
  readonly pid: number
  readonly host: string
  readonly boot: string | null
  readonly started: string | null
}

const LOCK = 'lock'

/** A holder writes its name at once; a file that stays empty for longer belongs to one that was killed just then. Milliseconds, and how often to look. */
const EMPTY_WAIT = 50
const EMPTY_LOOKS = 10

/** Locks of this process that could not be removed when they were released: what was done under them stands all the same. */
const left = new Set<string>()

/** Takes the lock in a folder, over from a dead process if need be. Throws a Refusal when another run holds it. `shown` is what it guards, `at` where it lies, as messages call them. */
export async function takeLock(folder: Buffer, shown: string, at: string, layer: FileLayer): Promise<Lock> {
  const path = below(folder, LOCK)
  const own = JSON.stringify(holderOf(process.pid))
  for (let takenOver = false; ; ) {
    if (await created(path, own, shown, layer)) {
      const release = () =>
        layer.remove(path).catch(() => {
          left.add(path.toString('latin1'))
        })
      return { takenOver, release }
    }
    const text = await content(path, layer)
    if (text === null) continue
    const holder = parsed(text)
    const why = holder === null || (text === own && left.has(path.toString('latin1'))) ? null : alive(holder)
    if (why !== null)
      throw new Refusal(
        `another run is writing to ${shown} (${why})`,
        `wait for it, or stop it; if there is none, remove ${at}/${LOCK}`,
      )
    takenOver = (await guarded(shown, () => removed(path, text, layer))) || takenOver
    left.delete(path.toString('latin1'))
  }
}

async function created(path: Buffer, own: string, shown: string, layer: FileLayer): Promise<boolean> {
  return guarded(shown, async () => {
    const sink = await layer.create(path).catch(error => {
      if (errorCode(error) === 'EEXIST') return null
      throw error
    })
    if (sink === null) return false
    try {
      await sink.write(Buffer.from(own))
    } catch (error) {
      await layer.remove(path).catch(() => undefined)
      throw error
    } finally {
      await sink.close()
    }
    return true
  })
}

/** What stands in the lock; null when it is gone by now. */
async function content(path: Buffer, layer: FileLayer): Promise<string | null> {
  for (let looks = 0; ; looks++) {
    const text = await layer.bytes(path).then(
      bytes => Buffer.from(bytes).toString('utf8'),
      error => (errorCode(error) === 'ENOENT' ? null : Promise.reject(error)),
    )
    if (text === null || text !== '' || looks === EMPTY_LOOKS) return text
    await sleep(EMPTY_WAIT)
  }
}

/** Takes the lock of a dead run away. Moved first and looked at again: two runs may have found the same dead one. */
async function removed(path: Buffer, text: string, layer: FileLayer): Promise<boolean> {
  const aside = Buffer.concat([path, Buffer.from(`.${randomBytes(8).toString('hex')}`)])
  try {
    await layer.rename(path, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
  if ((await content(aside, layer)) !== text) {
    await layer.rename(aside, path)
    return false
  }
  await layer.remove(aside)
  return true
}

/** Why the holder must be taken for alive, or null when it is dead. */
function alive(holder: Holder): string | null {
  const here = holderOf(holder.pid)
  const name = `process ${holder.pid}`
  if (holder.host !== here.host) return `${name} on ${holder.host}, or so it says`
  if (holder.boot !== here.boot || holder.started !== here.started) return null
  try {
    process.kill(holder.pid, 0)
    return name
  } catch (error) {
    return errorCode(error) === 'EPERM' ? name : null
  }
}

function holderOf(pid: number): Holder {
  return { pid, host: hostname(), boot: line('/proc/sys/kernel/random/boot_id'), started: startOf(pid) }
}

/** The field of /proc that says when a process was started, in ticks since the machine was; null where there is none. */
function startOf(pid: number): string | null {
  // The name of the program, in brackets, may hold anything.
  return line(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')[19] ?? null
}

function line(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}

function parsed(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null
    return typeof value?.pid === 'number' &&
      Number.isInteger(value.pid) &&
      value.pid > 0 &&
      typeof value.host === 'string'
      ? { pid: value.pid, host: value.host, boot: value.boot ?? null, started: value.started ?? null }
      : null
  } catch {
    return null
  }
}
