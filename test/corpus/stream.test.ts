import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engine } from '../../src/clean.ts'
import { batches, lines, type StreamOptions } from '../../src/corpus/stream.ts'
import { CleanedLine, Line } from '../../src/report/wire.ts'
import { prose } from '../scratch.ts'

const ready = engine({ attributions: true })

async function* bytes(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

async function streamed(input: string, options?: StreamOptions): Promise<Record<string, unknown>[]> {
  const out: Record<string, unknown>[] = []
  for await (const line of lines(bytes(input), ready, options)) {
    expect(line).not.toContain('\n')
    out.push(JSON.parse(line))
  }
  return out
}

const jsonl = (...values: unknown[]) => values.map(value => `${JSON.stringify(value)}\n`).join('')

describe('a stream', () => {
  it('gives a line for each line, in order, failures included, blank lines aside', async () => {
    const input = `${jsonl({ id: 'a', text: prose('mill') })}\n{broken\n${jsonl({ text: prose('tower') }, { text: 1 }, { id: 9, html: `<p>${prose('quay')}</p>` })}`
    const out = await streamed(input)
    expect(out.map(({ id, line, status }) => [id, line, status])).toEqual([
      ['a', 1, 'cleaned'],
      [3, 3, 'failed'],
      [4, 4, 'cleaned'],
      [5, 5, 'failed'],
      [9, 6, 'cleaned'],
    ])
    for (const line of out) Line.parse(line)
    expect(out[1]?.error).toMatchObject({ code: 'invalid-json', message: expect.stringMatching(/^line 3: not JSON/u) })
    expect(out[3]).toMatchObject({
      error: { code: 'invalid-article', message: 'line 5: "text" is a number', hint: 'give a string, or leave it out' },
    })
  })

  it('echoes an id with its type, and takes null for what is absent', async () => {
    const out = await streamed(
      jsonl(
        { id: 0, text: 'x' },
        { id: '0', text: 'x' },
        { id: null, text: 'x', html: null, url: null },
        { id: 1.5, text: 'x' },
      ),
    )
    expect(out.map(({ id }) => id)).toEqual([0, '0', 3, 1.5])
  })

  it('lets two ids be alike', async () => {
    expect((await streamed(jsonl({ id: 1, text: 'x' }, { id: 1, text: 'y' }))).map(({ status }) => status)).toEqual([
      'cleaned',
      'cleaned',
    ])
  })

  it('copies the keys it is asked to keep, and only those', async () => {
    const input = '{"text":"x","desk":"north","n":{"a":[1]},"__proto__":{"polluted":1},"id":5}\n{"text":"y"}\n'
    const [first, second] = await streamed(input, { keep: ['n', 'desk', '__proto__', 'missing'] })
    expect(JSON.stringify(first?.extra)).toBe('{"n":{"a":[1]},"desk":"north","__proto__":{"polluted":1}}')
    expect(second?.extra).toEqual({})
    expect((await streamed(input))[0]).not.toHaveProperty('extra')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('refuses to keep what is too deep to be written', async () => {
    const deep = `{"text":"x","deep":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n`
    expect((await streamed(deep))[0]?.status).toBe('cleaned')
    expect((await streamed(deep, { keep: ['deep'] }))[0]).toMatchObject({ error: { code: 'invalid-article' } })
  })

  it('counts every span in code points when asked to', async () => {
    const text = `RELATED 📰\n\nLONDON, Sept. 28 (Reuters) -- The 🏛 council said on Monday, "We will 🔨 rebuild the bridge," and its members left the hall.\n\n${prose('bridge 🌉')}\n\nThe council  said nothing 🤐 more .\n`
    const points = Array.from(text)
    const [plain] = (await streamed(jsonl({ text }))).map(line => CleanedLine.parse(line))
    const [counted] = (await streamed(jsonl({ text }), { offsets: 'codepoint' })).map(line => CleanedLine.parse(line))
    if (plain === undefined || counted === undefined) throw new Error('no line')
    const units = ([start, end]: [number, number]) => text.slice(start, end)
    const codes = ([start, end]: [number, number]) => points.slice(start, end).join('')
    expect(counted.kept.map(codes)).toEqual(plain.kept.map(units))
    expect(counted.kept).not.toEqual(plain.kept)
    for (const { span, text } of counted.ledger) expect(codes(span)).toBe(text)
    for (const { passages } of counted.findings) for (const { span, text } of passages) expect(codes(span)).toBe(text)
    const parts = (line: CleanedLine, cut: (span: [number, number]) => string) =>
      line.attributions?.flatMap(({ source, cue, content }) => [...source, ...cue, ...content].map(cut))
    expect(parts(counted, codes)).toEqual(parts(plain, units))
    expect(counted.body).toBe(plain.body)
  })

  it('fails the line that is no UTF-8, with what to do', async () => {
    async function* latin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"caf\xe9"}\n{"text":"x"}\n', 'latin1')
    }
    const out: Record<string, unknown>[] = []
    for await (const line of lines(latin(), ready)) out.push(JSON.parse(line))
    expect(out.map(({ status }) => status)).toEqual(['failed', 'cleaned'])
    expect(out[0]?.error).toEqual({
      code: 'not-utf8',
      message: 'line 1: the line is not UTF-8',
      hint: 'JSON is always UTF-8: convert the file, for instance with iconv',
    })
  })

  it('writes a line of JSON whatever words it meets', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.json(),
            fc.string({ unit: 'binary' }).map(text => JSON.stringify({ text })),
            fc.string(),
          ),
        ),
        async given => {
          const input = given.map(line => line.replaceAll(/[\r\n]/gu, ' '))
          const out = await streamed(input.map(line => `${line}\n`).join(''), { keep: ['a'], offsets: 'codepoint' })
          expect(out.length).toBe(input.filter(line => line.replace(/^\uFEFF/u, '').trim() !== '').length)
          for (const line of out) Line.parse(line)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('answers each piece of input before it asks for the next', async () => {
    const seen: string[] = []
    async function* asked(): AsyncGenerator<Uint8Array> {
      for (const id of ['a', 'b', 'c']) {
        seen.push(`asked for ${id}`)
        yield Buffer.from(jsonl({ id, text: 'x' }))
      }
    }
    for await (const batch of batches(asked(), ready)) {
      for (const line of batch) seen.push(`told of ${JSON.parse(line).id}`)
    }
    expect(seen).toEqual(['asked for a', 'told of a', 'asked for b', 'told of b', 'asked for c', 'told of c'])
  })

  it('asks for no more once its reader has enough, and closes its input', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from(jsonl({ text: 'x' }))
      } finally {
        closed = true
      }
    }
    let count = 0
    for await (const _ of lines(endless(), ready)) if (++count === 3) break
    expect([count, closed]).toEqual([3, true])
  })

  it('stops where it is interrupted', async () => {
    const stop = new AbortController()
    const seen: string[] = []
    const reading = (async () => {
      for await (const line of lines(bytes(jsonl({ id: 'a', text: 'x' }), jsonl({ id: 'b', text: 'x' })), ready, {
        signal: stop.signal,
      })) {
        seen.push(JSON.parse(line).id)
        stop.abort(new Error('enough'))
      }
    })()
    await expect(reading).rejects.toThrow('enough')
    expect(seen).toEqual(['a'])
  })
})
