import { z } from 'zod'
import { endpoint } from '../../http/contract.ts'
import { bilingual, idField, line, pageOf, paging } from '../../http/fields.ts'

const forSecurity = ['security-admin'] as const

const givenRole = z.object({
  role: z.string().max(40),
  deputyId: idField.nullish(),
  organId: idField.nullish(),
})
const givenRoles = z.array(givenRole).max(10)

/** A name one signs in with: letters of any script, digits and `. _ - @`. */
const username = z
  .string()
  .transform((typed) => typed.normalize('NFKC').trim())
  .pipe(
    z
      .string()
      .min(2)
      .max(40)
      .regex(/^[\p{L}\p{N}._@-]+$/u),
  )

/** An instant since 1970 with whatever offset, in the one form that is compared. */
const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => Date.parse(text) >= 0)
  .transform((text) => new Date(text).toISOString())

const accountField = z.object({
  id: z.uuid(),
  username: z.string(),
  name: z.string(),
  homeCongressId: z.number().int(),
  kind: z.string(),
  mustChangePassword: z.boolean(),
  createdAt: z.string(),
  lockedUntil: z.string().nullable(),
  roles: z.array(z.object({ role: z.string(), deputyId: z.uuid().nullable(), organId: z.uuid().nullable() })),
})
/** The password is shown this once and kept nowhere. */
const issued = z.object({ account: accountField, password: z.string() })
const oneAccount = z.object({ accountId: idField })
const ofRoles = [
  'no-role',
  'no-such-role',
  'three-administrators-are-separate',
  'administrator-holds-no-other-role',
  'role-names-no-deputy',
  'role-names-no-organ',
  'only-deputies-name-a-deputy',
  'role-twice',
  'one-organ-only',
  'deputy-has-an-account',
] as const

export const listAccounts = endpoint({
  name: 'listAccounts',
  method: 'GET',
  path: '/api/accounts',
  for: forSecurity,
  summary: { zh: '账号列表', en: 'Accounts of this congress' },
  query: z.object({ ...paging, search: z.string().max(60).default('') }),
  reply: pageOf(accountField),
})

export const listSignInAttempts = endpoint({
  name: 'listSignInAttempts',
  method: 'GET',
  path: '/api/sign-in-attempts',
  for: ['security-admin', 'audit-admin'],
  summary: { zh: '登录日志', en: 'Sign-ins and failed tries on this congress’s accounts' },
  query: z.object({ ...paging, after: instant.optional() }),
  reply: pageOf(
    z.object({
      at: z.string(),
      username: z.string(),
      outcome: z.string(),
      address: z.string(),
      userAgent: z.string(),
    }),
  ),
})

export const issueAccount = endpoint({
  name: 'issueAccount',
  method: 'POST',
  path: '/api/accounts',
  for: forSecurity,
  summary: { zh: '发放账号', en: 'Issue an account with a password to hand over once' },
  body: z.object({ username, name: line(60), roles: givenRoles }),
  reply: issued,
  refusals: [...ofRoles, 'username-taken'],
})

export const admitAccount = endpoint({
  name: 'admitAccount',
  method: 'POST',
  path: '/api/accounts/admitted',
  for: forSecurity,
  summary: { zh: '为别的人大发放的账号设定本级角色', en: 'Give an account of another congress roles in this one' },
  body: z.object({ username, roles: givenRoles }),
  reply: accountField,
  refusals: [...ofRoles, 'username-taken', 'serves-as-something-else-elsewhere'],
})

export const setAccountRoles = endpoint({
  name: 'setAccountRoles',
  method: 'PUT',
  path: '/api/accounts/:accountId/roles',
  for: forSecurity,
  summary: { zh: '调整角色', en: 'Set an account’s roles in this congress' },
  params: oneAccount,
  body: z.object({ roles: givenRoles }),
  reply: accountField,
  refusals: [...ofRoles, 'not-your-own-account', 'serves-as-something-else-elsewhere'],
})

export const foreseeEnd = endpoint({
  name: 'foreseeEnd',
  method: 'GET',
  path: '/api/accounts/:accountId/leaving',
  for: forSecurity,
  summary: { zh: '停用前查看：待办将由谁接办', en: 'Before an account is ended: who goes on with what it owes' },
  params: oneAccount,
  reply: z.object({ rows: z.array(z.object({ duties: z.number(), said: bilingual })) }),
})

export const endAccount = endpoint({
  name: 'endAccount',
  method: 'DELETE',
  path: '/api/accounts/:accountId',
  for: forSecurity,
  summary: { zh: '停用账号', en: 'End an account in this congress' },
  params: oneAccount,
  reply: z.object({ ended: z.literal(true) }),
  refusals: ['not-your-own-account'],
})

export const unlockAccount = endpoint({
  name: 'unlockAccount',
  method: 'POST',
  path: '/api/accounts/:accountId/unlocking',
  for: forSecurity,
  summary: { zh: '解锁账号', en: 'Unlock an account' },
  params: oneAccount,
  reply: accountField,
})

export const resetPassword = endpoint({
  name: 'resetPassword',
  method: 'POST',
  path: '/api/accounts/:accountId/password',
  for: forSecurity,
  summary: { zh: '重置密码', en: 'Issue a new password, and take away a lost second factor' },
  params: oneAccount,
  body: z.object({ withSecondFactor: z.boolean().default(false) }),
  reply: issued,
  refusals: ['not-your-own-account', 'issued-by-another-congress'],
})

export const setOidcSubject = endpoint({
  name: 'setOidcSubject',
  method: 'PUT',
  path: '/api/accounts/:accountId/oidc-subject',
  for: forSecurity,
  summary: { zh: '设定账号的统一身份标识', en: 'Set or take away the identity provider’s subject of an account' },
  params: oneAccount,
  body: z.object({ subject: line(255).nullable() }),
  reply: z.object({ linked: z.boolean() }),
  refusals: [
    'single-sign-on-not-offered',
    'single-sign-on-linked-elsewhere',
    'not-your-own-account',
    'issued-by-another-congress',
  ],
})
