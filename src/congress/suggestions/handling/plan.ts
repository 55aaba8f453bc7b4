import { insist } from '../../../law/ruling.ts'
import type { Asked } from '../../../platform/http/contract.ts'
import { Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import type * as contract from './contract.ts'
import { mayPlan } from './rules.ts'
import { handledHere } from './who-handles.ts'

type Planning = Asked<typeof contract.planHandling>['body'] & { id: string }

/** The latest version of an organ's plan of handling a paper, if it has made one. */
export const latestPlan = (
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  suggestionId: string,
  organId: string,
) =>
  tx
    .selectFrom('suggestions.plan')
    .select(['version', 'kind', 'made_by', 'made_on'])
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', suggestionId)
    .where('organ_id', '=', organId)
    .orderBy('version', 'desc')
    .executeTakeFirst()

/** The organ plans how it handles the paper (办理方案); each change is a new version. @throws Overtaken */
export async function planHandling(work: Work, { id, seen, ...plan }: Planning): Promise<{ version: number }> {
  const { tx, congressId, today, caller } = work
  const { organId } = await handledHere(work, id)
  insist(mayPlan(plan))
  const last = await latestPlan(work, id, organId)
  if ((last?.version ?? 0) !== seen) throw new Overtaken({ version: last?.version ?? 0, by: last?.made_by ?? '' })
  const version = seen + 1
  await tx
    .insertInto('suggestions.plan')
    .values({
      congress_id: congressId,
      suggestion_id: id,
      organ_id: organId,
      version,
      kind: plan.kind,
      money: plan.money,
      money_source: plan.moneySource,
      leader: plan.leader,
      handler: plan.handler,
      phone: plan.phone,
      milestones: JSON.stringify(plan.milestones),
      made_by: caller.name,
      made_on: today,
    })
    .execute()
  await record(work, {
    name: 'suggestion.handling-planned',
    subject: { kind: 'suggestion', id },
    actor: caller,
    facts: { kind: plan.kind, version },
  })
  return { version }
}
