import { useEffect, useState } from 'preact/hooks'

// Parts stand in the page as inert JSON, or in files beside it that are asked for when they are needed. A page opened from disk may not fetch,
// but it may load scripts: each part is one, and hands its data to `copydeskPart`.

type Waiting = (value: unknown) => void

const loaded = new Map<string, unknown>()
const waiting = new Map<string, Waiting[]>()
const NAME = /^[0-9a-z-]+$/

declare global {
  interface Window {
    copydeskPart?: (name: string, value: unknown) => void
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): {
        createScriptURL(address: string): string
      }
    }
  }
}

window.copydeskPart = (name, value) => {
  for (const told of waiting.get(name) ?? []) told(value)
  waiting.delete(name)
}

/** True when the parts are files of their own. */
const beside = document.querySelector('script[id^="part-"]') === null && location.pathname.endsWith('/index.html')

/** Nothing but a part of this report ever becomes the address of a script. */
const address = (name: string) => {
  if (!NAME.test(name)) throw new TypeError('no name of a part')
  return `articles/${name}.js`
}
const policy = beside ? window.trustedTypes?.createPolicy('parts', { createScriptURL: address }) : undefined

/** What the page holds of a part: undefined while it has to be loaded, null when there is none. */
function partNow(name: string): unknown {
  if (loaded.has(name)) return loaded.get(name)
  const json = document.getElementById(`part-${name}`)?.textContent
  if (json) return remember(name, JSON.parse(json))
  return beside && NAME.test(name) ? undefined : null
}

/** Parts held at once: going back and forth between two articles should cost nothing, a long walk should not pile up. */
const HELD = 12

function remember(name: string, value: unknown): unknown {
  loaded.delete(name)
  loaded.set(name, value)
  for (const oldest of loaded.keys()) {
    if (loaded.size <= HELD) break
    loaded.delete(oldest)
  }
  return value
}

function load(name: string): Promise<unknown> {
  return new Promise(resolve => {
    const others = waiting.get(name)
    const told = (value: unknown) => resolve(remember(name, value))
    if (others !== undefined) {
      others.push(told)
      return
    }
    waiting.set(name, [told])
    const script = document.createElement('script')
    script.src = policy?.createScriptURL(name) ?? address(name)
    script.onload = () => script.remove()
    script.onerror = () => {
      script.remove()
      window.copydeskPart?.(name, null)
    }
    document.head.append(script)
  })
}

/** The part of this name: undefined while it is being loaded, null when there is none or its file is gone. `make` must be pure. */
export function usePart<Value>(name: string | null): Value | null | undefined {
  const [, redraw] = useState(0)
  const value = name === null ? null : partNow(name)
  useEffect(() => {
    if (name === null || value !== undefined) return
    let here = true
    void load(name).then(() => here && redraw(count => count + 1))
    return () => {
      here = false
    }
  }, [name, value === undefined])
  return value as Value | null | undefined
}
