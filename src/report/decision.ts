import { z } from 'zod'

// `decisions.json`: what a person decided about removals and findings, so that it holds in the next run.

/** Words as they stood, with what stood around them and where: enough to find them again when something else has changed. */
const Quotation = z.strictObject({
  article: z.union([z.string(), z.number()]),
  exact: z.string(),
  /** Up to 32 characters on either side; empty where nobody knew them. */
  before: z.string(),
  after: z.string(),
  /** In UTF-16 code units of the string that was given. */
  span: z.tuple([z.int().min(0), z.int().min(0)]),
})

export const Decision = z.strictObject({
  on: z.enum(['removal', 'finding']),
  verdict: z.enum(['accepted', 'rejected']),
  /** `here`: these words only. `always`: this rule at this outlet, whatever the words. */
  scope: z.enum(['here', 'always']),
  rule: z.string(),
  /** The id of the ledger entry or the finding when it was decided. */
  id: z.string(),
  article: z.union([z.string(), z.number()]),
  /** What `always` means: the outlet, or the first folder of the path. */
  outlet: z.string().nullable(),
  quotations: z.array(Quotation),
  note: z.string(),
})

export const Decisions = z.strictObject({ v: z.literal(1), decisions: z.array(Decision) })

export type Quotation = z.infer<typeof Quotation>
export type Decision = z.infer<typeof Decision>
