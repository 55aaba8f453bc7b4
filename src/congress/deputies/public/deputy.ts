import { addDays } from '../../../law/day.ts'
import { idKey } from '../../../platform/http/keys.ts'
import type { PublicAsked } from '../../../platform/portal/page.ts'
import { congressOf } from '../../organs/index.ts'
import { mayExerciseMandate } from '../rules.ts'
import type { DeputyWork, Later, PublicReception, PublicStation } from './later.ts'
import { areasAndTies, deputyRow, type PublicDeputy, type TiedTo } from './people.ts'

/** A deputy as everybody may read her. */
export interface PublicProfile {
  readonly congress: { readonly name: string; readonly term: number }
  readonly deputy: PublicDeputy
  /** Whether she acts as a deputy today; why she does not is not said, but for the day a mandate ended. */
  readonly acts: boolean
  /** The last day in office, of one who has left it. */
  readonly until: string | null
  readonly tiedTo: TiedTo
  readonly receptions: readonly PublicReception[]
  readonly stations: readonly PublicStation[]
  readonly work: DeputyWork
}

const nowhere: TiedTo = { electedIn: '', contacts: [] }

/** A deputy's public page: 基本信息和履职信息 (代表法 58); null for who is none of this congress. */
export async function publicProfile(asked: PublicAsked, later: Later): Promise<PublicProfile | null> {
  const id = idKey(asked.params['id'])
  const deputy = id === null ? null : await deputyRow(asked, id)
  if (!deputy) return null
  const { name, term } = await congressOf(asked.tx, asked.congressId)
  const acts = mayExerciseMandate(deputy, asked.today).permitted
  const until = deputy.endedOn !== null && deputy.endedOn <= asked.today ? addDays(deputy.endedOn, -1) : null
  const ties = await areasAndTies(asked)
  const tiedTo = acts ? ties.tiedTo(deputy.id) : nowhere
  const reach = new Set<string>()
  for (const each of tiedTo.contacts)
    for (let at = ties.areas.get(each.id); at; at = at.parentId === null ? undefined : ties.areas.get(at.parentId))
      reach.add(at.id)
  const receptions = (await later.receptions(asked)).filter(({ deputies }) => deputies.some((each) => each.id === id))
  const stations = (await later.stations(asked)).filter(({ areas }) => areas.some((area) => reach.has(area.id)))
  return {
    congress: { name, term },
    ...{ deputy, acts, until, tiedTo },
    receptions: acts ? receptions : [],
    stations: acts ? stations : [],
    work: await later.workOf(asked, deputy.id, deputy.electedOn),
  }
}
