/** The tables of which `sql/candidates.sql` is made, in order, by their statements: the same for a corpus here and for an engine. */
export const CANDIDATE_TABLES = ['near-duplicates', 'holders', 'own-holders', 'shared-passages']

/** A table is named as its statement is. */
export const tableNamed = (statement: string): string => statement.replaceAll('-', '_')
