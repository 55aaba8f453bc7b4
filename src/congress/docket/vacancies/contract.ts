import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { requiredText } from '../../../platform/http/fields.ts'
import { always, one } from '../act-contract.ts'

export const settleVacancy = endpoint({
  name: 'settleVacancy',
  method: 'POST',
  path: '/api/vacancies/:id/settle',
  for: ['staff', 'chair', 'government-office'],
  summary: { zh: '无人经办的，写明改由谁办理', en: 'Say who acts where nobody was left to' },
  params: one,
  body: z.object({ explanation: requiredText(500) }),
  reply: z.object({ id: z.string(), state: z.string(), version: z.number() }),
  refusals: always,
})
