import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { KEYS, keysOn, turnKeys } from './keys.ts'

/** Keys and signs, over the page. */
export function Help({ open, close }: { open: boolean; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(keysOn)
  useLayoutEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal()
    if (!open && dialog.current?.open === true) dialog.current.close()
  }, [open])
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">Keys and signs</h2>
      <dl class="keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split(' / ').map((part, at) => (
                <>
                  {at > 0 ? ' ' : ''}
                  <kbd>{part}</kbd>
                </>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          onChange={event => {
            turnKeys(event.currentTarget.checked)
            setOn(event.currentTarget.checked)
          }}
        />{' '}
        Keys of one character are on
      </label>
      <dl class="signs">
        <div>
          <dt>
            <del class="cut removed">
              <span class="tag">banner</span>
              <span class="cut-text">struck through</span>
            </del>
          </dt>
          <dd>removed; point at it or move there with Tab for the reason</dd>
        </div>
        <div>
          <dt>
            <del class="cut lifted">
              <span class="tag">dateline</span>
              <span class="cut-text">boxed</span>
            </del>
          </dt>
          <dd>lifted: left the body and became metadata</dd>
        </div>
        <div>
          <dt>
            <mark class="found error">double</mark> <mark class="found warning">dashed</mark>{' '}
            <mark class="found note">dotted</mark>
          </dt>
          <dd>a passage that an error, a warning, a note rests on</dd>
        </div>
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}
