import { z } from 'zod'
import { endpoint } from '../http/contract.ts'
import { idField } from '../http/fields.ts'

const meField = z.object({
  accountId: z.uuid(),
  name: z.string(),
  username: z.string(),
  congressId: z.number().int(),
  roles: z.array(z.string()),
  deputyId: z.uuid().nullable(),
  organId: z.uuid().nullable(),
  mustChangePassword: z.boolean(),
  secondFactor: z.enum(['off', 'on', 'to-pass', 'to-set-up']),
  congresses: z.array(z.object({ id: z.number().int(), name: z.string() })),
})

const secretText = z.string().min(1).max(400)
const code = z
  .string()
  .transform((typed) => typed.replaceAll(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/))
const done = z.object({ ended: z.literal(true) })
const wrongPassword = ['wrong-password', 'locked-out', 'second-factor-needed'] as const
const wrongCode = ['wrong-code', 'locked-out'] as const
const unconfirmed = ['single-sign-on-not-offered', 'single-sign-on-not-confirmed'] as const

export const signIn = endpoint({
  name: 'signIn',
  method: 'POST',
  path: '/api/session',
  for: 'anyone',
  summary: { zh: '登录', en: 'Sign in' },
  body: z.object({ username: z.string().min(1).max(100), password: secretText }),
  reply: meField,
  refusals: ['wrong-username-or-password', 'locked-out', 'too-many-tries-from-address', 'no-congress'],
})

export const signOut = endpoint({
  name: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  for: 'anyone',
  summary: { zh: '退出登录', en: 'Sign out' },
  reply: done,
})

export const readMe = endpoint({
  name: 'readMe',
  method: 'GET',
  path: '/api/session',
  for: 'anyone',
  summary: { zh: '本人与本次登录', en: 'Oneself and the present session; null when not signed in' },
  reply: z.object({ me: meField.nullable() }),
})

export const readSignInOptions = endpoint({
  name: 'readSignInOptions',
  method: 'GET',
  path: '/api/session/options',
  for: 'anyone',
  summary: { zh: '可用的登录方式', en: 'Ways to sign in' },
  reply: z.object({ singleSignOn: z.object({ name: z.string() }).nullable() }),
})

export const chooseCongress = endpoint({
  name: 'chooseCongress',
  method: 'PUT',
  path: '/api/session/congress',
  for: 'signed-in',
  summary: { zh: '切换到本人任职的另一级人大', en: 'Go on in another congress one serves' },
  body: z.object({ congressId: z.number().int().positive() }),
  reply: meField,
  refusals: ['not-your-congress'],
})

export const changePassword = endpoint({
  name: 'changePassword',
  method: 'PUT',
  path: '/api/session/password',
  // Also before an issued password is replaced, when the door lets nobody signed in further: it asks for the session itself.
  for: 'anyone',
  summary: { zh: '更换密码', en: 'Replace one’s password' },
  body: z.object({ present: secretText, next: secretText }),
  reply: meField,
  refusals: [
    ...wrongPassword,
    'password-too-short',
    'password-too-long',
    'password-contains-username',
    'password-too-common',
    'password-too-plain',
    'password-unchanged',
  ],
})

export const beginSecondFactor = endpoint({
  name: 'beginSecondFactor',
  method: 'POST',
  path: '/api/session/second-factor',
  for: 'anyone',
  summary: { zh: '添加动态口令', en: 'Begin to set up a second factor' },
  body: z.object({ password: secretText }),
  reply: z.object({ secret: z.string(), uri: z.string() }),
  refusals: [...wrongPassword],
})

export const confirmSecondFactor = endpoint({
  name: 'confirmSecondFactor',
  method: 'PUT',
  path: '/api/session/second-factor',
  for: 'anyone',
  summary: { zh: '启用动态口令', en: 'Confirm the second factor with a code' },
  body: z.object({ code }),
  reply: meField,
  refusals: [...wrongCode, 'second-factor-needed', 'second-factor-not-begun'],
})

export const passSecondFactor = endpoint({
  name: 'passSecondFactor',
  method: 'POST',
  path: '/api/session/second-factor/code',
  for: 'anyone',
  summary: { zh: '输入动态口令完成登录', en: 'Show the second factor' },
  body: z.object({ code }),
  reply: meField,
  refusals: [...wrongCode, 'second-factor-not-set-up', 'second-factor-already-shown'],
})

export const listMySessions = endpoint({
  name: 'listMySessions',
  method: 'GET',
  path: '/api/my-sessions',
  for: 'signed-in',
  summary: { zh: '本人的登录会话', en: 'Where one is signed in' },
  reply: z.object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        congressId: z.number().int(),
        method: z.enum(['password', 'oidc']),
        createdAt: z.string(),
        lastSeenAt: z.string(),
        userAgent: z.string(),
        address: z.string(),
        current: z.boolean(),
      }),
    ),
  }),
})

export const endSession = endpoint({
  name: 'endSession',
  method: 'DELETE',
  path: '/api/my-sessions/:sessionId',
  for: 'signed-in',
  summary: { zh: '结束本人的一个登录会话', en: 'End one of one’s sessions' },
  params: z.object({ sessionId: idField }),
  reply: done,
})

export const endOtherSessions = endpoint({
  name: 'endOtherSessions',
  method: 'DELETE',
  path: '/api/my-sessions',
  for: 'signed-in',
  summary: { zh: '结束本人的其他登录会话', en: 'End all of one’s other sessions' },
  reply: done,
})

const start = z.object({
  location: z.string(),
  /** Kept by the page that began, never sent to the provider. */
  ticket: z.string(),
})
const came = z.object({
  ticket: z.string().min(1).max(100),
  answer: z.record(z.string().max(60), z.string().max(4000)),
})

export const startOidc = endpoint({
  name: 'startOidc',
  method: 'POST',
  path: '/api/session/oidc',
  for: 'anyone',
  summary: { zh: '前往统一身份认证登录', en: 'Go to sign in with the identity provider' },
  reply: start,
  refusals: ['single-sign-on-not-offered'],
})

export const finishOidc = endpoint({
  name: 'finishOidc',
  method: 'PUT',
  path: '/api/session/oidc',
  for: 'anyone',
  summary: { zh: '从统一身份认证返回并登录', en: 'Come back from the identity provider and sign in' },
  body: came,
  reply: meField,
  refusals: [...unconfirmed, 'single-sign-on-not-linked', 'no-congress'],
})

export const startOidcLink = endpoint({
  name: 'startOidcLink',
  method: 'POST',
  path: '/api/session/oidc/link',
  for: 'signed-in',
  summary: { zh: '前往统一身份认证关联本人账号', en: 'Go to link one’s account to the identity provider' },
  reply: start,
  refusals: ['single-sign-on-not-offered'],
})

export const finishOidcLink = endpoint({
  name: 'finishOidcLink',
  method: 'PUT',
  path: '/api/session/oidc/link',
  for: 'signed-in',
  summary: { zh: '从统一身份认证返回并关联', en: 'Come back and link one’s account' },
  body: came,
  reply: z.object({ linked: z.literal(true) }),
  refusals: [...unconfirmed, 'single-sign-on-linked-elsewhere'],
})
