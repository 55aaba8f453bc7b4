import type { Bilingual } from '../../../law/bilingual.ts'
import type { Form, Option, Question } from '../words.ts'

const same = (text: string): Bilingual => ({ zh: text, en: text })

/** The next id that is not taken: `q3`, `a4`. */
export function freshId(prefix: string, taken: readonly string[]): string {
  let at = taken.length + 1
  while (taken.includes(`${prefix}${at}`)) at += 1
  return `${prefix}${at}`
}

/**
 * Lines of a text in the writer's language as options: one that was there keeps its id and its other language, one whose words are being changed
 * its id, and a new one gets both.
 */
export function optionsOf(
  text: string,
  before: readonly Option[],
  { prefix, say }: { prefix: string; say: (name: Bilingual) => string },
): Option[] {
  const lines = text.split('\n')
  const options: Option[] = []
  const isFree = ({ id }: Option) => !options.some((each) => each.id === id)
  for (const [index, line] of lines.entries()) {
    const known = before.find((each) => say(each.name) === line && isFree(each))
    const here = before[index]
    const reworded =
      here && isFree(here) && !lines.includes(say(here.name)) ? { id: here.id, name: same(line) } : undefined
    const taken = [...new Set([...before, ...options].map(({ id }) => id))]
    options.push(known ?? reworded ?? { id: freshId(prefix, taken), name: same(line) })
  }
  return options
}

/** Without empty lines and what was left blank around the others: as options are sent. */
const trimmed = (options: readonly Option[]): Option[] =>
  options.flatMap(({ id, name }) => (name.zh.trim() ? [{ id, name: { zh: name.zh.trim(), en: name.en.trim() } }] : []))

export const renamed = (question: Question, text: string): Question => ({ ...question, name: same(text) })

export const kinds = ['choice', 'several', 'scale', 'text'] as const
export type Kind = (typeof kinds)[number]

/** The same question asked in another way. */
export function ofKind({ id, name, required, ...rest }: Question, kind: Kind): Question {
  if (kind === 'scale') return { id, name, required, kind }
  if (kind === 'text') return { id, name, required, kind, requiredWhen: null, asks: 'always' }
  const options = 'options' in rest ? rest.options : []
  return { id, name, required, kind, options }
}

const changedTo = (form: Form, questions: readonly Question[]): Form => ({ ...form, template: 'own', questions })

export const withQuestion = (form: Form): Form =>
  changedTo(form, [
    ...form.questions,
    {
      id: freshId(
        'q',
        form.questions.map(({ id }) => id),
      ),
      kind: 'text',
      name: same(''),
      required: false,
      requiredWhen: null,
      asks: 'always',
    },
  ])

export const withChanged = (form: Form, question: Question): Form =>
  changedTo(
    form,
    form.questions.map((each) => (each.id === question.id ? question : each)),
  )

/** Without a question; what depended on it depends on nothing any more. */
export const withoutQuestion = (form: Form, id: string): Form =>
  changedTo(
    form,
    form.questions
      .filter((each) => each.id !== id)
      .map((each) =>
        each.kind === 'text' && each.requiredWhen?.question === id ? { ...each, requiredWhen: null } : each,
      ),
  )

/** A question one place up (-1) or down (1). */
export function moved(form: Form, index: number, by: -1 | 1): Form {
  const questions = [...form.questions]
  const [one, other] = [questions[index], questions[index + by]]
  if (!one || !other) return form
  questions[index] = other
  questions[index + by] = one
  return changedTo(form, questions)
}

const known = (form: Form, question: Question): Question => {
  if (question.kind === 'choice' || question.kind === 'several')
    return { ...question, options: trimmed(question.options) }
  if (question.kind !== 'text' || !question.requiredWhen) return question
  const { question: asked, options } = question.requiredWhen
  const there = form.questions.find(({ id }) => id === asked)
  const ids = there && 'options' in there ? trimmed(there.options).map(({ id }) => id) : []
  const kept = options.filter((each) => ids.includes(each))
  return { ...question, requiredWhen: kept.length > 0 ? { question: asked, options: kept } : null }
}

/** The form as it is sent: without blank lines, and without what points to answers that are gone. */
export const sentForm = (form: Form): Form => ({
  ...form,
  subjects: trimmed(form.subjects),
  questions: form.questions.map((question) => known(form, question)),
})
