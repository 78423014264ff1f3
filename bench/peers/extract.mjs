// One extractor over pages: `node --expose-gc extract.mjs NAME [passes] < pages.jsonl`. Prints a line with the title, the standfirst and the text of each page,
// and on stderr the seconds of work of each pass, reading and printing not counted; what else runs on the machine does not count either.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The project's own: in this folder an old one stands in the way that readabilitySAX brings. */
const { parseDocument } = createRequire(new URL('../../package.json', import.meta.url))('htmlparser2')

/** linkedom grows ten times slower after some 900 pages on Node 20 unless memory is collected between them. */
const PAGES_BETWEEN_COLLECTIONS = 100
const BLOCKS = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)

/** Text of what an extractor gives as HTML, a line for each block: their own text properties run blocks together. */
function textOf(html) {
  let text = ''
  const walk = nodes => {
    for (const node of nodes) {
      if (node.type === 'text') text += node.data.replace(/\s+/gu, ' ')
      else if (node.children !== undefined && node.type === 'tag') {
        const block = BLOCKS.has(node.name)
        if (block) text += '\n'
        walk(node.children)
        if (block) text += '\n'
      }
    }
  }
  walk(parseDocument(html ?? '').children)
  return text.replace(/ *\n\s*/gu, '\n').trim()
}

const extractors = {
  async copydesk() {
    const { clean } = await import('../../dist/index.js')
    return html => {
      const line = clean({ html })
      return { title: line.headline, standfirst: line.standfirst, text: line.body }
    }
  },
  async 'htmlparser2 tree'() {
    return html => {
      parseDocument(html)
      return { title: null, text: '' }
    }
  },
  async 'Readability+linkedom'() {
    const { Readability } = await import('@mozilla/readability')
    const { parseHTML } = await import('linkedom')
    return html => readable(new Readability(parseHTML(html).document).parse())
  },
  async 'Readability+jsdom'() {
    const { Readability } = await import('@mozilla/readability')
    const { JSDOM, VirtualConsole } = await import('jsdom')
    return html => {
      const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() })
      const found = readable(new Readability(window.document).parse())
      window.close()
      return found
    }
  },
  async defuddle() {
    const { Defuddle } = await import('defuddle/node')
    const { parseHTML } = await import('linkedom')
    return async (html, url) => {
      const found = await Defuddle(parseHTML(html).document, url, { useAsync: false })
      return { title: found.title, standfirst: found.description, text: textOf(found.content) }
    }
  },
  async '@extractus'() {
    const { extractFromHtml } = await import('@extractus/article-extractor')
    return async (html, url) => {
      const found = await extractFromHtml(html, url)
      return { title: found?.title, standfirst: found?.description, text: textOf(found?.content) }
    }
  },
  async '@postlight'() {
    const { default: Parser } = await import('@postlight/parser')
    return async (html, url) => {
      const found = await Parser.parse(url, { html, fetchAllPages: false })
      return { title: found.title, standfirst: found.dek ?? found.excerpt, text: textOf(found.content) }
    }
  },
  async readabilitySAX() {
    const { process: readabilitySAX } = createRequire(import.meta.url)('readabilitySAX')
    return html => {
      const found = readabilitySAX(html, { type: 'html' })
      return { title: found.title, text: textOf(found.html) }
    }
  },
}

function readable(found) {
  return { title: found?.title, standfirst: found?.excerpt, text: textOf(found?.content) }
}

const [name, passes = '1'] = process.argv.slice(2)
const extract = await extractors[name]()
const pages = readFileSync(0, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))
// What extractors print of their own troubles is not their output.
console.log = console.info = console.warn = console.error = console.debug = () => {}
const lines = []
const seconds = []
for (let pass = 0; pass < Number(passes); pass++) {
  globalThis.gc?.()
  let spent = 0
  for (const [i, { id, html, url }] of pages.entries()) {
    if (i % PAGES_BETWEEN_COLLECTIONS === PAGES_BETWEEN_COLLECTIONS - 1) globalThis.gc?.()
    const start = process.cpuUsage()
    let found = { title: null, text: '' }
    try {
      found = await extract(html, url || 'https://example.org/article')
    } catch {
      // A page that an extractor fails on gives nothing.
    }
    const { user, system } = process.cpuUsage(start)
    spent += user + system
    if (pass === 0) lines.push(JSON.stringify({ id, title: null, standfirst: null, text: '', ...found }))
  }
  seconds.push(spent / 1e6)
}
process.stdout.write(`${lines.join('\n')}\n`)
process.stderr.write(`seconds ${JSON.stringify(seconds)}\n`)
process.exitCode = 0
