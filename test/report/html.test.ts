import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { html, pageFiles } from '../../src/report/html.ts'
import type { PageArticle, PageIndex } from '../../src/report/page-data.ts'
import { bytes, data } from '../../src/report/page-parts.ts'
import { pageEntries } from '../../src/report/page-share.ts'
import type { Finding } from '../../src/report/wire.ts'
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
  return JSON.parse(element(text, `<script type="application/json" id="part-article-${at}">`, '</script>'))
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

  test('a report of very many findings across articles has the gravest in its index, and says so', () => {
    const finding = (at: number): Finding => ({
      id: `f${at}`,
      rule: 'shared-passage',
      severity: at % 1000 === 999 ? 'warning' : 'note',
      verdict: 'fault',
      message: 'm',
      passages: [],
    })
    const report = { ...reportOf([quay]), findings: Array.from({ length: 25_000 }, (_, at) => finding(at)) }
    const index = indexOf(html(report, [quay]))
    expect([index.report.findings.length, index.beyond]).toEqual([20_000, 5000])
    expect(index.report.findings.filter(({ severity }) => severity === 'warning')).toHaveLength(25)
    expect(indexOf(text).beyond).toBe(0)
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
})

describe('a report too large for one page', () => {
  const long = 'A long line of text. '.repeat(100).trim()
  const made = Array.from({ length: 30 }, (_, at) => sheet({ id: at, blocks: [[`${at}: ${long}`]] }))
  const withFailure = [...made, { line: failure('broken.txt'), pieces: [] }]
  const files = [...pageFiles(reportOf(withFailure), pageEntries(withFailure), {}, 30_000)]
  const file = (name: string) => String(files.find(file => file.name === name)?.content ?? '')
  const index = indexOf(file('report/index.html'))

  test('has a file for each article, named by what it holds, and a page that holds none of them', () => {
    expect(index.rows).toHaveLength(31)
    expect(index.rows.filter(({ part }) => part === null)).toHaveLength(1)
    for (const [at, { part }] of index.rows.slice(0, 30).entries()) {
      const content = file(`report/articles/${part}.js`)
      expect(content).toContain(`copydeskPart("${part}",{`)
      expect(content).toContain(`"text":"${at}: A long line`)
    }
    expect(file(`report/articles/${index.spoken}.js`)).toContain('"statements":[]')
    expect(file('report/index.html')).not.toContain('A long line')
    expect(file('report.html')).toContain('report/index.html')
    expect(files.map(({ name }) => name).slice(-2)).toEqual(['report/index.html', 'report.html'])
  })

  test('gives an article the same file when another changes', () => {
    const changed = made.map((article, at) => (at === 3 ? sheet({ id: 3, blocks: [['Something else.']] }) : article))
    const again = [...pageFiles(reportOf(changed), pageEntries(changed), {}, 30_000)]
    const names = new Set(files.map(({ name }) => name))
    expect(again.filter(({ name }) => !names.has(name))).toHaveLength(1)
  })

  test('is one page when it fits', () => {
    expect([...pageFiles(reportOf(made), pageEntries(made))].map(({ name }) => name)).toEqual(['report.html'])
  })
})

describe('bytes', () => {
  test('are counted as UTF-8 has them', () => {
    for (const text of ['', 'tide', 'Ebbe und Flut, größer', '卡片', '🌊 wave'])
      expect(bytes(text)).toBe(Buffer.byteLength(text))
  })
})
