import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { keyOf } from '../decisions.ts'
import type { PageArticle, PageRow } from '../page-data.ts'
import { clipped, counted, fate, grouped, sureness, visible } from '../words.ts'
import { Bar, Words } from './bits.tsx'
import { decisionAt, onRemoval } from './decided.ts'
import { AllOrFirst } from './more.tsx'
import { Verdict } from './verdict.tsx'

/** Characters of a cut or a repair quoted in a list. */
const QUOTED = 140
const FIRST = 12

/** Metadata with where each came from, quality with its parts, repairs, and the list of cuts. */
export function Facts(props: { at: number; row: PageRow; article: PageArticle; show: (entry: number) => void }) {
  const { at, row, article, show } = props
  return (
    <aside class="facts" aria-label="About this article">
      <Metadata row={row} article={article} show={show} />
      <QualityParts article={article} />
      <Cuts at={at} row={row} article={article} show={show} />
      <Statements article={article} />
      <Repairs article={article} />
    </aside>
  )
}

function Metadata({ row, article, show }: { row: PageRow; article: PageArticle; show: (entry: number) => void }) {
  const { metadata } = article
  const fields: readonly (readonly [string, string, readonly string[]])[] = [
    ['headline', 'Headline', row.headline === null ? [] : [row.headline]],
    ['standfirst', 'Standfirst', article.standfirst === null ? [] : [article.standfirst]],
    ['published', 'Published', metadata.published === null ? [] : [metadata.published]],
    ['dateline', 'Dateline', metadata.dateline === null ? [] : [metadata.dateline.text]],
    ['authors', 'Authors', metadata.authors],
    ['agencies', 'Agencies', metadata.agencies],
    ['publisher', 'Publisher', metadata.publisher === null ? [] : [metadata.publisher]],
    ['section', 'Section', metadata.section === null ? [] : [metadata.section]],
    ['captions', 'Captions', metadata.captions],
    ['photoCredits', 'Photo credits', metadata.photoCredits],
    ['editorNotes', 'Editor’s notes', metadata.editorNotes],
  ]
  const filled = fields.filter(([, , values]) => values.length > 0)
  const empty = fields.filter(([, , values]) => values.length === 0).map(([, title]) => title.toLowerCase())
  return (
    <section>
      <h2>Metadata</h2>
      <dl class="metadata">
        {filled.map(([field, title, values]) => (
          <div key={field}>
            <dt>{title}</dt>
            <dd>
              {values.map((value, at) => (
                <p key={at}>
                  <Words text={clipped(value, 4 * QUOTED)} />
                </p>
              ))}
              <Origin field={field} article={article} show={show} />
            </dd>
          </div>
        ))}
      </dl>
      {empty.length > 0 && <p class="absent">Not given: {empty.join(', ')}.</p>}
    </section>
  )
}

function Origin({ field, article, show }: { field: string; article: PageArticle; show: (entry: number) => void }) {
  const entries = article.ledger.flatMap((entry, at) => (entry.field === field ? [at] : []))
  if (entries.length === 0) return <p class="origin">from the page’s head, the caller, or another field</p>
  return (
    <>
      {entries.map(at => (
        <p key={at} class="origin">
          lifted by{' '}
          <button type="button" class="link" onClick={() => show(at)}>
            <Words text={article.ledger[at]?.rule ?? ''} />
          </button>
        </p>
      ))}
    </>
  )
}

function QualityParts({ article }: { article: PageArticle }) {
  const { score, parts } = article.quality
  return (
    <section>
      <h2>
        Quality <b>{score}</b> <small>of 100</small>
      </h2>
      <ul class="bars">
        {Object.entries(parts).map(([name, { value, weight }]) => (
          <Bar
            key={name}
            label={
              <>
                <Words text={name} /> <small>weighs {Math.round(weight * 100)}%</small>
              </>
            }
            part={value}
            whole={1}
            value={`${Math.round(value * 100)}`}
          />
        ))}
      </ul>
    </section>
  )
}

function Cuts(props: { at: number; row: PageRow; article: PageArticle; show: (entry: number) => void }) {
  const { at: rowAt, row, article, show } = props
  const { ledger } = article
  return (
    <Listed title={ledger.length === 0 ? 'No cut' : counted(ledger.length, 'cut')} count={ledger.length}>
      {limit => (
        <ol class="cuts">
          {ledger.slice(0, limit).map((entry, at) => (
            <li key={at}>
              <button type="button" class="link" onClick={() => show(at)}>
                <span class={`tag ${entry.fate}`}>{entry.kind}</span> <Words text={clipped(entry.text, QUOTED)} />
              </button>
              <p class="origin">
                {visible(fate(entry))}; {visible(entry.stage)} / {visible(entry.rule)}; {sureness(entry)}
              </p>
              <CutVerdict at={rowAt} row={row} article={article} entryAt={at} />
            </li>
          ))}
        </ol>
      )}
    </Listed>
  )
}

function CutVerdict({
  at,
  row,
  article,
  entryAt,
}: {
  at: number
  row: PageRow
  article: PageArticle
  entryAt: number
}) {
  const entry = article.ledger[entryAt]
  if (entry === undefined) return null
  const name = keyOf({ on: 'removal', article: row.id, id: entry.id })
  const about = () => onRemoval(at, entry, entryAt, article.pieces)
  return <Verdict about={about} known={decisionAt(name)} name={name} label={`cut ${entryAt + 1}`} />
}

function Statements({ article }: { article: PageArticle }) {
  const { statements } = article
  if (statements.length === 0) return null
  return (
    <Listed title="Who said what" count={statements.length}>
      {limit => (
        <ol class="cuts">
          {statements.slice(0, limit).map(({ speaker, manner, text }, at) => (
            <li key={at}>
              <b>{speaker === null ? 'not named' : <Words text={speaker} />}</b> <span class="origin">{manner}</span>
              <p>
                <q dir="auto">
                  <Words text={clipped(text, 2 * QUOTED)} />
                </q>
              </p>
            </li>
          ))}
        </ol>
      )}
    </Listed>
  )
}

function Repairs({ article }: { article: PageArticle }) {
  const { repairs } = article
  if (repairs.length === 0) return null
  return (
    <Listed title={counted(repairs.length, 'repair')} count={repairs.length}>
      {limit => (
        <ol class="repairs">
          {repairs.slice(0, limit).map(({ span, from, to, why }, at) => (
            <li key={at}>
              <del>{from === '' ? 'nothing' : visible(clipped(from, QUOTED))}</del> <span aria-hidden="true">→</span>{' '}
              <ins>{to === '' ? 'nothing' : visible(clipped(to, QUOTED))}</ins>
              <p class="origin">
                {visible(why)}, at {grouped(span[0])}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Listed>
  )
}

function Listed(props: { title: string; count: number; children: (limit: number) => ComponentChildren }) {
  const [all, setAll] = useState(false)
  return (
    <section>
      <h2>{props.title}</h2>
      {props.children(all ? props.count : FIRST)}
      <AllOrFirst count={props.count} first={FIRST} all={all} set={setAll} />
    </section>
  )
}
