import { advertisementLabels } from './clutter/advertisement-labels.ts'
import { agencyCredits } from './clutter/agency-credits.ts'
import { authorNotes } from './clutter/author-notes.ts'
import { banners } from './clutter/banners.ts'
import { breadcrumbs } from './clutter/breadcrumbs.ts'
import { bylines } from './clutter/bylines.ts'
import { captions } from './clutter/captions.ts'
import { commentCounts } from './clutter/comment-counts.ts'
import { cookieNotices } from './clutter/cookie-notices.ts'
import { copyrightLines } from './clutter/copyright-lines.ts'
import { crossposts } from './clutter/crossposts.ts'
import { datelines } from './clutter/datelines.ts'
import { editorNotes } from './clutter/editor-notes.ts'
import { endMarks } from './clutter/end-marks.ts'
import { headline } from './clutter/headline.ts'
import { linkLists } from './clutter/link-lists.ts'
import { newsletterPrompts } from './clutter/newsletter-prompts.ts'
import { newsroomCalls } from './clutter/newsroom-calls.ts'
import { outletLines } from './clutter/outlet-lines.ts'
import { pageCode } from './clutter/page-code.ts'
import { pageEdges } from './clutter/page-edges.ts'
import { pageFurniture } from './clutter/page-furniture.ts'
import { photoCredits } from './clutter/photo-credits.ts'
import { playerLabels } from './clutter/player-labels.ts'
import { publicationTimes } from './clutter/publication-times.ts'
import { readerComments } from './clutter/reader-comments.ts'
import { readingTime } from './clutter/reading-time.ts'
import { relatedLinks } from './clutter/related-links.ts'
import { repeatedHeadline } from './clutter/repeated-headline.ts'
import { sectionLabel } from './clutter/section-label.ts'
import { sharingLines } from './clutter/sharing-lines.ts'
import { sourceLines } from './clutter/source-lines.ts'
import { standfirst } from './clutter/standfirst.ts'
import { subscriptionWalls } from './clutter/subscription-walls.ts'
import { tagLines } from './clutter/tag-lines.ts'
import { timedTeasers } from './clutter/timed-teasers.ts'
import { unlikelyBlocks } from './clutter/unlikely-blocks.ts'
import { viewCounts } from './clutter/view-counts.ts'
import type { Stage } from './core/rule.ts'

/** The stages in the order they run; the rules inside one in any order. A stage or a rule of one's own is a longer array. */
export const stages: readonly Stage[] = [
  {
    name: 'furniture',
    rules: [
      authorNotes,
      breadcrumbs,
      headline,
      linkLists,
      outletLines,
      pageCode,
      pageEdges,
      pageFurniture,
      playerLabels,
      readerComments,
      relatedLinks,
      repeatedHeadline,
      sectionLabel,
      standfirst,
      tagLines,
      timedTeasers,
      unlikelyBlocks,
    ],
  },
  {
    name: 'promotion',
    rules: [
      advertisementLabels,
      banners,
      cookieNotices,
      crossposts,
      newsletterPrompts,
      newsroomCalls,
      sourceLines,
      subscriptionWalls,
    ],
  },
  { name: 'sharing', rules: [commentCounts, readingTime, sharingLines, viewCounts] },
  {
    name: 'credits',
    rules: [
      agencyCredits,
      bylines,
      captions,
      copyrightLines,
      datelines,
      editorNotes,
      endMarks,
      photoCredits,
      publicationTimes,
    ],
  },
]
