import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { run } from '../../src/corpus/run.ts'
import type { Decision } from '../../src/report/decision.ts'
import { html, pageFiles } from '../../src/report/html.ts'
import { pageEntries } from '../../src/report/page-share.ts'
import type { Finding, Report } from '../../src/report/wire.ts'
import { clipped, visible } from '../../src/report/words.ts'
import { failure, type Made, reportOf, sheet } from '../report/sheets.ts'
import { prose, scratch } from '../scratch.ts'
import { ATTACKS } from './attacks.ts'
import { launch } from './launch.ts'
import { type Opened, opened, visited } from './opened.ts'
import { reviewed } from './reviewed.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
}, 60_000)
afterAll(() => browser?.close())

/** An article with the attack in every field that reaches the page. */
function attacked(text: string, at: number): Made {
  return sheet(
    {
      id: text,
      headline: text,
      standfirst: text,
      language: text,
      reason: text,
      stage: text,
      rule: text,
      score: at % 2 === 0 ? 20 : 90,
      metadata: {
        published: text,
        authors: [text],
        agencies: [text],
        publisher: text,
        section: text,
        photoCredits: [text],
        captions: [text],
        editorNotes: [text],
        dateline: { text, place: text, date: text, agency: text },
      },
      blocks: [
        [`Kept: ${text}|`],
        [
          ['banner', `Cut: ${text}|`],
          ['dateline', text],
        ],
      ],
      findings: [
        { id: text, rule: text, severity: 'error', message: text, passages: [`Kept: ${text}|`, ['a', text]] },
        {
          id: `${text}.`,
          rule: text,
          message: text,
          verdict: 'cannot-tell',
          passages: [`Cut: ${text}|`, [text, text]],
        },
      ],
      repairs: [{ span: [0, 1], from: text, to: text, why: text }],
    },
    at + 1,
  )
}

/** A decision with the attack in every field. */
function decision(text: string): Decision {
  return {
    on: 'removal',
    verdict: 'rejected',
    scope: 'always',
    rule: text,
    id: text,
    article: text,
    outlet: text,
    quotations: [{ article: text, exact: text, before: text, after: text, span: [0, 1] }],
    note: text,
  }
}

const change = { before: 1, now: 2, same: 0, fresh: 1, gone: 0, changed: 1, drift: 'more' } as const

const made = ATTACKS.map(([, text], at) => attacked(text, at))
const articles = [
  ...made.map((one, at) => ({
    ...one,
    pieces: one.pieces.map(piece => (piece.entry === null ? { ...piece, kept: ATTACKS[at]?.[1] ?? '' } : piece)),
    outlet: ATTACKS[at]?.[1] ?? '',
    here: ATTACKS[at]?.[1] ?? '',
    statements: [
      {
        speaker: ATTACKS[at]?.[1] ?? '',
        manner: 'direct' as const,
        text: ATTACKS[at]?.[1] ?? '',
        span: [0, 4] as const,
      },
    ],
  })),
  ...ATTACKS.map(([, text], at) => ({
    line: failure(`failed ${text}`, { code: text, message: text, hint: text }, ATTACKS.length + at + 1),
    pieces: [],
  })),
]
/** An event that is hostile in every word. */
const told = (text: string): Report['events'][number] => ({
  articles: [text, ATTACKS[0]?.[1] ?? ''],
  first: text,
  last: `${text}.`,
  names: [text],
  lineages: [
    {
      origin: text,
      agency: text,
      why: [text],
      steps: [{ article: ATTACKS[0]?.[1] ?? '', part: 'copy', from: text, share: 0.5, why: [text] }],
    },
  ],
  statements: [
    {
      speaker: text,
      agreement: 'conflict',
      differs: ['words'],
      versions: [{ speaker: `${text}.`, manner: 'direct', text, places: [{ article: text, span: [0, 4] }] }],
    },
  ],
  more: 0,
})

