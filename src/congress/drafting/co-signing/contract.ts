import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, longText, rulingField, bilingual } from '../../../platform/http/fields.ts'
import { Done, paper, writers } from '../paper-contract.ts'
import { signatoryStates, textParts } from '../words.ts'

/** A deputy's name on the paper, as everybody who sees the paper sees it. */
export const Signatory = z.object({
  deputyId: z.string(),
  name: z.string(),
  delegation: z.string(),
  state: z.enum(signatoryStates),
  holdsPen: z.boolean(),
  signedOn: z.string().nullable(),
  answerBy: z.string().nullable(),
  /** Why she refused or took her name back, if she said; for those who write the paper. */
  reason: z.string(),
})
export type Signatory = z.infer<typeof Signatory>

/** An act as the page offers it: open, or shut with its reason and article. */
export const Ruled = z.object({ ruling: rulingField, sentence: bilingual.nullable() })

/** The caller's own place among the names; null where she has none. */
export const MySignature = z.object({
  state: z.enum(signatoryStates),
  answerBy: z.string().nullable(),
  /** The version she opened last, and the one that stands now. */
  openedVersion: z.number().nullable(),
  version: z.number(),
  sign: Ruled,
  refuse: Ruled,
  withdraw: Ruled,
})

export const PaperText = z.object({
  version: z.number(),
  savedAt: z.string().nullable(),
  text: z.record(z.enum(textParts), z.string()),
})

const deputies = z.array(idField).min(1).max(100)

export const inviteCoSigners = endpoint({
  name: 'inviteCoSigners',
  method: 'POST',
  path: '/api/papers/:id/invitations',
  for: writers,
  summary: { zh: '邀请代表联名（可以一次多位）', en: 'Invite deputies to co-sign, several at once' },
  params: paper,
  body: z.object({ deputies }),
  reply: z.object({ invited: z.number() }),
  refusals: [
    'not-your-paper',
    'names-closed',
    'past-cut-off',
    'lead-signs-already',
    'not-a-deputy-here',
    'mandate-ended',
    'mandate-suspended',
  ],
})

export const cancelInvitation = endpoint({
  name: 'cancelInvitation',
  method: 'POST',
  path: '/api/papers/:id/invitations/:deputyId/cancel',
  for: writers,
  summary: { zh: '取消联名邀请', en: 'Cancel an invitation to co-sign' },
  params: paper.extend({ deputyId: idField }),
  reply: Done,
  refusals: ['not-your-paper', 'not-invited', 'already-signed'],
})

export const givePen = endpoint({
  name: 'givePen',
  method: 'PUT',
  path: '/api/papers/:id/pens/:deputyId',
  for: writers,
  summary: { zh: '授予或者收回共同起草的修改权', en: 'Give a co-signer the pen, or take it back' },
  params: paper.extend({ deputyId: idField }),
  body: z.object({ holds: z.boolean() }),
  reply: Done,
  refusals: ['not-your-paper', 'text-closed', 'not-invited'],
})

export const openText = endpoint({
  name: 'openText',
  method: 'POST',
  path: '/api/papers/:id/opening',
  for: ['deputy'],
  summary: { zh: '打开文本阅读（联名前应当先阅读）', en: 'Open the text, as one must before signing' },
  params: paper,
  reply: PaperText,
})

export const signPaper = endpoint({
  name: 'signPaper',
  method: 'POST',
  path: '/api/papers/:id/signature',
  for: ['deputy'],
  summary: { zh: '联名', en: 'Co-sign' },
  params: paper,
  // The version she has read: the one she opened, and the one that still stands.
  body: z.object({ version: z.number().int().min(0) }),
  reply: Done,
  refusals: [
    'not-invited',
    'not-opened',
    'text-changed',
    'already-signed',
    'names-closed',
    'past-cut-off',
    'lead-signs-already',
    'mandate-ended',
    'mandate-suspended',
  ],
})

export const refuseToSign = endpoint({
  name: 'refuseToSign',
  method: 'POST',
  path: '/api/papers/:id/signature/refuse',
  for: ['deputy'],
  summary: { zh: '不同意联名，可以说明理由', en: 'Decline to co-sign, with a reason or without' },
  params: paper,
  body: z.object({ reason: longText(300).default('') }),
  reply: Done,
  refusals: ['not-invited', 'already-signed'],
})

export const withdrawName = endpoint({
  name: 'withdrawName',
  method: 'POST',
  path: '/api/papers/:id/signature/withdraw',
  for: ['deputy'],
  summary: { zh: '撤回联名（交办前）', en: "Take one's name back, before hand-over" },
  params: paper,
  body: z.object({ reason: longText(300).default('') }),
  reply: Done,
  refusals: ['not-signed', 'handed-over'],
})

/** Names on a paper that staff enter for a deputy, as they stand on its photographed original. */
export const enterPaperNames = endpoint({
  name: 'enterPaperNames',
  method: 'POST',
  path: '/api/papers/:id/paper-names',
  for: ['staff'],
  summary: { zh: '代录纸质件上的联名代表', en: 'Enter the names signed on a paper original' },
  params: paper,
  body: z.object({ deputies }),
  reply: z.object({ entered: z.number() }),
  refusals: [
    'not-your-paper',
    'names-closed',
    'original-missing',
    'lead-signs-already',
    'not-a-deputy-here',
    'mandate-ended',
    'mandate-suspended',
  ],
})
