import type { Ruling } from '../../../law/ruling.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dutiesOf, historyOf, offersFor, placesOf, saidOffers, timelineOf, undertakingsOf } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import type { ContactPage } from '../contract.ts'
import { contactLife } from '../life.ts'
import { selfOf, sideOf } from '../members/queries.ts'
import { mayFollowUp } from '../rules.ts'
import type { Side } from '../words.ts'
import { lineOf, lines } from './list.ts'
import { contactOf, opinionsIn, promisesIn, type Contact } from './queries.ts'

type Opinion = Awaited<ReturnType<typeof opinionsIn>>[number]
type Becoming = ContactPage['opinionsSaid'][number]['task']

/** What may be made of an opinion, by this caller. */
function opinionSaid(work: Work, contact: Contact, sentences: Catalogue) {
  const side = sideOf(work.caller, contact, contact.deputy_id)
  const isDeputy = selfOf(work.caller).deputyId === contact.deputy_id
  const said = (ruling: Ruling): Becoming => ({
    ruling: ruling as never,
    sentence: ruling.permitted ? null : (sentences[ruling.because]?.(ruling.facts) ?? null),
  })
  return ({ number, text, undertaking_id, suggestion_id }: Opinion): ContactPage['opinionsSaid'][number] => {
    const became = undertaking_id !== null || suggestion_id !== null
    const ruling = mayFollowUp({ state: contact.state, became })
    return {
      number,
      text,
      undertakingId: undertaking_id,
      // A draft is its deputy's alone.
      suggestionId: isDeputy ? suggestion_id : null,
      task: side === 'member' || side === 'office' ? said(ruling) : null,
      suggestion: isDeputy ? said(ruling) : null,
    }
  }
}

/** One contact as this caller may see it. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<ContactPage> {
    const contact = await contactOf(work, id)
    const line = lineOf(await lines(work).where('contact.id', '=', id).executeTakeFirstOrThrow())
    const holds = await placesOf(work, contactLife, id)
    return {
      ...line,
      version: contact.version,
      said: contact.said,
      enteredBy: contact.entered_by as Side,
      enteredName: contact.entered_name,
      enteredOn: contact.entered_on,
      disputed: contact.disputed,
      opinionsSaid: (await opinionsIn(work, id)).map(opinionSaid(work, contact, sentences)),
      promises: (await promisesIn(work, id))
        .filter(({ undertaking_id }) => undertaking_id === null)
        .map(({ promise, due_on }) => ({ promise, dueOn: due_on })),
      undertakings: await undertakingsOf(work, id),
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(
        offersFor(contactLife, { state: contact.state, holds, asked: {} }),
        sentences,
      ) as ContactPage['offers'],
      history: await historyOf(work, { kind: contactLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
