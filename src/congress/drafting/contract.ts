import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { working } from '../organs/words.ts'
import { Comment, VersionLine } from './co-drafting/contract.ts'
import { MySignature, Ruled, Signatory } from './co-signing/contract.ts'
import { Attachment, FieldStudy } from './field-study/contract.ts'
import { paper } from './paper-contract.ts'
import { paperKinds } from './words.ts'

export * from './co-drafting/contract.ts'
export * from './co-signing/contract.ts'
export * from './field-study/contract.ts'

/** Everything deputies share on one paper, as this caller may see it. */
export const Drafting = z.object({
  kind: z.enum(paperKinds),
  leadDeputy: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Whether the caller writes the paper: its lead, whoever enters it for her, or a deputy taking part. */
  writes: z.boolean(),
  /** Whether the caller leads it: invites, cancels, gives the pen. */
  leads: z.boolean(),
  signatories: z.array(Signatory),
  signed: z.number(),
  /** The last day on which names are taken; null where none was set. */
  cutOff: z.string().nullable(),
  /** The caller's own signature; null where she was not asked. */
  mine: MySignature.nullable(),
  invite: Ruled,
  comment: Ruled,
  attach: Ruled,
  // For those who write the paper only; empty for everybody else.
  comments: z.array(Comment),
  versions: z.array(VersionLine),
  fieldStudies: z.array(FieldStudy),
  attachments: z.array(Attachment),
})
export type Drafting = z.infer<typeof Drafting>

export const readDrafting = endpoint({
  name: 'readDrafting',
  method: 'GET',
  path: '/api/papers/:id/drafting',
  for: working,
  summary: { zh: '一件的联名、版本、意见、调研和附件', en: 'Names, versions, comments, field studies, attachments' },
  params: paper,
  reply: Drafting,
})
