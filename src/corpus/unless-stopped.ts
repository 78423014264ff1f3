/**
 * A worker that is lost is waited for, but not by somebody who wants to go. A race with one promise that never comes would do the same and
 * keep all that has ever come first: 41 kB an article.
 */
export function unlessStopped<Value>(coming: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return coming
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    coming.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
