import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { fileReply, idField } from '../../../platform/http/fields.ts'
import { fileField } from '../../documents/contract.ts'
import { working } from '../../organs/words.ts'
import { suggestionDocuments } from './words.ts'

export const getSuggestionDocument = endpoint({
  name: 'getSuggestionDocument',
  method: 'GET',
  path: '/api/suggestions/:id/documents/:kind/:file',
  for: working,
  summary: { zh: '由建议的记录生成公文', en: 'An official document made from a suggestion’s record' },
  params: z.object({ id: idField, kind: z.enum(suggestionDocuments), file: fileField }),
  gives: 'file',
  reply: fileReply,
})

export const getBlankSuggestionForm = endpoint({
  name: 'getBlankSuggestionForm',
  method: 'GET',
  path: '/api/suggestions/blank-form/:file',
  for: working,
  summary: { zh: '空白的纸质建议表', en: 'The paper form of a suggestion, blank' },
  params: z.object({ file: fileField }),
  gives: 'file',
  reply: fileReply,
})

export const getHandOverNotice = endpoint({
  name: 'getHandOverNotice',
  method: 'GET',
  path: '/api/hand-overs/:id/notice/:file',
  for: ['staff', 'chair', 'government-office'],
  summary: { zh: '交办通知和交办清单', en: 'The hand-over notice with its list' },
  params: z.object({ id: idField, file: fileField }),
  gives: 'file',
  reply: fileReply,
})
