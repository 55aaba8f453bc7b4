import { openContactRound } from '../congress/contacts/index.ts'
import { contactLives } from '../congress/contacts/life.ts'
import { contactSentences } from '../congress/contacts/refusals.ts'
import { contactRoutes } from '../congress/contacts/routes.ts'
import { consultationRoutes } from '../congress/consultations/index.ts'
import { consultationLives } from '../congress/consultations/life.ts'
import { consultationSentences } from '../congress/consultations/refusals.ts'
import { decisionReaders, followCheckReaders } from '../congress/decisions/index.ts'
import { decisionLives } from '../congress/decisions/life.ts'
import { decisionSentences } from '../congress/decisions/refusals.ts'
import { decisionRoutes } from '../congress/decisions/routes.ts'
import { deputySentences } from '../congress/deputies/index.ts'
import { deputyRoutes } from '../congress/deputies/routes.ts'
import {
  docketLives,
  docketRoutes,
  docketSentences,
  namesIn,
  promiseReader,
  type AfterSessions,
  type Openers,
} from '../congress/docket/index.ts'
import { readersOfPapers, type Papers } from '../congress/drafting/index.ts'
import { coSignatureLife } from '../congress/drafting/life.ts'
import { draftingSentences } from '../congress/drafting/refusals.ts'
import { draftingRoutes } from '../congress/drafting/routes.ts'
import { gatheringRoutes, invitedTo, openGathering } from '../congress/gatherings/index.ts'
import { gatheringLives } from '../congress/gatherings/life.ts'
import { gatheringSentences } from '../congress/gatherings/refusals.ts'
import { openReception, receptionListener } from '../congress/stations/index.ts'
import { stationSentences } from '../congress/stations/refusals.ts'
import { stationRoutes } from '../congress/stations/routes.ts'
import { firstRunRoutes } from '../congress/organs/first-run.ts'
import { motionPapers } from '../congress/motions/index.ts'
import { motionLife } from '../congress/motions/life.ts'
import { motionSentences } from '../congress/motions/refusals.ts'
import { motionRoutes } from '../congress/motions/routes.ts'
import { openDigest, opinionReaders } from '../congress/opinions/index.ts'
import { opinionLives } from '../congress/opinions/life.ts'
import { opinionSentences } from '../congress/opinions/refusals.ts'
import { opinionRoutes } from '../congress/opinions/routes.ts'
import type { OnDecided } from '../congress/moderation/index.ts'
import { moderationLife } from '../congress/moderation/life.ts'
import { moderationSentences } from '../congress/moderation/refusals.ts'
import { moderationRoutes } from '../congress/moderation/routes.ts'
import { congressOf, isHere, settingsOf } from '../congress/organs/index.ts'
import { organRoutes } from '../congress/organs/routes.ts'
import { organSentences } from '../congress/organs/refusals.ts'
import { ofOrgan, roles } from '../congress/organs/words.ts'
import {
  coSigned,
  judgingReaders,
  openForSession,
  recountReplies,
  suggestionPapers,
} from '../congress/suggestions/index.ts'
import { suggestionLives } from '../congress/suggestions/life.ts'
import { suggestionRoutes } from '../congress/suggestions/routes.ts'
import { suggestionSentences } from '../congress/suggestions/refusals.ts'
import { inquiryReaders } from '../congress/inquiries/index.ts'
import { inquiryLife } from '../congress/inquiries/life.ts'
import { inquirySentences } from '../congress/inquiries/refusals.ts'
import { inquiryRoutes } from '../congress/inquiries/routes.ts'
import { inspectionReaders } from '../congress/inspections/index.ts'
import { inspectionLives } from '../congress/inspections/life.ts'
import { inspectionSentences } from '../congress/inspections/refusals.ts'
import { inspectionRoutes } from '../congress/inspections/routes.ts'
import { publicityReaders } from '../congress/publicity/index.ts'
import { pieceLife } from '../congress/publicity/life.ts'
import { publicitySentences } from '../congress/publicity/refusals.ts'
import { publicityRoutes } from '../congress/publicity/routes.ts'
import { openBulletin, progressRoutes, tellOfVisit, visitReaders } from '../congress/progress/index.ts'
import { voterLives } from '../congress/voters/life.ts'
import { voterSentences } from '../congress/voters/refusals.ts'
import { voterRoutes } from '../congress/voters/routes.ts'
import { progressLives } from '../congress/progress/life.ts'
import { progressSentences } from '../congress/progress/refusals.ts'
import { openReportForPeriod } from '../congress/reports/index.ts'
import { reportLives } from '../congress/reports/life.ts'
import { reportSentences } from '../congress/reports/refusals.ts'
import { reportRoutes } from '../congress/reports/routes.ts'
import { visitsHere } from './visits-here.ts'
import type { Catalogue } from '../platform/http/sentences.ts'
import { daysSaid, joined, platformSentences } from '../platform/http/sentences.ts'
import type { Tx } from '../platform/database/house.ts'
import { fileSentences, type MayRead, type Readers } from '../platform/files/index.ts'
import { fileRoutes } from '../platform/files/routes.ts'
import { pictureSentences } from '../platform/pictures/index.ts'
import type { Route } from '../platform/http/route.ts'
import {
  refusalSentences,
  type IdentitySettings,
  type KnownRoles,
  type OidcClient,
} from '../platform/identity/index.ts'
import { identityRoutes } from '../platform/identity/routes.ts'
import { succession } from './succession.ts'
import { noticeSentences, type Channel } from '../platform/notices/index.ts'
import { noticeRoutes } from '../platform/notices/routes.ts'

