import type { GatheringPage } from '../../congress/gatherings/contract.ts'
import type { readHearing } from '../../congress/progress/contract.ts'
import { addDays, type Day } from '../../law/day.ts'
import type { Answer } from '../../platform/http/contract.ts'
import { clerk, deputies, organs, usernameOf } from './cast.ts'
import { chance } from './chance.ts'
import { today } from './door.ts'
import type { Owed } from './owed.ts'
import type { Deeds, Year } from './year.ts'

interface Planned {
  readonly id: string
  readonly kind: string
  readonly state: string
  readonly title: string
  readonly heldOn: Day
  readonly place: string
}

/** The hearing of late July is never announced; of the visit of October the clerk forgets the day, and holds it later. */
const forgotten = { hearing: '2026-07', visit: '2026-10-15', heldInstead: '2026-10-29' } as const

const by = clerk.username
const at = ({ id }: Planned) => ({ params: { id } })
const versionOf = async (year: Year, gathering: Planned) =>
  (await year.look<GatheringPage>({ by, name: 'readGathering', ...at(gathering) })).version

/** The gatherings that are not over yet. */
const open = ({ house, congressId }: Year): Promise<Planned[]> =>
  house.read(congressId, (db) =>
    db
      .selectFrom('gatherings.gathering as gathering')
      .innerJoin('docket.matter as matter', (on) =>
        on.onRef('matter.congress_id', '=', 'gathering.congress_id').onRef('matter.id', '=', 'gathering.id'),
      )
      .select(['gathering.id', 'gathering.kind', 'matter.state', 'matter.title', 'gathering.held_on as heldOn'])
      .select('gathering.place')
      .where('gathering.congress_id', '=', congressId)
      .where('matter.ended_at', 'is', null)
      .orderBy('gathering.held_on')
      .orderBy('gathering.kind')
      .execute(),
  )

/** Who is asked to come: twelve deputies, and every organ, which is heard but does not count. */
function inviteesOf(year: Year, title: string) {
  const asked = deputies.filter(({ name }) => chance('invited', title, name) < 0.6)
  const idOf = (username: string) => year.people.get(username)
  return [
    ...asked.map(({ name }) => ({ kind: 'deputy', id: idOf(usernameOf(name, 'deputy'))?.deputyId })),
    ...organs.map(({ name }) => ({ kind: 'organ', id: idOf(usernameOf(name, 'head'))?.organId, counts: false })),
  ]
}

/** Planned in full, then announced. */
async function announce(year: Year, gathering: Planned): Promise<void> {
  if (!gathering.place) {
    const page = await year.look<GatheringPage>({ by, name: 'readGathering', ...at(gathering) })
    const { version, title, heldOn, startsAt, endsAt, agenda, service } = page
    const said = service.map(({ text }) => text)
    const plan = { title, heldOn, startsAt, endsAt, agenda, service: said, place: '县会议中心' }
    const body = { ...plan, version, invitees: inviteesOf(year, `${gathering.kind} ${heldOn}`) }
    await year.act({ by, name: 'reviseGathering', ...at(gathering), body })
  }
  const version = await versionOf(year, gathering)
  await year.act({ by, name: 'announceGathering', ...at(gathering), body: { version } })
}

/** Those who are there sign in: deputies by the code on the wall, the others by the clerk. */
async function signIn(year: Year, gathering: Planned): Promise<void> {
  const { code, invitations } = await year.look<GatheringPage>({ by, name: 'readGathering', ...at(gathering) })
  const coming = invitations
    .filter(
      ({ state, who }) => ['accepted', 'invited'].includes(state) && chance('there', who.zh, gathering.heldOn) < 0.85,
    )
    .toSorted((one, other) => (one.who.zh < other.who.zh ? -1 : 1))
  for (const { id, version, who } of coming)
    if (deputies.some(({ name }) => name === who.zh))
      await year.act({ by: usernameOf(who.zh, 'deputy'), name: 'signInToGathering', ...at(gathering), body: { code } })
    else await year.act({ by, name: 'signInFor', params: { id }, body: { version } })
}

