import { existsSync, readFileSync } from 'node:fs'
import type { Span } from '../src/core/span.ts'

/** One article of an example, its marks taken out and kept as spans. */
interface ExampleArticle {
  readonly id: string
  readonly text: string
  readonly html: boolean
  readonly facts: Record<string, string>
  readonly marks: readonly Span[]
}

export interface Example extends ExampleArticle {
  readonly name: string
  /** The articles of the fence: one, or several told apart by lines `=== id key=value`. */
  readonly articles: readonly ExampleArticle[]
}

export interface Page {
  /** Second-level headings in order. */
  readonly headings: readonly string[]
  readonly sections: Readonly<Record<string, readonly Example[]>>
  /** What a fence of JSON above the headings configures for the examples. */
  readonly configuration: unknown
}

/** The page of a rule, its fenced `text` and `html` examples by section. An empty page when there is none: its tests then fail. */
export function page(sort: 'clutter' | 'audit', id: string): Page {
  const path = `docs/rules/${sort}/${id}.md`
  if (!existsSync(path)) return { headings: [], sections: {}, configuration: {} }
  const headings: string[] = []
  const sections: Record<string, Example[]> = {}
  let configuration: unknown = {}
  let name = ''
  let fence: { info: string; lines: string[] } | null = null
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (fence !== null) {
      if (line.startsWith('```')) {
        const section = headings.at(-1)
        if (fence.info === 'json' && section === undefined) configuration = JSON.parse(fence.lines.join('\n'))
        if (section !== undefined && /^(?:text|html)\b/u.test(fence.info)) {
          const list = sections[section] ?? []
          sections[section] = list
          list.push(example(name === '' ? `${section} ${list.length + 1}` : name, fence.info, fence.lines))
        }
        fence = null
      } else fence.lines.push(line)
      continue
    }
    if (line.startsWith('```')) fence = { info: line.slice(3).trim(), lines: [] }
    else if (line.startsWith('## ')) {
      headings.push(line.slice(3).trim())
      name = ''
    } else if (line.startsWith('### ')) name = line.slice(4).trim()
  }
  return { headings, sections, configuration }
}

function example(name: string, info: string, lines: readonly string[]): Example {
  const [kind = 'text', ...rest] = info.split(/\s+/u)
  const html = kind === 'html'
  const shared = factsOf(rest)
  const articles: ExampleArticle[] = []
  let open: { id: string; facts: Record<string, string>; lines: string[] } | null = null
  const close = () => {
    if (open !== null)
      articles.push({ id: open.id, html, facts: { ...shared, ...open.facts }, ...unmarked(open.lines.join('\n')) })
  }
  if (!(lines[0] ?? '').startsWith('=== ')) open = { id: 'example', facts: {}, lines: [] }
  for (const line of lines) {
    if (line.startsWith('=== ')) {
      close()
      const [id = '', ...facts] = line.slice(4).trim().split(/\s+/u)
      open = { id, facts: factsOf(facts), lines: [] }
    } else open?.lines.push(line)
  }
  close()
  const [first] = articles
  if (first === undefined) throw new Error(`${name}: the example is empty`)
  return { name, ...first, articles }
}

function factsOf(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words
      .filter(word => word.includes('='))
      .map(word => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1).replaceAll('_', ' ')]),
  )
}

/** `[|` and `|]` mark what must go, or what must be flagged. */
function unmarked(marked: string): { text: string; marks: Span[] } {
  const marks: Span[] = []
  let text = ''
  let start = -1
  for (let at = 0; at < marked.length; at++) {
    const two = marked.slice(at, at + 2)
    if (two === '[|') {
      start = text.length
      at++
    } else if (two === '|]' && start >= 0) {
      marks.push({ start, end: text.length })
      start = -1
      at++
    } else text += marked[at]
  }
  return { text, marks }
}
