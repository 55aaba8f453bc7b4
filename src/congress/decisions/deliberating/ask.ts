import type { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import { sayDay } from '../../../law/say-day.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { groupsOf, type Group } from '../../deputies/index.ts'
import { matterForUpdate, openMatter } from '../../docket/index.ts'
import { plan } from '../../gatherings/index.ts'
import { majorMatterLife } from '../life.ts'
import { majorMatterOf, type MajorMatter } from '../move.ts'
import { called } from './bases.ts'
import type { askGroups } from './contract.ts'
import { groupStudyLife } from './life.ts'
import { mayAskBy, mayBeStudied } from './rules.ts'
import { deliberationOf } from './studies.ts'

type Asking = { readonly id: string } & z.output<NonNullable<typeof askGroups.body>>

/** The leader's place; of a group nobody leads, the office's. */
const whoLeads = ({ leader }: Group) =>
  leader ? ({ kind: 'deputy', id: leader.id } as const) : ({ kind: 'role', id: 'staff' } as const)

const callLeaders = (work: Work, matter: MajorMatter, { gatheringId, focus, ...asked }: Asking, groups: Group[]) =>
  plan(work, {
    id: gatheringId,
    kind: 'group-leaders',
    title: `代表小组长会议：${matter.title}`.slice(0, 100),
    place: asked.place,
    heldOn: asked.heldOn,
    startsAt: asked.startsAt,
    endsAt: asked.endsAt,
    agenda: [
      `通报《${matter.title}》有关情况`.slice(0, 300),
      ...(focus ? [`研究重点：${focus}`.slice(0, 300)] : []),
      `向各代表小组布置研究任务，${sayDay(asked.answerBy).zh}前报送意见`,
    ],
    service: [],
    whyShort: '',
    invitees: groups.flatMap(({ leader }) =>
      leader ? [{ kind: 'deputy' as const, id: leader.id, counts: true }] : [],
    ),
    periodId: null,
  })

async function ask(work: Work, matter: MajorMatter, answerBy: string, group: Group): Promise<void> {
  const id = newId(work.now.getTime())
  await openMatter(work, groupStudyLife, {
    id,
    title: `${group.name}研究：${matter.title}`,
    sourceId: matter.id,
    places: { leader: [whoLeads(group)] },
    days: { 'answer-by': answerBy },
  })
  await work.tx
    .insertInto('decisions.group_study')
    .values({ congress_id: work.congressId, id, matter_id: matter.id, group_id: group.id })
    .execute()
}

/**
 * The presidium gives a major matter to the groups (两级研究): their leaders' meeting is planned, and every group owes its
 * opinion by the day. Sent twice with one gathering, it is done once.
 */
export async function askAllGroups(work: Work, asked: Asking) {
  const { tx, congressId, caller, today } = work
  const { id, answerBy, heldOn, focus, gatheringId } = asked
  const seen = await majorMatterOf(work, id)
  // Two presses at once: the second waits here, and finds it done.
  await matterForUpdate(tx, congressId, { kind: majorMatterLife.kind, id })
  const known = await deliberationOf(work, id)
  const groups = (await groupsOf(work)).filter(({ deputies }) => deputies > 0)
  if (known?.gathering_id === gatheringId) return { id, gatheringId, groups: groups.length }
  insist(mayBeStudied({ state: seen.state, opened: known !== undefined, groups: groups.length }))
  insist(mayAskBy({ heldOn, answerBy, decideBy: seen.decide_by, today }))
  await callLeaders(work, seen, asked, groups)
  await tx
    .insertInto('decisions.group_deliberation')
    .values({
      congress_id: congressId,
      matter_id: id,
      gathering_id: gatheringId,
      focus,
      answer_by: answerBy,
      opened_on: today,
      opened_by: caller.name,
    })
    .execute()
  for (const group of groups) await ask(work, seen, answerBy, group)
  await record(work, {
    name: 'major-matter.groups-asked',
    subject: { kind: majorMatterLife.kind, id },
    actor: caller,
    under: called,
    facts: { groups: groups.length, heldOn, dueOn: answerBy },
  })
  return { id, gatheringId, groups: groups.length }
}
