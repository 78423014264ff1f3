import type { Article, Block } from '../core/article.ts'
import type { Role } from '../core/reading.ts'
import { columnsOf } from './columns.ts'

// What the markup says about a block, in numbers. Plain text has none: all are -1.

/** Words of classes, ids and roles that tell what an element is for, by what they tell; seen in the markup of outlets since 2005. */
const TELLING = {
  comments:
    'comment comments disqus respond reply replies kommentar kommentare comentarios commentaires commento discussion',
  sharing:
    'share sharing social sharebar facebook twitter addthis sharethis follow tweet whatsapp buttons toolbar tools',
  related:
    'related recommended recommendation recommendations similar outbrain taboola readmore also mehr relacionadas more further next prev previous',
  lists: 'popular trending latest recent top stories headlines most mostread viewed archive feed river grid',
  navigation:
    'nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager skip tabs submenu mainnav dropdown',
  footer: 'footer bottom copyright legal imprint colophon',
  header: 'masthead topbar banner logo branding header',
  side: 'sidebar side aside secondary rail column right left widget widgets rightcol leftcol',
  promotion:
    'promo promotion newsletter subscribe subscription signup paywall piano app offer cta membership donate abo',
  advertisement:
    'ad ads advert advertisement adsense sponsor sponsored sponsors dfp anzeige werbung publicidad pub outstream',
  notice: 'cookie cookies consent gdpr modal popup overlay dialog alert login',
  teaser: 'teaser teasers card cards tile item items excerpt entry-summary thumbnail thumb',
  picture:
    'caption figure image photo picture gallery img wp-caption figcaption media video player slideshow credit bildunterschrift',
  author: 'author byline bio authors writer contributor vcard profile autor about',
  meta: 'meta date time timestamp published info posted dateline updated category categories tag tags topic topics keywords label',
  headline: 'title headline heading kicker subtitle subheadline deck dek standfirst overline',
  body: 'body content text story entry paragraph copy articlebody post main fliesstext texto prose richtext maincontent storytext bodytext',
  article: 'article artikel articolo articulo noticia news nota',
  hidden: 'hidden hide print visually sr screenreader collapse none',
  form: 'form search input button field select option rating vote poll',
  box: 'box module block panel container wrapper list links',
} as const
const GROUPS = Object.keys(TELLING) as (keyof typeof TELLING)[]
const GROUP_OF = new Map<string, number>()
for (const [group, name] of GROUPS.entries()) for (const word of TELLING[name].split(' ')) GROUP_OF.set(word, group)

/** Elements in the path of a block that tell something, and the column that counts them. */
const ELEMENTS = [
  'li',
  'nav',
  'aside',
  'footer',
  'header',
  'article',
  'main',
  'figure',
  'form',
  'td',
  'blockquote',
  'a',
  'button',
  'section',
  'p',
] as const
const ELEMENT_OF = new Map<string, number>(ELEMENTS.map((name, place) => [name, place]))

/** The traits the markup gives, in the order of their columns. */
export const MARKUP_TRAITS = [
  'link-density',
  'level',
  'depth',
  'path-shared',
  'path-beyond',
  'path-prose',
  'path-share',
  'words-shared',
  ...ELEMENTS.map(name => `in-${name}` as const),
  ...GROUPS.map(name => `near-${name}` as const),
] as const
const C = columnsOf(MARKUP_TRAITS)
const FIRST_ELEMENT = C['in-li']
const FIRST_GROUP = C['near-comments']

/** What blocks with one path and the same class words share. */
interface Place {
  readonly row: Float32Array
  readonly path: string
}

