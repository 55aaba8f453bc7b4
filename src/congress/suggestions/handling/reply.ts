import { allOf, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { settingsOf } from '../../organs/index.ts'
import { coHandlersOf } from '../handing-over/parties.ts'
import { move, note, paperOf, type Moved, type Paper } from '../move.ts'
import { mayClass, mayReplySo, type AnswerFacts } from './answer-rules.ts'
import { openAmong, pointsOfPaper, standingAnswers, type LastAnswer } from './paper-points.ts'
import { latestPlan } from './plan.ts'
import { mayAnswerForAll, mayAnswerUpward, silentOrgans } from './rules.ts'
import { schemeIn } from './scheme.ts'
import { lastPromised, promisesIn, storeReply, type ReplyBody } from './store-reply.ts'
import { lettersSent } from './upward.ts'
import { signing } from './who-handles.ts'

export type Replying = ReplyBody & { readonly id: string; readonly version: number }

/** What a reply's own content is judged by: these points, these answers. */
export const contentFacts = async (
  work: Work,
  body: ReplyBody,
  { points, answers }: Pick<AnswerFacts, 'points' | 'answers'>,
): Promise<AnswerFacts> => ({
  points,
  answers,
  resultClass: body.resultClass,
  scheme: schemeIn(await settingsOf(work.tx, work.congressId)),
  explanation: body.explanation,
  today: work.today,
})

/** 上报请示: what the organ says is beyond its powers has gone upward. */
export async function upwardRuling(
  work: Work,
  id: string,
  { explanation }: ReplyBody,
  organId: string,
): Promise<Ruling> {
  const plan = await latestPlan(work, id, organId)
  const beyondPowers = plan?.kind === 'beyond-powers' || explanation?.reason === 'powers'
  return mayAnswerUpward({ beyondPowers, letters: await lettersSent(work, id, organId) })
}

async function wholeReply(work: Work, paper: Paper, body: ReplyBody): Promise<Ruling> {
  const points = pointsOfPaper(paper)
  return allOf(
    await signing(work),
    mayReplySo(await contentFacts(work, body, { points, answers: body.answers })),
    await upwardRuling(work, paper.id, body, paper.organ_id ?? ''),
    mayAnswerForAll(await coHandlersOf(work, paper.id), work.today),
  )
}

const factsOf = (body: ReplyBody) => ({ resultClass: body.resultClass, promises: promisesIn(body) })

/** The handling organ answers every point (答复); each thing it promises becomes an undertaking. */
export async function reply(work: Work, { id, version, ...body }: Replying): Promise<Moved> {
  const paper = await paperOf(work, id)
  const moved = await move(work, {
    id,
    version,
    act: 'reply',
    ask: () => wholeReply(work, paper, body),
    days: { promised: lastPromised(body.answers, work.today) },
    facts: factsOf(body),
  })
  const silent = silentOrgans(await coHandlersOf(work, id))
  // Where no organ leads (分办), whichever of them answers anew answers for all.
  const organId = paper.organ_id ?? work.caller.organId ?? ''
  await storeReply(work, { paper, organId, kind: 'reply', body, silentOrgans: silent })
  await note(work, id, { result_class: body.resultClass, replied_on: work.today })
  return moved
}

/** The standing answers with the new ones in their place. */
const merged = (standing: readonly LastAnswer[], given: ReplyBody['answers']) => [
  ...standing.filter(({ point }) => !given.some((each) => each.point === point)),
  ...given,
]

async function supplementRuling(work: Work, paper: Paper, body: ReplyBody): Promise<Ruling> {
  const standing = await standingAnswers(work, paper.id)
  const open = openAmong(pointsOfPaper(paper), standing)
  const answered = open.filter((point) => body.answers.some((each) => each.point === point))
  const points = answered.length > 0 ? answered : open.slice(0, 1)
  const own = await contentFacts(work, body, { points, answers: body.answers })
  return allOf(
    await signing(work),
    mayReplySo({ ...own, scheme: { ...own.scheme, solved: '', promising: '' } }),
    mayClass({ ...own, answers: merged(standing, body.answers) }),
    await upwardRuling(work, paper.id, body, work.caller.organId ?? ''),
  )
}

/** New progress or a changed class (补充答复): what was still open is answered further, and is rated again. */
export async function supplement(work: Work, { id, version, ...body }: Replying): Promise<Moved> {
  const paper = await paperOf(work, id)
  const answers = merged(await standingAnswers(work, id), body.answers)
  const moved = await move(work, {
    id,
    version,
    act: 'supplement',
    ask: () => supplementRuling(work, paper, body),
    days: { promised: lastPromised(answers, work.today) },
    facts: factsOf(body),
  })
  const organId = work.caller.organId ?? paper.organ_id ?? ''
  await storeReply(work, { paper, organId, kind: 'supplement', body })
  await note(work, id, { result_class: body.resultClass })
  return moved
}