/** Five items are talked over and marked. */
async function hear(year: Year, gathering: Planned): Promise<void> {
  const { organs: heard } = await year.look<Answer<typeof readHearing>>({ by, name: 'readHearing', ...at(gathering) })
  const items = heard
    .flatMap((each) => each.items)
    .toSorted((one, other) => chance(one.duty.title, gathering.heldOn) - chance(other.duty.title, gathering.heldOn))
    .slice(0, 5)
  for (const { itemId } of items.filter((item) => item.mark === null)) {
    const body = { mark: 'slow', note: '加快进度。' }
    await year.act({ by, name: 'markItem', params: { id: gathering.id, itemId }, body })
  }
}

/** From the opening to the close, wherever a crash has left it. */
async function meet(year: Year, gathering: Planned): Promise<void> {
  if (gathering.state === 'announced')
    await year.act({
      by,
      name: 'beginGathering',
      ...at(gathering),
      body: { version: await versionOf(year, gathering) },
    })
  await signIn(year, gathering)
  if (gathering.kind === 'hearing') await hear(year, gathering)
  await year.act({ by, name: 'closeGathering', ...at(gathering), body: { version: await versionOf(year, gathering) } })
}

/** Minutes two days later, with what two organs are to do. */
async function conclude(year: Year, gathering: Planned): Promise<void> {
  const { kind, heldOn, title } = gathering
  const owners = organs.toSorted((one, other) => chance(heldOn, one.name) - chance(heldOn, other.name)).slice(0, 2)
  const outcomes = owners.map(({ name, short }) => ({
    text: `${title}（${heldOn}）议定：${short}逐件列出未办结事项的完成时间`,
    owner: { kind: 'organ', id: year.people.get(usernameOf(name, 'head'))?.organId },
    dueOn: addDays(heldOn, 30),
  }))
  const body = { version: await versionOf(year, gathering), minutes: `${kind}已举行，汇报和意见附后。`, outcomes }
  await year.act({ by, name: 'concludeGathering', ...at(gathering), body })
}

async function adjourn(year: Year, gathering: Planned): Promise<void> {
  const version = await versionOf(year, gathering)
  const body = { version, heldOn: forgotten.heldInstead, reason: '当日未能成行。' }
  await year.act({ by, name: 'adjournGathering', ...at(gathering), body })
}

/** What the clerk does today for the gatherings that are coming, on, or just over. */
export async function organise(year: Year): Promise<void> {
  const day = today(year)
  for (const gathering of await open(year)) {
    const { kind, state, heldOn } = gathering
    const isForgotten = kind === 'hearing' ? heldOn.startsWith(forgotten.hearing) : heldOn === forgotten.visit
    const nobodyCares = isForgotten && kind === 'hearing'
    if (state === 'planned' && !nobodyCares && day >= addDays(heldOn, -9)) await announce(year, gathering)
    else if (['announced', 'under-way'].includes(state) && day === heldOn && !isForgotten) await meet(year, gathering)
    else if (state === 'announced' && day > heldOn) await adjourn(year, gathering)
    else if (state === 'to-minute' && day >= addDays(heldOn, 2)) await conclude(year, gathering)
  }
}

/** An answer to the notice; one in seven asks leave. */
async function answer(year: Year, owed: Owed): Promise<void> {
  const { matterId: id, version, holder, holderKind, dueOn } = owed
  const coming = chance('coming', holder, dueOn) > 0.14
  const body = { version, coming, reason: coming ? '' : '外出学习。' }
  const who = usernameOf(holder, holderKind === 'deputy' ? 'deputy' : 'handler')
  await year.act({ by: who, name: 'answerInvitation', params: { id }, body })
}

async function excuse(year: Year, { matterId: id, version }: Owed): Promise<void> {
  await year.act({ by, name: 'decideLeave', params: { id }, body: { version, granted: true } })
}

export const invitationDeeds: Deeds = { 'invitation/accept': answer, 'invitation/excuse': excuse }
