import type { Work } from '../../../platform/http/route.ts'
import { membersAs } from '../../../platform/identity/index.ts'
import { perform } from '../perform.ts'
import { matterForUpdate, type Matter } from '../queries.ts'
import { vacancyLife } from './life.ts'
import { vacancies } from './open.ts'

const clock = (work: Work): Work => ({ ...work, caller: { ...work.caller, roles: [...work.caller.roles, 'clock'] } })

async function canAct(
  { tx }: Pick<Work, 'tx'>,
  { holder_kind, holder_id }: { holder_kind: string; holder_id: string },
) {
  const tie =
    holder_kind === 'organ'
      ? { organId: holder_id }
      : holder_kind === 'deputy'
        ? { deputyId: holder_id }
        : { role: holder_id }
  return (await membersAs(tx, tie)).length > 0
}

/** Where somebody can act again, nothing is owed about it any longer; run as often as one likes. @returns how many ended */
export async function fillVacancies(work: Work): Promise<number> {
  let filled = 0
  for (const row of await vacancies(work).forUpdate('matter').execute()) {
    if (!(await canAct(work, row))) continue
    await perform(clock(work), vacancyLife, { id: row.id, act: 'fill', version: row.version })
    filled += 1
  }
  return filled
}

/** Somebody of the offices says who acts from now on: nobody may be left to guess. */
export async function settleVacancy(
  work: Work,
  { id, explanation }: { id: string; explanation: string },
): Promise<Matter> {
  const { version } = await matterForUpdate(work.tx, work.congressId, { kind: vacancyLife.kind, id })
  return perform(work, vacancyLife, { id, act: 'settle', version, facts: { explanation } })
}
