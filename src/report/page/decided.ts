import { useEffect, useState } from 'preact/hooks'
import type { Decision } from '../decision.ts'
import { decisionsFile, keyOf } from '../decisions.ts'
import type { Piece } from '../piece.ts'
import type { Finding, LedgerEntry } from '../wire.ts'
import { index, rows } from './read.ts'

// What the reviewer decided. Served by `copydesk review`, the file on disk is the truth; else the browser keeps what is new, until it is exported.

/** Served by `copydesk review`, which marks the page. */
export const served = document.querySelector('meta[name="copydesk-review"]') !== null

const STORE = `copydesk-decisions ${location.pathname}`

/** Decisions of earlier runs, or of the file that `copydesk review` keeps. */
let earlier = new Map(index.decided.map(({ decision }) => [keyOf(decision), decision]))
/** New ones; null takes an earlier one back. */
const own = new Map<string, Decision | null>()
const history: (readonly [key: string, before: Decision | null | undefined])[] = []
const stale = new Set(index.decided.filter(({ state }) => state === 'stale').map(({ decision }) => keyOf(decision)))

let version = 0
const watchers = new Set<() => void>()
/** What became of the last decision, for people. */
export let saved: 'browser' | 'file' | 'nowhere' = 'browser'

function changed(): void {
  version++
  for (const watcher of watchers) watcher()
}

export function isStale(key: string): boolean {
  return stale.has(key)
}

export function noDecisions(): boolean {
  return own.size === 0 && earlier.size === 0
}

export function decisionAt(key: string): Decision | null {
  const fresh = own.get(key)
  return fresh === undefined ? (earlier.get(key) ?? null) : fresh
}

/** All that hold, earlier ones included. */
export function allDecisions(): Decision[] {
  return [...new Set([...earlier.keys(), ...own.keys()])].flatMap(key => decisionAt(key) ?? [])
}

export function exported(): string {
  return decisionsFile(allDecisions())
}

/** Redraws a component whenever a decision changes. Returns a number that changes with them. */
export function useDecisions(): number {
  const [, redraw] = useState(0)
  useEffect(() => {
    const watcher = () => redraw(version)
    watchers.add(watcher)
    return () => {
      watchers.delete(watcher)
    }
  }, [])
  return version
}

export function decide(decision: Decision): void {
  put(keyOf(decision), decision)
}

export function takeBack(key: string): void {
  if (decisionAt(key) !== null) put(key, null)
}

/** Takes the last step back, whatever it was. Says whether there was one. */
export function undo(): boolean {
  const last = history.pop()
  if (last === undefined) return false
  const [key, before] = last
  if (before === undefined) own.delete(key)
  else own.set(key, before)
  keep(key)
  return true
}

function put(key: string, decision: Decision | null): void {
  // A note is typed letter by letter and taken back whole.
  const typed = decision !== null && own.get(key)?.verdict === decision.verdict && history.at(-1)?.[0] === key
  if (!typed) history.push([key, own.get(key)])
  own.set(key, decision)
  keep(key)
}

function keep(key: string): void {
  if (served) void send(key)
  else {
    try {
      localStorage.setItem(STORE, JSON.stringify([...own]))
      saved = 'browser'
    } catch {
      // A browser may refuse storage to files: the page says so, and export still works.
      saved = 'nowhere'
    }
  }
  changed()
}

const file = `/${location.pathname.split('/')[1]}/decisions.json`

async function send(key: string): Promise<void> {
  const decision = decisionAt(key)
  const body = JSON.stringify(decision === null ? { withdraw: key } : { decision })
  const answer = await fetch(file, { method: 'POST', body, headers: { 'content-type': 'application/json' } }).catch(
    () => null,
  )
  saved = answer?.ok === true ? 'file' : 'nowhere'
  changed()
}

async function fromFile(): Promise<void> {
  const answer = await fetch(file).catch(() => null)
  if (answer?.ok !== true) return
  const { decisions } = (await answer.json()) as { decisions: Decision[] }
  earlier = new Map(decisions.map(decision => [keyOf(decision), decision]))
  saved = 'file'
  changed()
}

function fromBrowser(): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]')
    if (Array.isArray(kept)) for (const [key, decision] of kept as [string, Decision | null][]) own.set(key, decision)
  } catch {
    // Nothing was kept.
  }
}

if (served) void fromFile()
else fromBrowser()

/** Characters of context on each side, as ids have them. */
const CONTEXT = 32

/** The decision about a cut, as it would be exported. */
export function onRemoval(at: number, entry: LedgerEntry, entryAt: number, pieces: readonly Piece[]): Decision {
  const row = rows[at]
  const place = pieces.findIndex(piece => piece.entry === entryAt)
  const piece = pieces[place]
  return {
    on: 'removal',
    verdict: 'accepted',
    scope: 'here',
    rule: entry.rule,
    id: entry.id,
    article: row?.id ?? '',
    outlet: row?.here ?? null,
    quotations:
      piece === undefined
        ? []
        : [
            quotation(row?.id ?? '', pieces, place, piece.span, {
              start: 0,
              end: piece.text.length,
              exact: piece.text,
            }),
          ],
    note: '',
  }
}

/** The decision about a finding, as it would be exported. */
export function onFinding(
  at: number,
  finding: Finding,
  pieces: readonly Piece[],
  placed: (passage: Finding['passages'][number]) => { piece: number; start: number; end: number } | null,
): Decision {
  const row = rows[at]
  return {
    on: 'finding',
    verdict: 'accepted',
    scope: 'here',
    rule: finding.rule,
    id: finding.id,
    article: finding.passages[0]?.article ?? row?.id ?? '',
    outlet: row?.here ?? null,
    quotations: finding.passages.map(passage => {
      const place = passage.article === row?.id ? placed(passage) : null
      if (place === null)
        return { article: passage.article, exact: passage.text, before: '', after: '', span: [...passage.span] }
      return quotation(passage.article, pieces, place.piece, passage.span, { ...place, exact: passage.text })
    }),
    note: '',
  }
}

function quotation(
  article: string | number,
  pieces: readonly Piece[],
  at: number,
  span: readonly [number, number],
  { start, end, exact }: { start: number; end: number; exact: string },
): Decision['quotations'][number] {
  let before = pieces[at]?.text.slice(0, start) ?? ''
  for (let i = at; i > 0 && before.length < CONTEXT; i--)
    before = `${pieces[i - 1]?.text ?? ''}${pieces[i]?.before ?? ''}${before}`
  let after = pieces[at]?.text.slice(end) ?? ''
  for (let i = at + 1; i < pieces.length && after.length < CONTEXT; i++)
    after += `${pieces[i]?.before ?? ''}${pieces[i]?.text ?? ''}`
  return { article, exact, before: before.slice(-CONTEXT), after: after.slice(0, CONTEXT), span: [...span] }
}
