import type { Work } from '../../platform/http/route.ts'
import { practice } from '../../law/article.ts'
import { record } from '../../platform/record/record.ts'

const listed = practice('逾期事项在半年通报中点名', 'what is overdue is listed by name in the half-yearly bulletin')

interface Listing {
  readonly matterIds: readonly string[]
  readonly act: string
  /** The bulletin that names them. */
  readonly where: string
}

/** The last rung (通报): what is owed and named in a bulletin stands listed; nobody climbs down from there, nor twice up. */
export async function listByName(work: Work, { matterIds, act, where }: Listing): Promise<number> {
  const { tx, congressId, now, today } = work
  if (matterIds.length === 0) return 0
  const steps = await tx
    .updateTable('docket.duty')
    .set({ rung: 'listed' })
    .where('congress_id', '=', congressId)
    .where('matter_id', 'in', matterIds)
    .where('act', '=', act)
    .where('ended_at', 'is', null)
    .where('due_on', '<', today)
    .where('rung', '!=', 'listed')
    .returning(['id', 'matter_id', 'due_on'])
    .execute()
  await record(
    { tx, congressId, now },
    ...steps.map(({ id, matter_id, due_on }) => ({
      name: 'duty.listed' as const,
      subject: { kind: 'duty', id },
      actor: work.caller,
      under: listed,
      facts: { matterId: matter_id, act, dueOn: due_on, bulletin: where },
    })),
  )
  return steps.length
}
