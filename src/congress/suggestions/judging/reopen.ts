import { practice } from '../../../law/article.ts'
import { allOf, insist, refuse } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty, matterOf, reopenPromise, undertake } from '../../docket/index.ts'
import { suggestionLife } from '../life.ts'
import { move, paperOf, type Moved, type Paper } from '../move.ts'
import { assigner, organ } from '../places.ts'
import { ratingRuling } from './rater.ts'
import { mayReopenPaper } from './rules.ts'

interface Reopening {
  readonly id: string
  readonly version: number
  readonly finding: string
  readonly undertakingId: string | null
  readonly demand: string
  readonly originalFileId: string | null
}

const follows = practice('重新跟踪的事项有单位承办', 'what is followed again is some organ’s to do')

/** The promise's version, if it was made in this paper. @throws NotFound */
async function promiseIn({ tx, congressId }: Work, suggestionId: string, id: string): Promise<number> {
  const made = await tx
    .selectFrom('docket.undertaking')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .where('source_id', '=', suggestionId)
    .executeTakeFirst()
  if (!made) throw new NotFound('undertaking')
  return (await matterOf(tx, congressId, { kind: 'undertaking', id })).version
}

/** Opens the promise that did not hold, or writes down what is to be done now; either is followed to the day. */
async function toFollow(work: Work, paper: Paper, asked: Reopening & { dueOn: string }): Promise<string> {
  const { undertakingId, finding, demand, dueOn } = asked
  if (undertakingId) {
    const version = await promiseIn(work, paper.id, undertakingId)
    await reopenPromise(work, { id: undertakingId, version, because: 'defect', reason: finding, dueOn })
    return undertakingId
  }
  if (!paper.organ_id) insist(refuse(follows, 'nobody-to-follow'))
  const deputy = paper.lead_deputy_id ? [{ kind: 'deputy', id: paper.lead_deputy_id } as const] : []
  return undertake(work, {
    sourceId: paper.id,
    promise: demand,
    owner: organ(paper.organ_id as string),
    verifiers: [...deputy, ...assigner],
    dueOn,
  })
}

/** 重新跟踪: a closed matter that proves unsolved is followed again, with what shows it and with something to follow. */
export async function reopen(work: Work, asked: Reopening): Promise<Moved> {
  const { tx, congressId, now, today } = work
  const { id, version, finding, undertakingId, demand, originalFileId } = asked
  const paper = await paperOf(work, id)
  const dueOn = await dueOfDuty(work, suggestionLife, { setting: 'suggestions.redo-within', start: today })
  const moved = await move(work, {
    id,
    version,
    act: 'reopen',
    ask: async () =>
      allOf(
        await ratingRuling(work, paper, originalFileId),
        mayReopenPaper({ finding, hasPromise: undertakingId !== null, demand }),
      ),
    days: { promised: dueOn },
    facts: { finding, dueOn },
  })
  const undertaking_id = await toFollow(work, paper, { ...asked, dueOn })
  await tx
    .insertInto('suggestions.reopening')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      suggestion_id: id,
      finding,
      undertaking_id,
      reopened_on: today,
    })
    .execute()
  return moved
}
