import type { Bilingual } from '../../../law/bilingual.ts'
import type { Answer, Question } from '../words.ts'

/** An answer as it is read: the names of what was chosen, the mark, the text. Empty where nothing was answered. */
export function answerSaid(question: Question, answer: Answer | undefined, say: (text: Bilingual) => string): string {
  if (answer === undefined) return ''
  if (typeof answer === 'number') return String(answer)
  if (typeof answer === 'object' && 'text' in answer) return answer.text
  if (question.kind !== 'choice' && question.kind !== 'several') return ''
  const chosen = typeof answer === 'string' ? [answer] : answer
  return question.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ name }) => say(name))
    .join('；')
}
