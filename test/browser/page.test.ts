import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { html } from '../../src/report/html.ts'
import { failure, reportOf, type Sheet, sheet } from '../report/sheets.ts'
import { launch } from './launch.ts'
import { type Opened, opened } from './opened.ts'

const SHARED = 'the inner basin will hold the whole fleet until the second stage of the work has ended'

const quay: Sheet = {
  id: 'quay.txt',
  headline: 'Quay to be rebuilt',
  score: 45,
  metadata: { publisher: 'The Calder Courier', agencies: ['AFP'] },
  blocks: [
    [['headline', 'Quay to be rebuilt']],
    [['dateline', 'CALDER, March 5 (AFP) -'], `Officials said on Tuesday that ${SHARED}.`],
    [['banner', 'Click here for details']],
    ['Work begins in May , a clerk said.'],
    ...Array.from({ length: 40 }, (_, at) => [
      `Paragraph ${at} of the long part of the article, which fills the screen.`,
    ]),
    ...Array.from({ length: 12 }, (_, at) => [['link-list', `Story ${at}`] as const]),
    ['It ends in winter.'],
  ],
  findings: [
    {
      id: 'day',
      rule: 'weekday-mismatch',
      severity: 'error',
      message: 'Unexpected Tuesday, expected Wednesday',
      passages: ['Tuesday'],
    },
    { id: 'both', rule: 'shared-passage', severity: 'note', passages: [SHARED, ['wire/fleet.html', SHARED]] },
    { id: 'space', rule: 'space-before-punctuation', severity: 'note', passages: ['May ,'] },
    { id: 'end', rule: 'date-mismatch', passages: ['winter'] },
  ],
  repairs: [{ span: [3, 5], from: 'Ã©', to: 'é', why: 'UTF-8 read as Windows-1252' }],
}
const fleet: Sheet = {
  id: 'wire/fleet.html',
  headline: 'Fleet to move',
  metadata: { publisher: 'Northern Wire', agencies: ['AP'] },
  blocks: [
    ['The plan is ready.'],
    ...Array.from({ length: 30 }, (_, at) => [`Filler ${at}.`]),
    [`They said ${SHARED}, at last.`],
  ],
  findings: [{ id: 'both', rule: 'shared-passage', severity: 'note', passages: [['quay.txt', SHARED], SHARED] }],
}
const harbour: Sheet = {
  id: 7,
  language: 'arb',
  headline: 'ميناء',
  blocks: [['قالت سلطة الميناء إن الرصيف سيعاد بناؤه.']],
}
const made = [sheet(quay, 1), sheet(fleet, 2), sheet(harbour, 3)]
const few = [...made, { line: failure('broken.txt', {}, 4), pieces: [] }]
const across = {
  findings: made[1]?.line.findings ?? [],
  clusters: [{ articles: ['quay.txt', 'wire/fleet.html'], sharedWords: 16 }],
}
const report = html(reportOf(few, across), few)

let browser: Browser
let open: Opened | null = null
beforeAll(async () => {
  browser = await launch()
}, 60_000)
afterAll(() => browser?.close())

async function at(hash: string, options: Parameters<typeof opened>[2] = {}): Promise<Opened['page']> {
  open = await opened(browser, report, { ...options, hash })
  return open.page
}

/** Every test ends with nothing on record against the page. */
async function clear(): Promise<void> {
  expect(await open?.faults()).toEqual([])
  await open?.close()
}

describe('the overview', () => {
  test('says what changed, what looks wrong, what needs a person', async () => {
    const page = await at('')
    expect(await page.locator('h1').textContent()).toBe('4 articles: 3 cleaned, 1 failed.')
    const places = await page
      .locator('.front section')
      .evaluateAll(sections => sections.map(({ id, textContent }) => [id, textContent]))
    expect(places.map(([, text]) => text?.slice(0, 12))).toEqual(['What changed', 'What looks w', 'What needs a'])
    expect(await page.locator('.needed li').allTextContents()).toEqual([
      expect.stringContaining('failed: line 3 is no JSON'),
      expect.stringContaining('an error: weekday-mismatch; low quality: 45 of 100'),
    ])
    await clear()
  })

  test('each bar is a way into the list', async () => {
    const page = await at('')
    await page.locator('.bar a', { hasText: 'weekday-mismatch' }).click()
    expect(await page.locator('.row .headline').allTextContents()).toEqual(['Quay to be rebuilt'])
    expect(await page.locator('[data-filter=rule]').inputValue()).toBe('weekday-mismatch')
    await page.goBack()
    await page.locator('.bar a', { hasText: 'banner' }).click()
    expect(await page.locator('[data-filter=kind]').inputValue()).toBe('banner')
    await clear()
  })
})

