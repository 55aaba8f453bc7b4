import type { Work } from '../../../platform/http/route.ts'
import { deputyNames, groupsOf, membersOf } from '../../deputies/index.ts'
import { dutiesOf, holdingsOf, matterOf, placesOf } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import type { MajorMatter } from '../move.ts'
import type { GroupsPanel, GroupStudy } from './contract.ts'
import { groupStudyLife } from './life.ts'
import { mayBeStudied } from './rules.ts'
import { deliberationOf, studiesOf, type Study } from './studies.ts'

const inCongress: readonly string[] = ['staff', 'chair', 'deputy']
const organisers: readonly string[] = ['staff', 'chair']
const holds = ({ caller }: Work, roles: readonly string[]) => caller.roles.some((role) => roles.includes(role))

/** A gathering as the page leads to it; before its notice it has a page for its organisers alone. */
async function meetingOf(work: Work, names: Names, id: string) {
  const { tx, congressId } = work
  const { state } = await matterOf(tx, congressId, { kind: 'gathering', id })
  const { held_on: heldOn, place } = await tx
    .selectFrom('gatherings.gathering')
    .select(['held_on', 'place'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const open = state !== 'planned' || holds(work, organisers)
  return { id, heldOn, place, state, stateName: names.state('gathering', state), open }
}

/** What the group answered; who saw it differently is for those of the congress. */
function answerOf(work: Work, study: Study, known: ReadonlyMap<string, string>): GroupStudy['answer'] {
  const { verdict, took_part: tookPart, met_on: metOn } = study
  if (verdict === null || tookPart === null || metOn === null) return null
  const named = holds(work, inCongress)
  return {
    verdict,
    conditions: study.conditions,
    reasons: study.reasons,
    tookPart,
    dissent: study.dissent.map(({ deputyId, text }) => ({ deputy: named ? (known.get(deputyId) ?? '') : null, text })),
    metOn,
    answeredBy: study.answered_by ?? '',
    byOffice: study.by_office,
  }
}

/** One group's study as this caller may see it. */
const lineOf = (work: Work, names: Names, known: ReadonlyMap<string, string>) =>
  async function line(study: Study, group: Pick<GroupStudy, 'leader' | 'members' | 'askedOn'>): Promise<GroupStudy> {
    const { id, version, state, group_id: groupId, gathering_id: gatheringId } = study
    const open = state === 'asked'
    const may = open && (await placesOf(work, groupStudyLife, id)).includes('leader')
    const duties = open ? await dutiesOf(work, id, names) : []
    const own = holdingsOf(work.caller)
    const meeting = gatheringId === null ? null : await meetingOf(work, names, gatheringId)
    return {
      id,
      version,
      state,
      stateName: names.state(groupStudyLife.kind, state),
      group: { id: groupId, name: study.groupName },
      ...group,
      missing: open && (study.days['answer-by'] ?? '') < work.today,
      meeting,
      answer: answerOf(work, study, known),
      duties,
      mine: may && duties.some(({ owedBy }) => own.some((each) => each.kind === owedBy.kind && each.id === owedBy.id)),
      mayAnswer: may,
      mayConvene: may && (meeting === null || meeting.state === 'cancelled'),
      deputies: may ? await membersOf(work.tx, work, groupId) : [],
    }
  }

/** How many groups answered what; the sums a presidium asks for first. */
export const totalsOf = (studies: readonly GroupStudy[]) => {
  const answers = studies.flatMap(({ answer }) => answer ?? [])
  const of = (wanted: string) => answers.filter(({ verdict }) => verdict === wanted).length
  return {
    groups: studies.filter(({ state }) => state !== 'released').length,
    answered: answers.length,
    feasible: of('feasible'),
    conditional: of('conditional'),
    notFeasible: of('not-feasible'),
    tookPart: answers.reduce((sum, { tookPart }) => sum + tookPart, 0),
    dissent: answers.reduce((sum, { dissent }) => sum + dissent.length, 0),
  }
}

/** The two steps of deliberation on a major matter's page (两级研究), with the roll-up made from what the groups said. */
export const groupsPanelOf = (names: Names) =>
  async function panel(work: Work, matter: Pick<MajorMatter, 'id' | 'state'>): Promise<GroupsPanel> {
    const groups = (await groupsOf(work)).filter(({ deputies }) => deputies > 0)
    const leaderless = groups.filter(({ leader }) => leader === null).map(({ name }) => name)
    const asked = await deliberationOf(work, matter.id)
    const facts = { state: matter.state, opened: asked !== undefined, groups: groups.length }
    const mayAsk = holds(work, organisers) && mayBeStudied(facts).permitted
    if (!asked) return { mayAsk, leaderless, asked: null }
    const rows = await studiesOf(work, matter.id)
    const ids = rows.flatMap(({ dissent }) => dissent.map(({ deputyId }) => deputyId))
    const line = lineOf(work, names, await deputyNames(work.tx, work.congressId, ids))
    const studies: GroupStudy[] = []
    for (const row of rows) {
      const group = groups.find(({ id }) => id === row.group_id)
      studies.push(
        await line(row, {
          leader: group?.leader?.name ?? null,
          members: group?.deputies ?? 0,
          askedOn: asked.opened_on,
        }),
      )
    }
    return {
      mayAsk,
      leaderless,
      asked: {
        answerBy: asked.answer_by,
        openedOn: asked.opened_on,
        openedBy: asked.opened_by,
        focus: asked.focus,
        leadersMeeting: await meetingOf(work, names, asked.gathering_id),
        studies,
        totals: totalsOf(studies),
        missing: studies.filter(({ state }) => state === 'asked').map(({ group }) => group.name),
      },
    }
  }
