import { newId } from '../../../platform/database/id.ts'
import type { Reader } from '../../../platform/database/house.ts'
import type { Work } from '../../../platform/http/route.ts'
import { openMatter, perform } from '../../docket/index.ts'
import type { Life } from '../../docket/words.ts'
import { settingsOf } from '../../organs/index.ts'
import { followCheckLife, followerLife } from './life.ts'
import { periodAt } from './rules.ts'

/** Check cards with their matters and whose they are. */
export const checks = (db: Reader, congressId: number) =>
  db
    .selectFrom('decisions.check_card as card')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'card.congress_id').onRef('matter.id', '=', 'card.id'),
    )
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'card.congress_id').onRef('deputy.id', '=', 'card.deputy_id'),
    )
    .selectAll('card')
    .select(['matter.state', 'matter.version', 'matter.days', 'deputy.name'])
    .where('card.congress_id', '=', congressId)
    .orderBy('card.id')

export const checksOf = (db: Reader, congressId: number, matterId: string) =>
  checks(db, congressId).where('card.matter_id', '=', matterId).execute()
export type Check = Awaited<ReturnType<typeof checksOf>>[number]

interface Following {
  readonly matter_id: string
  readonly deputy_id: string
  readonly since_on: string | null
}

interface Opening {
  readonly matterId: string
  readonly deputyId: string
  readonly by: string
  readonly of: { readonly period_begins: string } | { readonly recheck_of: string; readonly ordinal: number | null }
}

const titleOf = async ({ tx, congressId }: Work, matterId: string): Promise<string> => {
  const { title } = await tx
    .selectFrom('docket.matter')
    .select('title')
    .where('congress_id', '=', congressId)
    .where('id', '=', matterId)
    .executeTakeFirstOrThrow()
  return title
}

/** A card is owed by a follower from now on: for a period, or to look again at a problem. */
export async function openCard(work: Work, { matterId, deputyId, by, of }: Opening): Promise<string> {
  const id = newId(work.now.getTime())
  const again = 'recheck_of' in of
  await openMatter(work, followCheckLife, {
    id,
    title: `${again ? '复查' : '跟踪检查'}：${await titleOf(work, matterId)}`,
    sourceId: matterId,
    places: { follower: [{ kind: 'deputy', id: deputyId }] },
    days: { 'check-by': by },
  })
  await work.tx
    .insertInto('decisions.check_card')
    .values({ congress_id: work.congressId, id, matter_id: matterId, deputy_id: deputyId, ...of })
    .execute()
  return id
}

/** The card of the period that runs now, unless it is there, or an earlier one is still owed: that one is not forgiven. */
export async function openCheckOf(work: Work, { matter_id, deputy_id, since_on }: Following): Promise<number> {
  const { tx, congressId, today } = work
  const every = (await settingsOf(tx, congressId)).period('decisions.check-every')
  const { begins, ends } = periodAt(since_on ?? today, every, today)
  const cards = (await checksOf(tx, congressId, matter_id)).filter((card) => card.deputy_id === deputy_id)
  const stands = cards.some(
    (card) => card.recheck_of === null && (card.state === 'due' || card.period_begins === begins),
  )
  if (stands) return 0
  await openCard(work, { matterId: matter_id, deputyId: deputy_id, by: ends, of: { period_begins: begins } })
  return 1
}

/** Whoever follows what is being carried out; locked, so that two rounds at once open no card twice. */
const following = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('decisions.follower as follower')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'follower.congress_id').onRef('matter.id', '=', 'follower.id'),
    )
    .innerJoin('docket.matter as paper', (on) =>
      on.onRef('paper.congress_id', '=', 'follower.congress_id').onRef('paper.id', '=', 'follower.matter_id'),
    )
    .select(['follower.matter_id', 'follower.deputy_id', 'follower.since_on'])
    .where('follower.congress_id', '=', congressId)
    .where('matter.state', '=', 'accepted')
    .where('paper.state', '=', 'following')
    .orderBy('follower.id')
    .forUpdate('follower')
    .execute()

/** Cards and invitations nobody needs any more: the decision is concluded, or she follows no longer. */
const leftOver = ({ tx, congressId }: Work, kind: string) =>
  tx
    .selectFrom('docket.matter as matter')
    .innerJoin('docket.matter as paper', (on) =>
      on.onRef('paper.congress_id', '=', 'matter.congress_id').onRef('paper.id', '=', 'matter.source_id'),
    )
    .leftJoin('decisions.check_card as card', (on) =>
      on.onRef('card.congress_id', '=', 'matter.congress_id').onRef('card.id', '=', 'matter.id'),
    )
    .select(['matter.id', 'matter.version'])
    .where('matter.congress_id', '=', congressId)
    .where('matter.kind', '=', kind)
    .where('matter.ended_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('paper.state', '!=', 'following'),
        eb.and([
          eb('card.id', 'is not', null),
          eb.not(
            eb.exists(
              eb
                .selectFrom('decisions.follower as follower')
                .innerJoin('docket.matter as standing', (on) =>
                  on
                    .onRef('standing.congress_id', '=', 'follower.congress_id')
                    .onRef('standing.id', '=', 'follower.id'),
                )
                .select('follower.id')
                .whereRef('follower.congress_id', '=', 'card.congress_id')
                .whereRef('follower.matter_id', '=', 'card.matter_id')
                .whereRef('follower.deputy_id', '=', 'card.deputy_id')
                .where('standing.state', '=', 'accepted'),
            ),
          ),
        ]),
      ]),
    )
    .orderBy('matter.id')
    .execute()

/** What nobody needs to answer or look at any more is released. */
export async function releaseLeftOver(work: Work): Promise<number> {
  // Nobody presses a button for it: the clock does what the office would.
  const forOffice = { ...work, caller: { ...work.caller, roles: ['staff'] } }
  let released = 0
  for (const life of [followerLife, followCheckLife] as readonly Life[])
    for (const { id, version } of await leftOver(work, life.kind)) {
      await perform(forOffice, life, { id, version, act: 'release' })
      released += 1
    }
  return released
}

/** Every follower's card of the period that runs now is opened. Run as often as one likes. @returns how many */
export async function openChecks(work: Work): Promise<number> {
  await releaseLeftOver(work)
  let opened = 0
  for (const each of await following(work)) opened += await openCheckOf(work, each)
  return opened
}
