import { sql } from 'kysely'
import type { Work } from '../../platform/http/route.ts'
import { newId } from '../../platform/database/id.ts'
import type { Matter, Places } from './queries.ts'
import { reckon, reckoningOf } from './reckon.ts'
import { owedIn } from './rules.ts'
import type { Life } from './words.ts'

type Doing = Pick<Work, 'tx' | 'congressId' | 'now'>

/** An open matter without anybody who owes something would stall in silence: the transaction must not commit. */
export class NobodyOwes extends Error {}

/** Ends the matter's open duties: discharged by the act that was done, or gone with the state. */
export const closeDuties = (doing: Doing, matterId: string, doneAct: string) =>
  doing.tx
    .updateTable('docket.duty')
    .set({ ended_at: doing.now, discharged: sql<boolean>`act = ${doneAct}` })
    .where('congress_id', '=', doing.congressId)
    .where('matter_id', '=', matterId)
    .where('ended_at', 'is', null)
    .execute()

/** Opens what is owed in the state just entered. @throws NobodyOwes */
export async function openDuties(
  doing: Doing,
  life: Life,
  matter: Matter,
  standing: {
    /** The day the state was entered. */
    readonly today: string
    readonly places: Places
  },
): Promise<void> {
  const { tx, congressId, now } = doing
  const owed = owedIn(life, matter.state)
  if (owed.length === 0) return
  const reckoning = await reckoningOf(tx, congressId)
  const rows = owed.flatMap((each) => {
    const start = each.since === 'entered' ? standing.today : (matter.days[each.since] ?? standing.today)
    const due = reckon(reckoning, each, start)
    return (standing.places[each.owes] ?? []).map((holder) => ({
      congress_id: congressId,
      id: newId(),
      matter_id: matter.id,
      state: matter.state,
      act: each.act,
      party: each.owes,
      holder_kind: holder.kind,
      holder_id: holder.id,
      opened_at: now,
      due_on: due.on,
      explanation: JSON.stringify({ ...due.explanation, since: each.since }),
    }))
  })
  if (rows.length === 0) throw new NobodyOwes(`nobody owes ${life.kind} ${matter.id} in ${matter.state} anything`)
  await tx.insertInto('docket.duty').values(rows).execute()
}
