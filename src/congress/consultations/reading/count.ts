import type { Tally } from '../contract.ts'
import type { Answers, Form, Question } from '../words.ts'

interface Said {
  readonly answers: Answers
  /** The delegation or group of a deputy who gave her name; empty otherwise. */
  readonly group: string
}

interface Counting {
  readonly form: Form
  readonly said: readonly Said[]
  /** How many of each group were asked, and how many gave an opinion. */
  readonly groups: readonly { readonly name: string; readonly asked: number; readonly given: number }[]
}

const scale = [1, 2, 3, 4, 5].map((step) => ({ id: String(step), name: { zh: `${step} 分`, en: String(step) } }))

const optionsOf = (question: Question) => {
  if (question.kind === 'scale') return scale
  return question.kind === 'text' ? [] : question.options
}

/** What was chosen, as the ids of options. */
const chosenOf = (answers: Answers, { id }: Question): readonly string[] => {
  const answer = answers[id]
  if (typeof answer === 'string' || typeof answer === 'number') return [String(answer)]
  return Array.isArray(answer) ? (answer as readonly string[]) : []
}

const timesOf = (said: readonly Said[], question: Question, option: string): number =>
  said.filter(({ answers }) => chosenOf(answers, question).includes(option)).length

/** How often each answer was given, and how each group answered the first choice; a group is told of only where names were given. */
export function tallyOf({ form, said, groups }: Counting): Tally {
  const counted = form.questions.flatMap((question) => (question.kind === 'text' ? [] : [question]))
  const first = form.questions.find(({ kind }) => kind === 'choice')
  return {
    given: said.length,
    questions: counted.map((question) => ({
      id: question.id,
      name: question.name,
      kind: question.kind,
      answered: said.filter(({ answers }) => chosenOf(answers, question).length > 0).length,
      options: optionsOf(question).map(({ id, name }) => ({ id, name, count: timesOf(said, question, id) })),
    })),
    groups: groups.map((group) => ({
      ...group,
      counts:
        form.named && first
          ? Object.fromEntries(
              optionsOf(first).map(({ id }) => [
                id,
                timesOf(
                  said.filter((each) => each.group === group.name),
                  first,
                  id,
                ),
              ]),
            )
          : {},
    })),
  }
}
