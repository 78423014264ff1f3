// What a page's JSON-LD says about its article. The data is the page's: it may be broken, hostile, or about something else.

/** The facts of schema.org's Article that name the parts of an article; strings are as written. */
export interface LinkedData {
  readonly headline: string | null
  readonly description: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly section: string | null
  readonly authors: readonly string[]
  readonly body: string | null
  readonly lang: string | null
}

/** Live pages carry a megabyte; beyond this it is no description. */
const LARGEST = 4_000_000
/** Objects looked at before giving up. */
const MOST_NODES = 5000
const MOST_AUTHORS = 30

/** Article, NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report, ... */
const ARTICLE = /(?:Article|Posting|Report)$/u

type Node = { readonly [key: string]: unknown }

/** The first article that one of the scripts describes, or null. Never throws. */
export function linkedData(scripts: readonly string[]): LinkedData | null {
  const nodes: Node[] = []
  for (const script of scripts) gather(parsed(script), nodes)
  const article = nodes.find(node => typesOf(node).some(type => ARTICLE.test(type)))
  if (article === undefined) return null
  const byId = new Map<string, Node>()
  for (const node of nodes) {
    const id = node['@id']
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node)
  }
  const authors = all(article.author ?? article.creator)
    .map(author => nameOf(author, byId))
    .filter(name => name !== null)
  return {
    headline: text(article.headline),
    description: text(article.description),
    published: text(article.datePublished),
    publisher: nameOf(all(article.publisher)[0], byId),
    section: text(all(article.articleSection)[0]),
    authors: [...new Set(authors)].slice(0, MOST_AUTHORS),
    body: text(article.articleBody),
    lang: text(all(article.inLanguage)[0]),
  }
}

function parsed(script: string): unknown {
  if (script.length > LARGEST) return null
  try {
    return JSON.parse(script)
  } catch {
    // Wrapped for ancient browsers, ended like a statement, or with raw line breaks in its strings.
    const bare = script
      .trim()
      .replace(/^(?:<!--|(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[(?:\*\/)?)/u, '')
      .replace(/(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\*\/)?|;)$/u, '')
      .replaceAll(/[\0-\x1f]/gu, ' ')
    try {
      return JSON.parse(bare)
    } catch {
      return null
    }
  }
}

/** Every object that may be a thing of its own: in a list, in a graph, as the page's main entity. */
function gather(value: unknown, nodes: Node[]): void {
  const queue: unknown[] = [value]
  for (let i = 0; i < queue.length && nodes.length < MOST_NODES; i++) {
    const item = queue[i]
    if (Array.isArray(item)) {
      for (const inner of item) if (queue.length < 2 * MOST_NODES) queue.push(inner)
    } else if (isNode(item)) {
      nodes.push(item)
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'author',
        'publisher',
        'itemListElement',
        'item',
      ]) {
        const inner = Object.hasOwn(item, key) ? item[key] : null
        if (typeof inner === 'object' && inner !== null && queue.length < 2 * MOST_NODES) queue.push(inner)
      }
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: Node): string[] {
  return all(node['@type']).filter(type => typeof type === 'string')
}

function all(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value.slice(0, MOST_AUTHORS) : [value]
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** A person or an outlet, given by name, as an object, or by reference. */
function nameOf(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  if (typeof value === 'string') return text(value)
  if (!isNode(value)) return null
  const id = value['@id']
  return text(all(value.name)[0]) ?? (typeof id === 'string' ? text(all(byId.get(id)?.name)[0]) : null)
}
