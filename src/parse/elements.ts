import type { BlockKind } from '../core/article.ts'

// What the parser knows about element names: which of them break a line, which hold no text to see, which end others that were left open.
// After the HTML Standard, "Rendering" and "Tree construction".

/** Facts about one element name. */
export interface ElementFacts {
  /** Stands on lines of its own. */
  readonly block: boolean
  /** Never has content. */
  readonly empty: boolean
  /** Its text is nobody's to see. */
  readonly unseen: boolean
  /** Its text stays as broken as it was written. */
  readonly preformatted: boolean
  readonly kind: BlockKind | null
  /** 1 to 6 for headings. */
  readonly level: number
  /** End tags inside it do not reach elements outside. */
  readonly barrier: boolean
  /** Its end tag does reach past barriers. */
  readonly tabular: boolean
  /** Its start tag ends an open paragraph. */
  readonly endsParagraph: boolean
  /** Its start tag ends these, when they are open within the nearest `within`. */
  readonly ends: readonly string[]
  readonly within: readonly string[]
  /** May stand in the head. */
  readonly head: boolean
  /** A form control or a player: a line of its own, but not in the middle of a paragraph. */
  readonly control: boolean
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const BLOCKS = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav noframes ol optgroup option p plaintext pre search section ' +
    'select summary table tbody td textarea tfoot th thead tr ul xmp caption col colgroup iframe video audio object canvas head',
)
const EMPTY = set(
  'area base basefont bgsound br col embed frame hr img input isindex keygen link meta param source track wbr',
)
const UNSEEN = set('script style template head title')
const BARRIERS = set('table td th caption template object button')
const TABULAR = set('table tbody td tfoot th thead tr caption body html')
const ENDS_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
)
const HEAD = set('base basefont bgsound link meta title noscript noframes style script template head')
const CONTROLS = set('button')

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  option: 'item',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quotation',
  pre: 'preformatted',
  listing: 'preformatted',
  xmp: 'preformatted',
  article: 'paragraph',
  main: 'paragraph',
  body: 'paragraph',
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const LISTS = ['ul', 'ol', 'menu', 'dir']
const SECTIONS = ['tbody', 'thead', 'tfoot']

const ENDS: Readonly<Record<string, readonly [ends: readonly string[], within: readonly string[]]>> = {
  li: [['li'], LISTS],
  dt: [['dt', 'dd'], ['dl']],
  dd: [['dt', 'dd'], ['dl']],
  option: [['option'], ['select', 'datalist', 'optgroup']],
  optgroup: [['optgroup', 'option'], ['select']],
  tr: [
    ['tr', 'td', 'th'],
    ['table', ...SECTIONS],
  ],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  tbody: [[...SECTIONS, 'tr', 'td', 'th', 'caption'], ['table']],
  thead: [[...SECTIONS, 'tr', 'td', 'th', 'caption'], ['table']],
  tfoot: [[...SECTIONS, 'tr', 'td', 'th', 'caption'], ['table']],
  body: [['head'], []],
  button: [['button'], []],
  a: [['a'], []],
  rt: [['rt', 'rp'], ['ruby']],
  rp: [['rt', 'rp'], ['ruby']],
  ...Object.fromEntries(
    HEADINGS.map(name => [name, [HEADINGS, ['section', 'article', 'div', 'header', 'td', 'li']] as const]),
  ),
}

function factsOf(name: string): ElementFacts {
  const [ends, within] = ENDS[name] ?? [[], []]
  const preformatted = KINDS[name] === 'preformatted'
  return {
    block: BLOCKS.has(name),
    empty: EMPTY.has(name),
    unseen: UNSEEN.has(name),
    preformatted,
    kind: KINDS[name] ?? null,
    level: HEADINGS.indexOf(name) + 1,
    barrier: BARRIERS.has(name),
    tabular: TABULAR.has(name),
    endsParagraph: ENDS_PARAGRAPH.has(name),
    ends,
    within,
    head: HEAD.has(name),
    control: CONTROLS.has(name),
  }
}

const UNKNOWN = factsOf('')
const KNOWN = new Map<string, ElementFacts>()
for (const name of [
  ...BLOCKS,
  ...EMPTY,
  ...UNSEEN,
  ...BARRIERS,
  ...Object.keys(KINDS),
  ...Object.keys(ENDS),
  ...HEAD,
]) {
  KNOWN.set(name, factsOf(name))
}

/** Facts about a lower-case element name; unknown elements are inline. */
export function elementFacts(name: string): ElementFacts {
  return KNOWN.get(name) ?? UNKNOWN
}
