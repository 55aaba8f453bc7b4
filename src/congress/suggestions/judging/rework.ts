import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { handOver, perform } from '../../docket/index.ts'
import { separatePartLife } from '../handing-over/life.ts'
import { separatePartsOf } from '../handing-over/parties.ts'
import { assigner } from '../places.ts'

interface Asking {
  readonly suggestionId: string
  readonly by: 'deputy' | 'office' | 'chair'
  readonly whatIsMissing: string
  /** Today, unless it was asked before the paper came here. */
  readonly on?: string
  /** What each organ of a paper handled in parts is asked for. */
  readonly parts?: readonly { readonly organId: string; readonly whatIsMissing: string }[]
}

/** Writes down what is asked for again (重新办理), and of whom: how often is counted from here. */
export async function askAgain(work: Work, asking: Asking): Promise<void> {
  const { tx, congressId, now } = work
  const { suggestionId, by, whatIsMissing, on = work.today, parts = [] } = asking
  const id = newId(now.getTime())
  await tx
    .insertInto('suggestions.rework')
    .values({
      congress_id: congressId,
      id,
      suggestion_id: suggestionId,
      asked_by: by,
      what_is_missing: whatIsMissing,
      asked_on: on,
    })
    .execute()
  const rows = parts.map((part) => ({
    congress_id: congressId,
    rework_id: id,
    organ_id: part.organId,
    what_is_missing: part.whatIsMissing,
  }))
  if (rows.length > 0) await tx.insertInto('suggestions.rework_part').values(rows).execute()
}

interface SendingBack {
  readonly suggestionId: string
  readonly leadDeputyId: string | null
  readonly parts: readonly { readonly organId: string; readonly whatIsMissing: string }[]
}

/** The organs that did not satisfy handle their parts again, each by its own clock; the others have done theirs. */
export async function sendPartsBack(work: Work, { suggestionId, leadDeputyId, parts }: SendingBack): Promise<void> {
  const { tx, congressId } = work
  const all = await separatePartsOf(work, suggestionId)
  const deputy = leadDeputyId ? [{ kind: 'deputy', id: leadDeputyId } as const] : []
  for (const { organId, whatIsMissing } of parts) {
    const part = all.find((one) => one.organId === organId)
    if (!part) continue
    // Her place in the paper is her place in its parts.
    await handOver(tx, congressId, part.id, { 'lead-deputy': [...deputy, ...assigner] })
    await perform(work, separatePartLife, { id: part.id, act: 'redo', version: part.version, facts: { whatIsMissing } })
  }
}
