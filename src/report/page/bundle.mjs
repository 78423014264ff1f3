import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

// Bundles the page's script and style into `../page.generated.ts`, each with the hash its Content-Security-Policy names,
// so that the renderer needs no bundler, no file and no crypto. `node src/report/page/bundle.mjs` writes it; `--check` only compares.

const at = file => fileURLToPath(new URL(file, import.meta.url))
const target = at('../page.generated.ts')

/** Their licences ask that the notices go along with the code; minifying drops comments. */
const NOTICE = [
  '/* Contains Preact, (c) 2015-present Jason Miller, MIT License;',
  'TanStack Virtual, (c) 2021-present Tanner Linsley, MIT License;',
  'Observable Plot, (c) 2020-2023 Observable, Inc., and D3, (c) 2010-2023 Mike Bostock, ISC License */',
].join(' ')

let unstyled = 0

/** A chart brings a style element of its own, which the page's policy forbids; page.css holds what it says. */
const withoutStyles = {
  name: 'charts without styles of their own',
  transform(code, id) {
    if (!id.endsWith('plot/src/plot.js')) return null
    const parts = code.split('svg.append("style").text(')
    unstyled = parts.length - 1
    return parts.join('svg.append("metadata").property("hidden",')
  },
}

async function script() {
  const bundle = await rolldown({
    input: at('main.tsx'),
    logLevel: 'warn',
    plugins: [withoutStyles],
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  if (unstyled !== 1) throw new Error('the charts no longer write their style as they did')
  return `${NOTICE}\n${output[0].code.trim()}\n`
}

const STYLES = ['page.css', 'views.css']

async function style() {
  const css = (await Promise.all(STYLES.map(name => readFile(at(name), 'utf8')))).join('\n')
  return `${css
    .replace(/\r/g, '')
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trim()}\n`
}

function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** Leads from `report.html` into the folder, and keeps what stands behind the `#`. */
const LEAD = "location.replace('report/index.html' + location.hash)"

/** What `page.generated.ts` should hold. */
export async function generated() {
  const [code, css] = [await script(), await style()]
  // Either would end its element early, or have its line ends changed by the HTML parser, and then fit its hash no longer.
  for (const text of [code, css])
    if (/<\/(?:script|style)|<!--|\r|\0/i.test(text)) throw new Error('cannot stand in HTML as it is')
  return [
    '// Made by page/bundle.mjs from the files beside it. Do not edit: `npm run page`.',
    `export const SCRIPT = ${JSON.stringify(code)}`,
    `export const SCRIPT_HASH = ${JSON.stringify(hash(code))}`,
    `export const LEAD = ${JSON.stringify(LEAD)}`,
    `export const LEAD_HASH = ${JSON.stringify(hash(LEAD))}`,
    `export const STYLE = ${JSON.stringify(css)}`,
    `export const STYLE_HASH = ${JSON.stringify(hash(css))}`,
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = await generated()
  if (process.argv.includes('--check')) {
    const found = await readFile(target, 'utf8').catch(() => '')
    if (found !== wanted) {
      console.error('src/report/page.generated.ts is out of date: run `npm run page`')
      process.exitCode = 1
    }
  } else {
    await writeFile(target, wanted)
  }
}
