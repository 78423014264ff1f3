import type { Comparison } from '../report/comparison.ts'
import type { Settled } from '../report/decisions.ts'
import type { Report } from '../report/wire.ts'
import type { OutputFolder } from './atomic.ts'
import type { FileLayer } from './file-layer.ts'
import type { RawFile } from './files.ts'
import { type Manifest, unchanged } from './manifest.ts'
import { type Limits, portions } from './portions.ts'
import type { Reckoning } from './reckoning.ts'
import { COMPARISON, DECIDED, type Reported } from './reports.ts'

interface Asked {
  readonly files: readonly RawFile[]
  readonly layer: FileLayer
  readonly limits: Limits
  readonly prune?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

interface Before extends Reported {
  readonly reckoning: Reckoning
  readonly dropped: number
}

/** What the run before came to, when this one would only do the same again. */
export async function doneBefore(
  { files, layer, limits, prune, signal }: Asked,
  manifest: Manifest,
  out: OutputFolder,
  reports: OutputFolder,
): Promise<Before | null> {
  if (!(await unchanged(manifest, portions(files, layer, limits), out, reports, layer, signal))) return null
  const written = async (name: string): Promise<unknown> => {
    const path = Object.hasOwn(manifest.reports, name) ? await reports.existing(name) : null
    return path === null ? null : JSON.parse(Buffer.from(await layer.bytes(path)).toString('utf8'))
  }
  const report = (await written('report.json')) as Report | null
  if (report === null || (prune === true && report.stale.length > 0)) return null
  const settled = (await written(DECIDED)) as { readonly decided: readonly Settled[] } | null
  const comparison = (await written(COMPARISON)) as Comparison | null
  const { total, cleaned, failed, quarantined } = report.articles
  const still = cleaned + report.articles['kept-whole']
  const reckoning = { total, cleaned: 0, unchanged: still, failed, quarantined }
  return { report, reckoning, dropped: manifest.dropped, decided: settled?.decided ?? [], comparison }
}
