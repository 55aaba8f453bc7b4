import { practice } from '../../../law/article.ts'
import { permit, refuse, type Facts, type Ruling } from '../../../law/ruling.ts'
import type { Answer, Answers, Form, Question } from '../words.ts'

const byDay = practice('收到征求意见函后按期反馈', 'whoever is asked gives an opinion by the day')
const asAsked = practice('按征求意见表逐项填写', 'a form is filled in question by question')
const kept = practice(
  '具名意见在截止前可以修改，不记名意见交出后不能修改',
  'a named opinion may be changed until the close, one without a name may not',
)

/** An opinion is given while the consultation is open: the last day included, the next one not. */
export const mayGive = ({ state, closesOn, today }: { state: string; closesOn: string; today: string }): Ruling =>
  state === 'open' && today <= closesOn ? permit(byDay) : refuse(byDay, 'consultation-closed', { closesOn })

/** What was handed in without a name is nobody's any more, so nobody can change it. */
export const mayGiveAgain = ({ named }: { named: boolean }): Ruling =>
  named ? permit(kept) : refuse(kept, 'given-without-name')

export const textOf = (answer: Answer | undefined): string =>
  typeof answer === 'object' && 'text' in answer ? answer.text.trim() : ''

const isEmpty = (answer: Answer | undefined): boolean => {
  if (answer === undefined) return true
  if (Array.isArray(answer)) return answer.length === 0
  return typeof answer === 'object' && textOf(answer) === ''
}

/** Whether a text is required by what else was answered: a reason, of whoever disagrees. */
export function isRequired(question: Question, answers: Answers): boolean {
  if (question.required) return true
  if (question.kind !== 'text' || !question.requiredWhen) return false
  const chosen = answers[question.requiredWhen.question]
  const all = Array.isArray(chosen) ? chosen : [chosen]
  return question.requiredWhen.options.some((option) => all.includes(option))
}

/** Whether an answer is one the question takes: its own options, a number from one to five, a text under a known subject. */
function fits(question: Question, answer: Answer, { subjects }: Form): boolean {
  const ids = question.kind === 'choice' || question.kind === 'several' ? question.options.map(({ id }) => id) : []
  if (question.kind === 'choice') return typeof answer === 'string' && ids.includes(answer)
  if (question.kind === 'several')
    return Array.isArray(answer) && new Set(answer).size === answer.length && answer.every((each) => ids.includes(each))
  if (question.kind === 'scale')
    return typeof answer === 'number' && Number.isInteger(answer) && answer >= 1 && answer <= 5
  if (typeof answer !== 'object' || !('text' in answer)) return false
  return answer.subject === null || subjects.some(({ id }) => id === answer.subject)
}

const naming = ({ name }: Question): Facts => ({ question: name.zh, questionEn: name.en })

/** An opinion answers this form and no other, with everything in it that must be answered. */
export function mayHandIn(form: Form, answers: Answers): Ruling {
  const known = new Set(form.questions.map(({ id }) => id))
  if (Object.keys(answers).some((id) => !known.has(id))) return refuse(asAsked, 'not-on-the-form')
  for (const question of form.questions) {
    const answer = answers[question.id]
    if (isEmpty(answer)) {
      if (!isRequired(question, answers)) continue
      return refuse(asAsked, question.required ? 'question-unanswered' : 'reason-asked', naming(question))
    }
    if (!fits(question, answer as Answer, form)) return refuse(asAsked, 'not-on-the-form')
  }
  return permit(asAsked)
}
