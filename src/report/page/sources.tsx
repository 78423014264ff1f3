import { useState } from 'preact/hooks'
import { counted, grouped, percent } from '../words.ts'
import { languageName, Words } from './bits.tsx'
import { AllOrFirst } from './more.tsx'
import { index, rowOf, rows } from './read.ts'
import { articleHref, articlesHref } from './route.ts'

const { report } = index

/** Rows of a list before it asks to be opened. */
const FIRST = 12

/** Outlets or agencies, each a way into its articles. */
export function Sources({ title, sort }: { title: string; sort: 'outlet' | 'agency' }) {
  const [all, setAll] = useState(false)
  const found = report.sources.filter(source => source.sort === sort)
  if (found.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <table class="sources">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Articles</th>
            <th scope="col">Quality</th>
            <th scope="col">Findings</th>
            <th scope="col">Removed</th>
          </tr>
        </thead>
        <tbody>
          {(all ? found : found.slice(0, FIRST)).map(source => (
            <tr key={source.name}>
              <th scope="row">
                <a href={articlesHref({ source: source.name })}>
                  <Words text={source.name} />
                </a>
              </th>
              <td>{grouped(source.articles)}</td>
              <td>{source.quality ?? '–'}</td>
              <td>{grouped(source.findings)}</td>
              <td>{percent(source.removedShare, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <AllOrFirst count={found.length} first={FIRST} all={all} set={setAll} />
    </section>
  )
}

/** Which articles share passages, and in which languages all of them are. */
export function Shared() {
  const { clusters, languages } = report
  return (
    <>
      {clusters.length > 0 && (
        <section>
          <h2>Articles that share passages</h2>
          <ol class="clusters">
            {clusters.slice(0, FIRST).map(({ articles, sharedWords }, at) => (
              <li key={at}>
                <b>{counted(sharedWords, 'shared word')}</b>
                <ul>
                  {articles.slice(0, FIRST).map(id => {
                    const row = rowOf(id)
                    return (
                      <li key={id}>
                        <a href={articleHref(id)}>
                          <Words text={(row === null ? null : rows[row]?.headline) ?? id} />
                        </a>
                      </li>
                    )
                  })}
                  {articles.length > FIRST && <li>and {grouped(articles.length - FIRST)} more</li>}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section class="across">
        <h2>Languages</h2>
        <ul class="plain inline">
          {Object.entries(languages).map(([code, count]) => (
            <li key={code}>
              <a href={articlesHref({ language: code })}>
                <Words text={code === 'unknown' ? 'unknown' : languageName(code)} />
              </a>{' '}
              {grouped(count)}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
