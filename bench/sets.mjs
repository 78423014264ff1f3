import { goldSet } from './where.mjs'

/** What a gold body begins with besides the body; the bench folder's README says why. */
const HEADS = {
  fundus_parsers: 'standfirst',
  daniel: 'headline',
  dragnet: 'headline',
}
const FIELDS = new Set(['title', 'standfirst', 'date', 'authors', 'agencies', 'dateline'])
const DATELINES_KEPT = new Set(['l3s_gn1'])

/** A set as it is scored: `article` is what `clean` gets of a gold line, `predicted` what the scorer gets of a cleaned line. */
function body(name, maker = null) {
  const head = HEADS[name.replace(/^(?:pages|dumps)-/u, '')] ?? null
  const before = line => (head === null ? null : line[head])
  return {
    name,
    maker,
    task: 'body',
    head,
    lines: () =>
      goldSet(name).filter(page => page.gold !== undefined && (maker === null || page.id.startsWith(`${maker}/`))),
    article: page => (maker === null ? { html: page.html } : { text: page.text }),
    predicted: line => ({ text: above(before(line), line.body) }),
    // Where the gold keeps datelines, a body can only be exact with its own put back.
    exactly: DATELINES_KEPT.has(name.replace(/^\w+-/u, ''))
      ? line => ({ text: [line.metadata.dateline?.text, line.body].filter(Boolean).join(' ') })
      : null,
  }
}

const above = (head, text) => (head ? `${head}\n\n${text}` : text)

const segments = name => ({
  name,
  maker: null,
  task: 'segments',
  lines: () => goldSet(name),
  article: page => ({ html: page.html }),
  predicted: line => ({ text: line.body }),
})

/** Only the fields that can be known from what is given: a story of 1987 does not hold its own year. */
const fields = (name, names, article) => ({
  name,
  maker: null,
  task: 'fields',
  lines: () =>
    goldSet(name).map(page =>
      Object.fromEntries(Object.entries(page).filter(([key]) => !FIELDS.has(key) || names.includes(key))),
    ),
  article,
  predicted: line => ({
    title: line.headline,
    standfirst: line.standfirst,
    date: line.metadata.published,
    authors: line.metadata.authors,
    agencies: line.metadata.agencies,
    dateline: line.metadata.dateline?.text ?? null,
  }),
})

/** Headlines that stand in a line of their own in the dump of everything visible. */
function titlesOfDumps(name) {
  const plain = text =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const stands = ({ text, title }) => text.split('\n').some(line => plain(line) === plain(title))
  return {
    ...fields(name, ['title'], page => ({ text: page.text })),
    maker: 'visible',
    lines: () => goldSet(name).filter(page => page.id.startsWith('visible/') && page.title && stands(page)),
  }
}

/** A dateline needs a sentence behind it. */
const STORY = 'Divers lifted the bell of the steamer on Wednesday and rang it once before the cameras of the region.'

const PAGES = ['fundus_parsers', 'l3s_gn1', 'daniel', 'wcxb_dev', 'dragnet', 'wwwxmu_zh', 'chinese_wced']
const DUMPS = {
  fundus_parsers: ['visible', 'readability', 'mercury'],
  l3s_gn1: ['visible', 'readability'],
  wcxb_dev: ['visible', 'readability'],
  daniel: ['visible', 'readability'],
  dragnet: ['visible', 'readability', 'mercury'],
}

export const sets = [
  ...PAGES.map(name => body(`pages-${name}`)),
  ...Object.entries(DUMPS).flatMap(([name, makers]) => makers.map(maker => body(`dumps-${name}`, maker))),
  segments('pages-trafilatura'),
  segments('pages-postlight_first13'),
  fields('pages-fundus_parsers', ['title', 'standfirst', 'date', 'authors'], page => ({ html: page.html })),
  fields('pages-wcxb_dev', ['title', 'date'], page => ({ html: page.html })),
  {
    ...fields('reuters21578-train', ['dateline'], story => ({
      text: [story.dateline, story.body].filter(Boolean).join(' '),
    })),
    // The stories that have a dateline, without it: whatever is found there is none.
    bare: {
      name: 'dateline, taken away',
      of: story => Boolean(story.dateline),
      article: story => ({ text: story.body }),
    },
  },
  {
    ...fields('datelines-corenlp', ['dateline'], line => ({ text: line.text.replace(/<\/?P>/gu, '') })),
    lines: () => goldSet('datelines-corenlp').map(line => ({ ...line, dateline: line.dateline_tokens })),
  },
  {
    ...fields('dateline-places-reuters', ['dateline'], line => ({ text: `${line.dateline} ${STORY}` })),
    lines: () =>
      goldSet('dateline-places-reuters').map(({ place }) => ({ id: place, dateline: `${place}, March 3 -` })),
  },
  titlesOfDumps('dumps-fundus_parsers'),
  titlesOfDumps('dumps-wcxb_dev'),
  {
    ...fields('clutter-fundus-dev', ['title', 'date', 'authors'], page => ({ text: page.text })),
    lines: () => goldSet('clutter-fundus-dev').map(page => ({ ...page, date: page.publishing_date })),
    photos: page => (page.photo_credits ?? []).flatMap(({ authors }) => authors ?? []),
  },
  fields('credits-agnews', ['agencies'], story => ({ text: story.text })),
  fields('credits-10kgnad-de', ['agencies'], story => ({ text: story.text })),
]

/** What a peer gives, as the scorer wants it, in every way that may suit it: what stands above the body in the gold may stand in its text already. */
export function peerPredictions(set, { title, standfirst, text }) {
  const body = { text: text ?? '' }
  if (set.task !== 'body' || set.head === null) return [body]
  const head = set.head === 'headline' ? title : standfirst
  return [body, { text: above(head, body.text) }]
}

/** How a set is called in tables. */
export const label = ({ name, maker }) => (maker === null ? name : `${name}/${maker}`)
