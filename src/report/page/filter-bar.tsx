import { useMemo } from 'preact/hooks'
import { clipped, counted, grouped, visible } from '../words.ts'
import { languageName, statusName } from './bits.tsx'
import { useDecisions } from './decided.ts'
import { type Asked, choices, type Filter } from './filters.ts'
import { index, rows } from './read.ts'

/** Search and filters over the list; what they hold is in the address, so it can be sent on. */
export function FilterBar({ asked, change, count }: { asked: Asked; change: (next: Asked) => void; count: number }) {
  const active = Object.keys(asked).filter(key => key !== 'sort')
  return (
    <search class="filters">
      <div class="search">
        <label class="sr" for="search">
          Search headlines, ids and sources
        </label>
        <input
          id="search"
          type="search"
          placeholder="Search headlines, ids, sources"
          value={asked.q ?? ''}
          onInput={event => change(without({ ...asked, q: event.currentTarget.value }))}
        />
        <kbd>/</kbd>
      </div>
      <Choice filter="rule" label="Rule" asked={asked} change={change} />
      <Choice filter="severity" label="Severity" asked={asked} change={change} />
      <Choice filter="source" label="Outlet or agency" asked={asked} change={change} />
      <Choice filter="language" label="Language" asked={asked} change={change} />
      <Choice filter="status" label="Status" asked={asked} change={change} />
      <Choice filter="kind" label="Kind of cut" asked={asked} change={change} />
      <Choice filter="verdict" label="Verdict" asked={asked} change={change} />
      <Choice filter="decided" label="Decided" asked={asked} change={change} />
      <p class="result" role="status">
        {active.length === 0
          ? counted(rows.length, 'article')
          : `${grouped(count)} of ${counted(rows.length, 'article')}`}
        {asked.stage !== undefined && <> cut in {visible(asked.stage)}</>}
        {asked.quality !== undefined && <> of quality {band(asked.quality)}</>}
        {asked.original !== undefined && <> {band(asked.original)}% original</>}
        {active.length > 0 && (
          <button
            type="button"
            class="clear"
            onClick={() => change(asked.sort === undefined ? {} : { sort: asked.sort })}
          >
            Clear
          </button>
        )}
      </p>
    </search>
  )
}

function band(from: string): string {
  const low = (Number(from) || 0) * 10
  return `${low} to ${low + 10}`
}

function without(asked: Asked): Asked {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''))
}

const LONGEST = 40

function Choice(props: { filter: Filter; label: string; asked: Asked; change: (next: Asked) => void }) {
  const { filter, label, asked, change } = props
  // Decisions change while one looks; all else stays.
  const decisions = useDecisions()
  const list = useMemo(() => choices(filter), [filter, filter === 'decided' ? decisions : 0])
  const value = asked[filter] ?? ''
  const known = value === '' || list.some(([name]) => name === value)
  const options = known ? list : [...list, [value, 0] as const]
  const option = ([name, count]: readonly [string, number]) => (
    <option key={name} value={name}>
      {clipped(visible(titled(filter, name)), LONGEST)} ({grouped(count)})
    </option>
  )
  const clutter = new Set(index.clutter.map(at => index.names.rules[at]))
  return (
    <label class={value === '' ? 'choice' : 'choice set'}>
      <span>{label}</span>
      <select
        data-filter={filter}
        value={value}
        onChange={event => change(without({ ...asked, [filter]: event.currentTarget.value }))}
      >
        <option value="">any</option>
        {filter !== 'rule' && options.map(option)}
        {filter === 'rule' && (
          <>
            <optgroup label="Findings">{options.filter(([name]) => !clutter.has(name)).map(option)}</optgroup>
            <optgroup label="Cuts">{options.filter(([name]) => clutter.has(name)).map(option)}</optgroup>
          </>
        )}
      </select>
    </label>
  )
}

function titled(filter: Filter, value: string): string {
  if (filter === 'language') return value === 'unknown' ? value : languageName(value)
  if (filter === 'status') return statusName(value)
  return value
}
