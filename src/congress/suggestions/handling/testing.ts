import { pointsOf } from '../points.ts'
import type { ReplyBody } from './store-reply.ts'

interface Wanted {
  readonly proposal: string
  readonly resultClass?: string
  /** What the first points promise; the others are done. */
  readonly promises?: readonly { readonly promise: string; readonly dueOn: string }[]
}

/** A reply that answers every point: done, but for the first points, which promise what is wanted. */
export function replyTo({ proposal, promises = [], resultClass = promises.length > 0 ? 'B' : 'A' }: Wanted): ReplyBody {
  const points = pointsOf(proposal)
  return {
    text: '李秀兰代表：现逐条答复如下。',
    resultClass,
    answers: [...points, ...promises.slice(points.length).map(() => points.at(-1) ?? '')].map((point, index) => {
      const promised = promises[index]
      return {
        point,
        outcome: promised ? 'planned' : 'done',
        answer: promised?.promise ?? '已于上月完工。',
        owner: promised ? '水利股' : '',
        dueOn: promised?.dueOn ?? null,
        money: null,
      }
    }),
    explanation: 'CD'.includes(resultClass)
      ? { reason: 'conditions', because: '水源不足。', tried: '已请专家查勘。', next: '明年汛后再办。' }
      : null,
    mayPublish: true,
    contactPerson: '张股长',
    contactPhone: '0571-1234567',
  }
}