describe('the list', () => {
  test('filters, searches and sorts, and keeps that in its address', async () => {
    const page = await at('#articles')
    const headlines = () => page.locator('.row .headline').allTextContents()
    expect(await headlines()).toEqual(['Quay to be rebuilt', 'Fleet to move', 'ميناء', 'line 3 is no JSON'])
    await page.locator('[data-filter=severity]').selectOption('error')
    expect(await headlines()).toEqual(['Quay to be rebuilt'])
    expect(await page.locator('.result').textContent()).toContain('1 of 4 articles')
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.locator('[data-filter=source]').selectOption('AP')
    expect(await headlines()).toEqual(['Fleet to move'])
    await page.locator('[data-filter=source]').selectOption('')
    await page.locator('[data-filter=language]').selectOption('arb')
    expect(await headlines()).toEqual(['ميناء'])
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.locator('#search').fill('wire fleet')
    expect(await headlines()).toEqual(['Fleet to move'])
    expect(page.url()).toContain('#articles&q=wire%20fleet')
    await page.reload()
    expect(await headlines()).toEqual(['Fleet to move'])
    await page.locator('#search').fill('')
    await page.getByRole('button', { name: 'Quality' }).click()
    expect((await headlines()).slice(0, 2)).toEqual(['line 3 is no JSON', 'Quay to be rebuilt'])
    expect(await page.getByRole('columnheader', { name: 'Quality' }).getAttribute('aria-sort')).toBe('ascending')
    await clear()
  })

  test('is walked by key', async () => {
    const page = await at('#articles')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('Fleet to move')
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('h1').textContent()).toBe('Quay to be rebuilt')
    await page.keyboard.press('/')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('search')
    await page.keyboard.type('jk?')
    expect(await page.locator('#search').inputValue()).toBe('jk?')
    await clear()
  })

  test('holds thousands of rows and draws a screenful', async () => {
    const many = Array.from({ length: 5000 }, (_, line) =>
      sheet({ id: `${line}.txt`, headline: `Story ${line}`, blocks: [['Text.']], score: line % 100 }, line + 1),
    )
    const big = await opened(browser, html(reportOf(many), many), { hash: '#articles' })
    const { page } = big
    const rows = () => page.locator('.row').count()
    expect(await rows()).toBeLessThan(80)
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    await page.getByText('Story 4999', { exact: true }).waitFor()
    expect(await rows()).toBeLessThan(80)
    await page.evaluate('scrollTo(0, 0)')
    const took = await page.evaluate<number>(`new Promise(done => {
      const field = document.querySelector('#search')
      const begun = performance.now()
      field.value = 'story 4321'
      field.dispatchEvent(new Event('input', { bubbles: true }))
      const look = () => document.querySelectorAll('.row').length === 1 ? done(performance.now() - begun) : requestAnimationFrame(look)
      look()
    })`)
    expect(took).toBeLessThan(1000)
    expect(await big.faults()).toEqual([])
    await big.close()
  })
})

