import { kindNames, type Kind as Gathered } from '../../../congress/gatherings/words.ts'
import { happened } from './happened.ts'
import { later, sent, startOf, type Source, type Thing } from './thing.ts'

/** Announced to everybody. */
const open = ['reception'] as const satisfies readonly Gathered[]
/** Told of once they are over: no crowd is called to them. */
const told = ['hearing', 'site-visit'] as const satisfies readonly Gathered[]

const states: Readonly<Record<string, string>> = {
  announced: '已通知',
  'under-way': '进行中',
  'to-minute': '已结束',
  concluded: '已结束',
  cancelled: '已取消',
}

const telling = ['announced', 'adjourned', 'begun', 'closed', 'concluded', 'cancelled'].map(
  (past) => `gathering.${past}`,
)

const at = (day: string, time: string): string => `${day}T${time.slice(0, 5)}:00+08:00`

const rowsOf = ({ tx, congressId }: Source) =>
  tx
    .selectFrom('gatherings.gathering as gathering')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'gathering.congress_id').onRef('matter.id', '=', 'gathering.id'),
    )
    .select(['gathering.id', 'gathering.kind', 'gathering.title', 'gathering.place', 'gathering.held_on as heldOn'])
    .select(['gathering.starts_at as startsAt', 'gathering.ends_at as endsAt', 'matter.state'])
    .where('gathering.congress_id', '=', congressId)
    .where((eb) =>
      eb.or([
        eb('gathering.kind', 'in', [...open]),
        eb.and([eb('gathering.kind', 'in', [...told]), eb('matter.state', '=', 'concluded')]),
      ]),
    )
    .orderBy('gathering.id')
    .execute()
type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function meetingOf(source: Source, row: Row, instants: Pick<Thing, 'created' | 'modified'>): Thing {
  const { id, kind, title, place, heldOn, startsAt, endsAt, state } = row
  // Taken back to be planned anew: what was public is so no longer.
  if (!states[state]) return { id, ...instants, deleted: true, fields: {} }
  const location = { id: `meeting-${id}`, ...instants, fields: { description: place } }
  const fields = {
    name: title,
    meetingState: states[state],
    cancelled: state === 'cancelled' ? true : null,
    start: at(heldOn, startsAt),
    end: at(heldOn, endsAt),
    ...(place && { location: sent(source, 'location', location) }),
    organization: [source.url('organization', 'congress')],
    keyword: [kindNames[kind as Gathered].zh],
  }
  return { id, ...instants, fields }
}

async function gatherings(source: Source): Promise<Thing[]> {
  const rows = await rowsOf(source)
  const ids = rows.map(({ id }) => id)
  const when = await happened(source, { kind: 'gathering', names: telling, ids })
  const announced = await happened(source, { kind: 'gathering', names: ['gathering.announced'], ids })
  return rows.flatMap((row): Thing[] => {
    const created = announced.get(row.id)?.first
    if (created === undefined) return []
    return [meetingOf(source, row, { created, modified: when.get(row.id)?.last ?? created })]
  })
}

const sessionRows = ({ tx, congressId }: Source) =>
  tx
    .selectFrom('organs.session')
    .select(['id', 'name', 'opens_on as opensOn', 'closes_on as closesOn'])
    .where('congress_id', '=', congressId)
    .orderBy('id')
    .execute()
type Session = Awaited<ReturnType<typeof sessionRows>>[number]

interface Item extends Thing {
  readonly sessionId: string
}

/** What a session decided, once that is published. */
async function items(source: Source, sessions: readonly Session[]): Promise<Item[]> {
  const rows = await source.tx
    .selectFrom('decisions.major_matter')
    .select(['id', 'title', 'number', 'body', 'decided_on as decidedOn', 'published_on as publishedOn', 'resolution'])
    .where('congress_id', '=', source.congressId)
    .where('published_on', 'is not', null)
    .where('decided_on', 'is not', null)
    .where('body', '=', 'congress')
    .orderBy('decided_on')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, title, number, decidedOn, publishedOn, resolution }, index): Item[] => {
    const session = sessions.find(({ opensOn, closesOn }) => decidedOn && opensOn <= decidedOn && decidedOn <= closesOn)
    if (!session || !publishedOn) return []
    const since = startOf(publishedOn)
    const fields = {
      meeting: source.url('meeting', session.id),
      order: index + 1,
      number,
      name: title,
      public: true,
      result: '通过',
      resolutionText: resolution,
    }
    return [{ id, sessionId: session.id, created: since, modified: since, fields }]
  })
}

async function sessionsOf(source: Source): Promise<Thing[]> {
  const { founded, today } = source
  const sessions = await sessionRows(source)
  const decided = await items(source, sessions)
  return sessions.map(({ id, name, opensOn, closesOn }) => {
    const agenda = decided.filter(({ sessionId }) => sessionId === id)
    return {
      id,
      created: founded,
      modified: agenda.reduce((last, { modified }) => later(last, modified), founded),
      fields: {
        name,
        meetingState: today < opensOn ? '已通知' : today > closesOn ? '已结束' : '进行中',
        start: startOf(opensOn),
        end: `${closesOn}T23:59:59+08:00`,
        organization: [source.url('organization', 'congress')],
        agendaItem: agenda.map((item) => sent(source, 'agenda-item', item)),
      },
    }
  })
}

/** Sessions of the congress, reception days as announced, hearings and visits once they were held. */
export const meetings = async (source: Source): Promise<Thing[]> => [
  ...(await sessionsOf(source)),
  ...(await gatherings(source)),
]

export const agendaItems = async (source: Source): Promise<Thing[]> => items(source, await sessionRows(source))
