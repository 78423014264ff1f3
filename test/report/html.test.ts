import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { data, html } from '../../src/report/html.ts'
import { partsWithin } from '../../src/report/page-budget.ts'
import type { PageArticle, PageIndex } from '../../src/report/page-data.ts'
import { failure, reportOf, sheet } from './sheets.ts'

const page = fileURLToPath(new URL('../../src/report/page/', import.meta.url))

/** The text of an element of the page, as a parser reads it: raw text ends at the first end tag. */
function element(text: string, open: string, close: string): string {
  const at = text.indexOf(open)
  expect(at, open).toBeGreaterThan(0)
  return text.slice(at + open.length, text.indexOf(close, at))
}

function indexOf(text: string): PageIndex {
  return JSON.parse(element(text, '<script type="application/json" id="index">', '</script>'))
}

function partOf(text: string, at: number): PageArticle {
  return JSON.parse(element(text, `<script type="application/json" id="article-${at}">`, '</script>'))
}

describe('report.html', () => {
  const quay = sheet({ id: 'quay.txt', blocks: [['Work begins.', ['banner', 'Click here']]] })
  const text = html(reportOf([quay]), [quay])

  test('the committed bundle is what its sources make', async () => {
    await expect(promisify(execFile)(process.execPath, [`${page}bundle.mjs`, '--check'])).resolves.toBeDefined()
  })

  test('its policy lets run only the script and style it holds', () => {
    const policy = element(text, '<meta http-equiv="Content-Security-Policy" content="', '">')
    const hash = (part: string) => `'sha256-${createHash('sha256').update(part).digest('base64')}'`
    expect(policy).toContain("default-src 'none'; ")
    expect(policy).toContain(`script-src ${hash(element(text, '<script>', '</script>'))};`)
    expect(policy).toContain(`style-src ${hash(element(text, '<style>', '</style>'))};`)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
  })

  test('names no address', () => {
    const addresses = text.match(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}[^"'`\s]*/gi) ?? []
    // Name spaces of SVG and MathML, which are names.
    expect(addresses.filter(address => !address.startsWith('http://www.w3.org/'))).toEqual([])
  })

  test('no source of the page writes markup', async () => {
    for (const file of await readdir(page))
      expect(await readFile(page + file, 'utf8'), file).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/,
      )
  })

  test('data comes back as it was, and holds no markup', () => {
    const value = ['</script><script>', '<!--', '\u2028\u2029', '\0', '\ud800', JSON.parse('{"__proto__":1}')]
    expect(data(value)).not.toMatch(/[<\u2028\u2029\0]/)
    expect(JSON.parse(data(value))).toEqual(value)
  })

  test('holds the index and each article', () => {
    const index = indexOf(text)
    expect(index.rows).toMatchObject([{ id: 'quay.txt', cuts: 1, cutShare: 0.45, failure: null }])
    expect(index.cuts).toEqual([{ stage: 'promotion', kind: 'banner', fate: 'removed', cuts: 1, characters: 9 }])
    expect(partOf(text, 0).pieces).toEqual(quay.pieces)
  })

  test('has the same bytes for the same input', () => {
    expect(html(reportOf([quay]), [quay])).toBe(text)
  })

  test('keeps every article in the list, and leaves out texts of those without findings first', () => {
    const long = 'A long line of text. '.repeat(100).trim()
    const made = Array.from({ length: 30 }, (_, at) =>
      sheet({
        id: at,
        blocks: [[long]],
        findings: at % 3 === 0 ? [{ rule: 'weekday-mismatch', passages: ['A long line'] }] : [],
      }),
    )
    const withFailure = [...made, { line: failure('broken.txt'), pieces: [] }]
    const small = html(reportOf(withFailure), withFailure, 70_000)
    const index = indexOf(small)
    expect(index.rows).toHaveLength(31)
    expect(index.leftOut.accounts).toBe(0)
    const texts = made.map((_, at) => partOf(small, at).pieces !== null)
    expect(texts.filter(Boolean).length).toBe(30 - index.leftOut.texts)
    expect(texts.filter((kept, at) => kept && at % 3 === 0)).toHaveLength(10)
    expect(index.leftOut.texts).toBeGreaterThan(0)
    expect(texts[1]).toBe(true)
    expect(texts[29]).toBe(false)
  })

  test('leaves out whole accounts when texts are not enough', () => {
    const made = Array.from({ length: 20 }, (_, at) => sheet({ id: at, blocks: [['Text.']] }))
    const tiny = html(reportOf(made), made, 8000)
    const index = indexOf(tiny)
    expect(index.rows).toHaveLength(20)
    expect(index.leftOut.texts).toBe(20)
    expect(index.leftOut.accounts).toBeGreaterThan(10)
    expect(tiny).not.toContain('id="article-19"')
    expect(tiny).toContain('id="article-0"')
  })
})

describe('the budget of a page', () => {
  test('counts bytes, not characters', () => {
    const parts = partsWithin(1000)
    parts.add({ account: '{"a":1}', pieces: `"${'卡'.repeat(320)}"`, telling: false })
    expect(parts.settled(0).texts).toBe(0)
    parts.add({ account: '{"a":1}', pieces: `"${'x'.repeat(40)}"`, telling: false })
    expect(parts.settled(0).texts).toBe(1)
  })

  test('never holds more texts than fit', () => {
    const parts = partsWithin(100)
    for (let at = 0; at < 1000; at++) parts.add({ account: '{"a":1}', pieces: `"${'x'.repeat(50)}"`, telling: true })
    const { articles, texts } = parts.settled(0)
    expect(texts).toBe(1000)
    expect(articles.filter(article => article !== null).length * 7).toBeLessThanOrEqual(100)
  })
})
