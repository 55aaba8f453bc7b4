import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, dayField, idField, longText, rulingField } from '../../../platform/http/fields.ts'
import { ConsultationAbout } from '../../consultations/contract.ts'
import { always, one, submitters } from '../acts-contract.ts'

export const askDeputiesFirst = endpoint({
  name: 'askDeputiesFirst',
  method: 'POST',
  path: '/api/decisions/:id/form',
  for: [...submitters, 'chair'],
  summary: { zh: '决策前向代表发出征求意见表', en: 'Send the deputies the prior opinion form' },
  params: one,
  // The id comes from the desk, so that asking twice asks once.
  body: z.object({
    consultationId: idField,
    closesOn: dayField,
    reason: longText(500).default(''),
    /** Left out: all deputies who may exercise their mandate. */
    deputies: z.array(idField).min(1).max(3000).optional(),
  }),
  reply: z.object({ id: z.string() }),
  refusals: [...always, 'form-closes-too-soon', 'form-closes-too-late', 'shorter-unexplained', 'nobody-to-ask'],
})

export const AskingPanel = z.object({
  /** Whether its line of the list has the deputies asked. */
  asksDeputies: z.boolean(),
  forms: z.array(ConsultationAbout),
  mayAsk: z.boolean(),
  /** The first day on which a form sent today may close. */
  shortest: z.string().nullable(),
  /** Whether it could be decided now as far as the deputies are concerned, and why not. */
  heard: rulingField,
  sentence: bilingual.nullable(),
})
export type AskingPanel = z.infer<typeof AskingPanel>
