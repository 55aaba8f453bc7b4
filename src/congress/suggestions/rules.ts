import { practice } from '../../law/article.ts'
import { allOf, permit, refuse, type Ruling } from '../../law/ruling.ts'
import { DeputiesLaw } from '../../law/index.ts'
import type { Grade, ResultClass } from './words.ts'

const kept = practice('答复中的承诺全部经核实后办结', 'a paper closes when every promise has been verified')

/** What has been promised must say what, by whom and by when; classes B and C promise by their meaning. */
export function mayReply(reply: { resultClass: ResultClass; promises: number }): Ruling {
  const under = DeputiesLaw('51.2')
  const promising = reply.resultClass === 'B' || reply.resultClass === 'C'
  return promising && reply.promises === 0
    ? refuse(
        practice('B、C 类答复应列出承诺事项和时限', 'classes B and C list what is promised by when'),
        'promise-missing',
        {
          resultClass: reply.resultClass,
        },
      )
    : permit(under)
}

/** A promise falls due on a day to come. */
export function mayPromise(promises: readonly { dueOn: string }[], today: string): Ruling {
  const under = practice('承诺事项应有以后的完成日期', 'what is promised has a day to come')
  const past = promises.find(({ dueOn }) => dueOn <= today)
  return past ? refuse(under, 'promise-in-the-past', { dueOn: past.dueOn }) : permit(under)
}

interface RatingFacts {
  readonly grade: Grade
  readonly openPromises: number
}

const ratedBy = practice('代表对答复作出评价', 'the deputy rates the reply')

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

/** 不满意的说明理由. */
export const mayAskForRework = ({ grade, reason }: { grade: Grade; reason: string }): Ruling =>
  allOf(
    grade === 'dissatisfied' ? permit(ratedBy) : refuse(ratedBy, 'satisfied-means-no-rework'),
    reason.trim() ? permit(ratedBy) : refuse(ratedBy, 'reason-missing'),
  )

/** 承诺全部兑现并经核实，方可办结. */
export const maySettle = ({ openPromises }: { openPromises: number }): Ruling =>
  openPromises > 0 ? refuse(kept, 'promises-open', { open: openPromises }) : permit(kept)
