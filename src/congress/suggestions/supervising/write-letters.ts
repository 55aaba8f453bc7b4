import { sql } from 'kysely'
import { practice } from '../../../law/article.ts'
import { dayInShanghai } from '../../../law/day.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { docketLives, dueOfDuty, historyOf, matterOf, namesIn } from '../../docket/index.ts'
import { suggestionLife, suggestionLives } from '../life.ts'

const written = practice(
  '逾期的发催办函，仍未办理的发督办函，写明事项、逾期天数、要求和答复期限',
  'what is late is urged by letter, then put under supervision: the matter, the days over, the demand, the answer',
)
const names = namesIn([...docketLives, ...suggestionLives])
const words = { urged: '催办', supervised: '督办' } as const

/** Late duties of organs on papers, their parts and their promises, that no letter of this rung was written for. */
const unwritten = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('docket.duty as duty')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'duty.congress_id').onRef('matter.id', '=', 'duty.matter_id'),
    )
    .innerJoin('suggestions.suggestion as suggestion', (on) =>
      on
        .onRef('suggestion.congress_id', '=', 'matter.congress_id')
        .on(sql<boolean>`suggestion.id = coalesce(matter.source_id, matter.id)`),
    )
    .select(['duty.id', 'duty.act', 'duty.due_on', 'duty.rung', 'duty.holder_kind', 'duty.holder_id', 'matter.kind'])
    .select('suggestion.id as suggestion_id')
    .where('duty.congress_id', '=', congressId)
    .where('duty.ended_at', 'is', null)
    .where('duty.rung', 'in', ['urged', 'supervised'])
    // One's own people and the deputies are reminded at the desk; letters go to those who answer.
    .where((eb) =>
      eb.or([
        eb('duty.holder_kind', '=', 'organ'),
        eb.and([eb('duty.holder_kind', '=', 'role'), eb('duty.holder_id', '=', 'government-office')]),
      ]),
    )
    .where(
      sql<boolean>`not exists (select from suggestions.letter where letter.congress_id = duty.congress_id
        and letter.duty_id = duty.id and letter.rung = duty.rung)`,
    )
    .orderBy('duty.id')

type Late = Awaited<ReturnType<ReturnType<typeof unwritten>['execute']>>[number]

/** The next number of the year's series; the counter's row stays locked until commit: no gaps, no twins. */
async function nextNumber({ tx, congressId, today }: Work, rung: keyof typeof words): Promise<string> {
  const year = today.slice(0, 4)
  const { last } = await tx
    .insertInto('suggestions.counter')
    .values({ congress_id: congressId, series: `letter-${rung}-${year}`, last: 1 })
    .onConflict((on) => on.columns(['congress_id', 'series']).doUpdateSet({ last: sql`suggestions.counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${words[rung]}〔${year}〕${last}号`
}

/** What moved last on the paper: letters move nothing, and to be brought in from elsewhere says only where it stood. */
async function lastMoveOn(work: Work, suggestionId: string) {
  const { tx, congressId } = work
  const history = await historyOf(work, { kind: suggestionLife.kind, id: suggestionId }, names)
  const last = history.findLast(({ name }) => !/^(suggestion\.letter-|duty\.)/.test(name))
  if (last && last.name !== 'suggestion.imported') return { said: last.said, on: dayInShanghai(new Date(last.at)) }
  const { kind, state, enteredAt } = await matterOf(tx, congressId, { kind: suggestionLife.kind, id: suggestionId })
  const { zh, en } = names.state(kind, state)
  return { said: { zh: `进入“${zh}”`, en: `came to be ${en}` }, on: dayInShanghai(new Date(enteredAt)) }
}

async function write(work: Work, late: Late, answerBy: string): Promise<void> {
  const { tx, congressId, now, today } = work
  const rung = late.rung as keyof typeof words
  const number = await nextNumber(work, rung)
  const { said, on } = await lastMoveOn(work, late.suggestion_id)
  await tx
    .insertInto('suggestions.letter')
    .values({
      congress_id: congressId,
      id: newId(),
      number,
      rung,
      duty_id: late.id,
      suggestion_id: late.suggestion_id,
      holder_kind: late.holder_kind,
      holder_id: late.holder_id,
      act: JSON.stringify(names.act(late.kind, late.act)),
      due_on: late.due_on,
      last_event: JSON.stringify(said),
      moved_on: on,
      answer_by: answerBy,
      written_on: today,
    })
    .execute()
  await record(
    { tx, congressId, now },
    {
      name: `suggestion.letter-${rung}`,
      subject: { kind: suggestionLife.kind, id: late.suggestion_id },
      actor: null,
      under: written,
      facts: { number, answerBy },
    },
  )
}

/**
 * Writes a letter for every late duty and rung that has none yet (催办函、督办函), after the duties have climbed. Run as
 * often as one likes: two workers at once wait for each other at the lock, and the second finds nothing left.
 */
export async function writeLetters(work: Work): Promise<number> {
  const { tx, congressId, today } = work
  if ((await unwritten(work).limit(1).execute()).length === 0) return 0
  await sql`select pg_advisory_xact_lock(hashtext('suggestions.letter'), ${congressId})`.execute(tx)
  // Locked, so that what is done meanwhile is not urged.
  const late = await unwritten(work).forUpdate('duty').execute()
  const setting = 'suggestions.letter-answer-within'
  const answerBy = await dueOfDuty(work, suggestionLife, { setting, start: today })
  for (const each of late) await write(work, each, answerBy)
  return late.length
}
