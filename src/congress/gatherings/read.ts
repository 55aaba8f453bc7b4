import type { Bilingual } from '../../law/bilingual.ts'
import type { Work } from '../../platform/http/route.ts'
import { deputyNames } from '../deputies/index.ts'
import {
  dutiesOf,
  hasPart,
  historyOf,
  holdingsOf,
  offersFor,
  placesOf,
  saidOffers,
  undertakingsOf,
  timelineOf,
} from '../docket/index.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Names } from '../docket/words.ts'
import { organsOf } from '../organs/index.ts'
import { roleNames, type Role } from '../organs/words.ts'
import type { GatheringPage, InvitationLine } from './contract.ts'
import { gatheringLife, invitationLife } from './life.ts'
import { presenceAt } from './hold.ts'
import { gatheringOf, invitationsTo, inviteesOf, mayOrganise, type Gathering, type Invitation } from './queries.ts'
import { mayAnnounce, mayBegin, mayProceed, neededFor } from './rules.ts'
import type { InvitationState, Way } from './words.ts'

type Person = { holder_kind: string; holder_id: string }
type Named = (person: Person) => Bilingual

/** Names of those invited, looked up once for all of them. */
async function namesOf({ tx, congressId }: Work, people: readonly Person[]): Promise<Named> {
  const idsOf = (kind: string) =>
    people.filter(({ holder_kind }) => holder_kind === kind).map(({ holder_id }) => holder_id)
  const deputies = await deputyNames(tx, congressId, idsOf('deputy'))
  const organs = new Map((await organsOf(tx, congressId)).map(({ id, name }) => [id, name]))
  return ({ holder_kind, holder_id }) => {
    if (holder_kind === 'role') return roleNames[holder_id as Role] ?? { zh: holder_id, en: holder_id }
    const name = (holder_kind === 'deputy' ? deputies : organs).get(holder_id) ?? ''
    return { zh: name, en: name }
  }
}

/** Reasons of leave are read by the organisers, and by whoever gave them. */
const lineOf = (work: Work, named: Named) => {
  const mine = holdingsOf(work.caller)
  return (invitation: Invitation): InvitationLine => {
    const isMine = mine.some(({ kind, id }) => kind === invitation.holder_kind && id === invitation.holder_id)
    return {
      id: invitation.id,
      version: invitation.version,
      state: invitation.state as InvitationState,
      stateName: invitationLife.states[invitation.state]?.name ?? { zh: '', en: '' },
      who: named(invitation),
      mine: isMine,
      counts: invitation.counts,
      reason: isMine || mayOrganise(work.caller) ? invitation.reason : '',
      signedInAt: invitation.signed_in_at,
      way: invitation.way as Way | null,
    }
  }
}

const serviceOf = ({ tx, congressId }: Work, id: string) =>
  tx
    .selectFrom('gatherings.service_item')
    .select(['text', 'done_by as doneBy'])
    .where('congress_id', '=', congressId)
    .where('gathering_id', '=', id)
    .orderBy('ordinal')
    .execute()

const quorumAt = async (work: Work, gathering: Gathering) => {
  if (gathering.quorum === 'none') return null
  const { members, present } = await presenceAt(work, gathering)
  return { needed: neededFor(gathering.quorum, members), members, present }
}

/** What may be done next, with what its own rules say before anything is typed. */
async function offered(work: Work, gathering: Gathering, invited: number) {
  const { id, state, held_on: heldOn, quorum } = gathering
  const presence = await presenceAt(work, gathering)
  return offersFor(gatheringLife, {
    state,
    holds: await placesOf(work, gatheringLife, id),
    asked: {
      announce: mayAnnounce({
        heldOn,
        place: gathering.place,
        agenda: gathering.agenda,
        invited,
        today: work.today,
        noticeDays: gathering.notice_days,
        whyShort: gathering.why_short,
      }),
      begin: mayBegin({ heldOn, today: work.today }),
      close: mayProceed({ quorum, ...presence }),
    },
  })
}

/** What stands in the announcement: everybody who may read the gathering reads it. */
const announcedOf = (gathering: Gathering) => ({
  id: gathering.id,
  kind: gathering.kind,
  title: gathering.title,
  state: gathering.state,
  stateName: gatheringLife.states[gathering.state]?.name ?? { zh: '', en: '' },
  version: gathering.version,
  place: gathering.place,
  heldOn: gathering.held_on,
  startsAt: gathering.starts_at,
  endsAt: gathering.ends_at,
  agenda: gathering.agenda,
  whyShort: gathering.why_short,
  noticeDays: gathering.notice_days,
  periodId: gathering.period_id,
})

/** What was decided; whoever owns it, verifies it or was there as a deputy is led to its own page. */
async function outcomesFor(work: Work, gatheringId: string, lines: readonly InvitationLine[]) {
  const { roles } = work.caller
  const followsAll =
    mayOrganise(work.caller) ||
    roles.includes('government-office') ||
    (roles.includes('deputy') && lines.some(({ mine }) => mine))
  const outcomes = await undertakingsOf(work, gatheringId)
  return Promise.all(
    outcomes.map(async ({ id, promise, owner, dueOn, stateName }) => {
      const follows = followsAll || (await hasPart(work, id))
      return { id: follows ? id : null, text: promise, owner, dueOn, stateName }
    }),
  )
}

/** One gathering as this caller may see it. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<GatheringPage> {
    const { tx, congressId, caller } = work
    const gathering = await gatheringOf(work, id)
    const invitees = await inviteesOf(tx, congressId, id)
    const invitations = await invitationsTo(tx, congressId, gathering)
    const named = await namesOf(work, [...invitees, ...invitations])
    const organises = mayOrganise(caller)
    const lines = invitations.map(lineOf(work, named))
    return {
      ...announcedOf(gathering),
      invited: lines.length,
      attended: lines.filter(({ state }) => state === 'attended').length,
      service: organises ? await serviceOf(work, id) : [],
      quorum: await quorumAt(work, gathering),
      invitees: invitees.map((each) => ({
        kind: each.holder_kind as 'deputy',
        id: each.holder_id,
        counts: each.counts,
        name: named(each),
      })),
      invitations: lines,
      code: organises ? gathering.code : null,
      minutes: organises || lines.some(({ mine }) => mine) ? gathering.minutes : '',
      outcomes: await outcomesFor(work, id, lines),
      mayOrganise: organises,
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(await offered(work, gathering, invitees.length), sentences),
      history: await historyOf(work, { kind: gatheringLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
