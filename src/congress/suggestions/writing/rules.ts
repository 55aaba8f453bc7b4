import { practice } from '../../../law/article.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { DeputiesLaw } from '../../../law/index.ts'

const oneMatter = practice(
  '一事一议，写明事实、分析和具体建议',
  'one matter, with facts, analysis and a concrete proposal',
)
const keptBack = practice('不公开应说明理由', 'keeping a paper from the public needs a reason')

const parts = ['title', 'facts', 'proposal'] as const

/** What a suggestion cannot be submitted without, and lacks: a title, its facts, its proposal. */
export const missingParts = (draft: Readonly<Record<(typeof parts)[number], string>>) =>
  parts.filter((part) => !draft[part].trim())

/** DL 24: a suggestion is clear and concrete. Reading: its facts and its proposal are both written down. */
export function maySubmit(draft: { title: string; facts: string; proposal: string }): Ruling {
  const [part] = missingParts(draft)
  return part ? refuse(DeputiesLaw('24'), 'part-missing', { part }) : permit(oneMatter)
}

/** A reason is owed where the deputy wants the paper kept from publication. */
export const mayStayUnpublished = (paper: { mayPublish: boolean; notPublicReason: string }): Ruling =>
  paper.mayPublish || paper.notPublicReason.trim() ? permit(keptBack) : refuse(keptBack, 'reason-missing')
