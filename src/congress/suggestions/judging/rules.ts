import { practice } from '../../../law/article.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Grade } from '../words.ts'

const kept = practice('答复中的承诺全部经核实后办结', 'a paper closes when every promise has been verified')
const ratedBy = practice('代表对答复作出评价', 'the deputy rates the reply')
const herOwn = practice(
  '评价由代表本人作出；代录的须有代表签名的原件',
  'a deputy rates herself; what staff enter for her rests on the original she signed',
)
const again = practice('代表不满意的，重新办理', 'an unsatisfied deputy has it handled again')
const afterwards = practice(
  '重新办理后仍不满意的，由主任会议或者主席团列入督办',
  'what still does not satisfy after rework is put under the chairs’ supervision',
)
const unrated = practice(
  '催告后仍未评价的，不计入满意率，转入跟踪',
  'a reply not rated after a reminder counts as neither, and is followed',
)
const directed = practice(
  '列入督办的，由领导牵头，写明要求和期限',
  'what is under supervision is led by a named leader, with a demand and a day',
)
const reopened = practice(
  '办结后发现问题没有真正解决的，重新跟踪',
  'a closed paper is followed again when the matter proves unsolved',
)

const answered = practice(
  '分别办理的，各单位都答复后方可办结',
  'what is handled in parts closes when every organ has answered',
)

/** 还有单位没有答复的不办结: gathered or not, a part still owed is owed. */
export const mayEnd = ({ owing }: { owing: readonly string[] }): Ruling =>
  owing.length > 0 ? refuse(answered, 'parts-owed', { organs: owing.join('、') }) : permit(answered)

interface RatingFacts {
  readonly grade: Grade
  readonly openPromises: number
}

/** 满意或基本满意，且没有未兑现的承诺，方可办结: a reply is not a result. */
export const mayAccept = ({ grade, openPromises }: RatingFacts): Ruling =>
  allOf(
    grade === 'dissatisfied' ? refuse(ratedBy, 'dissatisfied-means-rework') : permit(ratedBy),
    openPromises > 0 ? refuse(kept, 'promises-open', { open: openPromises }) : permit(kept),
  )

/** 有承诺的转入跟踪. */
export const mayFollow = ({ grade, openPromises }: RatingFacts): Ruling =>
  allOf(
    grade === 'dissatisfied' ? refuse(ratedBy, 'dissatisfied-means-rework') : permit(ratedBy),
    openPromises > 0 ? permit(kept) : refuse(kept, 'nothing-promised'),
  )

/** 不满意的写明请重新办理什么: that much reaches the organ; why she is dissatisfied does not. */
export const mayAskForRework = ({ grade, whatIsMissing }: { grade: Grade; whatIsMissing: string }): Ruling =>
  allOf(
    grade === 'dissatisfied' ? permit(again) : refuse(ratedBy, 'satisfied-means-no-rework'),
    whatIsMissing.trim() ? permit(again) : refuse(again, 'rework-unsaid'),
  )

/** Who stands before the office with a rating. */
export interface Rater {
  /** 领衔代表本人. */
  readonly isLeadDeputy: boolean
  /** Staff, who hold the place of a deputy they wrote the paper down for. */
  readonly isStaff: boolean
  readonly hasOriginal: boolean
}

/** 评价由代表本人作出: staff write one down only from her signed original (代录); the chair and the organs never rate. */
export function mayRate({ isLeadDeputy, isStaff, hasOriginal }: Rater): Ruling {
  if (isLeadDeputy) return permit(herOwn)
  if (!isStaff) return refuse(herOwn, 'deputy-rates-herself')
  return hasOriginal ? permit(herOwn) : refuse(herOwn, 'signed-original-missing')
}

/** 不满意的: handled again as often as the congress's rules say (本级规定), then under supervision (列入督办). */
export const sentBackTo = (facts: { reworks: number; atMost: number; isSeparate: boolean }) =>
  facts.reworks >= facts.atMost ? 'escalate' : facts.isSeparate ? 'rework-separately' : 'rework'

/** 提请督办: not before it has been handled again as often as it may be. */
export const mayEscalate = ({ reworks, atMost }: { reworks: number; atMost: number }): Ruling =>
  reworks >= atMost ? permit(afterwards) : refuse(afterwards, 'rework-comes-first', { left: atMost - reworks })

/** 重新办理: not once it has been handled again as often as it may be. */
export const mayRework = ({ reworks, atMost }: { reworks: number; atMost: number }): Ruling =>
  reworks < atMost ? permit(again) : refuse(afterwards, 'reworks-used-up', { atMost })

/**
 * 逾期未评价的，催告后转入跟踪: after the feedback day and a reminder (催办), or when the lead deputy has left. Reading: her
 * rating passes to no co-signer; nobody else was answered as she was.
 */
export const mayLapse = ({ reminded, hasLeft }: { reminded: boolean; hasLeft: boolean }): Ruling =>
  reminded || hasLeft ? permit(unrated) : refuse(unrated, 'not-reminded-yet')

/** 督办: by a day to come; and one organ leads, where several have answered each for itself. */
export const mayDirect = (facts: { answerBy: string; today: string; hasLead: boolean }): Ruling =>
  allOf(
    facts.answerBy > facts.today
      ? permit(directed)
      : refuse(directed, 'direction-in-the-past', { answerBy: facts.answerBy }),
    facts.hasLead ? permit(directed) : refuse(directed, 'lead-organ-missing'),
  )

/** 承诺全部兑现并经核实，方可办结. */
export const maySettle = ({ openPromises }: { openPromises: number }): Ruling =>
  openPromises > 0 ? refuse(kept, 'promises-open', { open: openPromises }) : permit(kept)

/** 没有兑现的退回重新办理，写明理由. */
export const maySendBack = ({ reason }: { reason: string }): Ruling =>
  reason.trim() ? permit(again) : refuse(again, 'reason-missing')

/** 重新跟踪: with what shows that it is unsolved, and something to follow: an old promise, or what is now to be done. */
export const mayReopenPaper = (facts: { finding: string; hasPromise: boolean; demand: string }): Ruling =>
  allOf(
    facts.finding.trim() ? permit(reopened) : refuse(reopened, 'finding-missing'),
    facts.hasPromise || facts.demand.trim() ? permit(reopened) : refuse(reopened, 'nothing-to-follow'),
  )
