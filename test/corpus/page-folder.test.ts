import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/corpus/run.ts'
import { contents, scratch } from '../scratch.ts'

const SUBJECTS = ['bridge', 'mill', 'quay', 'tower', 'weir']

/** Words that stand in no other article, so that a change of one says nothing about another. */
const alone = (subject: string) =>
  Array.from(
    { length: 4 },
    (_, line) =>
      `${Array.from({ length: 14 }, (_, word) => `${subject}${String.fromCharCode(97 + line, 97 + word)}`).join(' ')}.`,
  ).join('\n\n')

/** Runs over the folder with a page that may hold no more than a little. */
const small = (cwd: string, pageLimit = 2000) => run({ raw: 'raw', out: 'cleaned', reports: 'reports', cwd, pageLimit })

const folder = () => scratch(Object.fromEntries(SUBJECTS.map(subject => [`raw/${subject}.txt`, alone(subject)])))

it('writes a file for each article and one for who said what, and a page that leads there', async () => {
  const cwd = folder()
  await small(cwd)
  const files = contents(join(cwd, 'reports'))
  const parts = Object.keys(files).filter(name => name.startsWith('report/articles/'))
  expect(parts).toHaveLength(SUBJECTS.length + 1)
  expect(files['report.html']).toContain('report/index.html')
  for (const subject of SUBJECTS) expect(parts.filter(name => files[name]?.includes(`${subject}aa `))).toHaveLength(1)
})

it('gives the same bytes for the same input, and leaves the files of other articles alone when one changes', async () => {
  const [cwd, other] = [folder(), folder()]
  await small(cwd)
  await small(other)
  const before = contents(join(cwd, 'reports'))
  expect(contents(join(other, 'reports'))).toEqual(before)
  writeFileSync(join(cwd, 'raw/mill.txt'), `${alone('mill')}\n\nThe mill , they said, is old.\n`)
  await small(cwd)
  const after = contents(join(cwd, 'reports'))
  const parts = (files: Record<string, string>) =>
    Object.keys(files).filter(name => name.startsWith('report/articles/'))
  expect(parts(after)).toHaveLength(parts(before).length)
  expect(parts(after).filter(name => before[name] === undefined)).toHaveLength(1)
})

it('leaves no part behind when the page is small again, and nothing that is not its own goes', async () => {
  const cwd = folder()
  await small(cwd)
  writeFileSync(join(cwd, 'reports/report/articles/README.md'), 'mine')
  await small(cwd, 5_000_000)
  expect(Object.keys(contents(join(cwd, 'reports'))).filter(name => name.startsWith('report/'))).toEqual([
    'report/articles/README.md',
  ])
  expect(readFileSync(join(cwd, 'reports/report.html'), 'utf8')).toContain('id="part-article-0"')
})

it('keeps the ids of findings when another article changes', async () => {
  const faulty = `${alone('bridge')}\n\nThe bridge , they said, is old.\n`
  const cwd = scratch({ 'raw/a.txt': faulty, 'raw/b.txt': alone('mill') })
  const ids = () =>
    readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8')
      .split('\n')
      .slice(0, 1)
      .flatMap(line => JSON.parse(line).findings.map(({ id }: { id: string }) => id))
  await small(cwd)
  const before = ids()
  expect(before).toHaveLength(1)
  writeFileSync(join(cwd, 'raw/b.txt'), `${alone('mill')}\n\nThe mill , we hear, stands.\n`)
  await small(cwd)
  expect(ids()).toEqual(before)
})
