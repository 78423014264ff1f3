import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { contents, copydesk, parsedLines, prose, scratch } from '../scratch.ts'

const story = `  RELATED\r\n\r\n${prose('bridge').replaceAll('\n', '\r\n')}\r\n\t2 min read \r\n\r\n\r\n`
const french =
  'La mairie a déclaré lundi que le pont sera rénové avant l’hiver, malgré le coût élevé des travaux.\n2 min read'
const latin = (text: string) => Buffer.from(text.replaceAll('’', "'"), 'latin1')
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

const FILES: Record<string, Uint8Array> = {
  'crlf.txt': Buffer.from(story),
  'mark.txt': Buffer.from(`\uFEFF${story}`),
  'two-marks.txt': Buffer.from(`\uFEFF\uFEFF${story}`),
  'unended.txt': Buffer.from(prose('mill')),
  'mixed.txt': Buffer.from(`one line\rtwo\r\nthree\n\n\n${prose('mill')}\u2028end\u0085`),
  'latin.txt': latin(french),
  'wide.txt': utf16(french),
  'mojibake.txt': Buffer.from(`${prose('café').replaceAll('café', 'cafÃ©')}\n`),
  'hidden.txt': Buffer.from(`A\u00adbridge\u200b of e\u0301clat \u202eand\u202c more.\n${prose('mill')}\n`),
  'damaged.txt': Buffer.concat([
    Buffer.from(`${french}\n`.repeat(3)),
    Buffer.from([0xff, 0xfe, 0x80]),
    Buffer.from(french),
  ]),
  'packed.txt.gz': gzipSync(story),
  'in/a b\n📰.txt': Buffer.from(prose('tower')),
}

async function ran(files: Record<string, Uint8Array | string>) {
  const cwd = scratch(Object.fromEntries(Object.entries(files).map(([name, content]) => [`raw/${name}`, content])))
  await copydesk(['clean'], { cwd })
  return cwd
}

describe('copydesk restore', () => {
  it('gives the exact bytes of every text back, one by one', async () => {
    const cwd = await ran(FILES)
    rmSync(join(cwd, 'raw'), { recursive: true })
    for (const [name, content] of Object.entries(FILES)) {
      const { code, bytes, err } = await copydesk(['restore', '--', name], { cwd })
      expect([name, code, err]).toEqual([name, 0, ''])
      expect(bytes.equals(name.endsWith('.gz') ? Buffer.from(story) : content), name).toBe(true)
    }
  })

  it('needs the bytes themselves only where the text was damaged', async () => {
    const cwd = await ran(FILES)
    const kept = parsedLines(contents(join(cwd, 'reports'))['restore.jsonl'] ?? '').filter(({ raw }) => raw !== null)
    expect(kept.map(({ id }) => id)).toEqual(['damaged.txt'])
  })

  it('writes all of them into a folder, under the names of their cleaned files', async () => {
    const cwd = await ran({
      ...FILES,
      'page.html': `<p>${prose('quay')}</p>`,
      'n.jsonl': `${JSON.stringify({ id: 'x', text: story })}\n`,
    })
    const { code, out, err } = await copydesk(['restore', '--out', 'back'], { cwd })
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('page.html: HTML cannot be restored')
    const back = contents(join(cwd, 'back'))
    expect(Object.keys(back)).toEqual(
      Object.keys(contents(join(cwd, 'cleaned'))).filter(name => name !== 'page.html.txt'),
    )
    expect(back['n.jsonl/x.txt']).toBe(story)
    for (const name of ['crlf.txt', 'mark.txt', 'latin.txt']) {
      expect(readFileSync(join(cwd, 'back', name)).equals(FILES[name] ?? Buffer.alloc(0))).toBe(true)
    }
  })

  it('gives every sample of the project back', async () => {
    const raw = fileURLToPath(new URL('../../raw', import.meta.url))
    const names = readdirSync(raw, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'))
    expect(names.length).toBeGreaterThan(5)
    const cwd = scratch()
    await copydesk(['clean', raw], { cwd })
    await copydesk(['restore', '--out', 'back'], { cwd })
    for (const name of names)
      expect(readFileSync(join(cwd, 'back', name)).equals(readFileSync(join(raw, name))), name).toBe(true)
  })

  it('gives back nothing but what was read', async () => {
    const cwd = await ran({ 'a.txt': story, 'b.txt': prose('mill') })
    writeFileSync(join(cwd, 'cleaned/a.txt'), prose('another bridge'))
    rmSync(join(cwd, 'cleaned/b.txt'))
    const changed = await copydesk(['restore', 'a.txt'], { cwd })
    expect([changed.code, changed.out]).toEqual([3, ''])
    expect(changed.err).toContain('a.txt: cleaned/a.txt was changed since it was written; put the file back as it was')
    expect((await copydesk(['restore', 'b.txt'], { cwd })).err).toContain('b.txt: cleaned/b.txt is gone')
  })

  it.each([
    [['nowhere.txt'], 3, 'nowhere.txt: no such article in reports'],
    [['page.html'], 3, 'page.html: HTML cannot be restored; its SHA-256 was kept instead'],
    [[], 2, 'no article was named'],
    [['a.txt', 'page.html'], 2, '2 articles do not fit one output'],
    [['a.txt', '--reports', 'none'], 2, 'none cannot be read (ENOENT)'],
    [['a.txt', '--reports', 'raw'], 2, 'raw holds no finished run'],
    [['--out', 'cleaned'], 2, "cleaned is where the run's own files are"],
  ])('says what is wrong with %j', async (argv, code, message) => {
    const cwd = await ran({ 'a.txt': story, 'page.html': `<p>${prose('quay')}</p>` })
    const ran_ = await copydesk(['restore', ...argv], { cwd })
    expect([ran_.code, ran_.out]).toEqual([code, ''])
    expect(ran_.err).toContain(message)
  })
})
