import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Work } from '../../../platform/http/route.ts'
import { looksAt, personsToldTo } from '../../../platform/persons/index.ts'
import { dutiesOf, historyOf, offersFor, placesOf, saidOffers, timelineOf } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import type { LegalHelpPage } from './contract.ts'
import { legalHelpLife } from './life.ts'
import { lineOf } from './list.ts'
import { helpOf, mayReadWords, referralsOf } from './queries.ts'
import type { HelperKind } from './words.ts'

const { kind } = legalHelpLife

async function askerOf({ tx, congressId }: Work, id: string): Promise<LegalHelpPage['asker']> {
  const person = (await personsToldTo(tx, congressId, { kind, ids: [id] })).get(id)
  if (!person) return 'unknown'
  return person.erasedOn === null ? 'known' : 'erased'
}

/** One request as this caller may see it; who asked is not in it. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<LegalHelpPage> {
    const help = await helpOf(work, id)
    const open = mayReadWords(work, help)
    const asker = await askerOf(work, id)
    const ended = help.ended_at !== null
    const offers = offersFor(legalHelpLife, {
      state: help.state,
      holds: await placesOf(work, legalHelpLife, id),
      asked: {},
    })
    return {
      ...lineOf(work)(help),
      version: help.version,
      text: open ? help.text : null,
      beforeCourt: help.before_court,
      opinionId: help.opinion_id,
      referrals: (await referralsOf(work, id)).map(({ note, on, ...helper }) => ({
        helper: { ...helper, kind: helper.kind as HelperKind },
        note: open ? note : '',
        on,
      })),
      result: open ? help.result : '',
      resultOn: help.result_on,
      toldOn: help.told_on,
      toldHow: help.told_how,
      closedBecause: help.closed_because,
      asker,
      looks: open ? await looksAt(work.tx, work.congressId, id) : [],
      mayErase: ended && asker === 'known' && work.caller.roles.includes('staff'),
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(offers, sentences) as LegalHelpPage['offers'],
      history: await historyOf(work, { kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
