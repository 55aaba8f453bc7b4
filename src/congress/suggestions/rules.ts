import { practice } from '../../law/article.ts'
import { permit, refuse, type Ruling } from '../../law/ruling.ts'
import { DeputiesLaw } from '../../law/index.ts'
import type { ResultClass } from './words.ts'

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
