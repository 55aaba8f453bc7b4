import type { z } from 'zod'
import type { Work } from '../../platform/http/route.ts'
import { undertake } from '../docket/index.ts'
import type { answerInquiry } from './contract.ts'
import { keepSaid, move, type Moved } from './keep.ts'
import { inquiryOf } from './queries.ts'
import { mayAnswer } from './rules.ts'

type Answering = { id: string } & z.output<NonNullable<typeof answerInquiry.body>>

/** Whether the answer comes by the day it is owed; once it is before the presidium it is late. */
async function isInTime({ tx, congressId, today }: Work, id: string): Promise<boolean> {
  const owed = await tx
    .selectFrom('docket.duty')
    .select('due_on')
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', id)
    .where('act', '=', 'answer')
    .where('state', '=', 'asked')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return owed !== undefined && today <= owed.due_on
}

/** The organ answers (答复); what it promises is owed from now on, and the deputy who asked verifies it. */
export async function answer(work: Work, { id, version, text, contact, promises, files }: Answering): Promise<Moved> {
  const inquiry = await inquiryOf(work, id)
  const inTime = await isInTime(work, id)
  const moved = await move(work, {
    id,
    act: 'answer',
    version,
    ask: () => mayAnswer({ promises, today: work.today }),
    facts: { promises: promises.length },
  })
  await keepSaid(work, {
    id,
    round: inquiry.round,
    side: 'answer',
    text,
    organId: inquiry.organ_id,
    contact,
    inTime,
    files,
  })
  for (const { promise, dueOn } of promises)
    await undertake(work, {
      sourceId: id,
      promise,
      owner: { kind: 'organ', id: inquiry.organ_id },
      verifiers: [{ kind: 'deputy', id: inquiry.deputy_id }],
      dueOn,
    })
  return moved
}
