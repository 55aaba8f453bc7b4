import type { Readers } from '../../platform/files/index.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Work } from '../../platform/http/route.ts'
import {
  dutiesOf,
  historyOf,
  offersFor,
  paperAbout,
  placesOf,
  saidOffers,
  undertakingsOf,
  timelineOf,
} from '../docket/index.ts'
import type { Names } from '../docket/words.ts'
import type { InspectionPage, Member } from './contract.ts'
import { filesOf, observationsOf } from './kept.ts'
import { inspectionInvitationLife, inspectionLife } from './life.ts'
import { lineOf, lines } from './list.ts'
import { visitOf } from './plan.ts'
import {
  answersOf,
  askedIn,
  inspectionOf,
  invitationsTo,
  isMember,
  isOffice,
  isOfIt,
  pointsOf,
  type Inspection,
  type Invitation,
} from './queries.ts'
import { mayCirculate, mayCloseVisit, mayFixPlan, mayHandOver, mayNote, mayReplan } from './rules.ts'
import { beforeHandOver, type Adoption, type Grade, type InvitationState } from './words.ts'

const over: readonly string[] = ['to-minute', 'concluded']

/** What may be done next, with what the room's own rules say before anything is typed. */
async function offered(work: Work, inspection: Inspection, invited: readonly Invitation[]) {
  const { id, state } = inspection
  const visit = (await visitOf(work, inspection))?.state ?? ''
  const coming = invited.filter((each) => each.state === 'accepted')
  return offersFor(inspectionLife, {
    state,
    holds: await placesOf(work, inspectionLife, id),
    asked: {
      'fix-plan': mayFixPlan({
        heldOn: inspection.held_on,
        today: work.today,
        place: inspection.place,
        route: inspection.route,
        lookAt: inspection.look_at,
        accepted: coming.length,
        // Who leads is chosen in the form.
        leaderAccepted: true,
      }),
      replan: mayReplan({ calledOff: visit === 'cancelled' }),
      'close-visit': mayCloseVisit({ held: over.includes(visit) }),
      circulate: mayCirculate({ situation: inspection.situation, points: (await pointsOf(work, id)).length }),
      'hand-over': mayHandOver({ waiting: invited.filter((each) => each.state === 'to-confirm').length }),
    },
  })
}

/** Reasons of declining are for her and the office; remarks for everybody of the inspection. */
const memberOf =
  (work: Work, inspection: Inspection, inside: boolean) =>
  (invitation: Invitation): Member => {
    const mine = work.caller.roles.includes('deputy') && invitation.deputy_id === work.caller.deputyId
    return {
      invitationId: invitation.id,
      version: invitation.version,
      deputy: { id: invitation.deputy_id, name: invitation.name },
      occupation: invitation.occupation,
      post: invitation.post,
      because: invitation.because,
      state: invitation.state as InvitationState,
      stateName: inspectionInvitationLife.states[invitation.state]?.name ?? { zh: '', en: '' },
      reason: mine || isOffice(work.caller) ? invitation.reason : '',
      remark: inside ? invitation.remark : '',
      mine,
      leads: invitation.deputy_id === inspection.leader_id,
    }
  }

/** The opinion with its answers: until it is handed over for its writers only, its grades never for whoever answers. */
async function opinionOf(work: Work, inspection: Inspection, inside: boolean) {
  const shown = inside || !(beforeHandOver as readonly string[]).includes(inspection.state)
  if (!shown || (inspection.state === 'dropped' && !inside)) return { situation: '', merits: '', points: [] }
  const answers = await answersOf(work, inspection.id)
  const asked = await askedIn(work, inspection)
  return {
    situation: inspection.situation,
    merits: inspection.merits,
    points: (await pointsOf(work, inspection.id)).map((point) => ({
      ...point,
      asked: asked.includes(point.ordinal),
      answers: answers
        .filter(({ ordinal }) => ordinal === point.ordinal)
        .map(({ round, adopted, text, answered_on, grade }) => ({
          round,
          adopted: adopted as Adoption,
          text,
          on: answered_on,
          grade: inside ? (grade as Grade | null) : null,
        })),
    })),
  }
}

function notingOf(work: Work, { state }: Inspection, invited: readonly Invitation[], sentences: Catalogue) {
  const mine = invited.find(({ deputy_id }) => deputy_id === work.caller.deputyId)
  if (!mine || !work.caller.roles.includes('deputy') || !isMember(mine)) return null
  const open = ['planned', 'drafting'].includes(state)
  if (!open) return null
  const ruling = mayNote({ isMember: true, open, seenOn: work.today, today: work.today })
  const sentence = ruling.permitted ? null : (sentences[ruling.because]?.(ruling.facts) ?? null)
  return { ruling: ruling as never, sentence }
}

interface Reading {
  readonly names: Names
  readonly sentences: Catalogue
  /** Who may read the papers that inspections are about. */
  readonly mayRead: Readers
}

/** One inspection as this caller may see it, with its life, its duties, what may be done next, and its history. */
export const readerOf = ({ names, sentences, mayRead }: Reading) =>
  async function read(work: Work, id: string): Promise<InspectionPage> {
    const inspection = await inspectionOf(work, id)
    const line = lineOf(await lines(work.tx, work).where('inspection.id', '=', id).executeTakeFirstOrThrow())
    const invited = await invitationsTo(work, id)
    const inside = isOfIt(work, invited)
    const files = await filesOf(work, id)
    // Whoever does not belong to it reads who goes, not who was asked.
    const seen = invited.filter(
      (each) => isOffice(work.caller) || isMember(each) || each.deputy_id === work.caller.deputyId,
    )
    return {
      ...line,
      invited: isOffice(work.caller) ? line.invited : line.members,
      version: inspection.version,
      why: inspection.why,
      startsAt: inspection.starts_at,
      endsAt: inspection.ends_at,
      place: inspection.place,
      route: inspection.route,
      lookAt: inspection.look_at,
      demands: inspection.demands,
      round: inspection.round,
      about: inspection.source_id ? await paperAbout(work, inspection.source_id, mayRead) : null,
      gatheringId: inspection.gathering_id,
      people: seen.map(memberOf(work, inspection, inside)),
      papers: files.filter(({ observationId }) => observationId === null),
      observations: inside ? await observationsOf(work, id, files) : [],
      noting: notingOf(work, inspection, invited, sentences),
      ...(await opinionOf(work, inspection, inside)),
      mayArrange: isOffice(work.caller),
      undertakings: await undertakingsOf(work, id),
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(await offered(work, inspection, invited), sentences) as InspectionPage['offers'],
      history: await historyOf(work, { kind: inspectionLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
