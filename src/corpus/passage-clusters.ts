import { type Body, chains, type Seeds, seeds, sharedPassages } from '../duplicates/alignment.ts'
import { FEWEST_OF_OUTLET, MOST_HOLDERS } from '../duplicates/candidates.ts'
import { comparison } from '../duplicates/comparison.ts'
import { tokens } from '../language/tokens.ts'
import { TIE_WORDS } from './clusters.ts'
import { components } from './components.ts'
import { type Database, statement } from './database.ts'

/** One passage in every article of a corpus that has it: in the order in which they came, so that the first had it first. */
export interface PassageCluster {
  readonly articles: readonly {
    readonly id: string | number
    readonly outlet: string | null
    /** Number of its partition. */
    readonly partition: number
    /** Where the passage stands in the cleaned text; more than one place where an article says it again. */
    readonly spans: readonly (readonly [number, number])[]
  }[]
}

/** What stands in an SQL statement for a bound on how common a fingerprint may be. */
export interface Commonness {
  readonly most: number
  readonly house: number
}

/** Of a run as of a corpus. */
export const BOUNDS = { most: MOST_HOLDERS, house: FEWEST_OF_OUTLET }

/** Share of both of two passages in an article that must be the other's, so that they are one: a sentence that was quoted out of a copied page is a cluster of its own. */
const OVERLAP = 0.5

/** Compares all articles of a corpus with each other: the largest cluster has no more in memory than its own spans. In the order of their first articles. */
export async function* passageClusters(
  data: Database,
  bounds: Commonness,
): AsyncGenerator<PassageCluster, void, undefined> {
  await pairs(data, bounds)
  await links(data)
  await data.make('passages', statement('passages'))
  await data.make('ties', statement('passage-ties', { overlap: OVERLAP }))
  await components(data)
  let open: { component: number; articles: Mutable[] } | null = null
  for await (const rows of data.pieces(statement('passage-clusters'))) {
    for (const { component, seq, begins, ends, id, outlet, part } of rows) {
      if (open === null || open.component !== component) {
        if (open !== null) yield { articles: open.articles.map(shown) }
        open = { component: Number(component), articles: [] }
      }
      const span: [number, number] = [Number(begins), Number(ends)]
      const last = open.articles.at(-1)
      if (last !== undefined && last.seq === seq) last.spans.push(span)
      else {
        const named = { id: JSON.parse(String(id)), outlet: outlet === null ? null : String(outlet) }
        open.articles.push({ ...named, seq: Number(seq), partition: Number(part), spans: [span] })
      }
    }
  }
  if (open !== null) yield { articles: open.articles.map(shown) }
}

type Mutable = Omit<PassageCluster['articles'][number], 'spans'> & { readonly seq: number; spans: [number, number][] }

/** Places that overlap are one place. */
function shown({ seq: _, spans, ...article }: Mutable): PassageCluster['articles'][number] {
  const places: [number, number][] = []
  for (const [begins, ends] of spans) {
    const last = places.at(-1)
    if (last !== undefined && begins < last[1]) last[1] = Math.max(last[1], ends)
    else places.push([begins, ends])
  }
  return { ...article, spans: places }
}

async function pairs(data: Database, bounds: Commonness): Promise<void> {
  await data.make('exact_groups', statement('exact-groups'))
  await data.make('band_groups', statement('band-groups'))
  await data.make('frequencies', statement('fingerprint-frequencies'))
  await data.make('corpus_pairs', statement('corpus-pairs', { ...bounds }))
}

const LINKS = ['a', 'a_begins', 'a_ends', 'b', 'b_begins', 'b_ends']

/** Aligns the pairs: the table `links` says what stands where on both sides. Forms that were filled in twice are no copies. */
async function links(data: Database): Promise<void> {
  await data.run(`CREATE OR REPLACE TABLE links (${LINKS.map(column => `${column} INTEGER`).join(', ')})`)
  const texts = `SELECT p.a, p.b, x.text AS a_text, y.text AS b_text FROM corpus_pairs p
    JOIN texts x ON x.seq = p.a JOIN texts y ON y.seq = p.b ORDER BY p.a, p.b`
  let first = -1
  let left: Seeds | null = null
  for await (const rows of data.pieces(texts)) {
    const found: number[][] = []
    for (const { a, b, a_text, b_text } of rows) {
      if (left === null || first !== a) left = seeds(body(String(a_text)))
      first = Number(a)
      for (const link of linksOf(left, body(String(b_text))))
        found.push([Number(a), link.a.start, link.a.end, Number(b), link.b.start, link.b.end])
    }
    await data.append('links', to => {
      for (const row of found) {
        for (const value of row) to.appendInteger(value)
        to.endRow()
      }
    })
  }
}

function linksOf(left: Seeds, right: Body) {
  const all = chains(left, right)
  if (['template', 'none'].includes(comparison(left, right, all).verdict)) return []
  return sharedPassages(left, right, all).filter(({ words }) => words >= TIE_WORDS)
}

const body = (text: string): Body => ({ text, tokens: tokens(text) })
