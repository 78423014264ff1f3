import { grouped } from '../words.ts'

/** Below a list that shows its first entries: a button for all of them, and back. Nothing where all are shown anyway. */
export function AllOrFirst(props: { count: number; first: number; all: boolean; set: (all: boolean) => void }) {
  const { count, first, all, set } = props
  if (count <= first) return null
  return (
    <button type="button" class="more" aria-expanded={all} onClick={() => set(!all)}>
      {all ? 'Show fewer' : `Show all ${grouped(count)}`}
    </button>
  )
}

/** Below a long list that shows a page of its entries: a button for the next page. */
export function NextOnes(props: {
  count: number
  shown: number
  page: number
  set: (shown: number) => void
  what?: string
}) {
  const { count, shown, page, set, what = '' } = props
  if (count <= shown) return null
  return (
    <button type="button" class="more" onClick={() => set(shown + page)}>
      Show more{what} ({grouped(count - shown)} left)
    </button>
  )
}
