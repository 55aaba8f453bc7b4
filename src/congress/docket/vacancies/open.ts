import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { deputyNames } from '../../deputies/index.ts'
import { organOf } from '../../organs/index.ts'
import { roleNames, type Role } from '../../organs/words.ts'
import { openMatter } from '../open-matter.ts'
import type { Holder } from '../words.ts'
import { vacancyLife } from './life.ts'
import { owedBy } from './owed.ts'

type At = Pick<Work, 'tx' | 'congressId'>

/** Holders of whom it has been said that nobody can act for them. */
export const vacancies = ({ tx, congressId }: At) =>
  tx
    .selectFrom('docket.matter as matter')
    .innerJoin('docket.party as party', (on) =>
      on
        .onRef('party.congress_id', '=', 'matter.congress_id')
        .onRef('party.matter_id', '=', 'matter.id')
        .on('party.party', '=', 'absent'),
    )
    .select(['matter.id', 'matter.version', 'party.holder_kind', 'party.holder_id'])
    .where('matter.congress_id', '=', congressId)
    .where('matter.kind', '=', vacancyLife.kind)
    .where('matter.ended_at', 'is', null)

const role = (id: Role): Holder => ({ kind: 'role', id })

/** Who is told: of an organ both offices, of a deputy the congress's own, of the office itself whoever else there is. */
const toldOf = ({ kind, id }: Holder): Holder[] => {
  if (kind === 'deputy') return [role('staff')]
  if (kind === 'organ') return [role('staff'), role('government-office')]
  return id === 'staff' ? [role('chair'), role('government-office')] : [role('staff')]
}

async function nameOf({ tx, congressId }: At, { kind, id }: Holder): Promise<string> {
  if (kind === 'role') return roleNames[id as Role]?.zh ?? id
  if (kind === 'deputy') return `代表${(await deputyNames(tx, congressId, [id])).get(id) ?? ''}`
  return (await organOf(tx, congressId, id))?.name ?? ''
}

/** An organ will be given more to do; a deputy or a role that owes nothing leaves nothing undone. */
async function mattersTo({ tx, congressId }: At, holder: Holder): Promise<boolean> {
  const owed = await owedBy(tx, congressId, holder)
  if (owed.length > 0 || holder.kind !== 'organ') return owed.length > 0
  return (await organOf(tx, congressId, holder.id))?.endedOn === null
}

/** The offices are told that nobody can act for somebody who owes (无人经办), once. */
export async function openVacancy(work: Work, holder: Holder): Promise<void> {
  const known = await vacancies(work)
    .where('party.holder_kind', '=', holder.kind)
    .where('party.holder_id', '=', holder.id)
    .executeTakeFirst()
  if (known || !(await mattersTo(work, holder))) return
  const owed = await owedBy(work.tx, work.congressId, holder)
  await openMatter(work, vacancyLife, {
    id: newId(work.now.getTime()),
    title: `${await nameOf(work, holder)}没有可以办理的账号，待办 ${owed.length} 件`,
    places: { office: toldOf(holder), absent: [holder] },
    facts: { holder: `${holder.kind}:${holder.id}`, duties: owed.length },
  })
}
