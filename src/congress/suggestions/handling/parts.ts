import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterForUpdate, perform } from '../../docket/index.ts'
import { separately } from '../bases.ts'
import { separatePartLife } from '../handing-over/life.ts'
import { separatePartsOf, type OrganPart } from '../handing-over/parties.ts'
import { suggestionLife } from '../life.ts'
import { move, note, paperOf, type Moved, type Paper } from '../move.ts'
import { mayAnswer, mayReplySo } from './answer-rules.ts'
import { pointsOfPaper, standingAnswers } from './paper-points.ts'
import { contentFacts, type Replying } from './reply.ts'
import { lastPromised, promisesIn, storeReply, type ReplyBody } from './store-reply.ts'
import { signing } from './who-handles.ts'

export type OnPart = { readonly id: string; readonly partId: string; readonly version: number }

/** The caller's own part of a paper, the paper locked. @throws NotFound */
export async function ownPart(
  work: Work,
  id: string,
  partId: string,
): Promise<{ paper: Paper; parts: OrganPart[]; part: OrganPart }> {
  await paperOf(work, id)
  await matterForUpdate(work.tx, work.congressId, { kind: suggestionLife.kind, id })
  const parts = await separatePartsOf(work, id)
  const part = parts.find((each) => each.id === partId && each.organId === work.caller.organId)
  if (!part) throw new NotFound('separate-part')
  return { paper: await paperOf(work, id), parts, part }
}

/** An organ signs for its part (签收). */
export async function signPart(work: Work, { id, partId, version }: OnPart) {
  const { part } = await ownPart(work, id, partId)
  const matter = await perform(work, separatePartLife, { id: part.id, act: 'sign', version })
  return { id: part.id, state: matter.state, version: matter.version }
}

const isOver = ({ state }: OrganPart): boolean => state === 'replied' || state === 'released'

/** The class of a paper answered in parts: that of the part furthest from solved. */
async function classOfParts({ tx, congressId }: Work, id: string): Promise<string | null> {
  const rows = await tx
    .selectFrom('suggestions.reply as reply')
    .innerJoin('suggestions.organ_part as part', (on) =>
      on.onRef('part.congress_id', '=', 'reply.congress_id').onRef('part.id', '=', 'reply.part_id'),
    )
    .select(['reply.part_id', 'reply.result_class'])
    .where('reply.congress_id', '=', congressId)
    .where('reply.suggestion_id', '=', id)
    .where('part.superseded', '=', false)
    .orderBy('reply.id')
    .execute()
  const last = new Map(rows.map((row) => [row.part_id, row.result_class ?? '']))
  return [...last.values()].sort().at(-1) || null
}

interface PartFacts {
  readonly paper: Paper
  readonly body: ReplyBody
  /** Whether no other part is still owed. */
  readonly isLast: boolean
}

async function partRuling(work: Work, { paper, body, isLast }: PartFacts): Promise<Ruling> {
  const points = pointsOfPaper(paper)
  const own = points.filter((point) => body.answers.some((each) => each.point === point))
  const facts = await contentFacts(work, body, {
    points: own.length > 0 ? own : points.slice(0, 1),
    answers: body.answers,
  })
  const standing = await standingAnswers(work, paper.id)
  return allOf(
    await signing(work),
    mayReplySo(facts),
    // Between them the parts leave no point unanswered.
    ...(isLast && paper.state === 'separate' ? [mayAnswer({ points, answers: [...standing, ...body.answers] })] : []),
  )
}

/** An organ answers for its part (分办答复); with the last part the paper is answered. */
export async function replyPart(work: Work, asked: Replying & { readonly partId: string }) {
  const { id, partId, version, ...body } = asked
  const { paper, parts, part } = await ownPart(work, id, partId)
  const isLast = parts.every((each) => each.id === part.id || isOver(each))
  const matter = await perform(work, separatePartLife, {
    id: part.id,
    act: 'reply',
    version,
    ask: () => partRuling(work, { paper, body, isLast }),
    facts: { resultClass: body.resultClass, promises: promisesIn(body) },
  })
  await storeReply(work, { paper, organId: part.organId, kind: 'part', body, partId: part.id })
  if (isLast && paper.state === 'separate') await complete(work, paper)
  return { id: part.id, state: matter.state, version: matter.version }
}

async function complete(work: Work, paper: Paper): Promise<void> {
  const { id, version } = paper
  const resultClass = await classOfParts(work, id)
  const standing = await standingAnswers(work, id)
  const promised = lastPromised(standing, work.today)
  await move(work, { id, version, act: 'complete', days: { promised }, facts: { resultClass: resultClass ?? '' } })
  await note(work, id, { result_class: resultClass, replied_on: work.today })
}

/** The office gathers the replies that are in (汇总答复); parts still owed stay owed. */
export async function gather(work: Work, { id, version }: { id: string; version: number }): Promise<Moved> {
  const parts = await separatePartsOf(work, id)
  const standing = await standingAnswers(work, id)
  const promised = lastPromised(standing, work.today)
  const moved = await move(work, {
    id,
    version,
    act: 'gather',
    ask: () => mayGather(parts),
    days: { promised },
    facts: {
      organ: parts
        .filter(({ state }) => state !== 'replied')
        .map(({ organ }) => organ)
        .join('、'),
    },
  })
  await note(work, id, { result_class: await classOfParts(work, id), replied_on: work.today })
  return moved
}

/** Something must have been answered before it can be gathered. */
export const mayGather = (parts: readonly Pick<OrganPart, 'state'>[]): Ruling =>
  parts.some(({ state }) => state === 'replied') ? permit(separately) : refuse(separately, 'nothing-to-gather')
