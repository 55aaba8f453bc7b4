import { practice } from '../../../law/article.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { DeputiesLaw } from '../../../law/index.ts'
import { declining, disputing, recalling } from '../bases.ts'

/** An organ as the rules of hand-over know it. */
export interface Handler {
  readonly id: string
  readonly name: string
  /** 撤并之日; null while it exists. */
  readonly endedOn: string | null
}

const once = practice('一件建议中，一个单位只承担一项办理任务', 'an organ has one part in a paper')
const existing = practice('已撤并的单位不再承办', 'an organ that has ended handles nothing more')
const inParts = practice(
  '分别办理的，由两个以上单位各自答复',
  'what is handled separately is answered by two organs or more',
)

/** Those who are to handle a paper still exist, and none is named twice. */
export function mayHandle(organs: readonly Handler[]): Ruling {
  if (organs.length === 0) return refuse(DeputiesLaw('51.1'), 'lead-missing')
  const ended = organs.find(({ endedOn }) => endedOn !== null)
  if (ended) return refuse(existing, 'organ-ended', { organ: ended.name })
  const twice = organs.find(({ id }, index) => organs.findIndex((each) => each.id === id) !== index)
  return twice ? refuse(once, 'organ-twice', { organ: twice.name }) : permit(DeputiesLaw('51.1'))
}

/** 分别交办: at least two organs, each with a part of its own to answer for. */
export function maySeparate(parts: readonly { readonly organ: Handler; readonly part: string }[]): Ruling {
  if (parts.length < 2) return refuse(inParts, 'one-part-only')
  const organs = mayHandle(parts.map(({ organ }) => organ))
  if (!organs.permitted) return organs
  const unnamed = parts.find(({ part }) => !part.trim())
  return unnamed ? refuse(inParts, 'part-unnamed', { organ: unnamed.organ.name }) : permit(inParts)
}

/** How often a paper was sent back, and what became of it. */
export interface Returns {
  /** 已退回次数. */
  readonly returns: number
  /** 退回次数上限, as the congress has set it. */
  readonly atMost: number
  /** 裁定: the government's office has ruled that this organ handles it. */
  readonly isRuled: boolean
  readonly today: string
  /** The last day on which it may be sent back. */
  readonly returnBy: string
}

/** Whether a paper may be sent back at all, before anything is typed. Reading: 期限当日 is still in time. */
export function maySendBack({ returns, atMost, isRuled, today, returnBy }: Returns): Ruling {
  if (isRuled) return refuse(disputing, 'ruled')
  if (returns >= atMost) return refuse(declining, 'returned-too-often', { atMost })
  return today <= returnBy ? permit(declining) : refuse(declining, 'too-late-to-decline', { returnBy })
}

/** 退回须提出改办单位: another one, which still exists. */
export function mayPropose({ own, proposed }: { own: string | null; proposed: Handler | null }): Ruling {
  if (!proposed) return refuse(declining, 'other-organ-missing')
  if (proposed.id === own) return refuse(declining, 'same-organ', { organ: proposed.name })
  return mayHandle([proposed])
}

/** 申请改办: in time, not too often, naming another organ. */
export const mayReturn = (facts: Returns & { own: string | null; proposed: Handler | null; reason: string }): Ruling =>
  allOf(maySendBack(facts), mayPropose(facts), withReason(declining, facts.reason))

const withReason = (under: typeof declining, reason: string): Ruling =>
  reason.trim() ? permit(under) : refuse(under, 'reason-missing')

/** 裁定承办单位: an organ that exists, with the reason; what is ruled stays. */
export const mayArbitrate = ({ organ, reason }: { organ: Handler; reason: string }): Ruling =>
  allOf(mayHandle([organ]), withReason(disputing, reason))

/** 不再分办、免除会办: with the reason; the only organ left is changed by taking the paper back (调整承办单位). */
export const mayRelease = ({ reason, isOnlyPart }: { reason: string; isOnlyPart: boolean }): Ruling =>
  allOf(withReason(recalling, reason), isOnlyPart ? refuse(recalling, 'only-part') : permit(recalling))

/** 调整承办单位: with the reason. */
export const mayRecall = ({ reason }: { reason: string }): Ruling => withReason(recalling, reason)
