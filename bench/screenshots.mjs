import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../dist/corpus/run.js'
import { launch } from './browser.mjs'

// Every view of the report on the project's own samples, in both themes, at three widths. `npm run screenshots [FOLDER]`; `--docs` renews those in docs/images.

const WIDTHS = [360, 1280, 2560]
const docs = process.argv.includes('--docs')
const target = docs ? 'docs/images' : (process.argv[2] ?? '.cache/screenshots')
const VIEWS = {
  overview: '',
  articles: '#articles',
  article: '#article=straits-ledger/yantai-valparaiso-forty-years.txt',
  duplicates: '#duplicates',
  compare: '#duplicates',
  speakers: '#speakers',
  decisions: '#decisions',
}
/** What the pages of the project show: names of views, with what is done first. */
const SHOWN = ['overview', 'article', 'compare']

const folder = await mkdtemp(join(tmpdir(), 'copydesk-shots-'))
const browser = await launch()
try {
  await mkdir(target, { recursive: true })
  await run({ raw: 'raw', out: join(folder, 'cleaned'), reports: join(folder, 'reports'), cwd: process.cwd() })
  const address = pathToFileURL(join(folder, 'reports', 'report.html')).href
  for (const colorScheme of ['light', 'dark'])
    for (const width of docs ? [1280] : WIDTHS) {
      const context = await browser.newContext({
        viewport: { width, height: width === 360 ? 780 : width === 1280 ? 800 : 1300 },
        colorScheme,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      for (const [name, hash] of Object.entries(VIEWS)) {
        if (docs && (!SHOWN.includes(name) || (colorScheme === 'dark' && name !== 'article'))) continue
        await page.goto('about:blank')
        await page.goto(address + hash)
        if (name === 'article' || name === 'decisions') {
          // A decision or two, so that they are seen.
          await page.keyboard.press('j')
          await page.keyboard.press('a')
          await page.keyboard.press('j')
        }
        if (name === 'compare') {
          await page.getByRole('link', { name: 'side by side' }).first().click()
          await page.keyboard.press('j')
        }
        // A picture of the whole page from its top: what sticks to the window would stand in its middle.
        if (!docs) await page.evaluate('scrollTo(0, 0)')
        await page.waitForTimeout(150)
        const file = docs ? `${name}-${colorScheme}.png` : `${name}-${width}-${colorScheme}.png`
        await page.screenshot({ path: join(target, file), fullPage: !docs && width !== 2560 && name !== 'articles' })
      }
      await context.close()
    }
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}
console.log(`screenshots in ${target}`)
