import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fileBytes, fileChunks, ReadError } from '../../src/corpus/bytes.ts'
import { disk, type FileLayer } from '../../src/corpus/file-layer.ts'
import { named, type RawFile } from '../../src/corpus/files.ts'
import { scratch } from '../scratch.ts'

const CAP = 64 * 1024 * 1024

function raw(path: string, content: Uint8Array): RawFile {
  const folder = scratch({ [path]: content })
  return { ...named(path), path, at: Buffer.from(join(folder, path)), size: content.length, fault: null }
}

async function whole(file: RawFile, layer: FileLayer = disk): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of fileChunks(file, layer)) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** What either way of reading says is wrong. */
async function faultOf(reading: Promise<unknown>): Promise<RawFailure> {
  const error = await reading.then(
    () => null,
    error => error,
  )
  expect(error).toBeInstanceOf(ReadError)
  return error.fault
}
type RawFailure = ReadError['fault']

const words = Buffer.from(Array.from({ length: 20_000 }, (_, i) => `word${(i * 7919) % 10_007}`).join(' '))

describe('the bytes of a file', () => {
  it('are the same read at once or piece by piece, packed or not, packed in several parts too', async () => {
    const parts = Buffer.concat([gzipSync(words.subarray(0, 500)), gzipSync(words.subarray(500))])
    for (const file of [raw('a.txt', words), raw('a.txt.gz', gzipSync(words)), raw('b.txt.gz', parts)]) {
      expect(Buffer.from(await fileBytes(file, disk, CAP)).equals(words)).toBe(true)
      expect(await whole(file)).toBe(words.toString())
    }
  })

  it('that stop before their end are told', async () => {
    const file = raw('a.txt.gz', gzipSync(words).subarray(0, 4000))
    for (const fault of [await faultOf(fileBytes(file, disk, CAP)), await faultOf(whole(file))]) {
      expect(fault.code).toBe('gzip-truncated')
      expect(fault.message).toBe('a.txt.gz: the packed file ends before its content does')
      expect(fault.hint).toContain('fetch it again')
    }
  })

  it('that are not gzip, or damaged, are told', async () => {
    const damaged = Buffer.from(gzipSync(words))
    damaged.fill(0x55, 1000, 1100)
    for (const file of [raw('a.txt.gz', words), raw('b.txt.gz', damaged)]) {
      expect((await faultOf(fileBytes(file, disk, CAP))).code).toBe('gzip-broken')
      expect((await faultOf(whole(file))).code).toBe('gzip-broken')
    }
  })

  it('that would fill the memory are not unpacked', async () => {
    const file = raw('bomb.txt.gz', gzipSync(Buffer.alloc(40 * 1024 * 1024)))
    for (const fault of [await faultOf(fileBytes(file, disk, CAP)), await faultOf(whole(file))]) {
      expect(fault.code).toBe('too-large')
      expect(fault.message).toContain('bomb.txt.gz: expands to more than')
    }
  })

  it('of a small file may shrink as far as they like', async () => {
    const file = raw('small.txt.gz', gzipSync(Buffer.alloc(1024 * 1024, 0x20)))
    expect((await fileBytes(file, disk, CAP)).length).toBe(1024 * 1024)
    expect((await whole(file)).length).toBe(1024 * 1024)
  })

  it('past the cap are refused: by the size on the disk, by what is read, by what is unpacked', async () => {
    const large = raw('a.txt', words)
    expect((await faultOf(fileBytes(large, disk, 1000))).message).toContain(`a.txt: too large (${words.length} bytes`)
    expect((await faultOf(fileBytes({ ...large, size: 10 }, disk, 1000))).code).toBe('too-large')
    expect((await faultOf(fileBytes(raw('a.txt.gz', gzipSync(words)), disk, 100_000))).code).toBe('too-large')
  })

  it('of a packed stream that never ends are given up, and the stream is closed', async () => {
    let closed = false
    const endless: FileLayer = {
      ...disk,
      async *chunks() {
        // Blocks of a stored stream, each a member of its own, for ever.
        const member = gzipSync(Buffer.alloc(1024 * 1024, 0x61))
        try {
          for (;;) yield member
        } finally {
          closed = true
        }
      },
    }
    expect((await faultOf(whole(raw('a.jsonl.gz', Buffer.alloc(1)), endless))).code).toBe('too-large')
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(closed).toBe(true)
  })

  it('that cannot be read are told, also when the file goes away in the middle', async () => {
    const vanished = { ...raw('a.txt', words), at: Buffer.from('/nowhere/a.txt') }
    expect((await faultOf(fileBytes(vanished, disk, CAP))).message).toContain('it is gone')
    expect((await faultOf(whole(vanished))).code).toBe('unreadable')
    const torn: FileLayer = {
      ...disk,
      async *chunks() {
        yield gzipSync(words).subarray(0, 100)
        throw Object.assign(new Error('EIO'), { code: 'EIO' })
      },
    }
    expect((await faultOf(whole(raw('a.jsonl.gz', words), torn))).message).toContain('the disk reports a fault (EIO)')
  })
})
