import type { z } from 'zod'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { membersOf } from '../../deputies/index.ts'
import { mayAct, matterForUpdate, matterOf, placesOf } from '../../docket/index.ts'
import { plan } from '../../gatherings/index.ts'
import { studied } from './bases.ts'
import type { conveneGroup } from './contract.ts'
import { groupStudyLife } from './life.ts'
import { studyOf, type Study } from './studies.ts'

type Convening = { readonly id: string } & z.output<NonNullable<typeof conveneGroup.body>>

/** Whether the group's meeting stands already; one that was called off may be planned anew. */
async function isPlanned({ tx, congressId }: Work, { gathering_id }: Study): Promise<boolean> {
  if (gathering_id === null) return false
  return (await matterOf(tx, congressId, { kind: 'gathering', id: gathering_id })).state !== 'cancelled'
}

/** The meeting of the group's deputies, on what it is asked. */
async function planMeeting(work: Work, study: Study, asked: Omit<Convening, 'id'>): Promise<void> {
  const { tx, congressId } = work
  const { title } = await matterOf(tx, congressId, { kind: 'major-matter', id: study.matter_id })
  const members = await membersOf(tx, work, study.group_id)
  await plan(work, {
    id: asked.gatheringId,
    kind: 'group',
    title: `${study.groupName}会议：${title}`.slice(0, 100),
    place: asked.place,
    heldOn: asked.heldOn,
    startsAt: asked.startsAt,
    endsAt: asked.endsAt,
    agenda: [`研究《${title}》是否可行`.slice(0, 300), '逐一发表意见，记明理由和不同意见', '形成小组意见'],
    service: [],
    whyShort: '',
    invitees: members.map((member) => ({ kind: 'deputy' as const, id: member.id, counts: true })),
    periodId: null,
  })
}

/**
 * The leader plans her group's meeting (召集本组会议) with every deputy of it; the office owes the notice. The day her
 * group's opinion is due stays as it is.
 */
export async function convene(work: Work, { id, ...asked }: Convening) {
  const { tx, congressId, caller, today } = work
  const { state } = await matterForUpdate(tx, congressId, {
    kind: groupStudyLife.kind,
    id: (await studyOf(work, id)).id,
  })
  const study = await studyOf(work, id)
  if (study.gathering_id === asked.gatheringId) return { id, gatheringId: asked.gatheringId }
  insist(mayAct(groupStudyLife, { state, act: 'answer', holds: await placesOf(work, groupStudyLife, id) }))
  insist((await isPlanned(work, study)) ? refuse(studied, 'group-meeting-planned') : permit(studied))
  insist(asked.heldOn >= today ? permit(studied) : refuse(studied, 'day-is-past', { heldOn: asked.heldOn }))
  await planMeeting(work, study, asked)
  await tx
    .updateTable('decisions.group_study')
    .set({ gathering_id: asked.gatheringId })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await record(work, {
    name: 'group-study.convened',
    subject: { kind: groupStudyLife.kind, id },
    actor: caller,
    under: studied,
    facts: { heldOn: asked.heldOn, place: asked.place },
  })
  return { id, gatheringId: asked.gatheringId }
}
