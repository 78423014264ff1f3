import { onTestFinished } from 'vitest'
import { command } from '../../src/cli/command.ts'

/** `copydesk review` in this folder until the test ends; the address it prints. */
export async function reviewed(cwd: string): Promise<string> {
  const end = new AbortController()
  let told: (address: string) => void
  let failed: (fault: Error) => void
  const address = new Promise<string>((done, fail) => {
    told = done
    failed = fail
  })
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  const screen = { isTTY: false, columns: 80 }
  let said = ''
  const ended = command(['review', '--quiet'], {
    stdin: nothing(),
    stdout: { ...screen, write: async data => told(String(data).trim()) },
    stderr: {
      ...screen,
      write: text => {
        said += text
      },
    },
    env: {},
    cwd,
    signal: end.signal,
  })
  void ended.then(code => failed(new Error(`ended with ${code}: ${said}`)))
  onTestFinished(async () => {
    end.abort()
    await ended
  })
  return address
}
