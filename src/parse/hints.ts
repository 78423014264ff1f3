import { load } from 'cheerio/slim'
import { DomUtils, parseDocument } from 'htmlparser2'
import type { Block, Hints } from '../core/article.ts'
import type { HeadNotes } from './head-notes.ts'
import { type LinkedData, linkedData } from './json-ld.ts'
import { bareName, JOINTS, JOINTS_APART, lineOfTitle } from './page-title.ts'
import { repaired } from './repair.ts'
import { isoDate } from './stamps.ts'

/** Longer values are no headline, no name, no address. */
const LONGEST = 2000

/** Of the text of the article, no more is looked at. */
const LONGEST_BODY = 200_000

/** Names of the `meta` elements that hold the time of publication, best first; the list follows what news systems write. */
const PUBLISHED = [
  'article:published_time',
  'article:published:time',
  'datepublished',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'originalpublicationdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'prism.publicationdate',
  'bt:pubdate',
  'date',
  'pub_date',
  'published',
  'published_time',
  'published-date',
  'publisheddate',
  'article:published',
  'article:publish_time',
  'og:publish_date',
  'citation_online_date',
  'citation_date',
]
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'twitter:misc:written by',
]
/** What stands beside a name in a card for Twitter, in the languages that a widespread plugin for search engines speaks. */
const WRITTEN_BY =
  /^(?:written by|verfasst von|geschrieben von|escrito por|écrit par|scritto da|geschreven door|skrevet av|skrevet af|skriven av|napisane przez|autor|автор|написано автором|yazan)$/iu
const STANDFIRSTS = ['og:description', 'description', 'twitter:description', 'dc.description']
const SECTIONS = ['article:section', 'parsely-section', 'cxenseparse:recs:category']

const CANONICAL = /(?:^|\s)canonical(?=$|\s)/iu

/** What the page's head says about the article; what the caller says wins. */
export function pageHints(
  notes: Pick<HeadNotes, 'elements' | 'tree' | 'bylines' | 'title'>,
  given: Hints,
  text: string,
  blocks: readonly Block[],
): Hints {
  const metas = new Map<string, string[]>()
  const scripts: string[] = []
  let language: string | undefined
  let canonical: string | undefined
  for (const element of notes.elements) {
    const { name, attribs } = element
    if (name === 'html') language ??= attribs.lang ?? attribs['xml:lang'] ?? ''
    else if (name === 'script') scripts.push(DomUtils.textContent(element))
    else if (name === 'link' && CANONICAL.test(attribs.rel ?? '')) canonical ??= attribs.href ?? ''
    else if (name === 'meta' && attribs.content !== undefined) {
      const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').trim().toLowerCase()
      const values = metas.get(key)
      if (values === undefined) metas.set(key, [attribs.content])
      else values.push(attribs.content)
    }
  }
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = plain(metas.get(name)?.[0])
      if (value !== null) return value
    }
    return null
  }
  const data: LinkedData | null = linkedData(scripts.filter(script => script !== ''))
  const dates = [data?.published, ...PUBLISHED.map(name => metas.get(name)?.[0])]
  const published = given.published ?? firstDate(dates) ?? firstDate(times(notes))
  const url = given.url ?? address(canonical) ?? address(metas.get('og:url')?.[0])
  const publisher = given.publisher ?? first(['og:site_name']) ?? plain(data?.publisher) ?? first(['application-name'])
  const title = plain(data?.headline) ?? first(['og:title', 'twitter:title', 'dc.title'])
  return {
    url,
    headline: given.headline ?? headlineOf(title, plain(notes.title), publisher, url, text, blocks),
    standfirst: given.standfirst ?? first(STANDFIRSTS) ?? plain(data?.description),
    published,
    publisher,
    section: given.section ?? plain(data?.section) ?? first(SECTIONS),
    authors: given.authors.length > 0 ? given.authors : authorsOf(data, metas, publisher),
    bylines: notes.bylines.map(lines).filter(byline => byline !== ''),
    body: given.body ?? readable(data?.body),
    lang: given.lang ?? plain(language) ?? plain(data?.lang),
  }
}

