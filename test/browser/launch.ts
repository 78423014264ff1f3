import { mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

// A real browser from npm alone: @sparticuz/chromium carries a headless Chromium for Linux on x64 with the few system
// libraries and the font it needs. Elsewhere the browser named in CHROMIUM_PATH, or an installed Chrome, is taken.

/** Opens the browser; the caller closes it. */
export async function launch(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH
  if (path !== undefined) return chromium.launch({ executablePath: path })
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' })
  const home = await unpacked()
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    // As root, which is what a container gives, Chromium refuses its sandbox; the pages opened here are our own.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...environment(),
      HOME: home,
      FONTCONFIG_PATH: join(home, 'fonts'),
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(delimiter),
    },
  })
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

/** Must change with the package, so that an old unpacking is never taken for a new one. */
const VERSION = '147'

/** The folder of the unpacked browser: made beside and moved into place whole, so that test files running at once never see half of it. */
async function unpacked(): Promise<string> {
  const home = join(tmpdir(), `copydesk-chromium-${VERSION}-${process.getuid?.() ?? 0}`)
  if (await exists(home)) return home
  const building = await mkdtemp(join(tmpdir(), 'copydesk-chromium-'))
  // The package unpacks to the temp folder, and adds its libraries only where it believes to be in AWS Lambda.
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  process.env.TMPDIR = building
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    for (const [key, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[key]
      else process.env[key] = value
    }
  }
  // The package's own configuration names folders of AWS Lambda; without one font Chromium ends itself at the first form field.
  await writeFile(join(building, 'fonts', 'fonts.conf'), fontConfiguration(home))
  try {
    await rename(building, home)
  } catch (error) {
    // Another test file was first.
    await rm(building, { recursive: true, force: true })
    if (!(await exists(home))) throw error
  }
  return home
}

function fontConfiguration(home: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(home, 'fonts')}</dir>`,
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <cachedir>${join(home, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n')
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
