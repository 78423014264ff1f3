/** Numbers that grow, four bytes each. */
export interface Column {
  readonly length: number
  push(value: number): void
  at(index: number): number
}

const FIRST = 1024

export function column(): Column {
  let values = new Int32Array(FIRST)
  let length = 0
  return {
    get length() {
      return length
    },
    push(value) {
      if (length === values.length) {
        const larger = new Int32Array(2 * length)
        larger.set(values)
        values = larger
      }
      values[length++] = value
    },
    at: index => values[index] ?? 0,
  }
}

/** Lists of numbers, one after the other. */
export interface Lists {
  push(list: Iterable<number>): void
  of(index: number): number[]
}

export function lists(): Lists {
  const ends = column()
  const values = column()
  return {
    push(list) {
      for (const value of list) values.push(value)
      ends.push(values.length)
    },
    of(index) {
      const found: number[] = []
      for (let at = index === 0 ? 0 : ends.at(index - 1); at < ends.at(index); at++) found.push(values.at(at))
      return found
    },
  }
}

/** Sets that are joined; each is known by its first member. */
export interface Joined {
  rootOf(index: number): number
  join(a: number, b: number): void
}

export function joined(count: number): Joined {
  const root = Int32Array.from({ length: count }, (_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (root[at] !== at) {
      const above = root[root[at] ?? at] ?? at
      root[at] = above
      at = above
    }
    return at
  }
  return {
    rootOf,
    join(a, b) {
      const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y)
      if (low !== undefined && high !== undefined) root[high] = low
    },
  }
}
