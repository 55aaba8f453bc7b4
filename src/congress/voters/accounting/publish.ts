import { personalDataIn } from '../../../platform/text/personal-data.ts'
import type { Work } from '../../../platform/http/route.ts'
import { move, note, type Acting, type Moved } from './moved.ts'
import { reportOf, type DutyReport } from './queries.ts'
import { mayPublish } from './rules.ts'

/** Everything of a report that would be published, as one text. */
const textOf = ({ sections, answer, place }: Pick<DutyReport, 'sections' | 'answer' | 'place'>): string =>
  [...Object.values(sections), answer, place].join('\n')

/** Numbers and addresses of persons in what would be published. */
export const personalIn = (report: Pick<DutyReport, 'sections' | 'answer' | 'place'>): string[] =>
  personalDataIn(textOf(report)).map(({ text }) => text)

/** A text without numbers and addresses of persons: whoever published it, none goes out. */
export const struckOut = (text: string): string =>
  personalDataIn(text).reduce((kept, { text: found }) => kept.replaceAll(found, '〔略〕'), text)

/** The day by which the deputy owes her answer; null once nothing is owed. */
export async function answerBy(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  id: string,
): Promise<string | null> {
  const duty = await tx
    .selectFrom('docket.duty')
    .select('due_on')
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', id)
    .where('act', '=', 'answer')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return duty?.due_on ?? null
}

/** The report goes to the public page of its deputy (公开述职情况). */
export async function publish(work: Work, { id, version, striking }: Acting & { striking: boolean }): Promise<Moved> {
  const report = await reportOf(work, id)
  const owed = await answerBy(work, id)
  const moved = await move(work, {
    id,
    act: 'publish',
    version,
    ask: ({ state }) =>
      mayPublish({
        answered: state === 'answered',
        answerBy: owed,
        today: work.today,
        personal: personalIn(report).length,
        striking,
      }),
  })
  await note(work, id, { published_on: work.today })
  return moved
}
