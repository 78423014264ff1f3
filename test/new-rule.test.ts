import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// A new rule needs two files and an entry: its own file, its page, and its name in a stage. Tried on a copy of the project.

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-rule-'))
  for (const part of ['src', 'docs/rules', 'test/rules.test.ts', 'test/page.ts', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(folder, part), { recursive: true })
  }
  // Not the project's own, which builds first: nothing here runs what is built.
  writeFileSync(join(folder, 'vitest.config.ts'), "export default { test: { include: ['test/**/*.test.ts'] } }\n")
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  writeFileSync(
    join(folder, 'src/clutter/tides-box.ts'),
    `import type { ClutterRule } from '../core/rule.ts'
import { wholeLines } from '../language/phrase-lines.ts'

export const tidesBox: ClutterRule = {
  id: 'tides-box',
  summary: 'the box with the tides of the day',
  kinds: ['other'],
  phrases: { eng: ['^high water today'] },
  *find(article, reading) {
    yield* wholeLines(article, reading, 'tides-box', 'other', 'the tides of the day')
  },
}
`,
  )
  const stages = readFileSync(join(folder, 'src/stages.ts'), 'utf8')
  writeFileSync(
    join(folder, 'src/stages.ts'),
    `import { tidesBox } from './clutter/tides-box.ts'\n${stages.replace(/(name: 'sharing',\s*rules: \[)/u, '$1tidesBox, ')}`,
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const PAGE = `# tides-box

Removes the box with the tides of the day.

## Why it is safe

It opens a short line with words that no sentence opens with.

## Removes

### At the end

\`\`\`text
The harbour was dredged in March, and the ferry has kept its timetable ever since, its captain says.

[|High water today: 06:12 and 18:40|]
\`\`\`

### Below the lead

\`\`\`text
The harbour was dredged in March, and the ferry has kept its timetable ever since, its captain says.

[|High water today 07:02|]

Nobody had asked him to, he added, and nobody had thanked him for it either.
\`\`\`

## Keeps

### Prose

\`\`\`text
The harbour was dredged in March, and high water today is a foot higher than it was before, its captain says.
\`\`\`

### A question

\`\`\`text
When is high water today? The captain of the ferry has been asked so often that he painted it on the wall.
\`\`\`

## Known misses

None known.
`

function rulesTest() {
  const result = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      'test/rules.test.ts',
      '-t',
      'tides-box|page belongs',
      '--reporter=verbose',
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  )
  return { code: result.status, out: result.stdout + result.stderr }
}

test('without its page the rule fails the build', () => {
  const { code, out } = rulesTest()
  expect(out).toContain('clutter rule tides-box')
  expect(code).toBe(1)
})

test('with its page it is a rule like any other', () => {
  writeFileSync(join(folder, 'docs/rules/clutter/tides-box.md'), PAGE)
  const { code, out } = rulesTest()
  expect(out).toMatch(/✓ .*clutter rule tides-box > removes: 'At the end'/u)
  expect(out).toMatch(/✓ .*clutter rule tides-box > keeps: 'Prose'/u)
  expect(code, out).toBe(0)
})
