import type { Work } from '../../../platform/http/route.ts'
import { personalDataIn } from '../../../platform/text/personal-data.ts'
import { dutiesOf, placesOf, undertakingsOf } from '../../docket/index.ts'
import type { Life, Names } from '../../docket/words.ts'
import { majorMatterOf, type MajorMatter } from '../move.ts'
import { checksOf, type Check } from './checks.ts'
import { clausesOf } from './clauses.ts'
import { conclusionOf } from './concluded.ts'
import type { CheckLine, FollowerLine, FollowingPanel, QuestionLine } from './contract.ts'
import { followersOf, type Follower } from './followers.ts'
import { decisionQuestionLife, followCheckLife, followerLife } from './life.ts'
import { questionsOf, type Question } from './questions.ts'
import { progressOf } from './rules.ts'
import type { CheckState, Finding, FollowerState, QuestionState, TurnDownReason } from './words.ts'

const keeps = ({ caller }: Work): boolean => caller.roles.some((role) => role === 'staff' || role === 'chair')
const ofCongress = (work: Work): boolean => keeps(work) || work.caller.roles.includes('deputy')

interface Reading {
  readonly work: Work
  readonly names: Names
}

const holding = async ({ work }: Reading, life: Life, id: string, party: string): Promise<boolean> =>
  (await placesOf(work, life, id)).includes(party)

async function followerLine(reading: Reading, row: Follower): Promise<FollowerLine> {
  const { work, names } = reading
  const mine = await holding(reading, followerLife, row.id, 'follower')
  return {
    id: row.id,
    version: row.version,
    deputy: { id: row.deputy_id, name: row.name },
    state: row.state as FollowerState,
    stateName: names.state(followerLife.kind, row.state),
    sinceOn: row.since_on,
    reason: ofCongress(work) ? row.reason : '',
    mine: row.deputy_id === work.caller.deputyId,
    mayAnswer: mine && row.state === 'invited',
    mayLeave: mine && row.state === 'accepted',
  }
}

async function checkLine(reading: Reading, row: Check): Promise<CheckLine> {
  const { work, names } = reading
  const due = row.state === 'due'
  const checkBy = (row.days as Record<string, string>)['check-by'] ?? ''
  return {
    id: row.id,
    version: row.version,
    deputy: { id: row.deputy_id, name: row.name },
    state: row.state as CheckState,
    stateName: names.state(followCheckLife.kind, row.state),
    checkBy,
    late: due && checkBy < work.today,
    again: row.recheck_of !== null,
    ordinal: row.ordinal,
    seenOn: row.seen_on,
    seenAt: row.seen_at,
    place: row.place,
    finding: row.finding as Finding | null,
    said: row.said,
    photos: row.photos.map((fileId, index) => ({ fileId, caption: row.captions[index] ?? '' })),
    byOffice: row.by_office,
    publishedOn: row.published_on,
    duties: due ? await dutiesOf(work, row.id, names) : [],
    mine: row.deputy_id === work.caller.deputyId,
    mayGive: due && (await holding(reading, followCheckLife, row.id, 'follower')),
    mayPublish: keeps(work) && row.state === 'given' && row.published_on === null,
  }
}

/** Before it is published, and when it was turned down, a question is the office's, and its asker's. */
const isShown = (work: Work, row: Question): boolean =>
  keeps(work) ||
  row.state === 'asked' ||
  row.state === 'answered' ||
  (row.deputy_id !== null && row.deputy_id === work.caller.deputyId)

async function questionLine(reading: Reading, row: Question): Promise<QuestionLine> {
  const { work, names } = reading
  const open = row.state === 'to-moderate' || row.state === 'asked'
  const office = keeps(work)
  const raw = row.state === 'to-moderate' || row.state === 'turned-down'
  return {
    id: row.id,
    version: row.version,
    state: row.state as QuestionState,
    stateName: names.state(decisionQuestionLife.kind, row.state),
    deputy: row.deputy,
    ordinal: row.ordinal,
    text: raw ? row.asked : row.shown,
    personalData: row.state === 'to-moderate' ? personalDataIn(row.asked).map(({ text }) => text) : [],
    askedOn: row.asked_on,
    organ: row.organ,
    answer: row.answer,
    answeredOn: row.answered_on,
    turnedDown: row.turned_down as TurnDownReason | null,
    note: row.note,
    duties: open ? await dutiesOf(work, row.id, names) : [],
    mayAdmit: office && row.state === 'to-moderate',
    mayTurnDown: office && open,
    mayAnswer: row.state === 'asked' && (await holding(reading, decisionQuestionLife, row.id, 'answerer')),
  }
}

async function clauseLines(work: Work, matterId: string): Promise<FollowingPanel['clauses']> {
  const promises = await undertakingsOf(work, matterId)
  return (await clausesOf(work, matterId)).map(
    ({ ordinal, text, owner, dueOn, verified, overdue, goingOn, undertakingId }) => ({
      ordinal,
      text,
      owner,
      dueOn,
      verified,
      overdue,
      goingOn,
      undertaking: promises.find(({ id }) => id === undertakingId) ?? null,
    }),
  )
}

/** How a published decision is followed (贯彻落实跟踪), as this caller may see it. */
export const followingOf = (names: Names) =>
  async function read(work: Work, id: string): Promise<FollowingPanel> {
    const { tx, congressId, today, caller } = work
    const matter: MajorMatter = await majorMatterOf(work, id)
    const reading = { work, names }
    const clauses = await clauseLines(work, id)
    const following = matter.state === 'following'
    const lines = async <Row, Line>(rows: readonly Row[], line: (reading: Reading, row: Row) => Promise<Line>) => {
      const made: Line[] = []
      for (const row of rows) made.push(await line(reading, row))
      return made
    }
    const asked = (await questionsOf(tx, congressId, id)).filter((row) => isShown(work, row))
    return {
      progress: progressOf(clauses, today),
      clauses,
      followers: await lines(await followersOf(tx, congressId, id), followerLine),
      checks: (await lines(await checksOf(tx, congressId, id), checkLine)).toReversed(),
      questions: await lines(asked, questionLine),
      conclusion: await conclusionOf(work, matter),
      mayInvite: following && keeps(work),
      mayAsk: following && caller.roles.includes('deputy') && caller.deputyId !== null,
    }
  }
