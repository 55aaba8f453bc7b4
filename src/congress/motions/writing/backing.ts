import type { Article } from '../../../law/article.ts'
import { allOf, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mandateOf, mayExerciseMandate } from '../../deputies/index.ts'
import { signatoriesOf } from '../../drafting/index.ts'
import { congressOf, settingsOf } from '../../organs/index.ts'
import type { Level } from '../../organs/words.ts'
import type { Motion } from '../move.ts'
import { mayAllSign, mayBeMovedBy, type Signer } from '../rules.ts'

/** Who stands behind a motion, with what the congress's own rules say of it. */
export interface Behind {
  readonly level: Level
  /** Those who signed beside the lead deputy, and the text unchanged since. */
  readonly coSigners: readonly { readonly id: string; readonly name: string }[]
  /** Names under it, the lead deputy's among them. */
  readonly signatories: number
}

export async function behind(work: Work, motion: Pick<Motion, 'id' | 'lead_deputy_id'>): Promise<Behind> {
  const coSigners = await signatoriesOf(work, motion.id)
  const { level } = await congressOf(work.tx, work.congressId)
  return { level, coSigners, signatories: coSigners.length + (motion.lead_deputy_id ? 1 : 0) }
}

async function signers(work: Work, ids: readonly string[]): Promise<Signer[]> {
  if (ids.length === 0) return []
  const rows = await work.tx
    .selectFrom('deputies.deputy')
    .select(['id', 'name'])
    .where('congress_id', '=', work.congressId)
    .where('id', 'in', [...ids])
    .execute()
  return Promise.all(
    rows.map(async ({ id, name }) => {
      const mandate = await mandateOf(work.tx, work.congressId, id)
      return { name, ruling: mayExerciseMandate(mandate ?? { endedOn: null, suspendedOn: null }, work.today) }
    }),
  )
}

/** How many deputies the delegation has in office. */
async function membersOf({ tx, congressId, today }: Work, delegationId: string | null): Promise<number> {
  if (!delegationId) return 0
  const { count } = await tx
    .selectFrom('deputies.deputy')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('congress_id', '=', congressId)
    .where('delegation_id', '=', delegationId)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', today)]))
    .executeTakeFirstOrThrow()
  return count
}

/** The congress's own rule that lets a delegation move; none where its setting is off. */
async function ownRuleOf({ tx, congressId }: Work): Promise<Article | undefined> {
  const settings = await settingsOf(tx, congressId)
  return settings.flag('motions.delegation-may-move') ? settings.under('motions.delegation-may-move') : undefined
}

/** Whether enough stand behind a motion, each of them a deputy who may act as one today (地方组织法 22). */
export async function backingRuling(work: Work, motion: Motion): Promise<Ruling> {
  const { level, coSigners, signatories } = await behind(work, motion)
  const lead = motion.lead_deputy_id ? [motion.lead_deputy_id] : []
  return allOf(
    mayAllSign(await signers(work, [...lead, ...coSigners.map(({ id }) => id)])),
    mayBeMovedBy({
      mover: motion.mover,
      level,
      signatories,
      members: await membersOf(work, motion.delegation_id),
      inFavour: motion.in_favour ?? 0,
      ownRule: await ownRuleOf(work),
    }),
  )
}
