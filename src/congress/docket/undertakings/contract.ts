import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, dayField, idField, longText, requiredText } from '../../../platform/http/fields.ts'
import { working } from '../../organs/words.ts'
import { always, one, version } from '../act-contract.ts'

/** 现场验收: what was found by whoever looked. */
export const Acceptance = z.object({
  id: z.string(),
  kept: z.boolean(),
  heldOn: z.string(),
  place: z.string(),
  measure: z.string(),
  measured: z.number().nullable(),
  unit: z.string(),
  /** Files kept beside the undertaking, and what each shows. */
  photos: z.array(z.object({ fileId: z.string(), caption: z.string() })),
  noPhotoReason: z.string(),
  remarks: z.string(),
  byOffice: z.boolean(),
  verifiedBy: z.string(),
  verifiedOn: z.string(),
  participants: z.array(z.string()),
})
export type Acceptance = z.infer<typeof Acceptance>

export const Undertaking = z.object({
  id: z.string(),
  promise: z.string(),
  owner: bilingual,
  dueOn: z.string(),
  state: z.string(),
  stateName: bilingual,
  evidence: z.string(),
  version: z.number(),
  acceptances: z.array(Acceptance),
  mayReport: z.boolean(),
  mayVerify: z.boolean(),
  /** 异议: while the deputy may contest what the office verified in her place. */
  mayContest: z.boolean(),
  mayReopen: z.boolean(),
  mayPass: z.boolean(),
})
export type Undertaking = z.infer<typeof Undertaking>

const moved = z.object({ id: z.string(), state: z.string(), version: z.number() })
export const reportUndertaking = endpoint({
  name: 'reportUndertaking',
  method: 'POST',
  path: '/api/undertakings/:id/report',
  // What a gathering decides may be anybody's to do.
  for: working,
  summary: { zh: '报告承诺事项完成情况', en: 'Report an undertaking as kept, with evidence' },
  params: one,
  body: z.object({ version, evidence: requiredText(4000) }),
  reply: moved,
  refusals: always,
})

export const verifyUndertaking = endpoint({
  name: 'verifyUndertaking',
  method: 'POST',
  path: '/api/undertakings/:id/verify',
  for: ['deputy', 'staff', 'chair'],
  summary: { zh: '现场验收承诺事项，或退回', en: 'Accept an undertaking on the spot, or send it back' },
  params: one,
  body: z.object({
    version,
    kept: z.boolean(),
    reason: longText(1000).default(''),
    /** Today, unless another day is named. */
    heldOn: dayField.optional(),
    place: longText(200).default(''),
    measure: longText(300).default(''),
    measured: z.number().min(0).max(1e12).nullable().default(null),
    unit: longText(20).default(''),
    photos: z
      .array(z.object({ fileId: idField, caption: longText(200).default('') }))
      .max(12)
      .default([]),
    noPhotoReason: longText(300).default(''),
    participants: z.array(idField).max(50).default([]),
  }),
  reply: moved,
  refusals: [
    ...always,
    'owner-may-not-verify',
    'acceptance-to-come',
    'photo-missing',
    'reason-missing',
    'photo-of-another',
    'photo-is-no-picture',
    'no-such-participant',
  ],
})

export const reopenUndertaking = endpoint({
  name: 'reopenUndertaking',
  method: 'POST',
  path: '/api/undertakings/:id/reopen',
  for: ['deputy', 'staff', 'chair'],
  summary: { zh: '对核实提出异议，或者发现隐患重新打开', en: 'Contest a verification, or reopen for a hidden defect' },
  params: one,
  body: z.object({
    version,
    because: z.enum(['contest', 'defect']),
    reason: requiredText(1000),
    dueOn: dayField,
  }),
  reply: moved,
  refusals: [
    ...always,
    'paper-closed',
    'reason-missing',
    'new-day-to-come',
    'deputy-contests',
    'verified-by-deputy',
    'too-late-to-contest',
  ],
})

export const passUndertaking = endpoint({
  name: 'passUndertaking',
  method: 'POST',
  path: '/api/undertakings/:id/pass',
  for: ['staff', 'chair'],
  summary: { zh: '承诺单位撤并的，移交其他单位', en: 'Pass the promise of an organ that ended to another' },
  params: one,
  body: z.object({ version, organId: idField, reason: requiredText(500) }),
  reply: moved,
  refusals: [...always, 'same-owner', 'reason-missing'],
})
