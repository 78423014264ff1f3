import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { engine } from '../src/clean.ts'
import { type Input, outcome } from '../src/outcome.ts'
import { pieces } from '../src/pieces.ts'
import type { Decision } from '../src/report/decision.ts'
import { inked, weights } from '../src/report/weights.ts'

// Every cut of every sample, rejected one by one: its words stay, nothing is lost, and the ledger balances as before.

const samples = readdirSync('raw', { recursive: true, encoding: 'utf8' })
  .filter(path => /\.(?:txt|html)$/u.test(path))
  .sort()

const CONTEXT = 32
const squeezed = (text: string) => text.replace(/\s+/gu, '')

describe.each(samples)('%s', path => {
  const source = readFileSync(join('raw', path), 'utf8')
  const input: Input = path.endsWith('.html') ? { id: path, html: source } : { id: path, text: source }
  const base = outcome(input, 1, engine())

  test('keeps each cut that is rejected, and the ledger balances', () => {
    const { line, cleaned } = base
    if (!('body' in line) || cleaned === null) throw new Error('not cleaned')
    const parts = pieces(cleaned)
    const whole = weights(line).visible
    for (const [at, piece] of parts.entries()) {
      if (piece.entry === null) continue
      const entry = line.ledger[piece.entry]
      if (entry === undefined) throw new Error('no entry')
      const join = (list: typeof parts) => list.map(({ before, text }) => before + text).join('')
      const decision: Decision = {
        on: 'removal',
        verdict: 'rejected',
        scope: 'here',
        rule: entry.rule,
        id: entry.id,
        article: path,
        outlet: null,
        quotations: [
          {
            article: path,
            exact: piece.text,
            before: (join(parts.slice(0, at)) + piece.before).slice(-CONTEXT),
            after: join(parts.slice(at + 1)).slice(0, CONTEXT),
            span: [...piece.span],
          },
        ],
        note: '',
      }
      const again = outcome(input, 1, engine({ decisions: [decision] }))
      if (!('body' in again.line)) throw new Error('not cleaned again')
      expect(again.decided, piece.text).toEqual([0])
      expect(squeezed(again.line.body), piece.text).toContain(squeezed(piece.text))
      const weight = weights(again.line)
      expect(weight.visible, piece.text).toBe(whole)
      expect(weight.kept, piece.text).toBeGreaterThanOrEqual(inked(piece.text))
    }
  })
})
