import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Decision } from '../../src/report/decision.ts'
import { html, pageFiles } from '../../src/report/html.ts'
import { pageEntries } from '../../src/report/page-share.ts'
import { failure, reportOf, type Sheet, sheet } from '../report/sheets.ts'
import { copydesk, parsedLines, scratch } from '../scratch.ts'
import { launch } from './launch.ts'
import { opened } from './opened.ts'
import { reviewed } from './reviewed.ts'

const SHARED = 'the inner basin will hold the whole fleet until the second stage of the work has ended'
const sheets: readonly Sheet[] = [
  {
    id: 'courier/quay.txt',
    headline: 'Quay to be rebuilt',
    metadata: { publisher: 'The Calder Courier', published: '2025-03-05T09:00' },
    blocks: [
      [['headline', 'Quay to be rebuilt']],
      [`Officials said on Tuesday that ${SHARED}.`],
      [['banner', 'Click here for details']],
      ['Work begins in May , a clerk said.'],
    ],
    findings: [
      { id: 'day', rule: 'weekday-mismatch', severity: 'error', message: 'Unexpected Tuesday', passages: ['Tuesday'] },
      { id: 'space', rule: 'space-before-punctuation', severity: 'note', passages: ['May ,'] },
    ],
  },
  {
    id: 'wire/fleet.txt',
    headline: 'Fleet to move',
    metadata: { publisher: 'Northern Wire', published: '2025-03-06T09:00' },
    blocks: [['The plan is ready.'], [`They said ${SHARED}, at last.`]],
    findings: [],
  },
  { id: 'قناة.txt', language: 'arb', headline: 'ميناء', blocks: [['قالت سلطة الميناء إن الرصيف سيعاد بناؤه.']] },
  {
    id: '港.txt',
    language: 'zho',
    headline: '码头将重建',
    blocks: [['官员星期二说，码头将重建。'], [['banner', '点击这里']]],
  },
]
const between = {
  id: 'both',
  rule: 'shared-passage',
  severity: 'note',
  verdict: 'fault',
  message: 'Unexpected equal words, expected each article to have its own',
  passages: [] as { article: string | number; span: [number, number]; text: string }[],
} as const
const made = sheets.map((one, at) => sheet(one, at + 1))
for (const { line, source } of made.slice(0, 2)) {
  const start = source.indexOf(SHARED)
  between.passages.push({ article: line.id, span: [start, start + SHARED.length], text: SHARED })
}
const articles = [
  ...made.map((one, at) => ({
    ...one,
    here: at === 0 ? 'The Calder Courier' : null,
    line: at < 2 ? { ...one.line, findings: [...one.line.findings, between] } : one.line,
    statements:
      at < 2
        ? [{ speaker: 'Officials', manner: 'reported' as const, text: `that ${SHARED}`, span: [26, 120] as const }]
        : [],
  })),
  { line: failure('broken.txt', {}, 5), pieces: [] },
]
const across = {
  findings: [between],
  clusters: [{ articles: ['courier/quay.txt', 'wire/fleet.txt'], sharedWords: 16 }],
}
const report = reportOf(articles, across)
const text = html(report, articles)

/** The same run, with what it found out about the event: who copied from whom, and who said what in which version. */
const place = (article: string) => ({ article, span: [26, 120] as [number, number] })
const told = html(
  {
    ...report,
    events: [
      {
        articles: ['courier/quay.txt', 'wire/fleet.txt'],
        first: '2025-03-05',
        last: '2025-03-06',
        names: ['Calder Quay', 'Inner Basin'],
        lineages: [
          {
            origin: 'wire/fleet.txt',
            agency: 'AP',
            why: ['the credit of the agency'],
            steps: [
              {
                article: 'courier/quay.txt',
                part: 'rewrite',
                from: 'wire/fleet.txt',
                share: 0.62,
                why: ['a later day'],
              },
            ],
          },
        ],
        statements: [
          {
            speaker: 'Ada Marl',
            agreement: 'conflict',
            differs: ['number'],
            versions: [
              { speaker: 'Ada Marl', manner: 'direct', text: 'twelve boats', places: [place('courier/quay.txt')] },
              { speaker: 'A clerk', manner: 'reported', text: 'twenty boats', places: [place('wire/fleet.txt')] },
            ],
          },
          {
            speaker: 'Bo Tarn',
            agreement: 'agreed',
            differs: [],
            versions: [
              { speaker: 'Bo Tarn', manner: 'direct', text: 'a fair wind', places: [place('wire/fleet.txt')] },
            ],
          },
        ],
        more: 3,
      },
    ],
  },
  articles,
)

