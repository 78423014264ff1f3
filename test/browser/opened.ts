import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A report opened from disk, with everything on record that a report must not do. */
export interface Opened {
  readonly page: Page
  readonly address: string
  /** Dialogs, requests beyond the file itself, errors, violations of its policy: none is right. */
  faults(): Promise<string[]>
  close(): Promise<void>
}

/** Writes the page into a folder of its own and opens it. */
export async function opened(
  browser: Browser,
  html: string,
  options: BrowserContextOptions & { hash?: string; file?: string } = {},
): Promise<Opened> {
  const { hash = '', file = 'report.html', ...rest } = options
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-page-'))
  const path = join(folder, file)
  await writeFile(path, html)
  const address = pathToFileURL(path).href
  const visit = await visited(browser, address + hash, rest, url => url.split('#')[0] === address)
  return {
    ...visit,
    address,
    async close() {
      await visit.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Opens an address; `own` are the requests that are the page's own. */
export async function visited(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  own: (url: string) => boolean,
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const seen: string[] = []
  page.on('dialog', dialog => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (!own(request.url())) seen.push(`request: ${request.url()}`)
  })
  page.on('console', message => {
    if (message.type() !== 'log') seen.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => seen.push(`error: ${error.message}`))
  page.on('popup', popup => seen.push(`window: ${popup.url()}`))
  await page.addInitScript(
    "window.violations = []; addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective + ' ' + event.blockedURI))",
  )
  await page.goto(address)
  return {
    page,
    address,
    async faults() {
      const inside = await page.evaluate<[string[], unknown]>('[window.violations, window.owned]')
      return [
        ...seen,
        ...inside[0].map(text => `violation: ${text}`),
        ...(inside[1] ? ['a script of the copy ran'] : []),
      ]
    },
    close: () => context.close(),
  }
}
