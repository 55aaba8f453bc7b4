import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { fileReply, idField } from '../../../platform/http/fields.ts'
import { fileField } from '../../documents/contract.ts'
import { working } from '../../organs/words.ts'
import { inspectionDocuments } from './words.ts'

export const getInspectionDocument = endpoint({
  name: 'getInspectionDocument',
  method: 'GET',
  path: '/api/inspections/:id/documents/:kind/:file',
  for: working,
  summary: { zh: '由视察的记录生成公文', en: 'An official document made from an inspection’s record' },
  params: z.object({ id: idField, kind: z.enum(inspectionDocuments), file: fileField }),
  gives: 'file',
  reply: fileReply,
})
