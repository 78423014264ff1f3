import { resolve } from 'node:path'
import { errorCode, type FileLayer } from './file-layer.ts'
import { destination, inside } from './paths.ts'

/** A run that was asked for in a way that cannot be done, or that would do harm. */
export class Refusal extends Error {
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** The folders of a run as they were given, against `cwd`. */
export interface Folders {
  readonly raw: string
  readonly out: string
  readonly reports: string
  readonly corpus?: string | undefined
  readonly cwd: string
}

/** The same, free of links. `out` and `reports` need not exist. */
export interface Places {
  readonly raw: Buffer
  readonly out: Buffer
  readonly reports: Buffer
}

/** Finds the folders and makes sure that none is written into another's content. Throws a Refusal. */
export async function places({ raw, out, reports, corpus, cwd }: Folders, layer: FileLayer): Promise<Places> {
  const found: Places = {
    raw: await rawFolder(raw, cwd, layer),
    out: await folderToBe(out, cwd, layer),
    reports: await folderToBe(reports, cwd, layer),
  }
  const apart = 'choose folders beside each other, as raw, cleaned and reports are'
  if (found.raw.equals(found.out))
    throw new Refusal(`${out} is the raw folder itself, and cleaned files would overwrite it`, apart)
  if (inside(found.out, found.raw)) {
    throw new Refusal(
      `the output folder ${out} lies inside the raw folder ${raw}: the next run would clean what this one wrote`,
      apart,
    )
  }
  if (inside(found.raw, found.out))
    throw new Refusal(`the raw folder ${raw} lies inside the output folder ${out}`, apart)
  if (inside(found.reports, found.raw)) {
    throw new Refusal(
      `the reports folder ${reports} lies inside the raw folder ${raw}: the next run would read the reports as articles`,
      apart,
    )
  }
  if (inside(found.reports, found.out)) {
    throw new Refusal(
      `the reports folder ${reports} lies inside the output folder ${out}, which holds articles and nothing else`,
      apart,
    )
  }
  if (corpus !== undefined) {
    const at = await folderToBe(corpus, cwd, layer)
    for (const [other, shown] of [
      [found.raw, raw],
      [found.out, out],
      [found.reports, reports],
    ] as const) {
      if (inside(at, other) || inside(other, at))
        throw new Refusal(`the corpus ${corpus} and ${shown} lie in each other`, apart)
    }
  }
  return found
}

async function rawFolder(raw: string, cwd: string, layer: FileLayer): Promise<Buffer> {
  try {
    const real = await layer.real(resolve(cwd, raw))
    if ((await layer.standing(real)).sort === 'folder') return real
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      throw new Refusal(
        `no raw folder: ${raw} does not exist`,
        `put the articles (.txt, .html, .jsonl, .parquet) into ${raw}, or name their folder: copydesk clean FOLDER`,
      )
    }
    throw new Refusal(`the raw folder ${raw} cannot be read (${reason(error)})`, 'see whether the folder can be opened')
  }
  throw new Refusal(
    `${raw} is no folder`,
    'name the folder that holds the articles; for a single file there is copydesk explain FILE',
  )
}

async function folderToBe(folder: string, cwd: string, layer: FileLayer): Promise<Buffer> {
  try {
    const path = await destination(resolve(cwd, folder), layer)
    const sort = await layer.standing(path).then(
      ({ sort }) => sort,
      error => (errorCode(error) === 'ENOENT' ? 'folder' : Promise.reject(error)),
    )
    if (sort === 'folder') return path
  } catch (error) {
    throw new Refusal(`${folder} cannot be a folder to write to (${reason(error)})`, 'choose another folder')
  }
  throw new Refusal(`${folder} is no folder and cannot be written to`, 'move the file away, or choose another folder')
}

const reason = (error: unknown) => errorCode(error) || (error instanceof Error ? error.message : String(error))
