import { addDays } from '../../../law/day.ts'
import type { Ruling } from '../../../law/ruling.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Work } from '../../../platform/http/route.ts'
import { deputyNames } from '../../deputies/index.ts'
import { saidOffers, type Offer } from '../../docket/index.ts'
import { gatheringOf, invitationsTo, invitationStateName, mayOrganise } from '../../gatherings/index.ts'
import type { InvitationState } from '../../gatherings/words.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { ReceptionPage } from '../contract.ts'
import { mayNoteVisit } from '../rules.ts'
import type { Visits } from '../visits.ts'
import { closeRuling, forOffice, holdRuling, isOnDuty } from './hold.ts'
import { linesOf } from './lines.ts'
import { announceRuling } from './plan.ts'
import { changesOf, lockReception, receptionOf, type Reception } from './queries.ts'

const names = {
  announce: { zh: '公告并通知值班代表', en: 'announce, and tell the deputies' },
  begin: { zh: '开始接待', en: 'open the reception' },
  note: { zh: '登记来访', en: 'write down a visit' },
  close: { zh: '结束接待', en: 'close the day' },
  nobody: { zh: '无人来访', en: 'nobody came' },
} as const

/** The acts that make sense in a state; the others would only stand in the way. */
const actsOf = (state: Reception['state']): readonly (keyof typeof names)[] => {
  if (state === 'planned') return ['announce']
  if (state === 'announced') return ['begin']
  return state === 'under-way' ? ['note', 'close', 'nobody'] : []
}

async function offered(work: Work, reception: Reception, count: number): Promise<Offer[]> {
  const held = await holdRuling(work, reception.id)
  const over = reception.outcome !== null
  const rulings: Record<keyof typeof names, Ruling> = {
    announce: await announceRuling(work, reception),
    begin: mayNoteVisit({ heldOn: reception.heldOn, today: work.today, closed: over }),
    note: mayNoteVisit({ heldOn: reception.heldOn, today: work.today, closed: over }),
    close: await closeRuling(work, reception, { nobody: false, visits: count }),
    nobody: await closeRuling(work, reception, { nobody: true, visits: count }),
  }
  const acts = actsOf(reception.state).filter((act) => act !== 'announce' || mayOrganise(work.caller))
  return acts.map((act) => ({
    act,
    name: names[act],
    ruling: act === 'announce' || held.permitted ? rulings[act] : held,
  }))
}

async function presenceOf(work: Work, reception: Reception): Promise<ReceptionPage['presence']> {
  const gathering = await gatheringOf(forOffice(work), reception.id)
  const invitations = await invitationsTo(work.tx, work.congressId, gathering)
  const deputies = invitations.filter(({ holder_kind }) => holder_kind === 'deputy')
  const known = await deputyNames(
    work.tx,
    work.congressId,
    deputies.map(({ holder_id }) => holder_id),
  )
  return deputies.map(({ holder_id, state, signed_in_at }) => ({
    id: holder_id,
    name: known.get(holder_id) ?? '',
    state: state as InvitationState,
    stateName: invitationStateName(state),
    mine: work.caller.roles.includes('deputy') && work.caller.deputyId === holder_id,
    signedIn: signed_in_at !== null,
  }))
}

/** One reception day as this caller may see it: before its notice it is the organisers'. @throws NotFound */
export const readerOf = (sentences: Catalogue, visits: Visits) =>
  async function read(work: Work, id: string): Promise<ReceptionPage> {
    const reception = await receptionOf(work, id)
    const organises = mayOrganise(work.caller)
    if (reception.state === 'planned' && !organises) throw new NotFound('reception')
    const holds = organises || (await isOnDuty(work, id))
    const [line] = await linesOf(work.tx, work.congressId, [reception])
    if (!line) throw new NotFound('reception')
    const changes = await changesOf(work.tx, work.congressId, [id])
    return {
      ...line,
      version: reception.version,
      place: reception.place,
      phone: reception.phone,
      whyShort: reception.whyShort,
      noticeDays: reception.noticeDays,
      latest: addDays(reception.heldOn, -reception.noticeDays),
      note: holds ? reception.note : '',
      closedBy: reception.closedBy,
      changes: changes.map(({ receptionId: _, ...change }) => change),
      presence: await presenceOf(work, reception),
      code: holds ? reception.code : null,
      visits: await visits.lines(work, [id]),
      mayOrganise: organises,
      offers: saidOffers(await offered(work, reception, await visits.count(work, id)), sentences),
    }
  }

/**
 * What the room that takes in opinions asks, in the act itself, before it notes one of this day: until it is done the day
 * is not closed. @throws NotFound
 */
export async function visitRuling(work: Work, receptionId: string): Promise<Ruling> {
  await lockReception(work, receptionId, 'share')
  const reception = await receptionOf(work, receptionId)
  const held = await holdRuling(work, receptionId)
  if (!held.permitted) return held
  return mayNoteVisit({ heldOn: reception.heldOn, today: work.today, closed: reception.outcome !== null })
}
