import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineBatches, type TextLine } from '../../src/corpus/lines.ts'

async function* chunked(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1
    yield bytes.slice(at, at + size)
    at += size
  }
}

async function all(input: string | Uint8Array, sizes: readonly number[] = [7], cap?: number): Promise<TextLine[]> {
  const lines: TextLine[] = []
  for await (const batch of lineBatches(chunked(Buffer.from(input as string), sizes), cap)) lines.push(...batch)
  return lines
}

const texts = async (input: string | Uint8Array, sizes?: readonly number[]) =>
  (await all(input, sizes)).map(line => line.text)

describe('lines of a byte stream', () => {
  it('end at line feeds, with or without a carriage return, the last one with or without either', async () => {
    expect(await texts('one\ntwo\r\n\nfour')).toEqual(['one', 'two', '', 'four'])
    expect(await texts('one\n')).toEqual(['one'])
    expect(await texts('one\r')).toEqual(['one'])
    expect(await texts('')).toEqual([])
    expect(await texts('\n')).toEqual([''])
  })

  it('lose a byte order mark, and only at the very start', async () => {
    expect(await texts('\uFEFFone\n\uFEFFtwo')).toEqual(['one', '\uFEFFtwo'])
  })

  it('are numbered from 1, blank ones counted', async () => {
    expect((await all('a\n\nb')).map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('come out the same however the bytes are parted, characters of several bytes included', async () => {
    const line = fc.string({ unit: 'grapheme' }).map(text => text.replaceAll(/[\r\n\uFEFF]/gu, ''))
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (lines, sizes) => {
          const whole = [...lines, 'end'].join('\n')
          expect(await texts(whole, sizes)).toEqual(whole.split('\n'))
        },
      ),
    )
  })

  it('that are too long fail, and those behind them are read', async () => {
    const lines = await all(`short\n${'x'.repeat(100)}\nlast`, [8], 50)
    expect(lines).toEqual([
      { number: 1, text: 'short', fault: null },
      { number: 2, text: null, fault: 'too-large' },
      { number: 3, text: 'last', fault: null },
    ])
    expect((await all('x'.repeat(100), [8], 50)).map(({ fault }) => fault)).toEqual(['too-large'])
  })

  it('that are no UTF-8 fail, and those behind them are read', async () => {
    const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0x63, 0xe9, 0x0a]), Buffer.from('b')])
    expect((await all(bytes)).map(({ text, fault }) => text ?? fault)).toEqual(['a', 'not-utf8', 'b'])
  })

  it('past the cap are not held in memory', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.alloc(1024 * 1024, 0x78)
      for (let i = 0; i < 400; i++) yield chunk
      yield Buffer.from('\nafter')
    }
    const before = process.memoryUsage().rss
    const lines: TextLine[] = []
    for await (const batch of lineBatches(endless(), 1024 * 1024)) lines.push(...batch)
    expect(lines.map(({ text, fault }) => text ?? fault)).toEqual(['too-large', 'after'])
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })
})
