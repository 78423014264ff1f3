import type { Shape } from './dialect.ts'
import type { StepName } from './steps.ts'

const FACTS: Shape = [{ rule: 'INTEGER', no: 'INTEGER', key_sort: 'VARCHAR', fact: 'VARCHAR' }]

/** What an engine reads of the lines of each step. */
export const SHAPES: Readonly<Record<StepName, Shape>> = {
  map: {
    path: 'VARCHAR',
    path_key: 'VARCHAR',
    number: 'BIGINT',
    status: 'VARCHAR',
    id: 'VARCHAR',
    id_text: 'VARCHAR',
    sort_key: 'VARCHAR',
    file: 'VARCHAR',
    place: 'VARCHAR',
    waiting: 'VARCHAR',
    name: 'VARCHAR',
    outlet: 'VARCHAR',
    words: 'INTEGER',
    text: 'VARCHAR',
    body: 'VARCHAR',
    exact: 'BIGINT',
    prints: 'INTEGER',
    bands: [{ band: 'INTEGER', value: 'BIGINT' }],
    fingerprints: ['BIGINT'],
    link_facts: FACTS,
    key_facts: FACTS,
  },
  align: {
    a: 'BIGINT',
    chunk: 'INTEGER',
    status: 'VARCHAR',
    pairs: [
      {
        b: 'BIGINT',
        verdict: 'VARCHAR',
        coverage_a: 'DOUBLE',
        coverage_b: 'DOUBLE',
        links: [
          {
            no: 'INTEGER',
            x0: 'INTEGER',
            x1: 'INTEGER',
            y0: 'INTEGER',
            y1: 'INTEGER',
            words: 'INTEGER',
            link: 'VARCHAR',
          },
        ],
      },
    ],
  },
  judge: {
    sort: 'VARCHAR',
    rule: 'INTEGER',
    key_sort: 'VARCHAR',
    a: 'BIGINT',
    b: 'BIGINT',
    status: 'VARCHAR',
    flags: [{ rule: 'INTEGER', no: 'INTEGER', flag: 'VARCHAR', articles: ['VARCHAR'] }],
  },
  find: {
    rule: 'INTEGER',
    key_sort: 'VARCHAR',
    a: 'BIGINT',
    b: 'BIGINT',
    no: 'INTEGER',
    status: 'VARCHAR',
    id: 'VARCHAR',
    finding: 'VARCHAR',
    loud: 'BOOLEAN',
    articles: ['VARCHAR'],
  },
  cover: { seq: 'BIGINT', status: 'VARCHAR', shared_words: 'INTEGER' },
  reuse: {
    today: 'BIGINT',
    chunk: 'INTEGER',
    status: 'VARCHAR',
    pairs: [{ earlier: 'BIGINT', reuse: 'VARCHAR' }],
  },
  record: { n: 'BIGINT', status: 'VARCHAR', became: 'VARCHAR', line: 'VARCHAR', restore: 'VARCHAR' },
}
