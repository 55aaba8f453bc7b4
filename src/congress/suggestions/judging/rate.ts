import { practice } from '../../../law/article.ts'
import { allOf, insist, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { attachFile } from '../../../platform/files/index.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty, openPromises } from '../../docket/index.ts'
import { separatePartLife } from '../handing-over/life.ts'
import { owingParts, separatePartsOf } from '../handing-over/parties.ts'
import { move, paperOf, type Moved, type Paper } from '../move.ts'
import { reworksOf } from './course.ts'
import { dissatisfied, judgedReplies, reworkRuling, type Judged, type Judging } from './judged.ts'
import { raterOf, ratingRuling } from './rater.ts'
import { askAgain, sendPartsBack } from './rework.ts'
import { mayAccept, mayEnd, mayFollow, sentBackTo } from './rules.ts'

export interface Rating extends Judging {
  readonly id: string
  readonly version: number
  readonly then: 'accept' | 'follow' | 'rework'
  /** The form she signed, where staff enter it for her (代录). */
  readonly originalFileId?: string | null
}

/** What the rules say of the way on that she chose, over all that she judged. */
function wayRuling(then: Rating['then'], judged: readonly Judged[], open: number): Ruling {
  if (then === 'rework') return reworkRuling(judged)
  const grade = dissatisfied(judged).length > 0 ? 'dissatisfied' : 'satisfied'
  return then === 'follow' ? mayFollow({ grade, openPromises: open }) : mayAccept({ grade, openPromises: open })
}

const signed = practice('代录评价须有代表签名的原件', 'what staff enter for her rests on the original she signed')

/** The signed original is kept where the grades are read, and nowhere else: it shows them. @throws NotFound */
async function keepOriginal(work: Work, suggestionId: string, fileId: string): Promise<void> {
  const { elsewhere } = await attachFile(work, fileId, { kind: 'rating', id: suggestionId })
  insist(elsewhere ? refuse(signed, 'original-used-already') : permit(signed))
}

interface Storing {
  readonly judged: readonly Judged[]
  readonly originalFileId: string | null
}

async function store(work: Work, paper: Paper, { judged, originalFileId }: Storing): Promise<void> {
  const byStaff = !raterOf(work, paper, originalFileId).isLeadDeputy
  if (byStaff && originalFileId) await keepOriginal(work, paper.id, originalFileId)
  const rows = judged.map(({ replyId, attitude, result, reason }) => ({
    congress_id: work.congressId,
    reply_id: replyId,
    attitude,
    result,
    reason,
    rated_on: work.today,
    deputy_id: paper.lead_deputy_id,
    entered_by_staff: byStaff,
    original_file_id: byStaff ? originalFileId : null,
  }))
  await work.tx.insertInto('suggestions.rating').values(rows).execute()
}

const missingOf = (bad: readonly Judged[]): string =>
  bad.length === 1
    ? (bad[0]?.whatIsMissing ?? '')
    : bad.map(({ organ, whatIsMissing }) => `${organ}：${whatIsMissing}`).join('\n')

/** What not being satisfied sets going: asked for again, of the whole or of the parts, or put under supervision. */
async function sendBack(work: Work, paper: Paper, { act, judged }: { act: string; judged: readonly Judged[] }) {
  const bad = dissatisfied(judged)
  const isSeparate = act === 'rework-separately'
  const asked = { suggestionId: paper.id, by: 'deputy', whatIsMissing: missingOf(bad) } as const
  await askAgain(work, { ...asked, parts: isSeparate ? bad : [] })
  if (isSeparate) await sendPartsBack(work, { suggestionId: paper.id, leadDeputyId: paper.lead_deputy_id, parts: bad })
}

/** The act that the way she chose comes to: not being satisfied leads on as often as the congress's rules say. */
async function actOf(work: Work, { id, then }: Rating): Promise<string> {
  if (then !== 'rework') return then
  const parts = await separatePartsOf(work, id)
  return sentBackTo({ ...(await reworksOf(work, id)), isSeparate: parts.length > 0 })
}

/**
 * The deputy says what she thinks of the reply (评价) and what becomes of the paper: closed, its promises followed,
 * handled again, or put under supervision. Grades and private reasons stay out of the record's facts: the organ rated
 * reads the record too, and is told there only what to handle again.
 */
export async function rate(work: Work, rating: Rating): Promise<Moved> {
  const { id, version, then, originalFileId = null } = rating
  const paper = await paperOf(work, id)
  const act = await actOf(work, rating)
  const redoBy = { state: 'reworking', act: 'reply', start: work.today } as const
  let judged: Judged[] = []
  const ask = async (): Promise<Ruling> => {
    const hers = await ratingRuling(work, paper, originalFileId)
    if (!hers.permitted) return hers
    judged = await judgedReplies(work, id, rating)
    const way = wayRuling(then, judged, await openPromises(work, id))
    return then === 'accept' ? allOf(way, hers, mayEnd({ owing: await owingParts(work, id) })) : allOf(way, hers)
  }
  const moved = await move(work, {
    id,
    version,
    act,
    ask,
    ...(act === 'rework-separately' && { days: { latest: await dueOfDuty(work, separatePartLife, redoBy) } }),
    facts: then === 'rework' ? { whatIsMissing: rating.whatIsMissing ?? '' } : {},
  })
  await store(work, paper, { judged, originalFileId })
  if (then === 'rework') await sendBack(work, paper, { act, judged })
  return moved
}
