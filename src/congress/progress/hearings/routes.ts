import { route, type Route } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import * as contract from './contract.ts'
import { giverOf } from './give.ts'
import { markItem } from './mark.ts'
import { hearingOf } from './read.ts'
import { formReaderOf } from './read-form.ts'

export const hearingRoutes = (names: Names): Route[] => {
  const [hearing, form, give] = [hearingOf(names), formReaderOf(names), giverOf(names)]
  return [
    route(contract.readHearing, (work, { params }) => hearing(work, params.id)),
    route(contract.markItem, (work, { params, body }) =>
      markItem(work, { gatheringId: params.id, itemId: params.itemId, ...body }),
    ),
    route(contract.readProgressForm, (work, { params }) => form(work, params.id)),
    route(contract.giveProgressForm, (work, { params, body }) => give(work, { ...params, ...body })),
  ]
}
