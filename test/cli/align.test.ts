import { describe, expect, it } from 'vitest'
import { copydesk, parsedLines, scratch } from '../scratch.ts'

const SENTENCE = 'the board will close the old market and build a covered hall beside the station'
const pair = (extra: object = {}) =>
  JSON.stringify({
    a_id: 7,
    b_id: 'x',
    a: `🦀 Today ${SENTENCE}.`,
    b: `Soon ${SENTENCE}, he said on the quay`,
    ...extra,
  })
const align = (stdin: string | Uint8Array, ...argv: string[]) =>
  copydesk(['align', '--quiet', ...argv], { cwd: scratch(), stdin })

describe('copydesk align', () => {
  it('says what the two texts of a line share, with offsets in each', async () => {
    const { code, out, err } = await align(`${pair()}\n`)
    expect([code, err]).toEqual([0, ''])
    expect(parsedLines(out)).toEqual([
      {
        a_id: 7,
        b_id: 'x',
        verdict: 'abridged',
        coverage: { a: 0.8824, b: 0.7143 },
        passages: [{ a: [9, 88], b: [5, 84] }],
      },
    ])
  })

  it('counts code points when told to', async () => {
    const [line] = parsedLines((await align(pair(), '--offsets', 'codepoint')).out)
    expect(line).toMatchObject({ passages: [{ a: [8, 87], b: [5, 84] }] })
  })

  it('writes a line for each line that is not blank, in order, ids as they came', async () => {
    const { out } = await align(`\uFEFF${pair()}\r\n\n${pair({ a_id: undefined, b_id: null, b: '' })}`)
    expect(parsedLines(out).map(({ a_id, b_id, verdict }) => [a_id, b_id, verdict])).toEqual([
      [7, 'x', 'abridged'],
      [null, null, 'none'],
    ])
  })

  it.each([
    ['{', 'invalid-json', /^line 1: not JSON/u],
    ['[]', 'invalid-pair', /^line 1: the line holds a list, not a pair$/u],
    [pair({ a_id: {} }), 'invalid-pair', /^line 1: "a_id" is an object$/u],
    [pair({ a: undefined }), 'invalid-pair', /^line 1: "a" is missing$/u],
    [pair({ b: 5 }), 'invalid-pair', /^line 1: "b" is a number$/u],
    [Uint8Array.of(0x22, 0xff, 0x22), 'not-utf8', /^line 1: the line is not UTF-8$/u],
  ])('gives %s a line that says what is wrong, and exits with 3', async (bad, code, message) => {
    const ran = await align(Buffer.concat([Buffer.from(bad), Buffer.from(`\n${pair()}\n`)]))
    expect(ran.code).toBe(3)
    const [first, second] = parsedLines(ran.out)
    expect(first).toMatchObject({ v: 1, line: 1, status: 'failed', error: { code } })
    const { error } = first as unknown as { error: { message: string; hint: string } }
    expect(error.message).toMatch(message)
    expect(error.hint).not.toBe('')
    expect(second).toMatchObject({ verdict: 'abridged' })
  })

  it('tells how many lines failed', async () => {
    const { err } = await copydesk(['align'], { cwd: scratch(), stdin: 'x\n' })
    expect(parsedLines(err)).toEqual([{ level: 'warn', failed: 1, msg: '1 line failed; each says why in its "error"' }])
  })

  it('is silent and done when nothing comes in, and stops when it is interrupted', async () => {
    expect(await align('')).toMatchObject({ code: 0, out: '', err: '' })
    const signal = AbortSignal.abort(new Error('enough'))
    expect((await copydesk(['align'], { cwd: scratch(), stdin: pair(), signal })).code).toBe(130)
  })
})
