import { z } from 'zod'
import { endpoint } from '../http/contract.ts'
import { longText } from '../http/fields.ts'
import { channels } from './words.ts'

const Way = z.object({ channel: z.enum(channels).nullable(), address: z.string() })

export const readReminders = endpoint({
  name: 'readReminders',
  method: 'GET',
  path: '/api/me/reminders',
  for: 'signed-in',
  summary: { zh: '本人的提醒方式', en: 'How one is reminded' },
  reply: Way.extend({ offered: z.array(z.enum(channels)) }),
})

export const chooseReminders = endpoint({
  name: 'chooseReminders',
  method: 'PUT',
  path: '/api/me/reminders',
  for: 'signed-in',
  summary: { zh: '选择提醒方式', en: 'Choose how one is reminded' },
  body: z.object({ channel: z.enum(channels).nullable(), address: longText(200).default('') }),
  reply: Way,
  refusals: ['channel-not-offered', 'no-such-address'],
})
