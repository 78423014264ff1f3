import { expect, test } from 'vitest'
import { disk, type FileLayer } from '../../src/corpus/file-layer.ts'
import { openJournal } from '../../src/corpus/journal.ts'
import { scratch } from '../scratch.ts'

const fault = (code: string) => Object.assign(new Error(`${code}: it failed`), { code })

test('what stopped it is told, whatever fails when it is tidied up', async () => {
  let closed = 0
  const layer: FileLayer = {
    ...disk,
    async append(path) {
      if (path.toString().endsWith('journal.jsonl')) throw fault('ENOSPC')
      const sink = await disk.append(path)
      const close = async () => {
        closed++
        await sink.close()
        throw fault('EIO')
      }
      return { ...sink, close }
    },
  }
  await expect(openJournal(Buffer.from(scratch()), 'work', layer)).rejects.toMatchObject({
    cause: { code: 'ENOSPC' },
  })
  expect(closed).toBe(1)
})
