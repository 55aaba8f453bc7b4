import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, requiredText } from '../../../platform/http/fields.ts'
import { PaperText } from '../co-signing/contract.ts'
import { Done, paper, writers } from '../paper-contract.ts'
import { commentParts } from '../words.ts'

export const Comment = z.object({
  id: z.string(),
  part: z.enum(commentParts),
  text: z.string(),
  by: z.string(),
  at: z.string(),
  resolvedBy: z.string().nullable(),
  /** Whether the caller may resolve it: its author, or whoever holds the pen. */
  mayResolve: z.boolean(),
})
export type Comment = z.infer<typeof Comment>

/** A version as the list shows it; its text is asked for by itself. */
export const VersionLine = z.object({ version: z.number(), savedAt: z.string(), savedBy: z.string() })
export type VersionLine = z.infer<typeof VersionLine>

export const commentOnPaper = endpoint({
  name: 'commentOnPaper',
  method: 'POST',
  path: '/api/papers/:id/comments',
  for: writers,
  summary: { zh: '对草稿提修改意见', en: 'Comment on a draft' },
  params: paper,
  // The id comes from the desk, so that sending twice says it once.
  body: z.object({ id: idField, part: z.enum(commentParts).default('whole'), text: requiredText(2000) }),
  reply: Done,
  refusals: ['not-a-writer', 'text-closed'],
})

export const resolveComment = endpoint({
  name: 'resolveComment',
  method: 'POST',
  path: '/api/papers/:id/comments/:commentId/resolve',
  for: writers,
  summary: { zh: '修改意见标为已处理', en: 'Mark a comment as dealt with' },
  params: paper.extend({ commentId: idField }),
  reply: Done,
  refusals: ['not-a-writer', 'not-your-comment'],
})

export const readVersion = endpoint({
  name: 'readVersion',
  method: 'GET',
  path: '/api/papers/:id/versions/:version',
  for: writers,
  summary: { zh: '草稿的一个版本', en: 'One version of a draft' },
  params: paper.extend({ version: z.coerce.number().int().min(1).max(100_000) }),
  reply: PaperText.extend({ savedBy: z.string() }),
})