/** Fills the markup traits of all blocks, row by row of `width` columns from `offset` on. */
export function markupTraits(
  article: Article,
  roles: readonly Role[],
  rows: Float32Array,
  width: number,
  offset: number,
): void {
  const { blocks } = article
  if (article.origin === 'text') {
    for (let at = 0; at < blocks.length; at++)
      rows.fill(-1, at * width + offset, at * width + offset + MARKUP_TRAITS.length)
    return
  }
  const byPath = new Map<string, { prose: number; blocks: number }>()
  let allProse = 0
  for (const block of blocks) {
    const path = block.markup?.path ?? ''
    let one = byPath.get(path)
    if (one === undefined) {
      one = { prose: 0, blocks: 0 }
      byPath.set(path, one)
    }
    one.blocks++
    if (roles[block.index] !== 'prose') continue
    const length = (block.end - block.start) * (1 - (block.markup?.linkDensity ?? 0))
    one.prose += length
    allProse += length
  }
  const home = longestProse(blocks, roles, byPath)
  const homePath = home?.markup?.path ?? ''
  const frame = new Set((home?.markup?.words ?? '').split(' '))
  const places = new Map<string, Map<string, Place>>()
  const groups = new Map<string, readonly number[]>()
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    const path = block?.markup?.path ?? ''
    const words = block?.markup?.words ?? ''
    let byWords = places.get(path)
    if (byWords === undefined) {
      byWords = new Map()
      places.set(path, byWords)
    }
    let place = byWords.get(words)
    if (place === undefined) {
      place = { path, row: placeRow(path, words, homePath, frame, groups) }
      const own = byPath.get(path)
      place.row[C['path-prose']] = allProse === 0 ? 0 : (own?.prose ?? 0) / allProse
      place.row[C['path-share']] = (own?.blocks ?? 0) / blocks.length
      byWords.set(words, place)
    }
    rows.set(place.row, at * width + offset)
    rows[at * width + offset + C['link-density']] = block?.markup?.linkDensity ?? 0
    rows[at * width + offset + C.level] = block?.markup?.level ?? 0
  }
}

/** The longest paragraph of the path that holds most of the prose: what it stands in, the article stands in. */
function longestProse(
  blocks: readonly Block[],
  roles: readonly Role[],
  byPath: ReadonlyMap<string, { readonly prose: number }>,
): Block | undefined {
  let best: string | null = null
  let most = 0
  for (const [path, { prose }] of byPath) {
    if (prose <= most) continue
    best = path
    most = prose
  }
  let longest: Block | undefined
  for (const block of blocks) {
    if (block.markup?.path !== best || roles[block.index] !== 'prose') continue
    if (longest === undefined || block.end - block.start > longest.end - longest.start) longest = block
  }
  return longest
}

/** The groups that the parts of a class word belong to. */
function groupsOf(word: string): number[] {
  return word.split(/[^a-z]+/u).flatMap(part => GROUP_OF.get(part) ?? [])
}

/** `groups` are those of the class words of the page met so far: most stand around many blocks. */
function placeRow(
  path: string,
  words: string,
  home: string,
  frame: ReadonlySet<string>,
  groups: Map<string, readonly number[]>,
): Float32Array {
  const row = new Float32Array(MARKUP_TRAITS.length)
  const elements = path.split('>')
  const homeElements = home.split('>')
  let shared = 0
  while (shared < elements.length && shared < homeElements.length && elements[shared] === homeElements[shared]) shared++
  row[C.depth] = elements.length
  row[C['path-shared']] = homeElements.length === 0 ? 0 : shared / homeElements.length
  row[C['path-beyond']] = elements.length - shared
  for (let i = 0; i < elements.length; i++) {
    const column = ELEMENT_OF.get(elements[i] ?? '')
    if (column === undefined) continue
    // What stands around the article too tells less than what stands around this block alone.
    row[FIRST_ELEMENT + column] = Math.max(row[FIRST_ELEMENT + column] ?? 0, i < shared ? 1 : 2)
  }
  const all = words === '' ? [] : words.split(' ')
  let common = 0
  for (let i = 0; i < all.length; i++) {
    const word = all[i] ?? ''
    const within = frame.has(word)
    if (within) common++
    const near = 1 / (1 + i)
    let own = groups.get(word)
    if (own === undefined) {
      own = groupsOf(word)
      groups.set(word, own)
    }
    for (const group of own) {
      const cell = FIRST_GROUP + group
      // Positive for words of its own, negative for those it shares with the article's paragraphs.
      const value = within ? -near : near
      if (Math.abs(value) > Math.abs(row[cell] ?? 0)) row[cell] = value
    }
  }
  row[C['words-shared']] = all.length === 0 ? -1 : common / all.length
  return row
}
