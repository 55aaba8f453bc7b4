import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { one } from '../docket/contract.ts'
import { working } from '../organs/words.ts'

export const gatheringCalendar = endpoint({
  name: 'gatheringCalendar',
  method: 'GET',
  path: '/api/gatherings/:id/calendar',
  for: working,
  summary: { zh: '日历文件（ICS）', en: 'Calendar entry (ICS)' },
  params: one,
  reply: z.object({ fileName: z.string(), content: z.string() }),
})
