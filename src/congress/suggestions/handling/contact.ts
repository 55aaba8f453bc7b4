import { practice } from '../../../law/article.ts'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import type { Asked } from '../../../platform/http/contract.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { paperOf } from '../move.ts'
import type * as contract from './contract.ts'
import { mayLogContact } from './rules.ts'
import { handledHere } from './who-handles.ts'
import { phaseNames, wayNames } from './words.ts'

type Logging = Asked<typeof contract.logContact>['body'] & { id: string }

/** The organ logs that it spoke with the deputy (沟通联系), or told her how things stand; neither stops the clock. */
export async function logContact(work: Work, { id, contactId, on, ...contact }: Logging): Promise<{ id: string }> {
  const { tx, congressId, today, now, caller } = work
  const { paper, organId } = await handledHere(work, id)
  insist(mayLogContact({ on, today, assignedOn: paper.assigned_on }))
  const stored = await tx
    .insertInto('suggestions.contact')
    .values({
      congress_id: congressId,
      id: contactId,
      suggestion_id: id,
      organ_id: organId,
      kind: contact.kind,
      phase: contact.phase,
      held_on: on,
      way: contact.way,
      with_whom: contact.withWhom,
      summary: contact.summary,
      recorded_by: caller.name,
      recorded_at: now,
    })
    .onConflict((sent) => sent.doNothing())
    .executeTakeFirst()
  // Sent twice is logged once.
  if (Number(stored.numInsertedOrUpdatedRows ?? 0) === 0) return { id: contactId }
  await record(work, {
    name: contact.kind === 'contact' ? 'suggestion.contacted' : 'suggestion.interim-notice-given',
    subject: { kind: 'suggestion', id },
    actor: caller,
    facts: { phase: phaseNames[contact.phase], way: wayNames[contact.way], on },
  })
  return { id: contactId }
}

const hers = practice('代表可以反映没有联系过', 'the deputy may say that she was not contacted')

interface Disputing {
  readonly id: string
  readonly contactId: string
  readonly words: string
}

/** The lead deputy says that a logged contact did not happen (没有联系过我). Deputies and the office see it. */
export async function disputeContact(work: Work, { id, contactId, words }: Disputing): Promise<{ id: string }> {
  const { tx, congressId, today, caller } = work
  const paper = await paperOf(work, id)
  insist(paper.lead_deputy_id === caller.deputyId && caller.deputyId ? permit(hers) : refuse(hers, 'not-your-contact'))
  const contact = await tx
    .selectFrom('suggestions.contact')
    .select(['disputed_on'])
    .where('congress_id', '=', congressId)
    .where('id', '=', contactId)
    .where('suggestion_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!contact) throw new NotFound('contact')
  if (contact.disputed_on) return { id: contactId }
  await tx
    .updateTable('suggestions.contact')
    .set({ disputed_on: today, disputed_by: caller.deputyId, dispute: words })
    .where('congress_id', '=', congressId)
    .where('id', '=', contactId)
    .execute()
  // Of the contact, not of the paper: the paper's history is read by the organ.
  await record(work, {
    name: 'contact.disputed',
    subject: { kind: 'contact', id: contactId },
    actor: caller,
    under: hers,
    facts: { suggestion: id },
  })
  return { id: contactId }
}
