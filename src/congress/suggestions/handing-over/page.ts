import type { Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { PagePart } from '../page-part.ts'
import type { PageRow } from '../read.ts'
import { readingsOf } from '../gate/readings.ts'
import { mayAssignUnread } from '../gate/rules.ts'
import { beforeHandOver } from '../words.ts'
import type { HandingOverPanel } from './contract.ts'
import { coHandlingLife, separatePartLife } from './life.ts'
import { coHandlersOf, separatePartsOf, type OrganPart } from './parties.ts'
import { returnsOf, standingOf } from './returns.ts'
import { maySendBack } from './rules.ts'

const isBefore = (state: string): boolean => (beforeHandOver as readonly string[]).includes(state)

const lives = { 'co-handling': coHandlingLife, 'separate-part': separatePartLife } as const

const shownTo =
  ({ caller }: Work) =>
  ({ kind, assignedOn: _assignedOn, ...part }: OrganPart, _at: number, all: readonly OrganPart[]) => ({
    ...part,
    stateName: lives[kind].states[part.state]?.name ?? { zh: part.state, en: part.state },
    mayRelease:
      caller.roles.some((role) => role === 'staff' || role === 'chair') &&
      lives[kind].steps.some(({ from, act }) => from === part.state && act === 'release') &&
      (kind === 'co-handling' || all.length > 1),
  })

const returnsShown = async (work: Work, id: string): Promise<HandingOverPanel['returns']> =>
  (await returnsOf(work, id)).map(
    ({ ruled, ruledId: _ruledId, organId: _organId, rulingReason, ruledOn, ...back }) => ({
      ...back,
      ruling: ruled && ruledOn ? { organ: ruled, reason: rulingReason ?? '', on: ruledOn } : null,
    }),
  )

const standing = (work: Work, { id, organ_id: organId, assigned_on: assignedOn }: PageRow) =>
  standingOf(work, { id, organId, assignedOn })

export const handingOver: PagePart<HandingOverPanel> = {
  panel: async (work, row) => {
    if (isBefore(row.state)) return { coHandlers: [], parts: [], returns: [], mayReturn: null }
    const facts = row.state === 'assigned' ? await standing(work, row) : null
    return {
      coHandlers: (await coHandlersOf(work, row.id)).map(shownTo(work)),
      parts: (await separatePartsOf(work, row.id)).map(shownTo(work)),
      returns: await returnsShown(work, row.id),
      mayReturn: facts && maySendBack(facts).permitted ? { atMost: facts.atMost, by: facts.returnBy } : null,
    }
  },
  asked: async (work, row) => {
    const rulings: Record<string, Ruling> = {}
    if (row.state === 'submitted') rulings['assign'] = mayAssignUnread(await readingsOf(work, row))
    // Which of the two it is the service decides; the page has one button for both.
    if (row.state === 'assigned') rulings['decline'] = rulings['dispute'] = maySendBack(await standing(work, row))
    return rulings
  },
}
