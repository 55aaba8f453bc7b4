import { AnswersField } from '../form.ts'
import type { Answer, Answers, Form, Question } from '../words.ts'

/** The name of a question's field on the page. */
export const fieldOf = ({ id }: Pick<Question, 'id'>): string => `q-${id}`
export const boxOf = (question: Pick<Question, 'id'>, option: string): string => `${fieldOf(question)}--${option}`

function answerIn(question: Question, fields: Readonly<Record<string, string>>): Answer | null {
  if (question.kind === 'several') {
    const ticked = question.options.flatMap(({ id }) => (fields[boxOf(question, id)] ? [id] : []))
    return ticked.length > 0 ? ticked : null
  }
  const typed = (fields[fieldOf(question)] ?? '').trim()
  if (!typed) return null
  if (question.kind === 'scale') return Number(typed)
  return question.kind === 'choice' ? typed : { text: typed, subject: null }
}

/** What was filled in on a page, as answers to the form. @throws ZodError for what no field of it can hold */
export const answersIn = (form: Form, fields: Readonly<Record<string, string>>): Answers =>
  AnswersField.parse(
    Object.fromEntries(
      form.questions.flatMap((question) => {
        const answer = answerIn(question, fields)
        return answer === null ? [] : [[question.id, answer]]
      }),
    ),
  )
