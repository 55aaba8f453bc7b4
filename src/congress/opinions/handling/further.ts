import { insist, refuse } from '../../../law/ruling.ts'
import { record } from '../../../platform/record/record.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { draftFrom } from '../../suggestions/index.ts'
import { openLegalHelp } from '../../voters/index.ts'
import { answering } from '../bases.ts'
import { note } from '../keep.ts'
import { opinionLife } from '../life.ts'
import { opinionOf } from '../queries.ts'
import { mayBecomeSuggestion } from '../rules.ts'
import { sourceNames, type Source } from '../words.ts'

/** The deputy makes a draft suggestion of it (转为建议), its origin kept; once, however often she presses. */
export async function becomeSuggestion(
  work: Work,
  { id, suggestionId }: { id: string; suggestionId: string },
): Promise<{ suggestionId: string }> {
  const { kind } = opinionLife
  await matterForUpdate(work.tx, work.congressId, { kind, id })
  const opinion = await opinionOf(work, id)
  if (opinion.deputy_id !== work.caller.deputyId)
    insist(refuse(answering, 'not-your-act', { kind, act: 'answer', by: 'answerer' }))
  insist(mayBecomeSuggestion(opinion))
  if (opinion.suggestion_id) return { suggestionId: opinion.suggestion_id }
  const from = sourceNames[opinion.source as Source].zh
  await draftFrom(work, {
    id: suggestionId,
    title: `关于${opinion.heading.replaceAll('…', '')}的建议`.slice(0, 100),
    facts: `群众反映（${opinion.received_on}，${from}）：${opinion.text}`,
    place: opinion.place,
    origin: { kind, id, number: null, title: opinion.heading, reason: '' },
  })
  await note(work, id, { suggestion_id: suggestionId })
  await tellOf(work, id, 'opinion.made-suggestion')
  return { suggestionId }
}

const tellOf = (work: Work, id: string, name: 'opinion.made-suggestion' | 'opinion.sent-to-legal-help') =>
  record(work, { name, subject: { kind: opinionLife.kind, id }, actor: work.caller, facts: {} })

interface Referring {
  readonly id: string
  readonly legalHelpId: string
  readonly askerNote: string
}

/** Whoever needs advice on the law is referred to legal help (转法律帮助); nobody here decides her case. */
export async function referToLegalHelp(
  work: Work,
  { id, legalHelpId, askerNote }: Referring,
): Promise<{ legalHelpId: string }> {
  await matterForUpdate(work.tx, work.congressId, { kind: opinionLife.kind, id })
  const opinion = await opinionOf(work, id)
  insist(mayBecomeSuggestion(opinion))
  if (opinion.legal_help_id) return { legalHelpId: opinion.legal_help_id }
  await openLegalHelp(work, {
    id: legalHelpId,
    opinionId: id,
    subject: opinion.heading,
    text: opinion.text,
    askerNote,
    deputyId: opinion.deputy_id,
    place: opinion.place,
  })
  await note(work, id, { legal_help_id: legalHelpId })
  await tellOf(work, id, 'opinion.sent-to-legal-help')
  return { legalHelpId }
}
