import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { fileReply, idField } from '../../../platform/http/fields.ts'
import { fileField } from '../../documents/contract.ts'
import { working } from '../../organs/words.ts'
import { gatheringDocuments } from './words.ts'

export const getGatheringDocument = endpoint({
  name: 'getGatheringDocument',
  method: 'GET',
  path: '/api/gatherings/:id/documents/:kind/:file',
  for: working,
  summary: { zh: '由会议活动的记录生成公文', en: 'An official document made from a gathering’s record' },
  params: z.object({ id: idField, kind: z.enum(gatheringDocuments), file: fileField }),
  gives: 'file',
  reply: fileReply,
})
