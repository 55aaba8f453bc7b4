import { practice } from '../../../law/article.ts'
import { route, type Route } from '../../../platform/http/route.ts'
import { beginCadence } from './begin.ts'
import { changeCadence, endCadence } from './change.ts'
import * as contract from './contract.ts'
import { listCadences } from './list.ts'
import { usualCadences } from './words.ts'

const own = practice('定期工作由本级人大安排', 'what is done regularly is the congress’s own to arrange')
const office = { kind: 'role', id: 'staff' } as const

export const cadenceRoutes: Route[] = [
  route(contract.listCadences, (work) => listCadences(work)),
  route(contract.beginCadence, async (work, { body: { usual, name, ...rhythm } }) => {
    const known = usualCadences.find(({ key }) => key === usual)
    const id = await beginCadence(work, {
      ...rhythm,
      // What follows sessions has no day of its own.
      ...(known?.rhythm === 'after-session' && { firstDue: work.today, everyMonths: known.everyMonths }),
      name: known && known.name.zh === name ? known.name : { zh: name, en: name },
      rhythm: known?.rhythm ?? 'months',
      opens: known?.opens ?? null,
      organiser: office,
      under: known?.under ?? own,
    })
    return { id }
  }),
  route(contract.changeCadence, (work, { params, body }) => changeCadence(work, { ...params, ...body })),
  route(contract.endCadence, (work, { params, body }) => endCadence(work, { ...params, ...body })),
]
