import { insist, permit, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { formFrom, openConsultation } from '../../consultations/index.ts'
import { dueOfDuty, matterForUpdate, placesOf } from '../../docket/index.ts'
import type { Holder } from '../../docket/words.ts'
import { askedBefore } from '../bases.ts'
import { majorMatterLife } from '../life.ts'
import { majorMatterOf, type MajorMatter } from '../move.ts'
import { undecidedStates, type State } from '../words.ts'
import { mayBeOpenUntil } from './rules.ts'

/** Deputies who may be asked today: in office, and not suspended. */
const deputiesToAsk = async ({ tx, congressId, today }: Work): Promise<Holder[]> => {
  const rows = await tx
    .selectFrom('deputies.deputy')
    .select('id')
    .where('congress_id', '=', congressId)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', today)]))
    .where((eb) => eb.or([eb('suspended_on', 'is', null), eb('suspended_on', '>', today)]))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => ({ kind: 'deputy', id }))
}

/** The first day on which a form sent today may close, by the congress's own rule. */
export const shortestDay = (work: Work): Promise<string> =>
  dueOfDuty(work, majorMatterLife, { setting: 'decisions.form-open-for', start: work.today })

/** States in which deputies can still be asked. */
export const mayAskIn = (state: State): boolean => (undecidedStates as readonly string[]).includes(state)

/** Whether the caller may send the form: whoever brought the matter, or the office for it. */
export const mayAskNow = async (work: Work, { id, state }: MajorMatter): Promise<boolean> => {
  if (!mayAskIn(state)) return false
  const holds = await placesOf(work, majorMatterLife, id)
  return holds.includes('submitter') || holds.includes('office')
}

interface Asking {
  readonly id: string
  readonly consultationId: string
  readonly closesOn: string
  readonly reason: string
  readonly deputies?: readonly string[] | undefined
}

const formTitle = (title: string): string => `${title}：征求意见表`.slice(0, 100)

/**
 * The deputies are asked before it is decided (决策前征求意见): the form goes out with draft, background, options, money
 * and risks. Sent twice with one id, they are asked once.
 */
export async function askDeputies(work: Work, asking: Asking): Promise<{ id: string }> {
  const { id, consultationId, closesOn, reason } = asking
  await majorMatterOf(work, id)
  await matterForUpdate(work.tx, work.congressId, { kind: 'major-matter', id })
  const matter = await majorMatterOf(work, id)
  const { state, title } = matter
  if (await isSent(work, consultationId)) return { id: consultationId }
  insist(
    mayAskIn(state)
      ? permit(askedBefore)
      : refuse(askedBefore, 'act-out-of-state', { kind: 'major-matter', state, act: 'list' }),
  )
  insist(
    (await mayAskNow(work, matter))
      ? permit(askedBefore)
      : refuse(askedBefore, 'not-your-act', { kind: 'major-matter', act: 'submit', by: 'submitter' }),
  )
  const shortest = await shortestDay(work)
  insist(mayBeOpenUntil({ closesOn, today: work.today, shortest, decideBy: matter.decide_by ?? closesOn, reason }))
  const all = await deputiesToAsk(work)
  const addressees = asking.deputies ? all.filter((each) => asking.deputies?.includes(each.id)) : all
  insist(addressees.length > 0 ? permit(askedBefore) : refuse(askedBefore, 'nobody-to-ask'))
  const { background, proposal: draft, options, money, risks } = matter
  await openConsultation(work, {
    id: consultationId,
    title: formTitle(title),
    background: { background: background || title, draft, options, money, risks },
    form: formFrom('prior-opinion', { named: true }),
    addressees,
    closesOn,
    sourceId: id,
    asker: matter.organ_id,
    opened: true,
  })
  await record(work, {
    name: 'major-matter.deputies-asked',
    subject: { kind: 'major-matter', id },
    actor: work.caller,
    under: askedBefore,
    facts: { closesOn, asked: addressees.length, reason },
  })
  return { id: consultationId }
}

const isSent = async ({ tx, congressId }: Work, id: string): Promise<boolean> =>
  (await tx
    .selectFrom('docket.matter')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()) !== undefined
