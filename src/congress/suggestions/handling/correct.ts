import { allOf, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { corrected } from '../bases.ts'
import { move, note, paperOf, type Moved, type Paper } from '../move.ts'
import { mayReplySo } from './answer-rules.ts'
import { pointsOfPaper } from './paper-points.ts'
import { contentFacts, upwardRuling, type Replying } from './reply.ts'
import { mayCorrect } from './rules.ts'
import { lastPromised, promisesIn, storeReply, type ReplyBody } from './store-reply.ts'
import { signing } from './who-handles.ts'
import { isPromise, type Outcome } from './words.ts'

/** An organ's latest reply on a paper, which a correction puts right, with what it answered. */
export async function latestReplyOf({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string, organId: string) {
  const reply = await tx
    .selectFrom('suggestions.reply')
    .select(['id', 'part_id', 'result_class'])
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', id)
    .where('organ_id', '=', organId)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (!reply) return null
  const answers = await tx
    .selectFrom('suggestions.answer')
    .select(['point', 'outcome', 'owner', 'due_on as dueOn'])
    .where('congress_id', '=', congressId)
    .where('reply_id', '=', reply.id)
    .orderBy('position')
    .execute()
  return { ...reply, answers: answers as { point: string; outcome: Outcome; owner: string; dueOn: string | null }[] }
}
type Latest = NonNullable<Awaited<ReturnType<typeof latestReplyOf>>>

async function ruling(
  work: Work,
  paper: Paper,
  { latest, body }: { latest: Latest | null; body: ReplyBody },
): Promise<Ruling> {
  if (!latest) return refuse(corrected, 'nothing-to-correct')
  const points = latest.part_id ? latest.answers.map(({ point }) => point) : pointsOfPaper(paper)
  return allOf(
    await signing(work),
    mayReplySo(await contentFacts(work, body, { points, answers: body.answers })),
    mayCorrect({
      before: latest.answers.filter(({ outcome }) => isPromise(outcome)),
      after: body.answers.filter(({ outcome }) => isPromise(outcome)),
    }),
    await upwardRuling(work, paper.id, body, work.caller.organId ?? ''),
  )
}

/** A reply is put right before it is rated (更正答复): the original is kept, and what it promised stays promised. */
export async function correct(work: Work, asked: Replying & { readonly reason: string }): Promise<Moved> {
  const { id, version, reason, ...body } = asked
  const paper = await paperOf(work, id)
  const organId = work.caller.organId ?? ''
  const latest = await latestReplyOf(work, id, organId)
  const moved = await move(work, {
    id,
    version,
    act: 'correct',
    ask: () => ruling(work, paper, { latest, body }),
    days: { promised: lastPromised(body.answers, work.today) },
    facts: { resultClass: body.resultClass, promises: promisesIn(body), reason },
  })
  if (!latest) return moved
  const corrects = { id: latest.id, reason }
  await storeReply(work, { paper, organId, kind: 'correction', body, partId: latest.part_id, corrects })
  if (!latest.part_id) await note(work, id, { result_class: body.resultClass })
  return moved
}
