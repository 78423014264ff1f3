/** The stages in the order they run. Between stages order is all that matters; inside one it cannot matter. */
export const STAGE_NAMES = ['furniture', 'promotion', 'sharing', 'credits'] as const
export type StageName = (typeof STAGE_NAMES)[number]

/** Kinds that leave the body and fill the metadata field named beside them. */
export const LIFTED_FIELDS = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'authors',
  dateline: 'dateline',
  timestamp: 'published',
  'section-label': 'section',
  caption: 'captions',
  'photo-credit': 'photoCredits',
  'agency-credit': 'agencies',
  copyright: 'publisher',
  'editor-note': 'editorNotes',
} as const

export type LiftedKind = keyof typeof LIFTED_FIELDS
export type Field = (typeof LIFTED_FIELDS)[LiftedKind]

/** Kinds that leave the body and fill nothing. */
export const REMOVED_KINDS = [
  'banner',
  'promotion',
  'subscription',
  'advertisement',
  'notice',
  'navigation',
  'link-list',
  'related',
  'sharing',
  'read-time',
  'comments',
  'repeated-headline',
  'crosspost',
  'other',
] as const
export type RemovedKind = (typeof REMOVED_KINDS)[number]

export type Kind = LiftedKind | RemovedKind

/** The metadata field a kind fills, or null when the kind is removed for good. */
export function fieldOf(kind: Kind): Field | null {
  return Object.hasOwn(LIFTED_FIELDS, kind) ? LIFTED_FIELDS[kind as LiftedKind] : null
}
