import { practice } from '../../../law/article.ts'
import { DeputiesLaw } from '../../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'

const half = practice('每半年在政务公开栏通报办理情况', 'handling is made known on the notice board every half-year')
const privacy = practice('公开前删去个人信息', 'personal data is taken out before publication')

/** A bulletin is of a period that is over: an unfinished one would change after it was read. */
export const mayMake = ({ from, to, today }: { from: string; to: string; today: string }): Ruling =>
  allOf(
    from < to ? permit(half) : refuse(half, 'period-backwards', { from, to }),
    to < today ? permit(half) : refuse(half, 'period-unfinished', { to }),
  )

/** A second bulletin of a period corrects the first, and says what. */
export const mayCorrect = ({ editions, why }: { editions: number; why: string }): Ruling =>
  editions === 0 || why.trim() ? permit(half) : refuse(half, 'edition-without-reason', { editions })

interface Found {
  readonly where: string
  readonly found: string
}

/** Whatever looks like a person's number is kept back, or somebody has looked at it and says that it is none. */
export function mayBeCheckedOff(facts: { personal: readonly Found[]; cleared: readonly string[] }): Ruling {
  const left = facts.personal.filter(({ found }) => !facts.cleared.includes(found))
  const [first] = left
  return first
    ? refuse(privacy, 'personal-data-left', { where: first.where, found: first.found, left: left.length })
    : permit(privacy)
}

/** 予以公开: it is published by whoever did not make it. */
export const mayPublish = ({ madeBySame }: { madeBySame: boolean }): Ruling =>
  madeBySame ? refuse(DeputiesLaw('51.3'), 'maker-may-not-approve') : permit(DeputiesLaw('51.3'))

export const maySendBack = ({ reason }: { reason: string }): Ruling =>
  reason.trim() ? permit(half) : refuse(half, 'reason-missing')
