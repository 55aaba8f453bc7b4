import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { longText } from '../../platform/http/fields.ts'
import { working } from '../organs/words.ts'
import { invitationStates } from './words.ts'
import { always, one, version } from '../docket/contract.ts'

const organisers = ['staff', 'chair'] as const

/** Where an act has brought an invitation. */
const Answered = z.object({ id: z.string(), state: z.enum(invitationStates), version: z.number() })

export const answerInvitation = endpoint({
  name: 'answerInvitation',
  method: 'POST',
  path: '/api/invitations/:id/answer',
  for: working,
  summary: { zh: '回执：参加或者请假', en: 'Answer: coming, or asking leave' },
  params: one,
  body: z.object({ version, coming: z.boolean(), reason: longText(500).default('') }),
  reply: Answered,
  refusals: [...always, 'reason-missing'],
})

export const decideLeave = endpoint({
  name: 'decideLeave',
  method: 'POST',
  path: '/api/invitations/:id/leave',
  for: organisers,
  summary: { zh: '准假或者不准假', en: 'Decide on leave' },
  params: one,
  body: z.object({ version, granted: z.boolean() }),
  reply: Answered,
  refusals: always,
})

export const signIn = endpoint({
  name: 'signInToGathering',
  method: 'POST',
  path: '/api/gatherings/:id/sign-in',
  for: working,
  summary: { zh: '扫码签到', en: 'Sign in by the code shown' },
  params: one,
  body: z.object({ code: z.string().max(40) }),
  reply: Answered,
  refusals: [...always, 'not-begun', 'wrong-sign-in-code', 'not-on-the-list'],
})

export const signInFor = endpoint({
  name: 'signInFor',
  method: 'POST',
  path: '/api/invitations/:id/sign-in',
  for: organisers,
  summary: { zh: '代为签到', en: 'Sign somebody in' },
  params: one,
  body: z.object({ version }),
  reply: Answered,
  refusals: [...always, 'not-begun'],
})
