import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outputFolder } from '../../src/corpus/atomic.ts'
import { disk, type FileLayer } from '../../src/corpus/file-layer.ts'
import { WriteError } from '../../src/corpus/write-error.ts'
import { contents, scratch } from '../scratch.ts'

const broken = (code: string) => Object.assign(new Error(code), { code })

/** A disk on which one thing does not work. */
function failing(code: string, at: 'write' | 'sync' | 'create' | 'rename' | 'makeFolder', after = 0): FileLayer {
  let calls = 0
  const fail = () => {
    if (calls++ >= after) throw broken(code)
  }
  return {
    ...disk,
    async create(path) {
      if (at === 'create') fail()
      const sink = await disk.create(path)
      return {
        ...sink,
        async write(bytes) {
          if (at === 'write') {
            // Half of it gets through, as on a disk that fills up.
            await sink.write(bytes.subarray(0, bytes.length >> 1))
            fail()
          } else await sink.write(bytes)
        },
        async sync() {
          if (at === 'sync') fail()
          await sink.sync()
        },
      }
    },
    async rename(from, to) {
      if (at === 'rename') fail()
      await disk.rename(from, to)
    },
    async makeFolder(path) {
      if (at === 'makeFolder') fail()
      await disk.makeFolder(path)
    },
  }
}

const open = (folder: string, layer: FileLayer = disk) => outputFolder(Buffer.from(folder), 'cleaned', layer)

const refused = async (act: Promise<unknown>): Promise<WriteError> => {
  const error = await act.then(
    () => null,
    error => error,
  )
  expect(error).toBeInstanceOf(WriteError)
  return error
}

describe('an output folder', () => {
  it('is made with every folder on the way', async () => {
    const root = scratch()
    const out = await open(join(root, 'a/b/c'))
    await out.write('d/e.txt', 'text\n')
    await out.settle()
    expect(contents(root)).toEqual({ 'a/b/c/d/e.txt': 'text\n' })
  })

  it('replaces a file in one step and leaves nothing else behind', async () => {
    const root = scratch({ 'a.txt': 'old' })
    const out = await open(root)
    const draft = await out.draft('a.txt')
    await draft.write('ne')
    await draft.write('w')
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('old')
    await draft.finish()
    await draft.publish()
    await draft.discard()
    expect(contents(root)).toEqual({ 'a.txt': 'new' })
  })

  it('forgets a draft that is discarded', async () => {
    const root = scratch({ 'a.txt': 'old' })
    const draft = await (await open(root)).draft('a.txt')
    await draft.write('new')
    await draft.discard()
    expect(contents(root)).toEqual({ 'a.txt': 'old' })
  })

  it.each(['../x.txt', '/etc/x.txt', 'a/../../x.txt', '..', '.', '', 'a//b.txt', 'a\0.txt'])(
    'writes nothing under the name %j',
    async name => {
      const root = scratch()
      mkdirSync(join(root, 'out'))
      const error = await refused((await open(join(root, 'out'))).write(name, 'x'))
      expect(error.fatal).toBe(false)
      expect(contents(root)).toEqual({})
    },
  )

  it('follows no link below it, neither a folder nor a file', async () => {
    const root = scratch({ 'outside/a.txt': 'mine', 'out/own.txt': 'own' })
    symlinkSync(join(root, 'outside'), join(root, 'out/folder'))
    symlinkSync(join(root, 'outside/a.txt'), join(root, 'out/a.txt'))
    const out = await open(join(root, 'out'))
    expect((await refused(out.write('folder/a.txt', 'x'))).message).toBe(
      'cannot write cleaned/folder: a symbolic link is in the way',
    )
    expect((await refused(out.write('a.txt', 'x'))).message).toContain('a symbolic link is in the way')
    await refused(out.remove('folder/a.txt'))
    expect(await out.existing('a.txt')).toBeNull()
    expect(contents(root)).toEqual({ 'outside/a.txt': 'mine', 'out/own.txt': 'own' })
  })

  it('may itself be reached by a link', async () => {
    const root = scratch({ 'real/x': '' })
    symlinkSync(join(root, 'real'), join(root, 'link'))
    await (await open(join(root, 'link'))).write('a.txt', 'x')
    expect(contents(join(root, 'real'))).toEqual({ 'a.txt': 'x', x: '' })
  })

  it('refuses a name that a folder or a file has taken', async () => {
    const root = scratch({ 'a.txt/b': '', c: '' })
    const out = await open(root)
    expect((await refused(out.write('a.txt', 'x'))).message).toContain('a folder is in the way')
    expect((await refused(out.write('c/d.txt', 'x'))).message).toContain('a file is in the way')
  })

  it('removes a file and the folders that this empties', async () => {
    const root = scratch({ 'a/b/c.txt': '', 'a/d.txt': '' })
    const out = await open(root)
    await out.remove('a/b/c.txt')
    expect(existsSync(join(root, 'a/b'))).toBe(false)
    expect(contents(root)).toEqual({ 'a/d.txt': '' })
    await out.write('a/b/c.txt', 'again')
    await out.settle()
    expect(contents(root)['a/b/c.txt']).toBe('again')
  })

  it.each([
    ['ENOSPC', 'write', true, 'the disk is full (ENOSPC)', 'free some space'],
    ['ENOSPC', 'sync', true, 'the disk is full (ENOSPC)', 'free some space'],
    ['EIO', 'sync', true, 'the disk reports a fault (EIO)', 'check the disk'],
    ['EROFS', 'create', true, 'the disk can only be read (EROFS)', 'write somewhere else'],
    ['EACCES', 'create', false, 'permission denied (EACCES)', 'give yourself the right'],
    ['EIO', 'rename', true, 'the disk reports a fault (EIO)', 'check the disk'],
    ['EACCES', 'makeFolder', false, 'permission denied (EACCES)', 'give yourself the right'],
  ] as const)(
    'on %s in %s keeps the old file, leaves no half of a new one, and says what to do',
    async (code, at, fatal, what, hint) => {
      const root = scratch({ 'in/a.txt': 'old' })
      const out = await open(root, failing(code, at, at === 'makeFolder' ? 1 : 0))
      const name = at === 'makeFolder' ? 'new/a.txt' : 'in/a.txt'
      const error = await refused(out.write(name, 'a new text'))
      expect(error.message).toBe(`cannot write cleaned/${name}: ${what}`)
      expect(error.hint).toContain(hint)
      expect(error.fatal).toBe(fatal)
      expect(contents(root)).toEqual({ 'in/a.txt': 'old' })
    },
  )

  it('is not made where a file stands', async () => {
    const root = scratch({ out: 'a file' })
    await refused(open(join(root, 'out')))
    writeFileSync(join(root, 'x'), '')
    expect(contents(root).out).toBe('a file')
  })
})