/** What `time` elements say. One that does not say what it is comes last: of 50 pages that give no other date, the first one is right on 42. */
function times(notes: Pick<HeadNotes, 'elements' | 'tree'>): (string | undefined)[] {
  if (!notes.elements.some(({ name }) => name === 'time')) return []
  const $ = load(notes.tree())
  const said = [...$('time[itemprop~=datePublished], time[pubdate]').toArray(), ...$('time').toArray().slice(0, 1)]
  return said.map(time => time.attribs.datetime)
}

/** The first of the dates that is one. */
function firstDate(dates: readonly (string | null | undefined)[]): string | null {
  for (const written of dates) {
    const date = plain(written)
    const iso = date === null ? null : isoDate(date)
    if (iso !== null) return iso
  }
  return null
}

const IN_HOSTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', å: 'a', æ: 'ae' }

/** Letters and digits alone, spelled as in hosts, for comparing names with each other and with hosts. */
function bare(name: string): string {
  const spelled = name.toLowerCase().replaceAll(/[äöüßøåæ]/gu, letter => IN_HOSTS[letter] ?? letter)
  return bareName(spelled.normalize('NFD'))
}

/** What the page says its headline is, without the outlet; where it says nothing, the line of the page that stands in its title. */
function headlineOf(
  said: string | null,
  title: string | null,
  publisher: string | null,
  url: string | null,
  text: string,
  blocks: readonly Block[],
): string | null {
  const host = bare((url ?? '').split('/')[2] ?? '')
  const isOutlet = (name: string): boolean => {
    const letters = bare(name)
    return letters !== '' && (letters === bare(publisher ?? '') || (letters.length > 3 && host.includes(letters)))
  }
  if (said !== null) return lineOfTitle(said, JOINTS_APART, text, blocks, isOutlet) ?? withoutOutlet(said, isOutlet)
  return title === null ? null : lineOfTitle(title, JOINTS, text, blocks, isOutlet)
}

/** Titles often end in the outlet's name: `Harbour to be deepened | Northern News`. */
function withoutOutlet(title: string, isOutlet: (name: string) => boolean): string {
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' · ', ' » '].map(mark => title.lastIndexOf(mark)))
  return at > 0 && isOutlet(title.slice(at + 3)) ? title.slice(0, at).trimEnd() : title
}

/** People first; the outlet itself only where the page names nobody else. An address or a handle names nobody. */
function authorsOf(
  data: LinkedData | null,
  metas: ReadonlyMap<string, readonly string[]>,
  publisher: string | null,
): string[] {
  const outlet = bare(publisher ?? '')
  let outlets: string[] = []
  const card = ['1', '2'].flatMap(n =>
    WRITTEN_BY.test(plain(metas.get(`twitter:label${n}`)?.[0]) ?? '') ? (metas.get(`twitter:data${n}`) ?? []) : [],
  )
  for (const values of [data?.authors ?? [], ...AUTHORS.map(name => metas.get(name) ?? []), card]) {
    const names = values.map(value => plain(value)).filter(name => name !== null)
    const named = [...new Set(names)].filter(name => !/^https?:|^www\.|@|^\//iu.test(name))
    const people = named.filter(name => bare(name) !== outlet)
    if (people.length > 0) return people
    if (outlets.length === 0) outlets = named
  }
  return outlets
}

/** Each line of a byline as a reader would see it. */
function lines(byline: string): string {
  return byline
    .split('\n')
    .map(line => plain(line) ?? '')
    .filter(line => line !== '')
    .join('\n')
}

function address(value: string | undefined): string | null {
  const url = plain(value)
  return url !== null && /^https?:\/\//iu.test(url) ? url : null
}

/** The value as a reader would see it: entities decoded (some systems encode them twice), characters mended, white space folded; null when nothing is left. */
function plain(value: string | null | undefined): string | null {
  return readable(value?.slice(0, LONGEST))
}

function readable(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null
  let text = value.slice(0, LONGEST_BODY)
  if (/&(?:#|[a-z])|<\w/iu.test(text)) text = DomUtils.textContent(parseDocument(text))
  text = repaired(text).text.replaceAll(/\s+/gu, ' ').trim()
  return text === '' ? null : text
}
