import { insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { insistOnVersion, matterOf } from '../../docket/index.ts'
import {
  begin as beginGathering,
  close as closeGathering,
  conclude,
  gatheringOf,
  invitationsTo,
  mayOrganise,
  signIn,
  type MinutesOut,
} from '../../gatherings/index.ts'
import type { State } from '../../gatherings/words.ts'
import { mayClose, mayHoldDay } from '../rules.ts'
import type { Visits } from '../visits.ts'
import { receptionListener } from './listener.ts'
import { lockReception, onDutyAt, receptionOf, type Reception } from './queries.ts'

interface Asked {
  readonly id: string
  readonly version: number
}

/** Whoever is on duty opens and closes the day for the office, in her own name. */
export const forOffice = (work: Work): Work => ({
  ...work,
  caller: { ...work.caller, roles: [...new Set([...work.caller.roles, 'staff'])] },
})

/** 值班代表: of those invited to the day. */
export async function isOnDuty({ tx, congressId, caller }: Work, id: string): Promise<boolean> {
  if (!caller.deputyId || !caller.roles.includes('deputy')) return false
  return ((await onDutyAt(tx, congressId, [id])).get(id) ?? []).some((deputy) => deputy.id === caller.deputyId)
}

/** Whether the caller may open, note and close this day. */
export const holdRuling = async (work: Work, id: string) =>
  mayHoldDay({ office: mayOrganise(work.caller), onDuty: await isOnDuty(work, id) })

/** A deputy on duty who opens the day is there: she is signed in by it, unless she is already, or is excused. */
async function signHerIn(work: Work, id: string): Promise<void> {
  const office = forOffice(work)
  const gathering = await gatheringOf(office, id)
  const invitations = await invitationsTo(work.tx, work.congressId, gathering)
  const hers = invitations.find(
    ({ holder_kind, holder_id }) => holder_kind === 'deputy' && holder_id === work.caller.deputyId,
  )
  if (hers && ['invited', 'accepted', 'leave-asked'].includes(hers.state) && gathering.code)
    await signIn(work, { id, code: gathering.code })
}

/** 开始接待: on its day, by the staff or a deputy on duty; the office may open it later, to write down what was missed. */
export async function begin(work: Work, asked: Asked): Promise<{ id: string; state: State; version: number }> {
  const { heldOn } = await receptionOf(work, asked.id)
  insist(await holdRuling(work, asked.id))
  const late = mayOrganise(work.caller) && work.today > heldOn
  const moved = await beginGathering(forOffice(late ? { ...work, today: heldOn } : work), asked)
  if (!mayOrganise(work.caller)) await signHerIn(work, asked.id)
  return moved
}

interface Closing extends Asked {
  readonly nobody: boolean
  readonly note: string
}

/** What may be said of the day when it ends, and what is missing. */
export const closeRuling = async (
  work: Work,
  reception: Reception,
  { nobody, visits }: { nobody: boolean; visits: number },
) =>
  mayClose({
    heldOn: reception.heldOn,
    today: work.today,
    underWay: reception.state === 'under-way',
    nobody,
    visits,
  })

/**
 * 结束接待: how many came is counted from what was written down; or it is said that nobody came. The day's minutes and
 * its cadence's period follow by themselves.
 * @throws NotFound, Overtaken, Refused
 */
export const closerOf = (visits: Visits, minutesOut: readonly MinutesOut[] = []) =>
  async function close(work: Work, { id, version, nobody, note }: Closing) {
    const { tx, congressId, now, caller } = work
    await lockReception(work, id, 'update')
    await insistOnVersion(work, await matterOf(tx, congressId, { kind: 'gathering', id }), version)
    const reception = await receptionOf(work, id)
    insist(await holdRuling(work, id))
    const came = await visits.count(work, id)
    insist(await closeRuling(work, reception, { nobody, visits: came }))
    await tx
      .updateTable('stations.reception')
      .set({
        outcome: nobody ? 'nobody' : 'visits',
        came,
        note,
        closed_by: caller.name,
        closed_at: now,
      })
      .where('congress_id', '=', congressId)
      .where('id', '=', id)
      .execute()
    const office = forOffice(work)
    const closed = await closeGathering(office, { id, version }, receptionListener)
    const said = nobody ? '本次接待日无人来访。' : `本次接待日接待来访，登记意见${came}件。`
    const minutes = note ? `${said}\n${note}` : said
    return conclude(office, { id, version: closed.version, minutes, outcomes: [] }, minutesOut)
  }
