import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mandateRuling } from '../../deputies/index.ts'
import { matterForUpdate, undertake } from '../../docket/index.ts'
import { draftFrom } from '../../suggestions/index.ts'
import { contactLife } from '../life.ts'
import { holderOf, sideOf } from '../members/queries.ts'
import { mayBecomeTask, mayFollowUp } from '../rules.ts'
import { contactOf, opinionsIn, type Contact } from './queries.ts'

interface Which {
  readonly id: string
  readonly number: number
}

/** The opinion and its contact, locked: one opinion becomes one thing. @throws NotFound */
async function opinionForUpdate(work: Work, { id, number }: Which) {
  const contact = await contactOf(work, id)
  await matterForUpdate(work.tx, work.congressId, { kind: contactLife.kind, id })
  const opinion = (await opinionsIn(work, id)).find((each) => each.number === number)
  if (!opinion) throw new NotFound('opinion')
  const { state } = await matterForUpdate(work.tx, work.congressId, { kind: contactLife.kind, id })
  return { contact: { ...contact, state } as Contact, opinion }
}

const keep = (
  { tx, congressId }: Work,
  { id, number }: Which,
  became: { undertaking_id?: string; suggestion_id?: string },
) =>
  tx
    .updateTable('contacts.opinion')
    .set(became)
    .where('congress_id', '=', congressId)
    .where('contact_id', '=', id)
    .where('number', '=', number)
    .execute()

/** What the deputy said becomes a task of the member's side, with its day (转为任务); the deputy verifies it. */
export async function makeTask(work: Work, { task, dueOn, ...which }: Which & { task: string; dueOn: string }) {
  const { contact, opinion } = await opinionForUpdate(work, which)
  if (sideOf(work.caller, contact, contact.deputy_id) === null) throw new NotFound(contactLife.kind)
  // Pressed twice, it is one task; what has become a suggestion is followed there.
  if (opinion.undertaking_id) return { undertakingId: opinion.undertaking_id }
  const became = opinion.suggestion_id !== null
  insist(mayBecomeTask({ state: contact.state, became, dueOn, today: work.today }))
  const undertakingId = await undertake(work, {
    sourceId: which.id,
    promise: task,
    owner: holderOf(contact),
    verifiers: [{ kind: 'deputy', id: contact.deputy_id }],
    dueOn,
  })
  await keep(work, which, { undertaking_id: undertakingId })
  return { undertakingId }
}

/** The deputy makes a draft suggestion of what she said (转为建议); where it came from stays with it. */
export async function makeSuggestion(work: Work, { suggestionId, ...which }: Which & { suggestionId: string }) {
  const { contact, opinion } = await opinionForUpdate(work, which)
  if (work.caller.deputyId !== contact.deputy_id) throw new NotFound(contactLife.kind)
  if (opinion.suggestion_id) return { suggestionId: opinion.suggestion_id }
  insist(await mandateRuling(work, contact.deputy_id))
  insist(mayFollowUp({ state: contact.state, became: opinion.undertaking_id !== null }))
  await draftFrom(work, {
    id: suggestionId,
    title: `关于${opinion.text}的建议`.replaceAll(/\s+/g, ' ').slice(0, 60),
    facts: `${contact.member}联系代表（${contact.met_on}）时提出：${opinion.text}`,
    place: '',
    origin: {
      kind: contactLife.kind,
      id: which.id,
      number: null,
      title: `${contact.member}联系代表（${contact.met_on}）`,
      reason: '',
    },
  })
  await keep(work, which, { suggestion_id: suggestionId })
  return { suggestionId }
}
