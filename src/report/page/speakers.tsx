import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Spoken, SpokenPart } from '../page-data.ts'
import { counted, visible } from '../words.ts'
import { Icon, Words } from './bits.tsx'
import { outletOf, titleOf } from './clusters.ts'
import { Events } from './events.tsx'
import { AllOrFirst, NextOnes } from './more.tsx'
import { usePart } from './parts.ts'
import { index, rows } from './read.ts'
import { articleHref, replace, speakersHref } from './route.ts'

interface Speaker {
  readonly name: string
  readonly statements: readonly Spoken[]
  readonly articles: number
  readonly conflicts: number
}

const FIRST = 20
/** Statements of one speaker before the list asks to be opened. */
const SAID = 12

/** Who said what, by speaker and source, with what does not agree first. */
export function Speakers({ q }: { q: string }) {
  const part = usePart<SpokenPart>(index.spoken)
  const [shown, setShown] = useState(FIRST)
  const [onlyConflicts, setOnly] = useState(false)
  useLayoutEffect(() => {
    document.title = 'Who said what · Copy report'
    scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  const all = useMemo(() => bySpeaker(part?.statements ?? []), [part])
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  const list = useMemo(
    () =>
      all.filter(
        ({ name, statements, conflicts }) =>
          (!onlyConflicts || conflicts > 0) &&
          (words.length === 0 ||
            words.every(
              word =>
                name.toLowerCase().includes(word) || statements.some(({ text }) => text.toLowerCase().includes(word)),
            )),
      ),
    [all, q, onlyConflicts],
  )
  return (
    <div class="plain-view">
      <h1>Who said what</h1>
      <search class="filters">
        <div class="search">
          <label class="sr" for="search">
            Search speakers and what they said
          </label>
          <input
            id="search"
            type="search"
            placeholder="Search speakers and words"
            value={q}
            onInput={event => replace(speakersHref(event.currentTarget.value))}
          />
          <kbd>/</kbd>
        </div>
        <label class="switch">
          <input type="checkbox" checked={onlyConflicts} onChange={event => setOnly(event.currentTarget.checked)} />{' '}
          Only where something looks wrong
        </label>
        <p class="result" role="status">
          {part === undefined ? 'Loading …' : counted(list.length, 'speaker')}
        </p>
      </search>
      <Events told={part?.events ?? []} words={words} onlyConflicts={onlyConflicts} />
      {part !== undefined && all.length === 0 && <p>No statement of a named speaker was found.</p>}
      {list.slice(0, shown).map(speaker => (
        <Person key={speaker.name} speaker={speaker} />
      ))}
      <NextOnes count={list.length} shown={shown} page={FIRST} set={setShown} />
      {(part?.more ?? 0) > 0 && (
        <p class="notice">
          {counted(part?.more ?? 0, 'statement')} more did not fit; copydesk clean --attributions writes all of them to
          articles.jsonl.
        </p>
      )}
    </div>
  )
}

function bySpeaker(statements: readonly Spoken[]): Speaker[] {
  const groups = new Map<string, Spoken[]>()
  for (const statement of statements) {
    const own = groups.get(statement.speaker)
    if (own === undefined) groups.set(statement.speaker, [statement])
    else own.push(statement)
  }
  return [...groups]
    .map(([name, own]) => ({
      name,
      statements: own.toSorted((a, b) => Number(b.finding !== null) - Number(a.finding !== null) || a.row - b.row),
      articles: new Set(own.map(({ row }) => row)).size,
      conflicts: own.filter(({ finding }) => finding !== null).length,
    }))
    .sort((a, b) => b.conflicts - a.conflicts || b.articles - a.articles || (a.name < b.name ? -1 : 1))
}

function Person({ speaker }: { speaker: Speaker }) {
  const [all, setAll] = useState(false)
  const { name, statements, articles, conflicts } = speaker
  return (
    <section class="speaker">
      <h2>
        <Words text={name} />
      </h2>
      <p class="origin">
        {counted(statements.length, 'statement')} in {counted(articles, 'article')}
        {conflicts > 0 && (
          <>
            {', '}
            <Icon severity="warning" /> {counted(conflicts, 'statement')} that a finding rests on
          </>
        )}
      </p>
      <table class="said">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Statement</th>
            <th scope="col">Manner</th>
          </tr>
        </thead>
        <tbody>
          {(all ? statements : statements.slice(0, SAID)).map((statement, at) => (
            <tr key={at} class={statement.finding === null ? '' : 'conflict'}>
              <th scope="row">
                <a href={articleHref(rows[statement.row]?.id ?? '')}>
                  <Words text={outletOf(statement.row)} />
                </a>
                <small>
                  <Words text={titleOf(statement.row)} />
                </small>
              </th>
              <td>
                <q dir="auto">
                  <Words text={statement.text} />
                </q>
                {statement.finding !== null && (
                  <a class="why" href={articleHref(rows[statement.row]?.id ?? '', statement.finding)}>
                    <Icon severity="warning" /> see the finding
                  </a>
                )}
              </td>
              <td>{visible(statement.manner)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <AllOrFirst count={statements.length} first={SAID} all={all} set={setAll} />
    </section>
  )
}
