// Short and plain articles made of clean bodies: what a model learns from that it must leave alone.

/** A clean body, and the headline above it. */
interface Body {
  readonly gold?: string
  readonly title?: string | undefined
}

const FIRST_PARAGRAPHS = [1, 2, 3, 5]

/** Parts of a clean body. */
export function excerpts(line: Body): { readonly text: string; readonly titled: boolean }[] {
  const paragraphs = (line.gold ?? '').split('\n').filter(paragraph => paragraph.trim() !== '')
  const middle = paragraphs.length >> 1
  const list = longestList(paragraphs)
  const parts = [
    ...FIRST_PARAGRAPHS.map(count => paragraphs.slice(0, count)),
    paragraphs.slice(middle, middle + 3),
    list === null ? [] : paragraphs.slice(Math.max(0, list.start - 2), list.end + 2),
  ]
  return parts.flatMap((part, i) => {
    const text = part.join('\n\n')
    const titled = line.title !== undefined && i % 2 === 1
    return text === '' ? [] : [{ text: titled ? `${line.title}\n\n${text}` : text, titled }]
  })
}

/** Items of a list have no more characters. */
const ITEM = 80
const LEAST_ITEMS = 3

/** The longest run of short paragraphs. */
function longestList(paragraphs: readonly string[]): { readonly start: number; readonly end: number } | null {
  let best = { start: 0, end: 0 }
  let start = 0
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.length > ITEM) start = at + 1
    else if (at + 1 - start > best.end - best.start) best = { start, end: at + 1 }
  })
  return best.end - best.start < LEAST_ITEMS ? null : best
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A clean page: a body in the markup of an article and nothing else, every other one without an element that says so. */
export function cleanPage(excerpt: string, title: string | undefined, plain: boolean): string {
  const blocks = excerpt.split('\n\n').map(paragraph => {
    const bullet = /^\s*(?:[•*·-]|\d+\.)\s+/u.exec(paragraph)?.[0]
    if (bullet !== undefined) return `<ul><li>${escaped(paragraph.slice(bullet.length))}</li></ul>`
    const crosshead = paragraph.length < ITEM && !/[.!?…"”»。]$/u.test(paragraph.trim())
    return crosshead ? `<h2>${escaped(paragraph)}</h2>` : `<p>${escaped(paragraph)}</p>`
  })
  const head = title === undefined ? '' : `<h1>${escaped(title)}</h1>`
  const body = head + blocks.join('').replaceAll('</ul><ul>', '')
  return plain ? `<body><div>${body}</div></body>` : `<body><article>${body}</article></body>`
}
