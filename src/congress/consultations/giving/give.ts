import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { perform, placesOf } from '../../docket/index.ts'
import { opinionRequestLife } from '../life.ts'
import { answeredAs, type Answered } from '../moved.ts'
import type { Answers, Form } from '../words.ts'
import { putInAmongTheOthers } from './nameless.ts'
import { mayGive, mayGiveAgain, mayHandIn } from './rules.ts'

/** The consultation a request belongs to. @throws NotFound for whoever is not asked */
async function askedOf(work: Work, requestId: string) {
  const holds = await placesOf(work, opinionRequestLife, requestId)
  const asked = await work.tx
    .selectFrom('consultations.request as request')
    .innerJoin('consultations.consultation as consultation', (on) =>
      on
        .onRef('consultation.congress_id', '=', 'request.congress_id')
        .onRef('consultation.id', '=', 'request.consultation_id'),
    )
    .select(['consultation.id', 'consultation.named', 'consultation.form', 'consultation.closes_on as closesOn'])
    .where('request.congress_id', '=', work.congressId)
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (!asked || !holds.includes('addressee')) throw new NotFound(opinionRequestLife.kind)
  return { ...asked, form: asked.form as Form }
}

/**
 * The consultation stays open while an opinion is being given: locked before the request, as at the close. Opinions
 * with names are given side by side, those without one after the other.
 */
async function stateLocked({ tx, congressId }: Work, { id, named }: { id: string; named: boolean }): Promise<string> {
  const matter = tx
    .selectFrom('docket.matter')
    .select('state')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
  const { state } = await (named ? matter.forShare() : matter.forUpdate()).executeTakeFirstOrThrow()
  return state
}

const standingOf = async ({ tx, congressId }: Work, requestId: string): Promise<string> =>
  (
    await tx
      .selectFrom('docket.matter')
      .select('state')
      .where('congress_id', '=', congressId)
      .where('id', '=', requestId)
      .executeTakeFirstOrThrow()
  ).state

interface Giving {
  readonly id: string
  readonly version: number
  readonly answers: Answers
}

/** An opinion is given (反馈意见), or a named one changed. What it says goes into no event: the record tells only that it came. */
export async function give(work: Work, { id, version, answers }: Giving): Promise<Answered> {
  const asked = await askedOf(work, id)
  const { named, form, closesOn } = asked
  insist(mayGive({ state: await stateLocked(work, asked), closesOn, today: work.today }))
  const again = (await standingOf(work, id)) === 'given'
  if (again) insist(mayGiveAgain({ named }))
  insist(mayHandIn(form, answers))
  const given = await perform(work, opinionRequestLife, { id, act: again ? 'revise' : 'give', version })
  if (named) await store(work, { requestId: id, consultationId: asked.id, answers })
  else await putInAmongTheOthers(work, { consultationId: asked.id, answers })
  return answeredAs(given)
}

const store = (
  { tx, congressId, today }: Work,
  { requestId, consultationId, answers }: { requestId: string; consultationId: string; answers: Answers },
) => {
  const said = { answers: JSON.stringify(answers), given_on: today }
  return tx
    .insertInto('consultations.opinion')
    .values({ congress_id: congressId, request_id: requestId, consultation_id: consultationId, ...said })
    .onConflict((on) => on.columns(['congress_id', 'request_id']).doUpdateSet(said))
    .execute()
}
