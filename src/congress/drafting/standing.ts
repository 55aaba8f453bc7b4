import type { Work } from '../../platform/http/route.ts'
import { signatoryRows } from './co-signing/queries.ts'
import type { Paper } from './papers.ts'
import { takingPart } from './words.ts'

/** A paper, and whether the caller is one of those who write it. */
export type Writing = Paper & { readonly writes: boolean }

/** Those who write a paper: its lead deputy, staff who enter it for her, and every deputy taking part. */
export async function writingOf(work: Work, paper: Paper): Promise<Writing> {
  const { deputyId, roles } = work.caller
  if (paper.leads) return { ...paper, writes: true }
  if (!deputyId || !roles.includes('deputy')) return { ...paper, writes: false }
  const mine = await signatoryRows(work, paper.id)
    .where('signatory.deputy_id', '=', deputyId)
    .where('signatory.state', 'in', [...takingPart])
    .executeTakeFirst()
  return { ...paper, writes: mine !== undefined }
}
