import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { counted, moment } from '../words.ts'
import { Words } from './bits.tsx'
import { type Lines, linesOf, outletOf, stepOf, titleOf } from './clusters.ts'
import { type Copy, Lineage, type Stop } from './lineage.tsx'
import { AllOrFirst, NextOnes } from './more.tsx'
import { index, rowOf, rows } from './read.ts'
import { articleHref, compareHref } from './route.ts'

const FIRST = 10
/** A graph of more articles than this is a ball of wool; the list says the same. */
const DRAWN = 24

/** Groups of articles that share passages, each as a line of time from origin to copies. */
export function Duplicates() {
  const { clusters } = index.report
  const [shown, setShown] = useState(FIRST)
  useLayoutEffect(() => {
    document.title = 'Duplicates · Copy report'
    scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  return (
    <div class="plain-view">
      <h1>Articles that share passages</h1>
      {clusters.length === 0 && <p>No two articles of this run share a passage worth showing.</p>}
      {index.beyond > 0 && (
        <p class="notice">
          {counted(index.beyond, 'finding')} across articles did not fit and stand with their articles only; report.json
          has all.
        </p>
      )}
      {clusters.slice(0, shown).map((cluster, at) => (
        <Cluster key={at} number={at + 1} articles={cluster.articles} words={cluster.sharedWords} />
      ))}
      <NextOnes count={clusters.length} shown={shown} page={FIRST} set={setShown} />
    </div>
  )
}

function Cluster({
  number,
  articles,
  words,
}: {
  number: number
  articles: readonly (string | number)[]
  words: number
}) {
  const lines = useMemo(() => linesOf(articles), [articles])
  return (
    <section class="cluster" aria-labelledby={`cluster-${number}`}>
      <h2 id={`cluster-${number}`}>
        {counted(lines.members.length, 'article')}, {counted(words, 'shared word')}
      </h2>
      {lines.lineages.map((lineage, at) => (
        <From key={at} lineage={lineage} />
      ))}
      {lines.members.length <= DRAWN && lines.ties.length > 0 && <Graph lines={lines} />}
      <Timeline lines={lines} />
    </section>
  )
}

/** Whose text it is, and what speaks for that. */
function From({ lineage: { origin, agency, why } }: { lineage: Lines['lineages'][number] }) {
  const row = origin === null ? null : rowOf(origin)
  return (
    <p class="from">
      {row === null ? (
        'The origin is not known'
      ) : (
        <>
          Goes back to <a href={articleHref(rows[row]?.id ?? '')}>{titleOf(row)}</a>
          {agency !== null && (
            <>
              , copy of <Words text={agency} />
            </>
          )}
        </>
      )}
      {why.length > 0 && (
        <>
          {': '}
          <Words text={why.join('; ')} />
        </>
      )}
    </p>
  )
}

function Graph({ lines: { members, ties, roles, dated } }: { lines: Lines }) {
  const stops = new Map<number, Stop>()
  for (const [at, { row, day }] of members.entries())
    stops.set(row, {
      label: titleOf(row),
      outlet: outletOf(row),
      at: dated ? (day ?? at) : at,
      origin: roles.get(row) === 'origin',
      href: articleHref(rows[row]?.id ?? ''),
      say: `${roles.get(row)}: ${titleOf(row)}`,
    })
  const copies = ties.flatMap(({ from, to, words, sure }): Copy[] => {
    const [a, b] = [stops.get(from), stops.get(to)]
    if (a === undefined || b === undefined) return []
    const href = compareHref(rows[from]?.id ?? '', rows[to]?.id ?? '')
    return [{ from: a, to: b, sure, href, say: `${counted(words, 'word')} from ${a.label} in ${b.label}` }]
  })
  return <Lineage stops={[...stops.values()]} copies={copies} dated={dated} />
}

function Timeline({ lines: { members, ties, roles } }: { lines: Lines }) {
  const [all, setAll] = useState(false)
  const tieTo = new Map(ties.map(tie => [tie.to, tie]))
  return (
    <>
      <ol class="timeline">
        {(all ? members : members.slice(0, 2 * FIRST)).map(({ row }) => {
          const article = rows[row]
          const tie = tieTo.get(row)
          if (article === undefined) return null
          return (
            <li key={row} class={roles.get(row) === 'origin' ? 'origin-stop' : 'copy-stop'}>
              <span class="when">
                {article.published === null ? 'no date' : <Words text={moment(article.published)} />}
                <b>{roles.get(row)}</b>
              </span>
              <span class="what">
                <a href={articleHref(article.id)}>
                  <Words text={titleOf(row)} />
                </a>{' '}
                <small>
                  <Words text={outletOf(row)} />
                </small>
                {tie !== undefined && (
                  <small class="tied">
                    {tie.step?.from == null ? `${counted(tie.words, 'word')} of ` : 'from '}
                    <a href={compareHref(rows[tie.from]?.id ?? '', article.id)}>
                      <Words text={titleOf(tie.from)} /> (side by side)
                    </a>
                  </small>
                )}
                {(stepOf(row)?.why.length ?? 0) > 0 && (
                  <small class="tied">
                    <Words text={stepOf(row)?.why.join('; ') ?? ''} />
                  </small>
                )}
              </span>
            </li>
          )
        })}
      </ol>
      <AllOrFirst count={members.length} first={2 * FIRST} all={all} set={setAll} />
    </>
  )
}
