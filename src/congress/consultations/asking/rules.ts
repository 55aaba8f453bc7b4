import { practice } from '../../../law/article.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Form } from '../words.ts'

const sound = practice(
  '征求意见表题目清楚、前后对应',
  'a form asks each question once and points to what stands before',
)
const inTime = practice('征求意见给出反馈时间', 'those asked have time to answer')
const byDay = practice('征求意见定有截止日期，到期自动截止', 'a consultation ends by itself on the day it named')

const twice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length

/** A form asks each question once; what a text depends on is a choice asked before it. */
export function maySend({ questions, subjects }: Form): Ruling {
  const options = questions.map((each) => (each.kind === 'choice' || each.kind === 'several' ? each.options : []))
  const doubled = [questions, subjects, ...options].some((each) => twice(each.map(({ id }) => id)))
  if (doubled) return refuse(sound, 'form-asks-twice')
  for (const [index, question] of questions.entries()) {
    if (question.kind !== 'text' || !question.requiredWhen) continue
    const { question: asked, options: when } = question.requiredWhen
    const at = questions.slice(0, index).findIndex(({ id }) => id === asked)
    const known = options[at]?.map(({ id }) => id) ?? []
    if (!when.every((id) => known.includes(id)))
      return refuse(sound, 'form-points-nowhere', { question: question.name.zh, questionEn: question.name.en })
  }
  return permit(sound)
}

/** A consultation goes to somebody, or to everybody, and leaves a day at least after the one it goes out on. */
export const mayAsk = (facts: { addressees: number; toPublic?: boolean; closesOn: string; today: string }): Ruling =>
  allOf(
    facts.addressees > 0 || facts.toPublic ? permit(inTime) : refuse(inTime, 'nobody-asked'),
    facts.closesOn > facts.today ? permit(inTime) : refuse(inTime, 'closes-too-soon', { closesOn: facts.closesOn }),
  )

interface Closing {
  readonly waiting: number
  readonly toPublic?: boolean
  readonly closesOn: string
  readonly today: string
}

/** It ends when its last day is over; before that only where nobody is waited for, nor everybody told a later day. */
export function mayClose({ waiting, toPublic = false, closesOn, today }: Closing): Ruling {
  if (today > closesOn) return permit(byDay)
  if (toPublic) return refuse(byDay, 'public-until-last-day', { closesOn })
  return waiting === 0 ? permit(byDay) : refuse(byDay, 'still-waited-for', { waiting, closesOn })
}
