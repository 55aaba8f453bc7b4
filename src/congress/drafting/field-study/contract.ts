import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { Done, paper, writers } from '../paper-contract.ts'
import { attachmentKinds } from '../words.ts'

export const Attachment = z.object({
  fileId: z.string(),
  studyId: z.string().nullable(),
  kind: z.enum(attachmentKinds),
  caption: z.string(),
  takenOn: z.string().nullable(),
  takenAt: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
  by: z.string(),
})
export type Attachment = z.infer<typeof Attachment>

export const FieldStudy = z.object({
  id: z.string(),
  beganOn: z.string(),
  endedOn: z.string(),
  place: z.string(),
  whom: z.string(),
  found: z.string(),
  by: z.string(),
})
export type FieldStudy = z.infer<typeof FieldStudy>

const closed = ['not-a-pen', 'text-closed'] as const

export const saveFieldStudy = endpoint({
  name: 'saveFieldStudy',
  method: 'PUT',
  path: '/api/papers/:id/field-studies/:studyId',
  for: writers,
  summary: { zh: '保存调研记录', en: 'Save a field study' },
  // The study's id comes from the desk, so that sending twice saves it once.
  params: paper.extend({ studyId: idField }),
  body: z.object({
    beganOn: dayField,
    endedOn: dayField,
    place: line(200),
    whom: requiredText(1000),
    found: requiredText(4000),
  }),
  reply: Done,
  refusals: [...closed, 'study-ends-before', 'study-to-come'],
})

export const removeFieldStudy = endpoint({
  name: 'removeFieldStudy',
  method: 'DELETE',
  path: '/api/papers/:id/field-studies/:studyId',
  for: writers,
  summary: { zh: '删除调研记录及其照片', en: 'Take out a field study and its photos' },
  params: paper.extend({ studyId: idField }),
  reply: Done,
  refusals: closed,
})

export const attachToPaper = endpoint({
  name: 'attachToPaper',
  method: 'POST',
  path: '/api/papers/:id/attachments',
  for: writers,
  summary: { zh: '附上照片或者文件', en: 'Attach a photo or a document' },
  params: paper,
  body: z.object({
    fileId: idField,
    kind: z.enum(attachmentKinds),
    studyId: idField.optional(),
    caption: line(200),
    takenOn: dayField.optional(),
    takenAt: longText(200).default(''),
  }),
  reply: Done,
  refusals: [...closed, 'too-many-attachments', 'attachment-is-no-picture', 'attached-elsewhere', 'original-by-staff'],
})

export const removeAttachment = endpoint({
  name: 'removeAttachment',
  method: 'DELETE',
  path: '/api/papers/:id/attachments/:fileId',
  for: writers,
  summary: { zh: '删除附件', en: 'Take out an attachment' },
  params: paper.extend({ fileId: idField }),
  reply: Done,
  refusals: closed,
})
