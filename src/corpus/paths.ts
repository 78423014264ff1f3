import type { FileLayer, Path } from './file-layer.ts'
import { errorCode } from './file-layer.ts'

/** A name below a folder. Forward slashes do on every system. */
export function below(folder: Path, ...names: readonly Path[]): Buffer {
  return Buffer.concat([bytesOf(folder), ...names.flatMap(name => [SLASH, bytesOf(name)])])
}

const SLASH = Buffer.from('/')
const bytesOf = (path: Path) => (typeof path === 'string' ? Buffer.from(path) : path)

/** True when `inner` is the folder itself or stands below it. Both must be free of links. */
export function inside(inner: Buffer, folder: Buffer): boolean {
  // Latin-1 keeps every byte of a name apart, whatever encoding it is in.
  const path = slashed(inner)
  const root = slashed(folder)
  return path === root || path.startsWith(root.endsWith('/') ? root : `${root}/`)
}

const slashed = (path: Buffer) => {
  const text = path.toString('latin1')
  return process.platform === 'win32' ? text.replaceAll('\\', '/').toLowerCase() : text
}

/** Where a path will stand once it is made: the part that exists, free of links, and the rest as it is written. `path` is absolute. */
export async function destination(path: string, layer: FileLayer): Promise<Buffer> {
  const missing: string[] = []
  for (let at = path; ; ) {
    try {
      const real = await layer.real(at)
      return missing.length === 0 ? real : below(real, ...missing)
    } catch (error) {
      const cut = Math.max(at.lastIndexOf('/'), process.platform === 'win32' ? at.lastIndexOf('\\') : -1)
      if (errorCode(error) !== 'ENOENT' || cut < 0 || at === '/') throw error
      missing.unshift(at.slice(cut + 1))
      at = cut === 0 ? '/' : at.slice(0, cut)
    }
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A name for ids and messages: itself when it is UTF-8, else with each byte past ASCII written `%E9`. */
export function shownName(name: Buffer): string {
  try {
    return utf8.decode(name)
  } catch {
    return Array.from(name, byte => (byte < 0x80 ? String.fromCharCode(byte) : `%${hex(byte)}`)).join('')
  }
}

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0')
