import { areasOf, placeName } from '../../../congress/deputies/index.ts'
import { stationsOf } from '../../../congress/stations/index.ts'
import { meetings } from './meetings.ts'
import type { Source, Thing } from './thing.ts'

/** Where meetings are held, as the meetings themselves hold it. */
const ofMeetings = async (source: Source): Promise<Thing[]> =>
  (await meetings(source)).flatMap(({ id, created, modified, fields }): Thing[] => {
    const location = fields['location'] as { description?: string } | undefined
    return location
      ? [
          {
            id: `meeting-${id}`,
            created,
            modified,
            fields: { description: location.description, meetings: [source.url('meeting', id)] },
          },
        ]
      : []
  })

/** Where deputies receive people. */
const stations = async (source: Source): Promise<Thing[]> =>
  (await stationsOf(source.tx, source.congressId)).map(({ id, name, address }) => ({
    id,
    created: source.founded,
    modified: source.founded,
    fields: { description: name, streetAddress: address, bodies: [source.bodyUrl] },
  }))

/** Townships, villages and constituencies, stations; and where meetings are held. */
export async function locations(source: Source): Promise<Thing[]> {
  const areas = await areasOf(source.tx, source.congressId)
  const byId = new Map(areas.map((area) => [area.id, area]))
  const known = areas
    .filter(({ endedOn }) => endedOn === null || endedOn > source.today)
    .map((area): Thing => {
      const locality = area.parentId ? byId.get(area.parentId)?.name : undefined
      const fields = { description: placeName(byId, area), subLocality: area.name, locality, bodies: [source.bodyUrl] }
      return { id: area.id, created: source.founded, modified: source.founded, fields }
    })
  return [...known, ...(await stations(source)), ...(await ofMeetings(source))]
}
