import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, requiredText } from '../../../platform/http/fields.ts'
import { always, Moved, one, organs, presidium, version } from '../acts-contract.ts'
import { contactWays } from '../words.ts'

const text = requiredText(20_000)

export const adviseOnMotion = endpoint({
  name: 'adviseOnMotion',
  method: 'POST',
  path: '/api/motions/:id/advise',
  for: organs,
  summary: { zh: '专门委员会提出意见', en: "Give the committee's opinion" },
  params: one,
  body: z.object({ version, text }),
  reply: Moved,
  refusals: always,
})

export const reportOnMotion = endpoint({
  name: 'reportOnMotion',
  method: 'POST',
  path: '/api/motions/:id/report',
  for: organs,
  summary: { zh: '专门委员会提出审议结果报告', en: "Give the committee's report" },
  params: one,
  body: z.object({ version, text }),
  reply: Moved,
  refusals: always,
})

export const noteContact = endpoint({
  name: 'noteContact',
  method: 'POST',
  path: '/api/motions/:id/contacts',
  for: organs,
  summary: { zh: '记录与提案代表的联系', en: 'Note a contact with the movers' },
  params: one,
  // The id comes from the desk, so that sending twice notes it once.
  body: z.object({
    id: idField,
    heldOn: dayField,
    way: z.enum(contactWays),
    whom: requiredText(200),
    said: requiredText(2000),
  }),
  reply: z.object({ id: z.string() }),
  refusals: ['not-with-your-organ', 'contact-in-the-future'],
})

export const settleReport = endpoint({
  name: 'settleReport',
  method: 'POST',
  path: '/api/motions/:id/settle',
  for: presidium,
  summary: { zh: '常委会决定如何处理报告', en: 'What follows from a report, as the standing committee decides' },
  params: one,
  body: z.object({
    version,
    then: z.enum(['charge', 'conclude', 'carry-over', 'send-back', 'redo']),
    text: requiredText(4000),
    executorId: idField.optional(),
    nextSession: dayField.optional(),
  }),
  reply: Moved,
  refusals: [...always, 'organ-not-here', 'next-session-too-early'],
})

export const deliverMotion = endpoint({
  name: 'deliverMotion',
  method: 'POST',
  path: '/api/motions/:id/deliver',
  for: organs,
  summary: { zh: '执行机关报告办理结果', en: 'Report what was done on a motion' },
  params: one,
  body: z.object({ version, text }),
  reply: Moved,
  refusals: always,
})
