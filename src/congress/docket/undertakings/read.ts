import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'
import { dutiesOf } from '../duty-lines.ts'
import { historyOf } from '../history.ts'
import { undertakingLife } from '../life.ts'
import { offersFor, saidOffers } from '../offers.ts'
import { placesOf } from '../perform.ts'
import { timelineOf } from '../timeline/timeline-of.ts'
import { undertakingOf } from '../undertakings-of.ts'
import { linesOf, withLine } from './lines.ts'
import type { UndertakingPage } from './list-contract.ts'
import { seen, showing, type Register } from './list.ts'

/** Whether somebody reads a promise, and the photographs of its acceptance with it. */
export const promiseReader =
  (register: Register) =>
  async (work: Work, id: string): Promise<boolean> =>
    (await seen(work, register).select('undertaking.id').where('undertaking.id', '=', id).execute()).length > 0

/** One promise as this caller may see it. @throws NotFound where there is none, or not for her */
export const readerOf = (register: Register, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<UndertakingPage> {
    const row = await withLine(seen(work, register)).where('undertaking.id', '=', id).executeTakeFirst()
    const promise = await undertakingOf(work, id)
    const shown = await showing(work, register)
    const [line] = row ? await linesOf(work, [row], shown) : []
    if (!row || !promise || !line) throw new NotFound(undertakingLife.kind)
    const offers = offersFor(undertakingLife, {
      state: promise.state,
      holds: await placesOf(work, undertakingLife, id),
      asked: {},
    })
    const { source, verifiers, reportedOn, daysLeft, warning, fate } = line
    return {
      ...promise,
      ...{ source, verifiers, reportedOn, daysLeft, warning, fate },
      promisedOn: row.promised_on,
      duties: await dutiesOf(work, id, shown.names),
      offers: saidOffers(offers, sentences),
      history: await historyOf(work, { kind: undertakingLife.kind, id }, shown.names),
      timeline: await timelineOf(work, id, shown.names),
    }
  }
