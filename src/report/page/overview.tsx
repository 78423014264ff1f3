import { useState } from 'preact/hooks'
import { grouped, outcomes, shares } from '../words.ts'
import { Bar, Icon, SEVERITIES, Words } from './bits.tsx'
import { Changed } from './changed.tsx'
import { FindingsByRule, Originality, QualitySpread, StagesByOutlet } from './charts.tsx'
import { AllOrFirst } from './more.tsx'
import { index, rowOf, rows } from './read.ts'
import { articleHref, articlesHref } from './route.ts'
import { Since } from './since.tsx'
import { Shared, Sources } from './sources.tsx'

const { report } = index

/** Rows of a list before it asks to be opened. */
const FIRST = 12

/** The first screen: what changed, what looks wrong, what needs a person, in that order. */
export function Overview() {
  const sentence = outcomes(report.articles)
  return (
    <>
      <div class="lede">
        <h1>{sentence}</h1>
        <p>{shares(report.characters)}</p>
      </div>
      <div class="front">
        <Changed />
        <Wrong />
        <Needed />
      </div>
      <div class="charts">
        <StagesByOutlet />
        <FindingsByRule />
        <QualitySpread />
        <Originality />
      </div>
      <Since />
      <div class="inside">
        <Sources title="Outlets" sort="outlet" />
        <Sources title="Agencies" sort="agency" />
        <Shared />
      </div>
    </>
  )
}

function Wrong() {
  const [all, setAll] = useState(false)
  const audits = report.rules.filter(({ sort }) => sort !== 'clutter')
  const most = Math.max(1, ...audits.map(({ count }) => count))
  return (
    <section aria-labelledby="wrong">
      <h2 id="wrong">What looks wrong</h2>
      {audits.length === 0 ? (
        <p>Nothing that the audits know.</p>
      ) : (
        <>
          <ul class="severities">
            {SEVERITIES.map(severity => (
              <li key={severity}>
                <a href={articlesHref({ severity })}>
                  <b>{grouped(report.severities[severity])}</b>
                  <span>
                    <Icon severity={severity} /> {report.severities[severity] === 1 ? severity : `${severity}s`}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <h3>Findings by rule</h3>
          <ul class="bars">
            {(all ? audits : audits.slice(0, FIRST)).map(({ rule, sort, count, articles }) => (
              <Bar
                key={`${sort} ${rule}`}
                label={
                  <>
                    <Words text={rule} />
                    {sort === 'corpus' && <small> across articles</small>}
                  </>
                }
                part={count}
                whole={most}
                value={`${grouped(count)} in ${grouped(articles)}`}
                href={articlesHref({ rule })}
              />
            ))}
          </ul>
          <AllOrFirst count={audits.length} first={FIRST} all={all} set={setAll} />
        </>
      )}
    </section>
  )
}

function Needed() {
  const [all, setAll] = useState(false)
  const { attention, stale } = report
  const shown = all ? attention : attention.slice(0, FIRST)
  return (
    <section aria-labelledby="needed">
      <h2 id="needed">What needs a person</h2>
      {attention.length === 0 && <p>Nothing. Every article was cleaned, and no audit found an error.</p>}
      <ol class="needed">
        {shown.map(({ article, why }, at) => {
          const row = rowOf(article)
          const headline = row === null ? null : (rows[row]?.headline ?? null)
          return (
            <li key={at}>
              <a href={articleHref(article)}>
                <Words text={headline ?? article} className={headline === null ? 'id' : 'headline'} />
              </a>
              <span class="why">
                <Words text={why} />
              </span>
            </li>
          )
        })}
      </ol>
      <AllOrFirst count={attention.length} first={FIRST} all={all} set={setAll} />
      {stale.length > 0 && (
        <>
          <h3>Cleaned files whose raw file is gone</h3>
          <ul class="plain">
            {stale.slice(0, FIRST).map(file => (
              <li key={file}>
                <Words text={file} className="id" />
              </li>
            ))}
            {stale.length > FIRST && <li>and {grouped(stale.length - FIRST)} more</li>}
          </ul>
        </>
      )}
    </section>
  )
}
