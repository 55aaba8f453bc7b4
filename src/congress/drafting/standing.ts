import type { Work } from '../../platform/http/route.ts'
import { signatoryRows } from './co-signing/queries.ts'
import type { Paper } from './papers.ts'
import { takingPart } from './words.ts'

/** A paper, and whether the caller takes part in writing it, and with the pen in hand. */
export type Writing = Paper & { readonly writes: boolean; readonly holdsPen: boolean }

/** Those who write a paper: its lead deputy, staff who enter it for her, and every deputy taking part; the pen is hers and theirs to whom she gave it. */
export async function writingOf(work: Work, paper: Paper): Promise<Writing> {
  const { deputyId, roles } = work.caller
  if (paper.leads) return { ...paper, writes: true, holdsPen: true }
  if (!deputyId || !roles.includes('deputy')) return { ...paper, writes: false, holdsPen: false }
  const mine = await signatoryRows(work, paper.id)
    .where('signatory.deputy_id', '=', deputyId)
    .where('signatory.state', 'in', [...takingPart])
    .executeTakeFirst()
  return { ...paper, writes: mine !== undefined, holdsPen: mine?.holdsPen ?? false }
}