describe('one article', () => {
  test('shows what left it in place, struck through or boxed, and the passages of findings', async () => {
    const page = await at('#article=quay.txt')
    const cuts = page.locator('.copy del.cut')
    expect(await cuts.count()).toBe(15)
    expect(
      await page.locator('del.removed .cut-text', { hasText: 'Click here for details' }).evaluate(node => {
        return (
          globalThis as unknown as { getComputedStyle(node: unknown): { textDecorationLine: string } }
        ).getComputedStyle(node).textDecorationLine
      }),
    ).toBe('line-through')
    expect(await page.locator('del.lifted', { hasText: 'CALDER' }).textContent()).toBe(
      'datelineCALDER, March 5 (AFP) -',
    )
    expect(await page.locator('.copy mark.error').allTextContents()).toEqual(['Tuesday'])
    expect(await page.locator('details.fold summary').textContent()).toBe('12 lines removed: link-list 12')
    await page.keyboard.press('c')
    expect(await page.locator('.copy del >> visible=true').count()).toBe(0)
    await clear()
  })

  test('tells the reason of a cut on focus and on hover, until Escape', async () => {
    const page = await at('#article=quay.txt')
    const tip = page.locator('#cut-tip')
    const cut = page.locator('del.removed').first()
    expect(await tip.isVisible()).toBe(false)
    await cut.focus()
    await expect.poll(() => tip.isVisible()).toBe(true)
    for (const part of ['removed as a banner', 'promotion', 'banner-line', 'confidence 0.95'])
      expect(await tip.textContent()).toContain(part)
    expect(await cut.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'))
    await page.keyboard.press('Escape')
    await expect.poll(() => tip.isVisible()).toBe(false)
    expect(page.url()).toContain('#article=quay.txt')
    await page.locator('del.lifted').nth(1).hover()
    await expect.poll(() => tip.isVisible()).toBe(true)
    expect(await tip.textContent()).toContain('lifted to dateline as a dateline')
    // The pointer may move onto the account itself.
    await tip.hover()
    await page.waitForTimeout(300)
    expect(await tip.isVisible()).toBe(true)
    await page.mouse.move(5, 5)
    await expect.poll(() => tip.isVisible()).toBe(false)
    await page.keyboard.press('n')
    await expect.poll(() => page.evaluate('document.activeElement.dataset.entry')).toBe('3')
    await clear()
  })

  test('steps through findings by key, tied to their passages, with an address each', async () => {
    const page = await at('#article=quay.txt')
    await page.keyboard.press('j')
    expect(page.url()).toContain('&finding=day')
    expect(await page.locator('mark.active').allTextContents()).toEqual(['Tuesday'])
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('.card.active .card-rule').textContent()).toContain('date-mismatch')
    await expect.poll(() => page.evaluate(IN_VIEW)).toBe(true)
    await page.locator('.ref', { hasText: '1' }).first().click()
    expect(page.url()).toContain('&finding=day')
    await page.keyboard.press('Escape')
    expect(await page.locator('.card.active').count()).toBe(0)
    await page.keyboard.press(']')
    await expect.poll(() => page.locator('h1').textContent()).toBe('Fleet to move')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).toContain('#articles')
    await clear()
  })

  test('leads to the other side of a shared passage', async () => {
    const page = await at('#article=quay.txt')
    await page.locator('.elsewhere a').first().click()
    await expect.poll(() => page.locator('h1').textContent()).toBe('Fleet to move')
    expect(await page.locator('mark.active').allTextContents()).toEqual([SHARED])
    await expect.poll(() => page.evaluate(IN_VIEW)).toBe(true)
    await page.goBack()
    await expect.poll(() => page.locator('h1').textContent()).toBe('Quay to be rebuilt')
    await clear()
  })

  test.each([
    ['#article=quay.txt', 'Quay to be rebuilt'],
    ['#article=wire/fleet.html', 'Fleet to move'],
    ['#article=wire%2Ffleet.html', 'Fleet to move'],
    ['#article=7', 'ميناء'],
    ['#article=broken.txt', 'No headline'],
    ['#finding=space', 'Quay to be rebuilt'],
    ['#article=wire/fleet.html&finding=both', 'Fleet to move'],
    ['#article=%227%22', 'Nothing here goes by that name'],
    ['#article=gone.txt', 'Nothing here goes by that name'],
    ['#finding=gone', 'Nothing here goes by that name'],
    ['#article=%zz', 'Nothing here goes by that name'],
  ])('opens by %s', async (hash, title) => {
    const page = await at(hash)
    expect(await page.locator('h1').textContent()).toBe(title)
    await clear()
  })

  test('knows the language and the direction of its text', async () => {
    const page = await at('#article=7')
    expect(await page.locator('.copy').getAttribute('lang')).toBe('ar')
    const direction = await page.evaluate(`getComputedStyle(document.querySelector('.copy p')).direction`)
    expect(direction).toBe('rtl')
    await clear()
  })
})

/** The middle of the active mark lies inside the window, below the masthead. */
const IN_VIEW = `(() => {
  const box = document.querySelector('mark.active').getBoundingClientRect()
  return box.top > 50 && box.bottom < innerHeight
})()`

describe('the page itself', () => {
  test('shows its keys, and can turn them off', async () => {
    const page = await at('')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('button', { name: 'Help' }).click()
    await page.getByRole('checkbox').check()
    await clear()
  })

  test.each([320, 360, 768, 1280, 2560])('fits a window of %i pixels', async width => {
    const page = await at('', { viewport: { width, height: 800 } })
    for (const hash of ['', '#articles', '#article=quay.txt&finding=both', '#article=7', '#article=broken.txt']) {
      await page.goto(`${open?.address}${hash}`)
      await page.locator('main *').first().waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), hash).toBeLessThanOrEqual(0)
    }
    await clear()
  })

  test.each(['light', 'dark'] as const)('has the contrast of WCAG AA in the %s theme', async colorScheme => {
    const page = await at('#article=quay.txt', { colorScheme })
    const colours = await page.evaluate<Record<string, string>>(
      `Object.fromEntries(['paper', 'sheet', 'wash', 'ink', 'soft', 'edge', 'red', 'red-wash', 'blue', 'blue-wash', 'amber', 'amber-wash'].map(name => [name, getComputedStyle(document.documentElement).getPropertyValue('--' + name)]))`,
    )
    const contrast = (a: string, b: string) => {
      const [x, y] = [luminance(colours[a] ?? ''), luminance(colours[b] ?? '')]
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
    }
    for (const ground of ['paper', 'sheet', 'wash'])
      for (const ink of ['ink', 'soft', 'red', 'blue', 'amber'])
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    for (const name of ['red', 'blue', 'amber'])
      expect(contrast(name, `${name}-wash`), name).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['red-wash', 'blue-wash', 'amber-wash'])
      expect(contrast('ink', ground), ground).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['paper', 'sheet'])
      expect(contrast('edge', ground), `edge on ${ground}`).toBeGreaterThanOrEqual(3)
    await clear()
  })

  test('prints the article, its findings and its cuts', async () => {
    const page = await at('#article=quay.txt')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.masthead').isVisible()).toBe(false)
    expect(await page.locator('.card').first().isVisible()).toBe(true)
    expect(await page.locator('.cuts li').first().textContent()).toContain('lifted to headline')
    await clear()
  })
})

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map(at => Number.parseInt(colour.trim().slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = parts.map(part =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
