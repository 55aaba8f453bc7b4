import type { Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mayBeRead } from '../answering/rules.ts'
import type { Tally } from '../contract.ts'
import { asksIn, requestsOf, type Request } from '../queries.ts'
import { consultationSentences } from '../refusals.ts'
import { isClosed, type Form, type State } from '../words.ts'
import { tallyOf } from './count.ts'
import { knownOf } from './names.ts'
import { opinionsOf } from './opinions.ts'

interface Told {
  readonly id: string
  readonly state: string
  readonly named: boolean
  readonly given: number
  readonly askerOrgan: string | null
}

/** Whether this caller may read what was answered: of named opinions before the close, only whoever asks. */
export function readable({ caller }: Work, { state, named, given, askerOrgan }: Told): Ruling {
  return mayBeRead({ named, closed: isClosed(state as State), given, asks: asksIn(caller, { askerOrgan }) })
}

export const saidWhy = (ruling: Ruling) =>
  ruling.permitted ? null : (consultationSentences[ruling.because]?.(ruling.facts) ?? null)

function groupsOf(requests: readonly (Request & { group: string })[]) {
  const names = [...new Set(requests.flatMap(({ group }) => (group ? [group] : [])))]
  return names.map((name) => {
    const ofGroup = requests.filter(({ group }) => group === name)
    return { name, asked: ofGroup.length, given: ofGroup.filter(({ state }) => state === 'given').length }
  })
}

/** How the opinions stand, counted. Whether they may be read is asked before. */
export async function countTally(work: Work, { id, form }: { id: string; form: Form }): Promise<Tally> {
  const requests = await requestsOf(work, id)
  const known = await knownOf(work, requests)
  const grouped = requests.map((request) => ({ ...request, group: known(request).group }))
  const groupBy = new Map(grouped.map((request) => [request.id, request.group]))
  const opinions = await opinionsOf(work, { id, named: form.named })
  return tallyOf({
    form,
    said: opinions.map(({ id: opinion, answers }) => ({ answers, group: groupBy.get(opinion) ?? '' })),
    groups: groupsOf(grouped),
  })
}
