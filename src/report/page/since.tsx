import { grouped } from '../words.ts'
import { Icon, Words } from './bits.tsx'
import { index } from './read.ts'
import { articleHref, articlesHref } from './route.ts'

const FIRST = 20

/** What differs from an earlier report, rules that drift first. */
export function Since() {
  const { comparison } = index
  if (comparison === null) return null
  const { articles, rules } = comparison
  return (
    <section class="since" aria-labelledby="since">
      <h2 id="since">Since the report before</h2>
      <p>
        {grouped(articles.before)} articles before, {grouped(articles.now)} now: {grouped(articles.fresh)} new,{' '}
        {grouped(articles.gone)} gone.
      </p>
      {rules.length === 0 ? (
        <p>No cut and no finding differs.</p>
      ) : (
        <table class="sources">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
              <th scope="col">New</th>
              <th scope="col">Gone</th>
              <th scope="col">Changed</th>
            </tr>
          </thead>
          <tbody>
            {rules.slice(0, FIRST).map(({ rule, before, now, fresh, gone, changed, drift, where }) => (
              <tr key={rule}>
                <th scope="row">
                  <a href={articlesHref({ rule })}>
                    <Words text={rule} />
                  </a>
                  {drift !== null && (
                    <small class="drift">
                      <Icon severity="warning" /> far {drift} than before
                    </small>
                  )}
                  {where.length > 0 && (
                    <small class="drift">
                      new in{' '}
                      {where.map((article, at) => (
                        <>
                          {at > 0 && ', '}
                          <a href={articleHref(article)}>
                            <Words text={article} />
                          </a>
                        </>
                      ))}
                    </small>
                  )}
                </th>
                <td>{grouped(before)}</td>
                <td>{grouped(now)}</td>
                <td>{grouped(fresh)}</td>
                <td>{grouped(gone)}</td>
                <td>{grouped(changed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rules.length > FIRST && <p class="origin">and {grouped(rules.length - FIRST)} more rules in comparison.json</p>}
    </section>
  )
}