const reported = reportOf(articles, {
  findings: [
    ...made.flatMap(({ line }) => line.findings.slice(0, 1)),
    // Two hostile articles that share a hostile passage.
    ...ATTACKS.slice(1).map(
      ([, text], at): Finding => ({
        id: `shared ${at}`,
        rule: 'shared-passage',
        severity: 'note',
        verdict: 'fault',
        message: text,
        passages: [
          { article: text, span: [0, 4], text: 'Kept' },
          { article: ATTACKS[0]?.[1] ?? '', span: [0, 4], text: 'Kept' },
        ],
      }),
    ),
  ],
  clusters: ATTACKS.slice(1).map(([, text]) => ({ articles: [text, ATTACKS[0]?.[1] ?? ''], sharedWords: 9 })),
  stale: ATTACKS.map(([, text]) => text),
})
const report: Report = { ...reported, events: ATTACKS.slice(1).map(([, text]) => told(text)) }
const beside = {
  decided: ATTACKS.map(([, text]) => ({ decision: decision(text), state: 'stale' as const })),
  comparison: {
    v: 1 as const,
    articles: { before: 1, now: 1, fresh: 0, gone: 0 },
    rules: ATTACKS.map(([, text]) => ({ rule: text, ...change, where: [text] })),
  },
}

const squeezed = (text: string) => text.replace(/\s+/g, '')

/** Where a reviewer meets the page: one file, a folder from disk, and the folder as `review` serves it. */
const FORMS = ['a page', 'a folder', 'review'] as const

async function open(form: (typeof FORMS)[number]): Promise<Pick<Opened, 'page' | 'faults'>> {
  if (form === 'a page') {
    const open = await opened(browser, html(report, articles, beside), { file: `re <b>port's & "co".html` })
    onTestFinished(open.close)
    return open
  }
  const cwd = scratch({
    'decisions.json': JSON.stringify({ v: 1, decisions: ATTACKS.map(([, text]) => decision(text)) }),
  })
  // A folder with a name that is markup, too; what is served has none.
  const reports = form === 'review' ? 'reports' : `re <b>port's & "co"`
  for (const { name, content } of pageFiles(report, pageEntries(articles), beside, 1000)) {
    mkdirSync(dirname(join(cwd, reports, name)), { recursive: true })
    writeFileSync(join(cwd, reports, name), content)
  }
  const address =
    form === 'review' ? await reviewed(cwd) : `${pathToFileURL(join(cwd, reports)).href}/report/index.html`
  const root = address.replace(/report\/index\.html$/u, '')
  const visit = await visited(browser, address, {}, url => url.startsWith(root))
  onTestFinished(visit.close)
  return visit
}

