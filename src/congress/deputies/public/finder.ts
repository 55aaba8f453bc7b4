import { idKey } from '../../../platform/http/keys.ts'
import type { PublicAsked } from '../../../platform/portal/page.ts'
import { plain, understand } from '../areas/finding.ts'
import { reachOf } from '../areas/queries.ts'
import { elects, isLivedIn, placeName, type Area } from '../areas/words.ts'
import type { Later, PublicReception, PublicStation } from './later.ts'
import { actingDeputies, areasAndTies, type AreasAndTies, type PublicDeputy, type TiedTo } from './people.ts'

export interface Place {
  readonly id: string
  readonly name: string
}

/** A deputy found, with how to reach her. */
export interface FoundDeputy extends PublicDeputy {
  readonly tiedTo: TiedTo
  readonly station: PublicStation | null
  readonly reception: PublicReception | null
}

/** What was understood of what was typed: one place, several that it may be, names of deputies, or nothing. */
export interface Finder {
  readonly typed: string
  readonly how: 'nothing-asked' | 'place' | 'several' | 'near' | 'names' | 'group' | 'none'
  /** The place understood, with where it lies. */
  readonly place: Place | null
  /** Places it may be, or to go on to. */
  readonly choices: readonly Place[]
  /** Constituencies, apart from where people live. */
  readonly constituencies: readonly Place[]
  readonly groups: readonly (Place & { readonly count: number })[]
  readonly found: readonly FoundDeputy[]
  /** Everybody who acts, for the table. */
  readonly everybody: readonly FoundDeputy[]
  readonly stations: readonly PublicStation[]
}

interface Known extends AreasAndTies {
  readonly deputies: readonly PublicDeputy[]
  readonly stations: readonly PublicStation[]
  readonly receptions: readonly PublicReception[]
}

const placeOf = ({ areas }: Known, area: Area): Place => ({ id: area.id, name: placeName(areas, area) })
const here = ({ all }: Known) => all.filter(({ endedOn }) => endedOn === null)

/** Her station: of a village she keeps contact with, or of what it lies in. */
function stationFor({ areas, stations }: Known, contacts: readonly Place[]): PublicStation | null {
  for (const { id } of contacts)
    for (let at = areas.get(id); at; at = at.parentId === null ? undefined : areas.get(at.parentId)) {
      const one = at
      const station = stations.find((each) => each.areas.some((area) => area.id === one.id))
      if (station) return station
    }
  return null
}

function foundDeputy(known: Known, deputy: PublicDeputy): FoundDeputy {
  const tiedTo = known.tiedTo(deputy.id)
  return {
    ...deputy,
    tiedTo,
    station: stationFor(known, tiedTo.contacts),
    reception: known.receptions.find(({ deputies }) => deputies.some(({ id }) => id === deputy.id)) ?? null,
  }
}

/** Where to begin tapping: what lies in nothing, or the villages where there is but one township. */
function beginnings(known: Known): Pick<Finder, 'choices' | 'constituencies'> {
  const living = here(known)
  const tops = living.filter(({ kind, parentId }) => !elects(kind) && parentId === null)
  return {
    choices: tops.map((area) => placeOf(known, area)),
    constituencies: living.filter(({ kind }) => elects(kind)).map((area) => placeOf(known, area)),
  }
}

const deputiesIn = (known: Known, areaId: string): PublicDeputy[] => {
  const reach = reachOf(known.all, areaId)
  const ids = new Set(known.tied.filter((each) => reach.has(each.areaId)).map(({ id }) => id))
  return known.deputies.filter(({ id }) => ids.has(id))
}

type Answer = Pick<Finder, 'how' | 'place' | 'choices' | 'constituencies'> & { readonly who: readonly PublicDeputy[] }

function inPlace(known: Known, area: Area): Answer {
  const inside = here(known).filter(({ parentId }) => parentId === area.id)
  const lived = inside.filter(({ kind }) => isLivedIn(kind) || !elects(kind))
  return {
    how: 'place',
    place: placeOf(known, area),
    choices: lived.map((each) => placeOf(known, each)),
    constituencies: [],
    // Of a township, whoever reads on taps her village first; all of its deputies stand below.
    who: deputiesIn(known, area.id),
  }
}

const signs = /代表$/
function named({ deputies }: Known, typed: string): PublicDeputy[] {
  const asked = plain(typed.replace(signs, ''))
  if (asked.length < 2) return []
  return deputies.filter(({ name }) => plain(name).includes(asked) || asked.includes(plain(name)))
}

function answerTo(known: Known, typed: string): Answer {
  const { how, areas } = understand(known.all, typed)
  const people = named(known, typed)
  const none = { place: null, choices: [], constituencies: [] }
  const [only, another] = areas
  if (only && !another && how === 'exact') return inPlace(known, only)
  if (people.length > 0 && how !== 'exact') return { ...none, how: 'names', who: people }
  if (areas.length > 0) {
    const choices = areas.map((area) => placeOf(known, area))
    return { ...none, how: how === 'exact' ? 'several' : 'near', choices, who: people }
  }
  return { ...none, ...beginnings(known), how: 'none', who: [] }
}

function answerOf(known: Known, { query }: PublicAsked): Answer {
  const area = known.areas.get(idKey(query['area']) ?? '')
  if (area && area.endedOn === null) return inPlace(known, area)
  const group = idKey(query['group'])
  const members = known.deputies.filter(({ groupId }) => groupId === group)
  if (members.length > 0) {
    const place = { id: group ?? '', name: members[0]?.group ?? '' }
    return { how: 'group', place, choices: [], constituencies: [], who: members }
  }
  const typed = (query['find'] ?? '').trim()
  if (typed !== '') return answerTo(known, typed)
  return { how: 'nothing-asked', place: null, ...beginnings(known), who: [] }
}

const groupsOf = ({ deputies }: Known): Finder['groups'] =>
  [...Map.groupBy(deputies, ({ groupId }) => groupId)]
    .map(([id, members]) => ({ id, name: members[0]?.group ?? '', count: members.length }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Who somebody's deputies are: by village, address, constituency or name, or by tapping from township to village. */
export async function finder(asked: PublicAsked, later: Later): Promise<Finder> {
  const known: Known = {
    ...(await areasAndTies(asked)),
    deputies: await actingDeputies(asked),
    stations: await later.stations(asked),
    receptions: await later.receptions(asked),
  }
  const { who, ...answer } = answerOf(known, asked)
  const everybody = known.deputies.map((deputy) => foundDeputy(known, deputy))
  const ids = new Set(who.map(({ id }) => id))
  return {
    typed: (asked.query['find'] ?? '').trim(),
    ...answer,
    found: everybody.filter(({ id }) => ids.has(id)),
    everybody,
    groups: groupsOf(known),
    stations: known.stations,
  }
}
