import type { Work } from '../../../platform/http/route.ts'
import { pointsOf } from '../points.ts'
import type { Outcome } from './words.ts'

/** What a reply must answer: the points of the proposal; of a paper brought in without one, its title. */
export const pointsOfPaper = (paper: { proposal: string; title: string }): string[] => {
  const points = pointsOf(paper.proposal)
  return points.length > 0 ? points : [paper.title]
}

export interface LastAnswer {
  readonly point: string
  readonly outcome: Outcome
  readonly answer: string
  readonly owner: string
  readonly dueOn: string | null
  readonly undertakingId: string | null
  readonly organId: string
}

/** The answer that stands for each point: the last one given, corrected originals left out. */
export async function standingAnswers(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  suggestionId: string,
): Promise<LastAnswer[]> {
  const rows = await tx
    .selectFrom('suggestions.answer as answer')
    .innerJoin('suggestions.reply as reply', (on) =>
      on.onRef('reply.congress_id', '=', 'answer.congress_id').onRef('reply.id', '=', 'answer.reply_id'),
    )
    .select(['answer.point', 'answer.outcome', 'answer.answer', 'answer.owner', 'answer.due_on as dueOn'])
    .select(['answer.undertaking_id as undertakingId', 'reply.organ_id as organId'])
    .where('answer.congress_id', '=', congressId)
    .where('reply.suggestion_id', '=', suggestionId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('suggestions.reply as later')
            .select('later.id')
            .whereRef('later.congress_id', '=', 'reply.congress_id')
            .whereRef('later.corrects_id', '=', 'reply.id'),
        ),
      ),
    )
    .orderBy('reply.id')
    .orderBy('answer.position')
    .execute()
  const last = new Map<string, LastAnswer>()
  for (const row of rows) last.set(row.point, row as LastAnswer)
  return [...last.values()]
}

/** The points that no answer has told as done. */
export const openAmong = (points: readonly string[], answers: readonly LastAnswer[]): string[] =>
  points.filter((point) => !answers.some((each) => each.point === point && each.outcome === 'done'))
