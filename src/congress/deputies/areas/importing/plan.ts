import { isDirectlyElected, type Level } from '../../../../law/level.ts'
import type { TableProblem } from '../../../../platform/tables/index.ts'
import type { DeputyRow, DeputyTable } from '../../deputy-columns.ts'
import type { Area, AreaKind, Tie } from '../words.ts'
import { areaNamed, cellReader, kindOfPlace, townOf, type Named, type NamedConstituency } from './cells.ts'

export interface WantedTie {
  readonly areaId: string
  readonly tie: Tie
}

/** What a table says of areas: those it names and the congress lacks, what votes where, and each deputy's own. */
export interface AreaPlan {
  readonly added: readonly Area[]
  /** Village to the constituency it is now known to vote in. */
  readonly votesIn: ReadonlyMap<string, string>
  /** By certificate; without an entry for a tie the table does not speak of. */
  readonly ties: ReadonlyMap<string, readonly WantedTie[]>
  readonly problems: readonly TableProblem[]
  /** The ties the table's headings speak of. */
  readonly said: readonly Tie[]
}

interface Known {
  readonly level: Level
  readonly all: readonly Area[]
  readonly newId: () => string
}

const townKinds: readonly AreaKind[] = ['township', 'street']

/** Reads the columns 选区 and 联系村居 against the areas there are; nothing is written. */
export function planAreas(table: DeputyTable, known: Known): AreaPlan {
  const said = (['elected-in', 'contacts'] as const).filter((tie) => table.headings[columnOf[tie]])
  const drawing = drawingOf(known)
  const towns = new Set([
    ...known.all.filter(({ kind }) => townKinds.includes(kind)).map(({ name }) => name),
    ...table.rows.flatMap(({ values }) => townOf(values.delegation) ?? []),
  ])
  const read = cellReader(towns, isDirectlyElected(known.level) ? 'constituency' : 'electing-unit')
  for (const row of table.rows) {
    const home = townOf(row.values.delegation)
    const elected = read.constituency(row.values.constituency, home)
    if (elected) drawing.elected(row, elected)
    for (const each of read.contacts(row.values.contacts, home)) drawing.contact(row, each)
  }
  return { ...drawing.plan(), said }
}

const columnOf = { 'elected-in': 'constituency', contacts: 'contacts' } as const

/** What is drawn up as the rows are read. */
interface Drawing {
  readonly added: Area[]
  readonly covered: Map<string, Set<string>>
  readonly ties: Map<string, WantedTie[]>
  readonly problems: TableProblem[]
}

/** Finds the area a cell means, or draws it up as a new one in its township. */
function areaDrawer({ all, newId }: Known, { added }: Drawing) {
  const make = (named: Named, parentId: string | null): Area => {
    const made = { id: newId(), kind: named.kind, name: named.name, aliases: [], parentId }
    const area: Area = { ...made, constituencyId: null, endedOn: null }
    added.push(area)
    return area
  }
  const known = (named: Named) => areaNamed([...all, ...added], named)
  const townId = (town: string | null): string | null => {
    if (town === null) return null
    const named = { name: town, kind: kindOfPlace(town), town: null }
    const found = known(named)
    return found && found !== 'several' ? found.id : make(named, null).id
  }
  return (named: Named): Area | 'several' => {
    const parentId = townId(named.town)
    return known(named) ?? make(named, parentId)
  }
}

function drawingOf(known: Known) {
  const drawing: Drawing = { added: [], covered: new Map(), ties: new Map(), problems: [] }
  const { added, covered, ties, problems } = drawing
  const areaOf = areaDrawer(known, drawing)
  const noted = (row: DeputyRow, key: 'constituency' | 'contacts', named: Named): Area | null => {
    const area = areaOf(named)
    if (area !== 'several') return area
    problems.push(several(row, key, named.name))
    return null
  }
  const tie = ({ values }: DeputyRow, areaId: string, by: Tie) => {
    const others = (ties.get(values.certificate) ?? []).filter((each) => each.areaId !== areaId || each.tie !== by)
    ties.set(values.certificate, [...others, { areaId, tie: by }])
  }
  return {
    contact: (row: DeputyRow, named: Named) => {
      const area = noted(row, 'contacts', named)
      if (area) tie(row, area.id, 'contacts')
    },
    elected: (row: DeputyRow, named: NamedConstituency) => {
      const area = noted(row, 'constituency', named)
      if (!area) return
      tie(row, area.id, 'elected-in')
      for (const each of named.covers) {
        const village = noted(row, 'constituency', each)
        if (village) covered.set(village.id, (covered.get(village.id) ?? new Set()).add(area.id))
      }
    },
    plan: () => ({ ...placed(added, covered), ties, problems }),
  }
}

/** A village votes in its constituency; where several divide it, they lie in the village. */
function placed(added: readonly Area[], covered: ReadonlyMap<string, ReadonlySet<string>>) {
  const all = [...covered].map(([village, constituencies]) => ({ village, by: [...constituencies] }))
  const votesIn = new Map(
    all.flatMap(({ village, by: [only, another] }) => (only && !another ? [[village, only] as const] : [])),
  )
  const within = new Map(
    all.flatMap(({ village, by }) => (by.length > 1 ? by.map((each) => [each, village] as const) : [])),
  )
  return { added: added.map((area) => ({ ...area, parentId: within.get(area.id) ?? area.parentId })), votesIn }
}

const several = ({ row, cells }: DeputyRow, key: 'constituency' | 'contacts', name: string): TableProblem => ({
  row,
  cell: cells[key],
  value: name,
  message: {
    zh: `有几处都叫“${name}”，请写明在哪个乡镇、街道。`,
    en: `Several places are called “${name}”; write the township before it.`,
  },
})
