import { randomInt, randomUUID } from 'node:crypto'
import type { Work } from '../../../platform/http/route.ts'
import { isRequired, textOf } from '../giving/rules.ts'
import { opinionsOf, type Opinion } from '../reading/opinions.ts'
import type { Form, Question } from '../words.ts'
import { clustersOf } from './cluster.ts'
import { mayBeRead } from './rules.ts'

/** Whether what was written here asks for something: always, never, or where a reason was called for. */
export function asks(question: Question, { answers }: Pick<Opinion, 'answers'>): boolean {
  if (question.kind !== 'text') return false
  return question.asks === 'always' || (question.asks === 'when-required' && isRequired(question, answers))
}

interface Written {
  readonly opinion: Opinion
  readonly question: Question
  readonly text: string
  readonly subject: string | null
}

const writtenIn = (opinion: Opinion, question: Question): Written[] => {
  const answer = opinion.answers[question.id]
  const text = textOf(answer)
  if (!text || typeof answer !== 'object' || !('text' in answer)) return []
  return [{ opinion, question, text, subject: answer.subject }]
}

/** Where an author chose no subject, hers is that of those who said much the same; whoever sorts may put it elsewhere. */
function subjectsOf(written: readonly Written[], clusters: readonly number[]): Map<number, string> {
  const subjects = new Map<number, string>()
  for (const [index, { subject }] of written.entries()) {
    const cluster = clusters[index]
    if (subject !== null && cluster !== undefined && !subjects.has(cluster)) subjects.set(cluster, subject)
  }
  return subjects
}

/** In an order of chance: the lines of nameless opinions must not stand as these came. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1)
    ;[mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item]
  }
  return mixed
}

/** At the close everything that was written is set out line by line, like beside like. Of too few nothing is. */
export async function setOut(
  work: Work,
  { id, form, given }: { id: string; form: Form; given: number },
): Promise<void> {
  if (!mayBeRead({ named: form.named, closed: true, given, asks: true }).permitted) return
  const opinions = shuffled(await opinionsOf(work, { id, named: form.named }))
  const written = opinions.flatMap((opinion) => form.questions.flatMap((question) => writtenIn(opinion, question)))
  if (written.length === 0) return
  const clusters = clustersOf(written.map(({ text }) => text))
  const subjects = subjectsOf(written, clusters)
  const rows = written.map(({ opinion, question, text, subject }, index) => ({
    congress_id: work.congressId,
    id: randomUUID(),
    consultation_id: id,
    [opinion.named ? 'request_id' : 'nameless_id']: opinion.id,
    question: question.id,
    text,
    subject: subject ?? subjects.get(clusters[index] ?? -1) ?? null,
    cluster: clusters[index] ?? index,
    asks: asks(question, opinion),
  }))
  for (let from = 0; from < rows.length; from += 500)
    await work.tx
      .insertInto('consultations.line')
      .values(rows.slice(from, from + 500))
      .execute()
}
