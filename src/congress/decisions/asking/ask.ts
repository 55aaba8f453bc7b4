import { insist, permit, refuse, type Ruling } from '../../../law/ruling.ts'
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

/** Whether the form may go out: the matter undecided, the caller its submitter or the office, the day far enough. */
async function askingRuling(work: Work, matter: MajorMatter, { closesOn, reason }: Asking): Promise<Ruling> {
  const { state, decide_by: decideBy } = matter
  if (!mayAskIn(state))
    return refuse(askedBefore, 'act-out-of-state', { kind: 'major-matter', state, act: 'decide-as-organ' })
  if (!(await mayAskNow(work, matter)))
    return refuse(askedBefore, 'not-your-act', { kind: 'major-matter', act: 'submit', by: 'submitter' })
  const shortest = await shortestDay(work)
  return mayBeOpenUntil({ closesOn, today: work.today, shortest, decideBy: decideBy ?? closesOn, reason })
}

/** The form itself: draft, background, options, money and risks, to each of them, with names. */
const formAbout = (matter: MajorMatter, { consultationId: id, closesOn }: Asking, addressees: readonly Holder[]) => ({
  id,
  title: formTitle(matter.title),
  background: {
    background: matter.background || matter.title,
    draft: matter.proposal,
    options: matter.options,
    money: matter.money,
    risks: matter.risks,
  },
  form: formFrom('prior-opinion', { named: true }),
  addressees,
  closesOn,
  sourceId: matter.id,
  asker: matter.organ_id,
  opened: true,
})

/** The deputies are asked before it is decided (决策前征求意见). Sent twice with one id, they are asked once. */
export async function askDeputies(work: Work, asking: Asking): Promise<{ id: string }> {
  const { id, consultationId, closesOn, reason } = asking
  await majorMatterOf(work, id)
  await matterForUpdate(work.tx, work.congressId, { kind: 'major-matter', id })
  const matter = await majorMatterOf(work, id)
  if (await isSent(work, consultationId)) return { id: consultationId }
  insist(await askingRuling(work, matter, asking))
  const all = await deputiesToAsk(work)
  const addressees = asking.deputies ? all.filter((each) => asking.deputies?.includes(each.id)) : all
  insist(addressees.length > 0 ? permit(askedBefore) : refuse(askedBefore, 'nobody-to-ask'))
  await openConsultation(work, formAbout(matter, asking, addressees))
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