describe('hostile copy stays text', () => {
  test.each(FORMS)('in every view, for every attack, in %s', { timeout: 240_000 }, async form => {
    const { page, faults } = await open(form)
    await page.locator('.front h2').first().waitFor()
    expect(await page.locator('.front h2').allTextContents()).toEqual([
      'What changed',
      'What looks wrong',
      'What needs a person',
    ])
    for (const more of await page.locator('button.more').all()) await more.click()
    expect(await faults()).toEqual([])
    await page.goto(`${page.url().split('#')[0]}#articles`)
    await page.locator('.row').first().waitFor()
    expect(await page.locator('.row').count()).toBeGreaterThan(10)
    for (const select of await page.locator('select').all())
      expect(await select.locator('option').count()).toBeGreaterThan(1)

    // From the first article on by key: the addresses are the page's own.
    await page.locator('.row a').first().click()
    for (const [at, [name, text]] of ATTACKS.entries()) {
      if (at > 0) await page.keyboard.press(']')
      await expect.poll(() => page.locator('.trail .id').textContent(), { message: name }).toBe(visible(text))
      const copy = page.locator('.copy')
      await copy.waitFor()
      await copy.evaluate(node => {
        for (const extra of node.querySelectorAll('.ref, .tag')) extra.remove()
      })
      expect(await copy.locator('p').first().textContent(), name).toBe(`Kept: ${visible(text, '\n\t')}|`)
      expect(await copy.locator('del').first().textContent(), name).toBe(`Cut: ${visible(text, '\n\t')}|`)
      const cards = await page.locator('.message').allTextContents()
      expect(cards.filter(card => card === visible(text)).length, name).toBeGreaterThanOrEqual(2)
      expect(await faults(), name).toEqual([])
    }
    for (const view of ['duplicates', 'speakers', 'decisions']) {
      await page.goto(`${page.url().split('#')[0]}#${view}`)
      await page.locator('.cluster, .speaker, .decided li').first().waitFor()
      while ((await page.locator('button.more:not([aria-expanded])').count()) > 0)
        await page.locator('button.more:not([aria-expanded])').first().click()
      const words = (await page.locator('main').textContent()) ?? ''
      const found = squeezed(words)
      for (const [name, text] of ATTACKS) {
        // What is long is clipped, and what is clipped has its white space folded.
        const wanted = squeezed(visible(clipped(text, 60)).replace(/…$/u, ''))
        expect(found.includes(wanted) || found.includes(squeezed(visible(text))), `${view}, ${name}`).toBe(true)
      }
      expect(await faults(), view).toEqual([])
    }
    await page.goto(`${page.url().split('#')[0]}#duplicates`)
    await page.locator('.tied a').first().click()
    await expect.poll(() => page.locator('.side').count()).toBe(2)
    await expect.poll(() => page.locator('.side .copy').count()).toBe(2)
    expect(await faults()).toEqual([])
  })

  test('from a run over files and lines that are attacks, to the page, the table and the findings of code hosts', {
    timeout: 240_000,
  }, async () => {
    const copy = (text: string) => `${prose('quay')}\n\nThe clerk said : ${text} , and no more.\n\nSHARE THIS ARTICLE\n`
    const files = ATTACKS.flatMap(([, text]) => {
      // What a file may be called; the file system forbids the rest, and what begins with a dot is hidden.
      const name = text.replaceAll('/', '\u2215').replaceAll('\0', '')
      return Buffer.from(name).toString() === name && /^[^.\s]/u.test(name) && Buffer.byteLength(name) < 240
        ? [[name, text] as const]
        : []
    })
    const lines = ATTACKS.map(([, text], at) =>
      JSON.stringify({
        id: `${text}${at}`,
        text: copy(text),
        headline: text,
        publisher: text,
        published: text,
        url: text,
        lang: text,
      })
        // The key itself, which a literal would take as the prototype.
        .replace(/\}$/u, ',"__proto__":{"owned":1},"constructor":{"prototype":{"owned":1}}}'),
    )
    const cwd = scratch({
      ...Object.fromEntries(files.map(([name, text]) => [`raw/${name}.txt`, copy(text)])),
      'raw/feed.jsonl': `${lines.join('\n')}\n`,
    })
    await run({ raw: 'raw', out: join(cwd, 'cleaned'), reports: join(cwd, 'reports'), cwd, pageLimit: 100_000 })
    expect(({} as { owned?: unknown }).owned).toBeUndefined()
    const table = readFileSync(join(cwd, 'reports/findings.csv'), 'utf8')
    expect(table).not.toMatch(/(?:^|,|\n)"?[=+@\t]/u)
    const { runs } = JSON.parse(readFileSync(join(cwd, 'reports/findings.sarif'), 'utf8'))
    expect(runs[0].results.length).toBeGreaterThan(files.length)

    const address = await reviewed(cwd)
    const root = address.replace(/report\/index\.html$/u, '')
    const { page, faults, close } = await visited(browser, `${address}#articles`, {}, url => url.startsWith(root))
    onTestFinished(close)
    await expect.poll(() => page.locator('.result').textContent()).toContain(`${files.length + lines.length} articles`)
    for (let at = 0; at < files.length + lines.length; at++) {
      if (at === 0) await page.locator('.row a').first().click()
      else await page.keyboard.press(']')
      await expect.poll(() => page.locator('.copy').textContent()).toContain('The clerk said')
      const before = await page.locator('.trail .id').textContent()
      expect(await faults(), before ?? '').toEqual([])
    }
    expect(await page.locator('.step.off').count()).toBe(1)
  })

  test('there are at least sixty attacks, each of its own', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(ATTACKS.map(([, text]) => text)).size).toBe(ATTACKS.length)
  })

  test('a line of a megabyte', async () => {
    const line = `<b>${'x '.repeat(500_000)}</b>`
    const made = [
      sheet({ id: 'long.txt', headline: line, blocks: [[line]], findings: [{ rule: 'r', passages: [line] }] }),
    ]
    const { page, faults, close } = await opened(browser, html(reportOf(made), made), { hash: '#article=long.txt' })
    expect(await page.evaluate(`document.querySelector('.copy mark').textContent.length`)).toBe(line.length)
    expect(await page.evaluate(`document.querySelector('h1').textContent.length`)).toBeLessThan(500)
    expect(await faults()).toEqual([])
    await close()
  })

  test('the watch itself sees what it is there to see', async () => {
    const bad =
      '<!doctype html><script>window.owned = 1; console.error("x")</script><img src="https://attack.invalid/x.png">'
    const { faults, close } = await opened(browser, bad)
    expect(await faults()).toEqual(
      expect.arrayContaining(['console: x', 'request: https://attack.invalid/x.png', 'a script of the copy ran']),
    )
    await close()
  })
})
