import type { Work } from '../../platform/http/route.ts'
import { submitForModeration } from '../moderation/index.ts'
import { opinionLife } from './life.ts'
import { attachmentsOf, saidIn, type Opinion } from './queries.ts'

/** What moderation knows an answer as: its own words are moderated apart from the opinion's. */
export const answerKind = 'public-answer'

/**
 * Once the person has been told, an opinion she lets be published goes to moderation with its answer (送公开审核). Sent
 * twice, it waits once.
 */
export async function sendToModeration(work: Work, { id, heading, text, may_publish }: Opinion): Promise<void> {
  if (!may_publish) return
  const paper = { kind: opinionLife.kind, id }
  const photos = (await attachmentsOf(work, id)).filter(({ kind }) => kind === 'photo').map(({ fileId }) => fileId)
  const opinion = { kind: opinionLife.kind, id, title: heading, text, pictures: photos, paper }
  await submitForModeration(work, opinion)
  const answer = (await saidIn(work, id)).findLast(({ side }) => side === 'answer')
  if (answer)
    await submitForModeration(work, { kind: answerKind, id: answer.id, title: heading, text: answer.text, paper })
}
