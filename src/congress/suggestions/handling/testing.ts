import type { House } from '../../../platform/database/house.ts'
import { sign } from '../handing-over/sign.ts'
import { testHandOver } from '../handing-over/testing.ts'
import type { Moved } from '../move.ts'
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

/** Two points, one of which may need time. */
export const proposal = '一、清淤三百米。二、列入明年维修计划。'

/** A test congress whose papers make two points and are in the water bureau's hands since 5 March. */
export async function testHandling(house: House) {
  const world = await testHandOver(house)
  const { congressId, as, assigned } = world
  const write = <T>(act: Parameters<typeof house.write<T>>[1]) => house.write(congressId, act)
  async function inHand(coHandlers: readonly string[] = []): Promise<Moved> {
    const { id, version } = await assigned({ organId: world.organs.water, coHandlers: [...coHandlers] })
    await write((tx) => tx.updateTable('suggestions.suggestion').set({ proposal }).where('id', '=', id).execute())
    return as('water', '2026-03-06')((work) => sign(work, { id, version }))
  }
  return { ...world, inHand, write }
}

export const promised = { promise: '明年五月底前修完二百米', dueOn: '2027-05-31' }
export const goodReply = replyTo({ proposal })
