/** Computes on first use, then remembers. */
export function lazy<T>(compute: () => T): () => T {
  let value: { readonly it: T } | null = null
  return () => {
    value ??= { it: compute() }
    return value.it
  }
}
