import { useState } from 'preact/hooks'
import type { Told } from '../page-data.ts'
import type { Report } from '../wire.ts'
import { clipped, counted, grouped, visible } from '../words.ts'
import { Icon, Words } from './bits.tsx'
import { outletOf, titleOf } from './clusters.ts'
import { AllOrFirst, NextOnes } from './more.tsx'
import { rowOf } from './read.ts'
import { articleHref } from './route.ts'

type Statement = Report['events'][number]['statements'][number]

const FIRST = 5
/** Statements of one event before the list asks to be opened. */
const SAID = 8
/** Characters of a version; the articles have the whole. */
const QUOTED = 400

const AGREEMENT = { alone: 'one source', agreed: 'sources agree', conflict: 'in conflict' } as const

/** The same event as its articles tell it: each statement once, with its versions side by side where they differ. */
export function Events(props: { told: readonly Told[]; words: readonly string[]; onlyConflicts: boolean }) {
  const { told, words, onlyConflicts } = props
  const [shown, setShown] = useState(FIRST)
  const list = told.flatMap(event => {
    const statements = event.statements.filter(
      statement => (!onlyConflicts || statement.agreement === 'conflict') && says(statement, words),
    )
    return statements.length === 0 ? [] : [{ ...event, statements }]
  })
  return (
    <>
      {list.slice(0, shown).map((event, at) => (
        <Event key={at} event={event} />
      ))}
      <NextOnes count={list.length} shown={shown} page={FIRST} set={setShown} what=" events" />
    </>
  )
}

function says({ speaker, versions }: Statement, words: readonly string[]): boolean {
  return words.every(
    word =>
      speaker.toLowerCase().includes(word) ||
      versions.some(version => `${version.speaker}\n${version.text}`.toLowerCase().includes(word)),
  )
}

function Event({ event: { articles, first, last, names, statements } }: { event: Told }) {
  const [all, setAll] = useState(false)
  const conflicts = statements.filter(({ agreement }) => agreement === 'conflict').length
  const days = first === last ? (first ?? '') : `${first ?? ''} to ${last ?? ''}`
  const lead = articles.map(rowOf).find(row => row !== null)
  return (
    <section class="speaker event">
      <h2>
        <Words text={names.length > 0 ? names.slice(0, 3).join(', ') : lead == null ? 'One event' : titleOf(lead)} />
      </h2>
      <p class="origin">
        one event in {counted(articles.length, 'article')}
        {days !== '' && `, ${visible(days)}`}, {counted(statements.length, 'statement')} of two sources or more
        {conflicts > 0 && (
          <>
            {', '}
            <Icon severity="warning" /> {grouped(conflicts)} in conflict
          </>
        )}
      </p>
      <table class="said">
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col">What the sources say</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {(all ? statements : statements.slice(0, SAID)).map((statement, at) => (
            <Said key={at} statement={statement} />
          ))}
        </tbody>
      </table>
      <AllOrFirst count={statements.length} first={SAID} all={all} set={setAll} />
    </section>
  )
}

function Said({ statement: { speaker, agreement, differs, versions } }: { statement: Statement }) {
  return (
    <tr class={agreement === 'conflict' ? 'conflict' : ''}>
      <th scope="row">
        <Words text={speaker} />
      </th>
      <td>
        <ul class="versions">
          {versions.map((version, at) => (
            <li key={at}>
              {version.speaker !== speaker && (
                <b>
                  <Words text={version.speaker} />{' '}
                </b>
              )}
              <q dir="auto">
                <Words text={clipped(version.text, QUOTED)} />
              </q>{' '}
              <small>
                {version.places.map(({ article }, place) => {
                  const row = rowOf(article)
                  return (
                    <span key={place}>
                      {place > 0 && ', '}
                      <a href={articleHref(article)}>
                        <Words text={row === null ? article : outletOf(row)} />
                      </a>
                    </span>
                  )
                })}
                , {version.manner}
              </small>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {agreement === 'conflict' && <Icon severity="warning" />} {AGREEMENT[agreement]}
        {differs.length > 0 && <small>differs in {differs.join(', ')}</small>}
      </td>
    </tr>
  )
}
