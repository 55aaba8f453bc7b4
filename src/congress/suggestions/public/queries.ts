import { sql, type SqlBool } from 'kysely'
import type { Reader } from '../../../platform/database/house.ts'
import { publicStates } from './words.ts'

/** Papers everybody may know of, with what stands beside them. Whether the text may be shown is the paper's own affair. */
export const publicPapers = (db: Reader, congressId: number) =>
  db
    .selectFrom('suggestions.suggestion as suggestion')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'suggestion.congress_id').onRef('matter.id', '=', 'suggestion.id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'suggestion.congress_id').onRef('organ.id', '=', 'suggestion.organ_id'),
    )
    .leftJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'suggestion.congress_id')
        .onRef('deputy.id', '=', 'suggestion.lead_deputy_id'),
    )
    .leftJoin('organs.session as session', (on) =>
      on.onRef('session.congress_id', '=', 'suggestion.congress_id').onRef('session.id', '=', 'suggestion.session_id'),
    )
    .where('suggestion.congress_id', '=', congressId)
    .where('matter.state', 'in', publicStates)

/** What a line of the public list needs, and nothing else. */
export const lineColumns = [
  'suggestion.id',
  'suggestion.number',
  'suggestion.title',
  'suggestion.category',
  'suggestion.may_publish as mayPublish',
  'suggestion.proposers',
  'suggestion.submitted_on as submittedOn',
  'suggestion.assigned_on as assignedOn',
  'suggestion.reply_due_on as dueOn',
  'suggestion.replied_on as repliedOn',
  'suggestion.result_class as resultClass',
  'matter.state',
  'organ.name as organ',
  'deputy.id as deputyId',
  'deputy.name as deputy',
  'session.name as session',
] as const

/** 重点督办件: chosen now, or brought in as such. */
export const isKeyPaper = sql<SqlBool>`(suggestion.priority or exists (select from suggestions.key_suggestion as key
  where key.congress_id = suggestion.congress_id and key.suggestion_id = suggestion.id and key.dropped_on is null))`
