import { randomInt, randomUUID } from 'node:crypto'
import type { Work } from '../../../platform/http/route.ts'
import { masked } from '../../moderation/index.ts'
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

/** One text, ready to stand on its line; `from` says whose it is. */
interface Written {
  readonly from: { readonly request_id: string } | { readonly nameless_id: string } | { readonly public_id: string }
  readonly question: string
  readonly text: string
  readonly subject: string | null
  readonly asks: boolean
}

const writtenIn = (opinion: Opinion, question: Question): Written[] => {
  const answer = opinion.answers[question.id]
  const text = textOf(answer)
  if (!text || typeof answer !== 'object' || !('text' in answer)) return []
  const from = opinion.named ? { request_id: opinion.id } : { nameless_id: opinion.id }
  return [{ from, question: question.id, text, subject: answer.subject, asks: asks(question, opinion) }]
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

interface Closed {
  readonly id: string
  readonly form: Form
  readonly given: number
  readonly toPublic: boolean
}

/** What those asked wrote; of too few without names nothing. */
async function writtenByAsked(work: Work, { id, form, given }: Closed): Promise<Written[]> {
  if (!mayBeRead({ named: form.named, closed: true, given, asks: true }).permitted) return []
  const opinions = shuffled(await opinionsOf(work, { id, named: form.named }))
  return opinions.flatMap((opinion) => form.questions.flatMap((question) => writtenIn(opinion, question)))
}

/** What the public wrote, with what looks like personal data covered: who answers it has no need of more. */
async function writtenByPublic({ tx, congressId }: Work, { id, toPublic }: Closed): Promise<Written[]> {
  if (!toPublic) return []
  const rows = await tx
    .selectFrom('consultations.comment_text')
    .select(['id', 'question', 'text', 'asks'])
    .where('congress_id', '=', congressId)
    .where('consultation_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ id: public_id, text, ...row }) => ({
    ...row,
    from: { public_id },
    text: masked(text),
    subject: null,
  }))
}

/** At the close everything that was written is set out line by line, like beside like. */
export async function setOut(work: Work, closed: Closed): Promise<void> {
  const written = [...(await writtenByAsked(work, closed)), ...(await writtenByPublic(work, closed))]
  if (written.length === 0) return
  const clusters = clustersOf(written.map(({ text }) => text))
  const subjects = subjectsOf(written, clusters)
  const rows = written.map(({ from, subject, ...line }, index) => ({
    congress_id: work.congressId,
    id: randomUUID(),
    consultation_id: closed.id,
    ...from,
    ...line,
    subject: subject ?? subjects.get(clusters[index] ?? -1) ?? null,
    cluster: clusters[index] ?? index,
  }))
  for (let at = 0; at < rows.length; at += 500)
    await work.tx
      .insertInto('consultations.line')
      .values(rows.slice(at, at + 500))
      .execute()
}