/** Every life the house knows; the property test and the diagrams go through this list. */
export const lives = [
  ...docketLives,
  moderationLife,
  ...gatheringLives,
  ...consultationLives,
  coSignatureLife,
  ...suggestionLives,
  motionLife,
  ...progressLives,
  ...decisionLives,
  ...inspectionLives,
  inquiryLife,
  ...opinionLives,
  ...voterLives,
  ...contactLives,
  ...reportLives,
  pieceLife,
]

/** What the periods of a cadence open by themselves. */
export const openers: Openers = {
  hearing: openGathering('hearing'),
  'site-visit': openGathering('site-visit'),
  bulletin: openBulletin,
  reception: openReception,
  'opinion-digest': openDigest,
  contact: openContactRound,
  report: openReportForPeriod,
}

/** What follows each session by itself. */
export const afterSessions: AfterSessions = { 'hand-over': openForSession }

const tieOf = (role: string) =>
  role === 'deputy' ? 'deputy' : (ofOrgan as readonly string[]).includes(role) ? 'organ' : null
const knownRoles: KnownRoles = Object.fromEntries(roles.map((role) => [role, tieOf(role)]))

// The transaction is bound to its congress: a deputy of another one is not to be seen.
const isOnTheRoll = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.selectFrom('deputies.deputy').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** What identity asks of the congress it serves. */
export const identitySettings = (oidc: OidcClient | null): IdentitySettings => ({
  knownRoles,
  secondFactorRequired: async (tx, congressId) =>
    (await settingsOf(tx, congressId)).flag('identity.second-factor-required'),
  congressName: async (tx, congressId) => (await congressOf(tx, congressId)).name,
  isHere: (tx, { kind, id }) => (kind === 'deputy' ? isOnTheRoll(tx, id) : isHere(tx, id)),
  succession,
  oidc,
})

export const sentences: Catalogue = daysSaid(
  joined(
    platformSentences,
    refusalSentences,
    noticeSentences,
    fileSentences,
    pictureSentences,
    organSentences,
    deputySentences,
    docketSentences(lives),
    moderationSentences,
    gatheringSentences,
    stationSentences,
    consultationSentences,
    draftingSentences,
    suggestionSentences,
    progressSentences,
    motionSentences,
    decisionSentences,
    inspectionSentences,
    inquirySentences,
    opinionSentences,
    contactSentences,
    reportSentences,
    voterSentences,
    publicitySentences,
  ),
)

/** Papers that deputies write together, each as its own room tells of it. */
const papers: Papers = { suggestion: suggestionPapers, motion: motionPapers }

export interface Openings {
  readonly oidc?: OidcClient | null
  /** Lets the first congress be set up; null once there is one. */
  readonly setupKey?: string | null
  /** The ways people may be reminded besides the desk. */
  readonly offered?: readonly Channel[]
}

/** A promise is read by whoever it concerns, or whoever reads the paper it was made in. */
const readsPromise: MayRead = async (work, id) =>
  (await promiseReader({ lives, follows: [coSigned, invitedTo] })(work, id)) || judgingReaders.undertaking(work, id)

/** Who may read what is sent beside a paper, by its kind; and so, who may ask about that paper. */
const readers: Readers = {
  ...readersOfPapers(papers),
  ...judgingReaders,
  undertaking: readsPromise,
  ...decisionReaders,
  ...followCheckReaders,
  ...inspectionReaders,
  ...inquiryReaders,
  ...visitReaders,
  ...opinionReaders,
  ...publicityReaders,
}

/** What each room does once something of its own has been moderated, by the kind it was sent as. */
const onModerated: OnDecided = {}

/** Every endpoint of the house, room by room. */
export function allRoutes({ oidc = null, setupKey = null, offered = ['message'] }: Openings = {}): Route[] {
  const settings = identitySettings(oidc)
  return [
    ...identityRoutes(settings),
    ...noticeRoutes(offered),
    ...fileRoutes(readers),
    ...firstRunRoutes(settings, setupKey),
    ...organRoutes,
    ...deputyRoutes,
    ...docketRoutes(lives, [recountReplies], [coSigned], [invitedTo]),
    ...moderationRoutes(namesIn(lives), sentences, onModerated),
    ...gatheringRoutes(namesIn(lives), sentences, [tellOfVisit], receptionListener),
    ...stationRoutes(sentences, visitsHere, [tellOfVisit]),
    ...consultationRoutes(namesIn(lives), sentences),
    ...draftingRoutes(papers, sentences),
    ...suggestionRoutes(namesIn(lives), sentences),
    ...progressRoutes(namesIn(lives), sentences),
    ...motionRoutes(namesIn(lives), sentences),
    ...decisionRoutes(namesIn(lives), sentences),
    ...inspectionRoutes(namesIn(lives), sentences, readers),
    ...inquiryRoutes(namesIn(lives), sentences, readers),
    ...opinionRoutes(namesIn(lives), sentences),
    ...contactRoutes(namesIn(lives), sentences),
    ...reportRoutes(namesIn(lives), sentences),
    ...voterRoutes(namesIn(lives), sentences),
    ...publicityRoutes(namesIn(lives), sentences),
  ]
}
