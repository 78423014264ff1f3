import { useState } from 'preact/hooks'
import { STAGE_NAMES } from '../../core/kinds.ts'
import { percent } from '../words.ts'
import { Bar, Words } from './bits.tsx'
import { AllOrFirst } from './more.tsx'
import { index } from './read.ts'
import { articlesHref } from './route.ts'

const { report } = index

/** Kinds of cuts shown before the list asks to be opened. */
const FIRST = 10

/** What the run did to the text: how much left it, in which stage, as what, and how good the rest is. */
export function Changed() {
  const { visible, kept, lifted, removed } = report.characters
  const stages = new Map<string, number>()
  const [all, setAll] = useState(false)
  const byKind = new Map<string, { characters: number; fate: 'lifted' | 'removed' }>()
  for (const { stage, kind, fate, characters } of index.cuts) {
    stages.set(stage, (stages.get(stage) ?? 0) + characters)
    byKind.set(kind, { fate, characters: (byKind.get(kind)?.characters ?? 0) + characters })
  }
  const kinds = [...byKind].sort(([, a], [, b]) => b.characters - a.characters)
  const most = Math.max(1, ...stages.values())
  const mostOfKind = Math.max(1, kinds[0]?.[1].characters ?? 0)
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">What changed</h2>
      <div class="whole" aria-hidden="true">
        <span class="kept" style={{ flexGrow: String(kept) }} />
        <span class="lifted" style={{ flexGrow: String(lifted) }} />
        <span class="removed" style={{ flexGrow: String(removed) }} />
      </div>
      <ul class="legend">
        <li>
          <span class="key kept" /> stayed <b>{percent(kept, visible)}</b>
        </li>
        <li>
          <span class="key lifted" /> lifted <b>{percent(lifted, visible)}</b>
        </li>
        <li>
          <span class="key removed" /> removed <b>{percent(removed, visible)}</b>
        </li>
      </ul>
      {stages.size > 0 && (
        <>
          <h3>Cut by stage</h3>
          <ul class="bars compact">
            {[...stages].sort(inOrder).map(([stage, characters]) => (
              <Bar
                key={stage}
                label={<Words text={stage} />}
                part={characters}
                whole={most}
                value={percent(characters, visible)}
                href={articlesHref({ stage })}
              />
            ))}
          </ul>
          <h3>Cut by kind</h3>
          <ul class="bars compact">
            {kinds.slice(0, all ? kinds.length : FIRST).map(([kind, { characters, fate }]) => (
              <Bar
                key={kind}
                label={<Words text={kind} />}
                part={characters}
                whole={mostOfKind}
                fill={fate}
                value={percent(characters, visible)}
                href={articlesHref({ kind })}
              />
            ))}
          </ul>
          <AllOrFirst count={kinds.length} first={FIRST} all={all} set={setAll} />
        </>
      )}
      <Middle />
    </section>
  )
}

/** As they run; a stage of the caller's own comes after those that everyone knows. */
function inOrder([a]: readonly [string, number], [b]: readonly [string, number]): number {
  const rank = (stage: string) => {
    const at = (STAGE_NAMES as readonly string[]).indexOf(stage)
    return at < 0 ? STAGE_NAMES.length : at
  }
  return rank(a) - rank(b)
}

/** The middle of the scores; the chart below has all of them. */
function Middle() {
  const { mean, median } = report.quality
  if (mean === null) return null
  return (
    <>
      <h3>Quality</h3>
      <p class="figure-line">
        Mean <b>{mean}</b>, median <b>{median}</b> of 100
      </p>
    </>
  )
}
