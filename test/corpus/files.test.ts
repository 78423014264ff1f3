import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { disk, type FileLayer } from '../../src/corpus/file-layer.ts'
import { type RawFiles, rawFiles } from '../../src/corpus/files.ts'
import { scratch } from '../scratch.ts'

const find = (folder: string, layer: FileLayer = disk): Promise<RawFiles> => rawFiles(Buffer.from(folder), layer)
const paths = ({ files }: RawFiles) => files.map(({ path }) => path)
const faults = ({ files }: RawFiles) =>
  Object.fromEntries(files.flatMap(({ path, fault }) => (fault === null ? [] : [[path, fault]])))

describe('the files of a raw folder', () => {
  it('are those that end like an article, packed or not, in any case', async () => {
    const names = ['a.txt', 'b.HTML', 'c.htm', 'd.jsonl', 'e.txt.gz', 'f.html.GZ', 'g.jsonl.gz']
    const others = ['h.md', 'i', 'j.gz', 'k.txt.bak', 'txt', 'l.tar.gz']
    const folder = scratch(
      Object.fromEntries([...names, ...others, '.hidden.txt', '.git/x.txt'].map(name => [name, 'x'])),
    )
    const found = await find(folder)
    expect(paths(found)).toEqual(names)
    expect(found.files.map(({ sort, gzip }) => `${sort}${gzip ? '.gz' : ''}`)).toEqual([
      'text',
      'html',
      'html',
      'jsonl',
      'text.gz',
      'html.gz',
      'jsonl.gz',
    ])
    expect(found).toMatchObject({ hidden: 2, others: others.length, loops: [] })
  })

  it('come in the order of the code units of their paths, whatever the order on the disk', async () => {
    const names = ['Z.txt', 'a-b.txt', 'a.txt', 'a/b.txt', 'a/c/d.txt', 'b.txt', 'é.txt', '\u{1f600}.txt', '\uffee.txt']
    const folder = scratch(Object.fromEntries([...names].reverse().map(name => [name, 'x'])))
    const backwards: FileLayer = { ...disk, list: async at => (await disk.list(at)).reverse() }
    expect(paths(await find(folder))).toEqual([...names].sort())
    expect(paths(await find(folder, backwards))).toEqual([...names].sort())
  })

  it('may have any name that the disk takes', async () => {
    const names = [
      ' lead.txt',
      '-rf.txt',
      'a b.txt',
      'a\nb.txt',
      'a\tb.txt',
      'a\'"b.txt',
      'a\\b.txt',
      '$(x).txt',
      '📰.txt',
      `${'x'.repeat(251)}.txt`,
    ]
    const folder = scratch(Object.fromEntries(names.map(name => [name, 'x'])))
    expect(paths(await find(folder))).toEqual([...names].sort())
  })

  it('may have a name that is not UTF-8', async () => {
    const folder = scratch()
    const at = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')])
    writeFileSync(at, 'words')
    const [file, ...rest] = (await find(folder)).files
    expect(rest).toEqual([])
    expect(file).toMatchObject({ path: 'caf%E9.txt', size: 5, fault: null })
    expect(Buffer.from(await disk.bytes(file?.at ?? '')).toString()).toBe('words')
  })

  it('stand for what a link leads to, as long as that lies inside the folder', async () => {
    const folder = scratch({ 'a/one.txt': 'one', 'b/two.txt': 'two!!' })
    symlinkSync('../b/two.txt', join(folder, 'a/link.txt'))
    symlinkSync(join(folder, 'b'), join(folder, 'c'))
    const found = await find(folder)
    expect(paths(found)).toEqual(['a/link.txt', 'a/one.txt', 'b/two.txt', 'c/two.txt'])
    expect(found.files.map(({ size }) => size)).toEqual([5, 3, 5, 5])
    expect(faults(found)).toEqual({})
  })

  it('are never read through a link that leads out; each such link is told', async () => {
    const root = scratch({ 'secret/x.txt': 'secret', 'raw/a.txt': 'a', 'rawer/b.txt': 'b', 'secret/key': '' })
    symlinkSync('../secret/x.txt', join(root, 'raw/file.txt'))
    symlinkSync(join(root, 'secret'), join(root, 'raw/folder'))
    symlinkSync(join(root, 'rawer'), join(root, 'raw/sibling'))
    symlinkSync('../secret/key', join(root, 'raw/key'))
    const found = await find(join(root, 'raw'))
    expect(paths(found)).toEqual(['a.txt', 'file.txt', 'folder', 'sibling'])
    expect(Object.keys(faults(found))).toEqual(['file.txt', 'folder', 'sibling'])
    expect(faults(found)['file.txt']).toEqual({
      code: 'link-outside',
      message: 'file.txt: a symbolic link out of the raw folder, which is not followed',
      hint: 'put a copy in its place, or remove the link',
    })
    expect(found.others).toBe(1)
  })

  it('are found in the end where links go in circles', async () => {
    const folder = scratch({ 'a/b/one.txt': 'one' })
    symlinkSync('..', join(folder, 'a/b/up'))
    symlinkSync('.', join(folder, 'a/self'))
    symlinkSync(folder, join(folder, 'a/root'))
    symlinkSync('me.txt', join(folder, 'me.txt'))
    const found = await find(folder)
    expect(paths(found)).toEqual(['a/b/one.txt', 'me.txt'])
    expect(found.loops).toEqual(['a/b/up', 'a/root', 'a/self'])
    expect(faults(found)['me.txt']?.message).toContain('a link that leads to itself')
  })

  it('do not multiply where links lead to folders of links', async () => {
    const folder = scratch({ 'd0/x.txt': 'x' })
    for (let i = 1; i < 30; i++) {
      mkdirSync(join(folder, `d${i}`))
      for (const side of ['l', 'r']) symlinkSync(`../d${i - 1}`, join(folder, `d${i}/${side}`))
    }
    const found = await find(folder)
    expect(found.files.length).toBeLessThan(10)
    expect(found.loops.length).toBeGreaterThan(0)
  })

  it('that are links to nothing, pipes or past reading are told, not opened', async () => {
    const folder = scratch({ 'sub/x.txt': 'x', 'gone.txt': 'x' })
    symlinkSync('nowhere.txt', join(folder, 'dangling.txt'))
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    const closed: FileLayer = {
      ...disk,
      async list(at) {
        if (at.toString().endsWith('sub')) throw Object.assign(new Error('no'), { code: 'EACCES' })
        return disk.list(at)
      },
      async standing(at) {
        if (at.toString().endsWith('gone.txt')) throw Object.assign(new Error('no'), { code: 'ENOENT' })
        return disk.standing(at)
      },
    }
    const found = faults(await find(folder, closed))
    expect(Object.keys(found)).toEqual(['dangling.txt', 'gone.txt', 'pipe.txt', 'sub'])
    for (const { code, hint } of Object.values(found)) {
      expect(code).toBe('unreadable')
      expect(hint).not.toBe('')
    }
    expect(found.sub?.message).toBe('sub: cannot be read: permission denied (EACCES)')
    expect(found['pipe.txt']?.message).toBe('pipe.txt: neither a file nor a folder')
  })

  it('are not read through a link that took their place since', async () => {
    const folder = scratch({ 'raw/a.txt': 'a', 'secret.txt': 'secret' })
    const [file] = (await find(join(folder, 'raw'))).files
    rmSync(join(folder, 'raw/a.txt'))
    symlinkSync('../secret.txt', join(folder, 'raw/a.txt'))
    await expect(disk.bytes(file?.at ?? '')).rejects.toThrow('ELOOP')
    const reading = (async () => {
      for await (const chunk of disk.chunks(file?.at ?? '')) expect(chunk).toBeUndefined()
    })()
    await expect(reading).rejects.toThrow('ELOOP')
  })

  it('are found in folders nested as deep as the disk allows', async () => {
    const folder = scratch()
    const deep = Array.from({ length: 1000 }, () => 'd').join('/')
    mkdirSync(join(folder, deep), { recursive: true })
    writeFileSync(join(folder, deep, 'x.txt'), 'x')
    expect(paths(await find(folder))).toEqual([`${deep}/x.txt`])
  })
})
