import { z } from 'zod'
import { articleField, bilingual } from '../../../platform/http/fields.ts'
import { Milestone } from './contact-contract.ts'
import { Draft } from './reply-contract.ts'
import { contactKinds, explanationReasons, outcomes, phases, planKinds, replyKinds, ways } from './words.ts'

export * from './contact-contract.ts'
export * from './extension-contract.ts'
export * from './reply-contract.ts'

const Contact = z.object({
  id: z.string(),
  organ: z.string(),
  kind: z.enum(contactKinds),
  phase: z.enum(phases),
  on: z.string(),
  way: z.enum(ways),
  withWhom: z.string(),
  summary: z.string(),
  recordedBy: z.string(),
  // For the deputies and the office only.
  dispute: z.object({ on: z.string(), by: z.string(), words: z.string() }).nullable(),
  mayDispute: z.boolean(),
})

const Plan = z.object({
  organId: z.string(),
  organ: z.string(),
  version: z.number(),
  kind: z.enum(planKinds),
  money: z.number().nullable(),
  moneySource: z.string(),
  leader: z.string(),
  handler: z.string(),
  phone: z.string(),
  milestones: z.array(Milestone),
  madeBy: z.string(),
  madeOn: z.string(),
})

const UpwardLetter = z.object({
  id: z.string(),
  organ: z.string(),
  addressedTo: z.string(),
  sentOn: z.string(),
  document: z.string(),
  subject: z.string(),
  expectedOn: z.string(),
  answer: z.string(),
  answeredOn: z.string().nullable(),
  // The version of its undertaking, for the organ that may log the answer.
  version: z.number().nullable(),
})

const Extension = z.object({
  id: z.string(),
  partId: z.string().nullable(),
  organ: z.string(),
  originalDay: z.string(),
  reason: z.string(),
  doneSoFar: z.string(),
  latestDay: z.string(),
  measures: z.string(),
  responsible: z.string(),
  askedOn: z.string(),
  decision: z.enum(['pending', 'granted', 'refused']),
  decidedOn: z.string().nullable(),
  refusedFor: z.string(),
})

/** An organ beside the lead (会办) or for itself (分办). */
const OrganPart = z.object({
  id: z.string(),
  organ: z.string(),
  part: z.string(),
  state: z.string(),
  stateName: bilingual,
  version: z.number(),
  dueOn: z.string().nullable(),
  isMine: z.boolean(),
})

const Opinion = z.object({
  id: z.string(),
  organ: z.string(),
  text: z.string(),
  measures: z.string(),
  contact: z.string(),
  givenOn: z.string(),
})

/** What a reply says beside its text, by the reply's id. */
const ReplyLetter = z.object({
  id: z.string(),
  kind: z.enum(replyKinds),
  organId: z.string(),
  correctsId: z.string().nullable(),
  correctedBy: z.string().nullable(),
  correctionReason: z.string(),
  mayPublish: z.boolean().nullable(),
  contactPerson: z.string(),
  contactPhone: z.string(),
  signedBy: z.string(),
  draftedBy: z.string(),
  silentOrgans: z.string(),
  answers: z.array(
    z.object({
      point: z.string(),
      outcome: z.enum(outcomes),
      answer: z.string(),
      owner: z.string(),
      dueOn: z.string().nullable(),
      money: z.number().nullable(),
    }),
  ),
  explanation: z
    .object({ reason: z.enum(explanationReasons), because: z.string(), tried: z.string(), next: z.string() })
    .nullable(),
})

/** What the page shows of its handling. */
export const HandlingPanel = z.object({
  points: z.array(z.string()),
  /** Points of the paper that no reply has told as done. */
  openPoints: z.array(z.string()),
  classes: z.object({
    labels: z.record(z.string(), bilingual),
    solved: z.string(),
    promising: z.string(),
    explaining: z.string(),
  }),
  /** Whom replies address. */
  addressees: z.array(z.string()),
  firstContactDueOn: z.string().nullable(),
  contactWarning: z.enum(['none-yet', 'overdue', 'none-before-reply']).nullable(),
  contacts: z.array(Contact),
  plans: z.array(Plan),
  upwardLetters: z.array(UpwardLetter),
  extensions: z.array(Extension),
  /** The latest day an extension may name, with its article. */
  longReply: z.object({ on: z.string(), under: articleField }).nullable(),
  coHandlers: z.array(OrganPart),
  opinions: z.array(Opinion),
  parts: z.array(OrganPart),
  letters: z.array(ReplyLetter),
  draft: z
    .object({ body: Draft, version: z.number(), ready: z.boolean(), savedBy: z.string(), savedAt: z.string() })
    .nullable(),
  mine: z.object({
    isHandling: z.boolean(),
    /** Whether a head must send it, and she is not the one asking. */
    needsHead: z.boolean(),
    heads: z.array(z.string()),
    isHead: z.boolean(),
    draftVersion: z.number(),
  }),
})
export type HandlingPanel = z.infer<typeof HandlingPanel>
export type ReplyLetter = z.infer<typeof ReplyLetter>
