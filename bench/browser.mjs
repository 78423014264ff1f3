import { mkdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

/** The browser of the tests: `test/browser/launch.ts`, made ready for Node. The caller closes it. */
export async function launch() {
  const bundle = await rolldown({
    input: 'test/browser/launch.ts',
    platform: 'node',
    external: /^[^./]/u,
    logLevel: 'warn',
  })
  await mkdir('.cache', { recursive: true })
  await bundle.write({ file: '.cache/launch.mjs', format: 'esm' })
  await bundle.close()
  const { launch } = await import(pathToFileURL('.cache/launch.mjs').href)
  return launch()
}
