import type { AuditRule, CorpusRule } from '../core/rule.ts'
import { isSameEvent } from '../language/events.ts'
import { firstGroup } from '../language/joint-groups.ts'
import { familyKeys, jointStatements } from '../language/joint-statements.ts'
import { lazy } from '../language/lazy.ts'
import { ownWords } from '../language/naming.ts'

/** Passages shown of one side. */
const MOST_PASSAGES = 5

export const splitJointStatement: AuditRule = {
  id: 'split-joint-statement',
  summary: 'a message, statement or letter that is called joint and given to one person only',
  *check(cleaned, reading) {
    const isOwn = ownWords(cleaned)
    const statements = jointStatements(cleaned.article, reading).filter(isOwn)
    const together = new Set(statements.flatMap(({ authors }) => (authors.length > 1 ? authors : [])))
    const group = lazy(() => firstGroup(cleaned.article, reading))
    for (const { start, end, noun, authors, definite } of statements) {
      const [author] = authors
      // Said before or after who the others are.
      if (author === undefined || authors.length > 1 || together.has(author)) continue
      const message = `Unexpected joint ${noun} of ${author.name} alone, expected the other author too`
      const passages = [{ start, end }]
      if (!definite) yield { severity: 'warning', message, passages }
      // Who wrote the joint letter may have been told before it was called `the`.
      else if (together.size === 0 && group() > start)
        yield {
          severity: 'note',
          verdict: 'cannot-tell',
          message: `${message}; whether it was named before is not sure`,
          passages,
        }
    }
  },
}

interface Authors {
  readonly noun: string
  readonly names: readonly string[]
}

export const splitJointStatementAcross: CorpusRule<Authors> = {
  id: 'split-joint-statement',
  summary: 'a joint message that one article gives to two people and another to one of them',
  join: 'key',
  *facts(cleaned, reading) {
    const isOwn = ownWords(cleaned)
    for (const statement of jointStatements(cleaned.article, reading)) {
      const { start, end, noun, authors } = statement
      if (!isOwn(statement)) continue
      const names = authors.map(({ name }) => name)
      for (const key of new Set(authors.flatMap(familyKeys)))
        yield { key: `joint ${key}`, start, end, data: { noun, names } }
    }
  },
  *judge(rows, links) {
    const together = rows.filter(({ data }) => data.names.length > 1)
    const alone = rows.filter(
      row =>
        row.data.names.length === 1 &&
        !together.some(({ article }) => article === row.article) &&
        together.some(other => other.data.noun === row.data.noun && isSameEvent(row, other, links)),
    )
    const [wrong] = alone
    if (wrong === undefined) return
    const others = together.filter(other => other.data.noun === wrong.data.noun && isSameEvent(wrong, other, links))
    yield {
      severity: 'warning',
      message: `Unexpected joint ${wrong.data.noun} of ${wrong.data.names.join('')} alone, expected ${others[0]?.data.names.join(' and ') ?? ''} as in the other article`,
      passages: [...alone.slice(0, MOST_PASSAGES), ...others.slice(0, MOST_PASSAGES)].map(
        ({ article, start, end }) => ({ article, start, end }),
      ),
    }
  },
}
