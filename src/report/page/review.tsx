import { useLayoutEffect, useState } from 'preact/hooks'
import { keyOf } from '../decisions.ts'
import { clipped, counted } from '../words.ts'
import { Words } from './bits.tsx'
import { allDecisions, exported, isStale, saved, served, takeBack, useDecisions } from './decided.ts'
import { NextOnes } from './more.tsx'
import { rowOf } from './read.ts'
import { articleHref } from './route.ts'
import { meaning } from './verdict.tsx'

const FIRST = 100

/** Hands `decisions.json` to whoever looks: as a file of the browser, since nothing leaves the page by itself. */
function save(): void {
  const address = URL.createObjectURL(new Blob([exported()], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'decisions.json'
  link.click()
  URL.revokeObjectURL(address)
}

const KEPT = {
  browser: 'They are kept in this browser until you save them.',
  file: 'They stand in decisions.json.',
  nowhere: 'They could not be kept: save them before you close this page.',
} as const

/** All decisions that hold: the new ones, and those of earlier runs. */
export function Review() {
  useDecisions()
  const [shown, setShown] = useState(FIRST)
  useLayoutEffect(() => {
    document.title = 'Decisions · Copy report'
    scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  const list = allDecisions()
  return (
    <div class="plain-view">
      <h1>Decisions</h1>
      <p role="status">
        {list.length === 0
          ? 'None yet. Open an article, choose a finding or a cut, and press a to accept or r to reject it.'
          : `${counted(list.length, 'decision')}. ${KEPT[served && saved === 'browser' ? 'file' : saved]}`}
      </p>
      {list.length > 0 && (
        <p>
          <button type="button" class="button" onClick={save}>
            Save decisions.json
          </button>{' '}
          <small>Put it beside the raw folder, and the next run keeps to it.</small>
        </p>
      )}
      <ol class="decided">
        {list.slice(0, shown).map(decision => {
          const key = keyOf(decision)
          const row = rowOf(decision.article)
          const href = articleHref(decision.article, decision.on === 'finding' ? decision.id : undefined)
          return (
            <li key={key} class={decision.verdict}>
              <p>
                <b>{decision.verdict === 'accepted' ? '✓ accepted' : '✗ rejected'}</b> {decision.on} of{' '}
                <Words text={decision.rule} />
                {isStale(key) && <b class="stale"> stale: it fits nothing any more</b>}
              </p>
              <p>
                <q dir="auto">
                  <Words text={clipped(decision.quotations[0]?.exact ?? '', 200)} />
                </q>
              </p>
              <p class="origin">
                {row === null ? (
                  <Words text={decision.article} />
                ) : (
                  <a href={href}>{<Words text={decision.article} />}</a>
                )}
                ; {meaning(decision)}
                {decision.note !== '' && (
                  <>
                    ; note: <Words text={decision.note} />
                  </>
                )}{' '}
                <button type="button" class="link" onClick={() => takeBack(key)}>
                  take back
                </button>
              </p>
            </li>
          )
        })}
      </ol>
      <NextOnes count={list.length} shown={shown} page={FIRST} set={setShown} />
    </div>
  )
}
