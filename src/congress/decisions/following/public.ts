import type { Reader } from '../../../platform/database/house.ts'
import { newId } from '../../../platform/database/id.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { markOfCode, markOfForm, newCode } from '../../../platform/portal/code.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { majorMatterLife } from '../life.ts'
import { checksOf } from './checks.ts'
import { clausesOf } from './clauses.ts'
import { conclusionOf } from './concluded.ts'
import { put, questions, questionsOf } from './questions.ts'
import { mostWaiting, progressOf } from './rules.ts'
import type { Finding, QuestionState, TurnDownReason } from './words.ts'

interface Asked {
  readonly tx: Reader
  readonly congressId: number
  readonly today: string
}

/** A published decision; null where there is none, or it is not published. */
export const publishedOf = async ({ tx, congressId }: Omit<Asked, 'today'>, id: string) =>
  (await tx
    .selectFrom('decisions.major_matter as major')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'major.congress_id').onRef('matter.id', '=', 'major.id'),
    )
    .select(['major.id', 'major.title', 'major.organ_id', 'major.conclusion', 'matter.state'])
    .where('major.congress_id', '=', congressId)
    .where('major.id', '=', id)
    .where('matter.state', 'in', ['following', 'concluded'])
    .executeTakeFirst()) ?? null

const findingsOf = async ({ tx, congressId }: Asked, id: string) =>
  (await checksOf(tx, congressId, id)).flatMap((card) =>
    card.published_on === null
      ? []
      : [
          {
            on: card.seen_on ?? '',
            ordinal: card.ordinal,
            finding: card.finding as Finding,
            text: card.published_text,
          },
        ],
  )

const publicQuestions = async ({ tx, congressId }: Asked, id: string) =>
  (await questionsOf(tx, congressId, id))
    .filter(({ state }) => state === 'asked' || state === 'answered')
    .map((row) => ({
      text: row.shown,
      deputy: row.deputy_id !== null,
      ordinal: row.ordinal,
      askedOn: row.asked_on,
      organ: row.organ,
      answer: row.answer,
      answeredOn: row.answered_on,
    }))

/** How a decision is followed, as everybody may read it: clauses, findings the office published, questions. */
export async function publicFollowing(asked: Asked, id: string) {
  const decision = await publishedOf(asked, id)
  if (!decision) return null
  const clauses = await clausesOf(asked, id)
  return {
    id,
    title: decision.title,
    open: decision.state === 'following',
    progress: progressOf(clauses, asked.today),
    clauses: clauses.map(({ ordinal, text, owner, dueOn, verified, overdue, goingOn }) => ({
      ordinal,
      text,
      owner,
      dueOn,
      verified,
      overdue,
      goingOn,
    })),
    findings: await findingsOf(asked, id),
    questions: await publicQuestions(asked, id),
    conclusion: await conclusionOf(asked, decision),
  }
}
export type PublicFollowing = NonNullable<Awaited<ReturnType<typeof publicFollowing>>>

interface PublicQuestion {
  readonly matterId: string
  readonly ordinal: number | null
  readonly text: string
  /** What the form was given when it was shown; sent twice, it is one question. */
  readonly formNonce: string
}

/** Questions of the public that wait for the office. */
const waiting = async ({ tx, congressId }: Work, matterId: string): Promise<number> => {
  const { count } = await tx
    .selectFrom('decisions.question as question')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'question.congress_id').onRef('matter.id', '=', 'question.id'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('question.congress_id', '=', congressId)
    .where('question.matter_id', '=', matterId)
    .where('matter.state', '=', 'to-moderate')
    .executeTakeFirstOrThrow()
  return count
}

/**
 * Somebody without an account asks (群众提问). @returns the code to find it by; null while too many wait for the office:
 * whoever floods the page shuts nobody out for good. @throws NotFound, Refused
 */
export async function askInPublic(work: Work, asked: PublicQuestion): Promise<string | null> {
  const { matterId, ordinal, text, formNonce } = asked
  const matter = await publishedOf(work, matterId)
  if (!matter) throw new NotFound(majorMatterLife.kind)
  await matterForUpdate(work.tx, work.congressId, { kind: majorMatterLife.kind, id: matterId })
  const code = newCode(formNonce)
  const formMark = markOfForm(formNonce)
  const known = await questions(work.tx, work.congressId).where('question.form_mark', '=', formMark).executeTakeFirst()
  if (known) return code
  if ((await waiting(work, matterId)) >= mostWaiting) return null
  const id = newId(work.now.getTime())
  await put(work, { id, matter, ordinal, text }, { formMark, codeMark: markOfCode(code) })
  return code
}

/** What became of a question, for whoever has its code; null for no such code. */
export async function questionByCode({ tx, congressId }: Omit<Asked, 'today'>, code: string) {
  const row = await questions(tx, congressId).where('question.code_mark', '=', markOfCode(code)).executeTakeFirst()
  if (!row) return null
  return {
    matterId: row.matter_id,
    state: row.state as QuestionState,
    text: row.asked,
    askedOn: row.asked_on,
    organ: row.organ,
    answer: row.answer,
    answeredOn: row.answered_on,
    turnedDown: row.turned_down as TurnDownReason | null,
    note: row.note,
  }
}
export type FoundQuestion = NonNullable<Awaited<ReturnType<typeof questionByCode>>>
