import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bench } from './where.mjs'

/** What score.mjs says of predictions about gold lines. Pages are left out of what is written for it: they are large, and only attributions are scored by their text. */
export function scored(task, gold, predictions) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-score-'))
  const lines = (name, list) => {
    const path = join(folder, `${name}.jsonl`)
    writeFileSync(path, list.map(line => JSON.stringify(line)).join('\n'))
    return path
  }
  try {
    const paths = [
      '--gold',
      lines(
        'gold',
        gold.map(({ html, text, body, ...rest }) => (task === 'attributions' ? { ...rest, text } : rest)),
      ),
      '--pred',
      lines('predicted', predictions),
    ]
    const run = spawnSync(process.execPath, [join(bench, 'score.mjs'), task, ...paths, '--json'], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`score.mjs: ${run.stderr}`)
    return JSON.parse(run.stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
