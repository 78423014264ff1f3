import type { Decision } from '../decision.ts'
import { visible } from '../words.ts'
import { decide, takeBack } from './decided.ts'

/** What each verdict means in the next run, in words. */
export function meaning({ on, verdict, scope, rule, outlet }: Decision): string {
  const where = scope === 'always' && outlet !== null ? `always at ${visible(outlet)}` : 'here'
  if (on === 'removal') return verdict === 'rejected' ? `stays in the text, ${where}` : `may go, ${where}`
  return verdict === 'accepted' ? `seen, stays quiet ${where}` : `no fault, ${visible(rule)} stays quiet ${where}`
}

/** Accept and reject, and once decided: how far it reaches, and a note. */
export function Verdict({
  about,
  known,
  name,
  label,
}: {
  about: () => Decision
  known: Decision | null
  name: string
  label: string
}) {
  const give = (verdict: Decision['verdict']) => {
    if (known?.verdict === verdict) takeBack(name)
    else decide({ ...(known ?? about()), verdict })
  }
  const outlet = known?.outlet ?? null
  return (
    <fieldset class="verdicts">
      <legend class="sr">Decision on {label}</legend>
      <button
        type="button"
        class="accept"
        aria-pressed={known?.verdict === 'accepted'}
        onClick={() => give('accepted')}
      >
        <span aria-hidden="true">✓</span> Accept
      </button>
      <button
        type="button"
        class="reject"
        aria-pressed={known?.verdict === 'rejected'}
        onClick={() => give('rejected')}
      >
        <span aria-hidden="true">✗</span> Reject
      </button>
      {known !== null && (
        <>
          {outlet !== null && (
            <label>
              <span class="sr">Reach of the decision on {label}</span>
              <select
                value={known.scope}
                onChange={event => decide({ ...known, scope: event.currentTarget.value as Decision['scope'] })}
              >
                <option value="here">only here</option>
                <option value="always">always at {visible(outlet)}</option>
              </select>
            </label>
          )}
          <label class="note-field">
            <span class="sr">Note on {label}</span>
            <input
              type="text"
              placeholder="Note"
              value={known.note}
              onInput={event => decide({ ...known, note: event.currentTarget.value })}
            />
          </label>
          <p class="meaning">{meaning(known)}</p>
        </>
      )}
    </fieldset>
  )
}