/** Each view by its address. */
const VIEWS = {
  overview: '',
  articles: '#articles',
  article: '#article=courier/quay.txt&finding=day',
  arabic: '#article=قناة.txt',
  chinese: '#article=港.txt',
  failed: '#article=broken.txt',
  duplicates: '#duplicates',
  compare: '#compare=courier/quay.txt&with=wire/fleet.txt',
  speakers: '#speakers',
  decisions: '#decisions',
  missing: '#finding=nothing',
} as const

let browser: Browser
beforeAll(async () => {
  browser = await launch()
}, 60_000)
afterAll(() => browser?.close())

/** The same report as a folder, on disk. */
function folder(): string {
  const root = scratch()
  for (const { name, content } of pageFiles(report, pageEntries(articles), {}, 1000)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

/** Opens an address and keeps what a report must not do: ask for anything but its own files, complain, be stopped by its policy. */
async function watched(address: string, own: RegExp) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', request => {
    if (!own.test(request.url())) faults.push(`request: ${request.url()}`)
  })
  page.on('console', message => {
    if (message.type() !== 'log') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => faults.push(`error: ${error.message}`))
  await page.goto(address)
  return { page, faults }
}

describe('a report in a folder', () => {
  test('opens from disk under its own policy, and asks for an article when it is opened', async () => {
    const root = folder()
    const { page, faults } = await watched(`${pathToFileURL(root).href}/report.html#articles`, /^file:.*\/report/u)
    await page.waitForURL(/report\/index\.html#articles$/u)
    const parts: string[] = []
    page.on('request', request => parts.push(request.url().replace(/^.*\//u, '')))
    await page.locator('.row a').first().click()
    await expect.poll(() => page.locator('.copy').textContent()).toContain('Officials said on')
    expect(parts.filter(name => name.endsWith('.js'))).toHaveLength(1)
    await page.keyboard.press(']')
    await expect.poll(() => page.locator('h1').textContent()).toBe('Fleet to move')
    await expect.poll(() => page.locator('.copy').textContent()).toContain('at last')
    await page.keyboard.press('[')
    await expect.poll(() => page.locator('.copy').textContent()).toContain('Officials said on')
    // It was loaded before.
    expect(parts.filter(name => name.endsWith('.js'))).toHaveLength(2)
    await page.goto(`${page.url().split('#')[0]}${VIEWS.compare}`)
    await expect.poll(() => page.locator('.side .copy mark').count()).toBe(2)
    await page.goto(`${page.url().split('#')[0]}#speakers`)
    await expect.poll(() => page.locator('.speaker h2').allTextContents()).toEqual(['Officials'])
    expect(faults).toEqual([])
  })

  test('says so when the file of an article is gone', async () => {
    const root = folder()
    const index = readFileSync(join(root, 'report/index.html'), 'utf8')
    writeFileSync(join(root, 'report/index.html'), index.replace(/"part":"[0-9a-z]+"/u, '"part":"0gone0"'))
    const { page } = await watched(`${pathToFileURL(root).href}/report/index.html${VIEWS.article}`, /./u)
    await expect.poll(() => page.locator('.notice').textContent()).toContain('cannot be loaded')
  })

  test('lets no other script in, whoever asks', async () => {
    const root = folder()
    writeFileSync(join(root, 'report/articles/evil.js'), 'window.owned = 1')
    const { page } = await watched(`${pathToFileURL(root).href}/report/index.html`, /./u)
    await page.evaluate(
      "try { const s = document.createElement('script'); s.src = 'articles/evil.js'; document.head.append(s) } catch {}; try { document.body.innerHTML = '<img src=x onerror=window.owned=1>' } catch {}",
    )
    await page.waitForTimeout(200)
    expect(await page.evaluate('window.owned')).toBeUndefined()
  })
})

/** The texts, once there are any: a view is drawn a little after the click that leads to it. */
async function shown(all: Locator): Promise<string[]> {
  await all.first().waitFor()
  return all.allTextContents()
}

describe('the views', () => {
  test('every chart is drawn, and each of its marks leads into the list', async () => {
    const { page, faults, close } = await opened(browser, text)
    expect(await page.locator('.chart figcaption').allTextContents()).toEqual([
      'What was cut, by outlet and stage',
      'Findings by rule',
      'Quality of the articles',
      'Share of the body that no other article has',
    ])
    await page.locator('.chart a[aria-label^="weekday-mismatch"]').click()
    expect(page.url()).toContain('#articles&rule=weekday-mismatch&severity=error')
    expect(await shown(page.locator('.row .headline'))).toEqual(['Quay to be rebuilt'])
    await page.goBack()
    await page.locator('.chart a[aria-label^="quality 90"]').click()
    expect(await page.locator('.result').textContent()).toContain('of quality 90 to 100')
    expect(await faults()).toEqual([])
    await close()
  })

  test('clusters run from origin to copy, and lead to both side by side', async () => {
    const { page, faults, close } = await opened(browser, text, { hash: '#duplicates' })
    expect(await page.locator('.timeline b').allTextContents()).toEqual(['origin', 'copy'])
    await page.locator('.tied a').click()
    expect(await shown(page.locator('.side h2'))).toEqual(['Quay to be rebuilt', 'Fleet to move'])
    expect(await shown(page.locator('.side mark'))).toEqual([SHARED, SHARED])
    expect(await page.locator('.threads path').getAttribute('d')).toMatch(/^M0 [\d.]+ C/u)
    await page.keyboard.press('j')
    expect(await page.locator('.side mark.active').count()).toBe(2)
    expect(await faults()).toEqual([])
    await close()
  })

  test('statements stand by speaker and source, with what a finding rests on first', async () => {
    const { page, faults, close } = await opened(browser, text, { hash: '#speakers' })
    expect(await page.locator('.speaker h2').allTextContents()).toEqual(['Officials'])
    expect(await page.locator('.said tbody th a').allTextContents()).toEqual(['The Calder Courier', 'Northern Wire'])
    await page.locator('#search').fill('nobody')
    expect(await page.locator('.speaker').count()).toBe(0)
    expect(await faults()).toEqual([])
    await close()
  })

  test('what the run says of the origin goes before what the dates say', async () => {
    const { page, faults, close } = await opened(browser, told, { hash: '#duplicates' })
    expect(await page.locator('.timeline b').allTextContents()).toEqual(['rewrite', 'origin'])
    expect(await page.locator('.from').textContent()).toBe(
      'Goes back to Fleet to move, copy of AP: the credit of the agency',
    )
    expect(await page.locator('.tied').allTextContents()).toEqual(['from Fleet to move (side by side)', 'a later day'])
    expect(await page.locator('.plot a[aria-label^="origin: Fleet"]').count()).toBe(1)
    await page.locator('.from a').click()
    await expect.poll(() => page.locator('h1').textContent()).toBe('Fleet to move')
    expect(await faults()).toEqual([])
    await close()
  })

  test('copies without an order are not called copies, and no arrow leads to them', async () => {
    const step = (article: string) => ({ article, part: 'copy' as const, from: null, share: 1, why: [] })
    const [a, b] = ['courier/quay.txt', 'wire/fleet.txt']
    const lineages = [{ origin: null, agency: null, why: ['nothing tells'], steps: [step(a), step(b)] }]
    const event = { articles: [a, b], first: null, last: null, names: [], lineages, statements: [], more: 0 }
    const roles = async (findings: typeof across.findings) => {
      const whole = html({ ...reportOf(articles, { ...across, findings }), events: [event] }, articles)
      const { page, faults, close } = await opened(browser, whole, { hash: '#duplicates' })
      const found = await page.locator('.timeline b').allTextContents()
      expect(await page.locator('[aria-label="arrow"] path').count()).toBe(0)
      expect(await faults()).toEqual([])
      await close()
      return found
    }
    expect(await roles(across.findings)).toEqual(['origin or copy', 'origin or copy'])
    // The same where no passage of theirs is on the page.
    expect(await roles([])).toEqual(['origin or copy', 'origin or copy'])
  })

  test('versions of a statement stand together, and conflicts are marked', async () => {
    const { page, faults, close } = await opened(browser, told, { hash: '#speakers' })
    expect(await shown(page.locator('.event h2'))).toEqual(['Calder Quay, Inner Basin'])
    expect(await page.locator('.event .origin').textContent()).toContain(
      '2 articles, 2025-03-05 to 2025-03-06, 2 statements of two sources or more',
    )
    expect(await page.locator('.event tbody th').allTextContents()).toEqual(['Ada Marl', 'Bo Tarn'])
    expect(await page.locator('.event .conflict q').allTextContents()).toEqual(['twelve boats', 'twenty boats'])
    expect(await page.locator('.event .conflict td').last().textContent()).toContain('in conflict')
    await page.getByRole('checkbox').check()
    expect(await page.locator('.event tbody tr').count()).toBe(1)
    await page.getByRole('checkbox').uncheck()
    await page.locator('#search').fill('fair wind')
    expect(await page.locator('.event tbody th').allTextContents()).toEqual(['Bo Tarn'])
    await page.locator('.event td a').click()
    await expect.poll(() => page.locator('h1').textContent()).toBe('Fleet to move')
    expect(await faults()).toEqual([])
    await close()
  })

  test('kept words say why they were kept', async () => {
    const told = made.map(one => ({ ...one, pieces: one.pieces.map(piece => ({ ...piece, kept: 'prose' })) }))
    const { page, faults, close } = await opened(browser, html(reportOf(told), told), { hash: VIEWS.article })
    await page.locator('.stays').last().hover()
    await expect.poll(() => page.locator('#cut-tip').textContent()).toBe('kept as prose; no rule took it')
    expect(await faults()).toEqual([])
    await close()
  })

  test('raw and cleaned text stand side by side', async () => {
    const { page, faults, close } = await opened(browser, text, { hash: VIEWS.article })
    await page.getByRole('button', { name: 'Side by side' }).click()
    const pairs = page.locator('.pair')
    expect(await pairs.count()).toBe(4)
    expect(await pairs.nth(2).locator('.after').textContent()).toBe('(nothing)')
    expect(await pairs.nth(3).locator('.after').textContent()).toBe('Work begins in May , a clerk said.')
    expect(await faults()).toEqual([])
    await close()
  })

  test('Arabic runs from right to left, Chinese breaks where it may', async () => {
    const { page, close } = await opened(browser, text, { hash: VIEWS.arabic })
    const direction = `getComputedStyle(document.querySelector('.copy p')).direction`
    expect(await page.evaluate(direction)).toBe('rtl')
    await page.goto(`${page.url().split('#')[0]}${VIEWS.chinese}`)
    expect(await page.evaluate(direction)).toBe('ltr')
    expect(await page.locator('.copy').getAttribute('lang')).toBe('zh')
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await close()
  })
})

describe('decisions on the page', () => {
  const decided = async (page: Page) => {
    await page.goto(`${page.url().split('#')[0]}#decisions`)
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save decisions.json' }).click()
    return JSON.parse(readFileSync((await (await waiting).path()) ?? '', 'utf8'))
  }

  test('are made by key, kept in the browser, and saved with words and context', async () => {
    const { page, faults, close } = await opened(browser, text, { hash: '#article=courier/quay.txt' })
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    expect(await page.locator('.card.active .accept').getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await page.keyboard.press('r')
    expect(await page.locator('del.rejected').textContent()).toContain('Click here for details')
    await page.keyboard.press('u')
    expect(await page.locator('del.rejected').count()).toBe(0)
    await page.keyboard.press('r')
    await page.locator('.card').first().getByRole('textbox').fill('the desk knows')
    await page.locator('.card').first().getByRole('combobox').selectOption('always')
    await page.reload()
    expect(await page.locator('del.rejected').count()).toBe(1)
    const { v, decisions } = await decided(page)
    expect(v).toBe(1)
    expect(decisions).toMatchObject([
      { on: 'finding', verdict: 'accepted', scope: 'always', outlet: 'The Calder Courier', note: 'the desk knows' },
      {
        on: 'removal',
        verdict: 'rejected',
        scope: 'here',
        rule: 'banner-line',
        article: 'courier/quay.txt',
        quotations: [{ exact: 'Click here for details', after: '\n\nWork begins in May , a clerk s' }],
      },
    ])
    expect(decisions[1].quotations[0].before).toMatch(/of the work has ended\.\n\n$/u)
    await page.goto(`${page.url().split('#')[0]}#articles&decided=${encodeURIComponent('in part')}`)
    expect(await page.locator('.row .headline').allTextContents()).toEqual(['Quay to be rebuilt'])
    expect(await faults()).toEqual([])
    await close()
  })

  test('made before the run are shown, stale ones too, and can be taken back', async () => {
    const decision: Decision = {
      on: 'finding',
      verdict: 'accepted',
      scope: 'here',
      rule: 'date-mismatch',
      id: 'old',
      article: 'courier/quay.txt',
      outlet: null,
      note: '',
      quotations: [],
    }
    const decisions = [
      { decision, state: 'applied' as const },
      { decision: { ...decision, id: 'older' }, state: 'stale' as const },
    ]
    const page = html(report, articles, { decided: decisions })
    const open = await opened(browser, page, { hash: '#decisions' })
    expect(await open.page.locator('.decided li').count()).toBe(2)
    expect(await open.page.locator('.stale').count()).toBe(1)
    await open.page.getByRole('button', { name: 'take back' }).first().click()
    expect(await open.page.locator('.decided li').count()).toBe(1)
    expect(await open.faults()).toEqual([])
    await open.close()
  })
})

describe('the round trip', () => {
  test('from review to the file to the next run', { timeout: 60_000 }, async () => {
    const copy = [
      'The council of Aldermouth voted on Monday to rebuild the bridge before the winter storms arrive next year.',
      'The bridge , engineers told the meeting, had lost a third of its strength since the last survey was made.',
      'SHARE THIS ARTICLE',
    ].join('\n\n')
    const cwd = scratch({ 'raw/courier/a.txt': `${copy}\n` })
    await copydesk(['clean'], { cwd })
    const served = await reviewed(cwd)
    const { page, faults } = await watched(
      `${served}#article=courier/a.txt`,
      new RegExp(`^${new URL(served).origin}/`, 'u'),
    )
    await expect.poll(() => page.locator('.copy').textContent()).toContain('Aldermouth')
    await page.keyboard.press('n')
    await page.keyboard.press('r')
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    const file = join(cwd, 'decisions.json')
    await expect
      .poll(() => {
        try {
          return JSON.parse(readFileSync(file, 'utf8')).decisions.length
        } catch {
          return 0
        }
      })
      .toBe(2)
    await page.goto(`${served}#decisions`)
    await expect.poll(() => page.locator('[role=status]').textContent()).toContain('They stand in decisions.json')
    expect(faults).toEqual([])
    const { err } = await copydesk(['clean'], { cwd })
    expect(err).toContain('2 decisions applied')
    expect(readFileSync(join(cwd, 'cleaned/courier/a.txt'), 'utf8')).toContain('SHARE THIS ARTICLE')
    const [line] = readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(line ?? '').findings).toEqual([])
  })
})

describe('every kind of decision', () => {
  /** Each of its own words, so that nothing but the fault and the line for sharing is common to them. */
  const STORIES: Readonly<Record<string, string>> = {
    'courier/a': 'Masons began on Monday to take down the northern tower of the old mill, stone by numbered stone.',
    'courier/b': 'A choir of forty ferrymen will sing in the customs house when the winter timetable comes into force.',
    'gazette/a':
      'Beekeepers in the valley lost a third of their hives to the late frost, a survey of the growers found.',
    'gazette/b': 'The library moves its maps to the former granary, where the air is dry enough for paper and vellum.',
    'echo/a': 'Three schools share one science teacher from next autumn, because nobody applied for the other posts.',
  }
  const story = (id: string) => `${STORIES[id]}\n\nNobody , they said, had asked for it.\n\nSHARE THIS ARTICLE\n`
  const bodyOf = (cwd: string, id: string) => readFileSync(join(cwd, 'cleaned', id), 'utf8')
  const rulesOf = (cwd: string) =>
    new Map(
      parsedLines(readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8')).map(({ id, findings }) => [
        id,
        (findings as { rule: string }[]).map(({ rule }) => rule),
      ]),
    )

  test('holds in the next run as it was meant, and is taken back as easily', { timeout: 120_000 }, async () => {
    const cwd = scratch(Object.fromEntries(Object.keys(STORIES).map(id => [`raw/${id}.txt`, story(id)])))
    await copydesk(['clean'], { cwd })
    const path = pathToFileURL(join(cwd, 'reports/report.html')).href
    const { page, faults } = await watched(`${path}#article=courier/a.txt`, /^file:.*report\.html/u)
    const to = async (hash: string) => {
      await page.goto(`${path}${hash}`)
      await page.locator('main *').first().waitFor()
    }
    const judged = page.locator('.card.active')
    // A finding, always at this outlet, with a note; a cut that stays here only.
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await judged.getByRole('combobox').selectOption('always')
    await judged.getByRole('textbox').fill('house style')
    await page.locator('main').focus()
    await page.keyboard.press('n')
    await page.keyboard.press('r')
    // A cut that stays always at this outlet; a finding that is seen, here only.
    await to('#article=gazette/a.txt')
    await page.keyboard.press('n')
    await page.keyboard.press('r')
    await page.locator('.cuts').getByRole('combobox').selectOption('always')
    await page.locator('main').focus()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    // Done and undone, and accepted: a cut that was right.
    await to('#article=echo/a.txt')
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.keyboard.press('u')
    await page.keyboard.press('n')
    await page.keyboard.press('a')
    await to('#decisions')
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save decisions.json' }).click()
    await (await waiting).saveAs(join(cwd, 'decisions.json'))
    const { decisions } = JSON.parse(readFileSync(join(cwd, 'decisions.json'), 'utf8'))
    const say = ({ on, verdict, scope, article, note }: Decision) => [on, verdict, scope, article, note].join(' ')
    expect(decisions.map(say).sort()).toEqual([
      'finding accepted here gazette/a.txt ',
      'finding rejected always courier/a.txt house style',
      'removal accepted here echo/a.txt ',
      'removal rejected always gazette/a.txt ',
      'removal rejected here courier/a.txt ',
    ])
    expect(faults).toEqual([])

    const { err } = await copydesk(['clean'], { cwd })
    expect(err).toContain('5 decisions applied')
    const stays = (id: string) => bodyOf(cwd, `${id}.txt`).includes('SHARE THIS ARTICLE')
    expect(Object.keys(STORIES).map(stays)).toEqual([true, false, true, true, false])
    const said = rulesOf(cwd)
    const loud = (id: string) => said.get(`${id}.txt`)?.includes('space-before-punctuation')
    expect(Object.keys(STORIES).map(loud)).toEqual([false, false, false, true, true])

    // The page of the second run knows them, and a review takes one back.
    const served = await reviewed(cwd)
    const second = await watched(`${served}#decisions`, new RegExp(`^${new URL(served).origin}/`, 'u'))
    await expect.poll(() => second.page.locator('.decided li').count()).toBe(5)
    expect(await second.page.locator('.stale').count()).toBe(0)
    expect(await second.page.locator('.decided').textContent()).toContain('house style')
    await second.page
      .locator('.decided li', { hasText: 'courier/a.txt' })
      .filter({ hasText: 'removal' })
      .getByRole('button', { name: 'take back' })
      .click()
    await expect.poll(() => JSON.parse(readFileSync(join(cwd, 'decisions.json'), 'utf8')).decisions.length).toBe(4)
    expect(second.faults).toEqual([])
    await copydesk(['clean'], { cwd })
    expect(stays('courier/a')).toBe(false)
    expect(stays('gazette/b')).toBe(true)
  })
})

describe('axe', () => {
  const source = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
  const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

  test('sees what it is there to see', async () => {
    const open = await opened(browser, '<!doctype html><title>x</title><img src="data:,"><button></button>')
    await open.page.evaluate(source)
    expect(await open.page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual(
      expect.arrayContaining(['button-name', 'html-has-lang', 'image-alt']),
    )
    await open.close()
  })

  test.each(['light', 'dark'] as const)(
    'finds nothing in any view, %s, wide and narrow',
    { timeout: 120_000 },
    async colorScheme => {
      for (const width of [1280, 360]) {
        // The policy would keep the checker out; it is the same page without it.
        const open = await opened(browser, told.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, ''), {
          colorScheme,
          viewport: { width, height: 800 },
        })
        await open.page.evaluate(source)
        for (const [name, hash] of Object.entries(VIEWS)) {
          await open.page.evaluate(`location.hash = ${JSON.stringify(hash === '' ? '#overview' : hash)}`)
          await open.page.waitForTimeout(80)
          if (name === 'article') await open.page.keyboard.press('a')
          const found = await open.page.evaluate<string[]>(
            `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => id + ' ' + target + ' ' + html.slice(0, 120))))`,
          )
          expect(found, `${name}, ${width}`).toEqual([])
        }
        await open.page.keyboard.press('?')
        const help = await open.page.evaluate<string[]>(
          'axe.run(document.querySelector("dialog")).then(({ violations }) => violations.map(({ id }) => id))',
        )
        expect(help).toEqual([])
        await open.close()
      }
    },
  )
})
