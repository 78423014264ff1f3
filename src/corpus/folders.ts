import { errorCode, type FileLayer } from './file-layer.ts'

/** What stands at the path, not followed if it is a link; null when nothing does. */
export async function sortAt(path: Buffer, layer: FileLayer) {
  try {
    return (await layer.ownStanding(path)).sort
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Makes the folder, and those on the way to it. */
export async function makeFolders(path: Buffer, layer: FileLayer): Promise<void> {
  try {
    await layer.makeFolder(path)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      if ((await layer.standing(path)).sort !== 'folder') throw error
      return
    }
    const cut = path.lastIndexOf('/')
    if (errorCode(error) !== 'ENOENT' || cut <= 0) throw error
    await makeFolders(path.subarray(0, cut), layer)
    await layer.makeFolder(path)
  }
}
