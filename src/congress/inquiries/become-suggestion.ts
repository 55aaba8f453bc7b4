import { practice } from '../../law/article.ts'
import { insist, refuse } from '../../law/ruling.ts'
import { matterForUpdate } from '../docket/index.ts'
import type { Work } from '../../platform/http/route.ts'
import { organsOf } from '../organs/index.ts'
import { draftFrom } from '../suggestions/index.ts'
import { note } from './keep.ts'
import { inquiryLife } from './life.ts'
import { inquiryOf, type Inquiry } from './queries.ts'
import { mayBecomeSuggestion } from './rules.ts'
import { saidIn } from './said.ts'

const own = practice('询问由提问代表转为建议', 'whoever asked makes a suggestion of it')

const longest = 8000

/** What was asked and answered, as the facts of a suggestion. */
async function factsOf(work: Work, inquiry: Inquiry): Promise<string> {
  const names = new Map((await organsOf(work.tx, work.congressId)).map(({ id, name }) => [id, name]))
  const said = await saidIn(work, inquiry.id)
  return said
    .map(({ side, text, organ_id, said_on }) =>
      side === 'question'
        ? `询问（${said_on}）：${text}`
        : `${names.get(organ_id ?? '') ?? ''}答复（${said_on}）：${text}`,
    )
    .join('\n\n')
    .slice(0, longest)
}

/** The deputy makes a draft suggestion of what she asked (转为建议); once, however often she presses. */
export async function becomeSuggestion(
  work: Work,
  { id, suggestionId }: { id: string; suggestionId: string },
): Promise<{ suggestionId: string }> {
  const { kind } = inquiryLife
  const matter = await matterForUpdate(work.tx, work.congressId, { kind, id })
  const inquiry = await inquiryOf(work, id)
  if (inquiry.deputy_id !== work.caller.deputyId)
    insist(refuse(own, 'not-your-act', { kind, act: 'follow-up', by: 'asker' }))
  insist(mayBecomeSuggestion({ withdrawn: matter.state === 'withdrawn' }))
  if (inquiry.suggestion_id) return { suggestionId: inquiry.suggestion_id }
  await draftFrom(work, {
    id: suggestionId,
    title: `关于${inquiry.subject}的建议`.slice(0, 100),
    facts: await factsOf(work, inquiry),
    place: inquiry.place,
    origin: { kind, id, number: null, title: inquiry.subject, reason: '' },
  })
  await note(work, id, { suggestion_id: suggestionId })
  return { suggestionId }
}
