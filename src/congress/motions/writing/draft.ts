import { sql } from 'kysely'
import type { z } from 'zod'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import { mayOrganMoveMotion } from '../../../law/matrix/motions.ts'
import { OrganicLaw } from '../../../law/organic-law.ts'
import { Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { searchText } from '../../../platform/text/cut.ts'
import { isDeputyHere, mandateRuling } from '../../deputies/index.ts'
import { insistOnVersion, matterForUpdate, mayAct, openMatter, placesOf, retitle } from '../../docket/index.ts'
import type { Holder } from '../../docket/words.ts'
import { holdsPen, keepVersion } from '../../drafting/index.ts'
import { congressOf } from '../../organs/index.ts'
import type { Moved } from '../acts-contract.ts'
import { motionLife } from '../life.ts'
import { motionOf, movedTo, note, type Motion } from '../move.ts'
import { isInstitution } from '../words.ts'
import type { draftMotion, reviseMotion } from './contract.ts'
import { paperTextOf } from './paper-text.ts'

type Draft = z.output<NonNullable<typeof draftMotion.body>>
type Revision = z.output<NonNullable<typeof reviseMotion.body>>
type Typed = Pick<Draft, 'title' | 'cause' | 'grounds' | 'plan' | 'withinPowers' | 'inFavour'>

const columnsOf = (typed: Typed) => ({
  title: typed.title,
  cause: typed.cause,
  grounds: typed.grounds,
  plan: typed.plan,
  within_powers: typed.withinPowers,
  in_favour: typed.inFavour ?? null,
})

const textOf = (typed: Typed) => ({
  ...columnsOf(typed),
  search: sql<string>`to_tsvector('simple', ${searchText(typed.title, typed.cause, typed.grounds, typed.plan)})`,
})

interface Author {
  readonly leadDeputyId: string | null
  readonly delegationId: string | null
  readonly byStaff: boolean
}

const moving = OrganicLaw('22.2')

/** Who moves it: the deputy herself, or whom staff enter it for. */
async function authorOf(work: Work, draft: Draft): Promise<Author> {
  const { caller, tx, congressId } = work
  const own = caller.roles.includes('deputy') ? caller.deputyId : null
  const byStaff = caller.roles.includes('staff') && draft.leadDeputyId !== own
  const mayEnter = caller.roles.includes('staff') || (own !== null && (draft.leadDeputyId ?? own) === own)
  if (!mayEnter || (isInstitution(draft.mover) && !caller.roles.includes('staff')))
    insist(refuse(moving, 'not-your-act', { kind: 'motion', act: 'submit', by: 'lead-deputy' }))
  if (isInstitution(draft.mover)) {
    insist(mayOrganMoveMotion((await congressOf(tx, congressId)).level, draft.mover))
    return { leadDeputyId: null, delegationId: null, byStaff: true }
  }
  const lead = draft.leadDeputyId ?? own
  insist(lead && (await isDeputyHere(tx, congressId, lead)) ? permit(moving) : refuse(moving, 'motion-lead-missing'))
  insist(await mandateRuling(work, lead as string))
  const delegationId = draft.mover === 'delegation' ? await delegationOf(work, lead as string) : null
  return { leadDeputyId: lead, delegationId, byStaff }
}

/** The delegation of the deputy who brings its motion. */
async function delegationOf({ tx, congressId }: Work, deputyId: string): Promise<string> {
  const { delegation_id } = await tx
    .selectFrom('deputies.deputy')
    .select('delegation_id')
    .where('congress_id', '=', congressId)
    .where('id', '=', deputyId)
    .executeTakeFirstOrThrow()
  return delegation_id
}

const staff: Holder = { kind: 'role', id: 'staff' }
const leading = ({ leadDeputyId, byStaff }: Author): Holder[] => [
  ...(leadDeputyId ? [{ kind: 'deputy', id: leadDeputyId } as const] : []),
  ...(byStaff ? [staff] : []),
]

/** A deputy begins a motion (起草), or staff enter one for its movers (代录). Sent twice with one id, it is drafted once. */
export async function draft(work: Work, body: Draft): Promise<Moved> {
  const { tx, congressId, now } = work
  const author = await authorOf(work, body)
  const already = await draftedBefore(work, body, author)
  if (already) return already
  const matter = await openMatter(work, motionLife, {
    id: body.id,
    title: body.title,
    places: { 'lead-deputy': leading(author) },
    facts: { enteredByStaff: author.byStaff },
  })
  await tx
    .insertInto('motions.motion')
    .values({
      congress_id: congressId,
      id: body.id,
      mover: body.mover,
      lead_deputy_id: author.leadDeputyId,
      delegation_id: author.delegationId,
      organ_id: isInstitution(body.mover) ? (body.organId ?? null) : null,
      entered_by_staff: author.byStaff,
      created_at: now,
      ...textOf(body),
    })
    .execute()
  await keepVersion(work, body.id, paperTextOf(body))
  return movedTo(matter)
}

/** The draft there is already under this id, if it is still this one. @throws NotFound, Overtaken */
async function draftedBefore(work: Work, body: Draft, author: Author): Promise<Moved | null> {
  const known = await work.tx
    .selectFrom('docket.matter')
    .select('id')
    .where('congress_id', '=', work.congressId)
    .where('id', '=', body.id)
    .executeTakeFirst()
  if (!known) return null
  const motion = await motionOf(work, body.id)
  const { id, state, version } = motion
  const same = motion.lead_deputy_id === author.leadDeputyId && motion.mover === body.mover
  if (state !== 'draft' || version !== 1 || !same) throw new Overtaken({ state, version })
  return saysTheSame(motion, body) ? { id, state, version } : revise(work, id, { ...body, version })
}

const saysTheSame = (motion: Motion, typed: Typed): boolean =>
  Object.entries(columnsOf(typed)).every(([column, value]) => motion[column as keyof Motion] === value)

/** The movers mend their draft (修改); whoever signed the words before confirms again. Sent twice, it is mended once. */
export async function revise(work: Work, id: string, body: Revision): Promise<Moved> {
  const motion = await motionOf(work, id)
  const matter = await matterForUpdate(work.tx, work.congressId, { kind: 'motion', id })
  if (matter.version === body.version + 1 && saysTheSame(motion, body)) return movedTo(matter)
  await insistOnVersion(work, matter, body.version)
  const holds = [...(await placesOf(work, motionLife, id)), ...((await holdsPen(work, id)) ? ['lead-deputy'] : [])]
  insist(mayAct(motionLife, { state: matter.state, act: 'submit', holds }))
  if (motion.lead_deputy_id) insist(await mandateRuling(work, motion.lead_deputy_id))
  await note(work, id, textOf(body))
  await retitle(work, id, body.title)
  await keepVersion(work, id, paperTextOf(body))
  await record(work, {
    name: 'motion.revised',
    subject: { kind: 'motion', id },
    actor: work.caller,
    facts: { version: matter.version + 1 },
  })
  return { ...movedTo(matter), version: matter.version + 1 }
}
