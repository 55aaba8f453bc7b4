import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { articleField, dayField, idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, Moved, office, one, submitters, version } from '../acts-contract.ts'
import { bodies } from '../words.ts'

const written = {
  itemId: idField,
  title: line(100),
  proposal: longText(20_000).default(''),
  background: longText(10_000).default(''),
  options: longText(10_000).default(''),
  money: longText(5_000).default(''),
  risks: longText(5_000).default(''),
}

export const draftMajorMatter = endpoint({
  name: 'draftMajorMatter',
  method: 'POST',
  path: '/api/decisions',
  for: submitters,
  summary: { zh: '起草重大事项；工作人员可代录', en: 'Draft a major matter; staff may enter one for its organ' },
  // The id comes from the desk, so that sending twice drafts once.
  body: z.object({ ...written, id: idField, organId: idField.optional() }),
  reply: Moved,
  refusals: ['not-your-act', 'organ-not-its-own', 'line-ended'],
})

export const reviseMajorMatter = endpoint({
  name: 'reviseMajorMatter',
  method: 'PUT',
  path: '/api/decisions/:id',
  for: submitters,
  summary: { zh: '修改尚未受理的重大事项', en: 'Change a major matter that is not before the congress' },
  params: one,
  body: z.object({ ...written, version }),
  reply: Moved,
  refusals: [...always, 'line-ended'],
})

export const attachMatterPaper = endpoint({
  name: 'attachMatterPaper',
  method: 'POST',
  path: '/api/decisions/:id/papers',
  for: submitters,
  summary: { zh: '附上清单要求的材料', en: 'Attach a paper the list asks for' },
  params: one,
  body: z.object({ fileId: idField, name: line(60) }),
  reply: z.object({ id: z.string() }),
  refusals: [...always, 'too-many-papers', 'file-elsewhere'],
})

export const removeMatterPaper = endpoint({
  name: 'removeMatterPaper',
  method: 'POST',
  path: '/api/decisions/:id/papers/:paperId/remove',
  for: submitters,
  summary: { zh: '取下一份材料', en: 'Take a paper out again' },
  params: z.object({ id: idField, paperId: idField }),
  body: z.object({}),
  reply: z.object({ id: z.string() }),
  refusals: always,
})

const bringing = ['papers-missing', 'line-ended'] as const

export const submitMajorMatter = endpoint({
  name: 'submitMajorMatter',
  method: 'POST',
  path: '/api/decisions/:id/submit',
  for: submitters,
  summary: { zh: '提请重大事项', en: 'Bring a major matter before the congress' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, ...bringing],
})

export const withdrawMajorMatter = endpoint({
  name: 'withdrawMajorMatter',
  method: 'POST',
  path: '/api/decisions/:id/withdraw',
  for: submitters,
  summary: { zh: '受理以前撤回', en: 'Take it back, before it is taken in' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: always,
})

export const acceptMajorMatter = endpoint({
  name: 'acceptMajorMatter',
  method: 'POST',
  path: '/api/decisions/:id/accept',
  for: office,
  summary: { zh: '核对权限，受理或者备案', en: 'Take it in once its power is checked; or file it' },
  params: one,
  body: z.object({
    version,
    body: z.enum(bodies),
    powerNote: longText(1000).default(''),
    /** Left out: counted by the congress's own rule. */
    decideBy: dayField.optional(),
    reason: longText(500).default(''),
  }),
  reply: Moved,
  refusals: [...always, 'not-in-its-power', 'goes-another-way', 'decide-by-past', 'other-day-unexplained'],
})

export const returnMajorMatter = endpoint({
  name: 'returnMajorMatter',
  method: 'POST',
  path: '/api/decisions/:id/return',
  for: office,
  summary: { zh: '一次告知全部不足，退回补正', en: 'Return it, with all that is missing' },
  params: one,
  body: z.object({ version, missing: requiredText(2000) }),
  reply: Moved,
  refusals: [...always, 'missing-unsaid'],
})

export const SubmittingPanel = z.object({
  papers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      fileId: z.string(),
      file: z.string(),
      mediaType: z.string(),
      size: z.number(),
      addedBy: z.string(),
    }),
  ),
  /** Names of the papers its line of the list asks for. */
  asked: z.array(z.string()),
  mayMend: z.boolean(),
  /** Who could decide it, for whoever takes it in; and the day counted by rule. */
  powers: z.array(z.object({ body: z.enum(bodies), under: articleField })),
  decideByRule: z.string().nullable(),
})
export type SubmittingPanel = z.infer<typeof SubmittingPanel>
