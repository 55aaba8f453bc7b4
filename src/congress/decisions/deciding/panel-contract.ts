import { z } from 'zod'
import { articleField } from '../../../platform/http/fields.ts'
import { Named } from '../line-contract.ts'
import { bodies } from '../words.ts'

export const VotesEntered = z.object({
  of: z.number(),
  /** Deputies whose functions are suspended, counted in or left out by the congress's own rule. */
  suspended: z.number(),
  inFavour: z.number(),
  against: z.number(),
  abstaining: z.number(),
  notVoting: z.number(),
  needed: z.number(),
  carried: z.boolean(),
  under: articleField,
})
export type VotesEntered = z.infer<typeof VotesEntered>

export const DecidingPanel = z.object({
  body: z.enum(bodies).nullable(),
  power: articleField.nullable(),
  powerNote: z.string(),
  committee: Named.nullable(),
  examination: z.string(),
  asksParty: z.boolean(),
  party: z.array(
    z.object({
      id: z.string(),
      sentOn: z.string(),
      document: z.string(),
      reply: z.string(),
      agreed: z.boolean().nullable(),
      repliedOn: z.string().nullable(),
    }),
  ),
  mayAskParty: z.boolean(),
  gathering: Named.nullable(),
  session: Named.nullable(),
  meetsOn: z.string().nullable(),
  deliberation: z.string(),
  deliberatedOn: z.string().nullable(),
  /** All deputies as the roll has them today, for whoever enters a result; null where members are typed. */
  base: z.object({ of: z.number(), suspended: z.number(), countsSuspended: z.boolean() }).nullable(),
  votes: VotesEntered.nullable(),
  urgency: z.string(),
})
export type DecidingPanel = z.infer<typeof DecidingPanel>
