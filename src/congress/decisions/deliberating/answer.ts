import type { z } from 'zod'
import type { Work } from '../../../platform/http/route.ts'
import { membersOf } from '../../deputies/index.ts'
import { perform } from '../../docket/index.ts'
import type { answerForGroup } from './contract.ts'
import { groupStudyLife } from './life.ts'
import { mayAnswer } from './rules.ts'
import { deliberationOf, studyOf } from './studies.ts'
import { verdictNames, type StudyState } from './words.ts'

type Answering = { readonly id: string } & z.output<NonNullable<typeof answerForGroup.body>>

/** A group's opinion (代表小组意见), by its leader or entered by the office for her. */
export async function answer(work: Work, { id, version, ...said }: Answering) {
  const { tx, congressId, caller, today } = work
  const study = await studyOf(work, id)
  const members = (await membersOf(tx, work, study.group_id)).map((member) => member.id)
  const asked = await deliberationOf(work, study.matter_id)
  const byOffice = !caller.roles.includes('deputy')
  const moved = await perform(work, groupStudyLife, {
    id,
    act: 'answer',
    version,
    ask: () => mayAnswer(said, { members, askedOn: asked?.opened_on ?? today, today }),
    facts: {
      found: verdictNames[said.verdict],
      tookPart: said.tookPart,
      dissent: said.dissent.length,
      ...(byOffice && { enteredFor: study.groupName }),
    },
  })
  await tx
    .updateTable('decisions.group_study')
    .set({
      verdict: said.verdict,
      conditions: said.verdict === 'conditional' ? said.conditions : '',
      reasons: JSON.stringify(said.reasons),
      took_part: said.tookPart,
      dissent: JSON.stringify(said.dissent),
      met_on: said.metOn,
      answered_by: caller.name,
      by_office: byOffice,
    })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  return { id, state: moved.state as StudyState, version: moved.version }
}
