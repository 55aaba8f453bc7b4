import { html } from 'hono/html'
import { addDays } from '../../../law/day.ts'
import { qrCode } from '../../../platform/portal/qr.ts'
import { publicPage, type Html, type PublicAsked, type View } from '../../../platform/portal/page.ts'
import { rosterOf, shiftsFrom, stationsOf } from '../queries.ts'
import { publishedReceptions, type PublishedReception } from '../receptions/published.ts'
import { stationKindNames, type Station } from '../words.ts'
import { dayCards, fact, isComing, names, whenSaid } from './parts.ts'
import { publicSays as says } from './says.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

interface ListModel {
  readonly rows: readonly { readonly station: Station; readonly next: PublishedReception | null; people: string[] }[]
}

async function readList({ tx, congressId, today }: PublicAsked): Promise<ListModel> {
  const stations = await stationsOf(tx, congressId)
  const days = (await publishedReceptions(tx, congressId, { from: today })).filter(isComing)
  const roster = Map.groupBy(await rosterOf(tx, { congressId, today }), ({ stationId }) => stationId)
  return {
    rows: stations.map((station) => ({
      station,
      next: days.find(({ stationId, state }) => stationId === station.id && state !== 'planned') ?? null,
      people: (roster.get(station.id) ?? []).map(({ name }) => name),
    })),
  }
}

const stationCard = (view: View, { station, next, people }: ListModel['rows'][number]): Html =>
  html`<li>
    <h2><a href="${view.at(`/stations/${station.id}`)}">${station.name}</a></h2>
    <p>${station.address}</p>
    ${station.hours ? html`<p>${view.say(says.hours)}${view.language === 'zh' ? '：' : ': '}${station.hours}</p>` : ''}
    ${
      next
        ? html`<p>
            <strong>${view.say(says.nextDay)}</strong>
            <a href="${view.at(`/receptions/${next.id}`)}">${whenSaid(view, next)}</a>
          </p>`
        : ''
    }
    <p class="hint">
      ${station.areas.map(({ place }) => place).join(view.language === 'zh' ? '、' : ', ')}
      ${people.length > 0 ? html`· ${people.length} ${view.say(says.deputies)}` : ''}
    </p>
  </li>`

export const stationsPage = publicPage<ListModel>({
  path: '/stations',
  place: 'stations',
  read: readList,
  title: () => says.stations,
  body: ({ rows }, view) =>
    html`<p class="lead">${view.say(says.lead)}</p>
      <p><a class="button quiet" href="${view.at('/receptions')}">${view.say(says.allDays)}</a></p>
      ${
        rows.length === 0
          ? html`<p>${view.say(says.none)}</p>`
          : html`<ul class="cards">
              ${rows.map((row) => stationCard(view, row))}
            </ul>`
      }`,
  table: ({ rows }) => ({
    name: 'stations',
    columns: [
      ['name', says.station],
      ['address', says.address],
      ['hours', says.hours],
      ['phone', says.phone],
      ['areas', says.areas],
      ['deputies', says.deputies],
      ['nextDay', says.nextDay],
    ],
    rows: rows.map(({ station, next, people }) => ({
      name: station.name,
      address: station.address,
      hours: station.hours,
      phone: station.phone,
      areas: station.areas.map(({ place }) => place).join('、'),
      deputies: people.join('、'),
      nextDay: next?.heldOn ?? null,
    })),
  }),
  leadsTo: ({ rows }) => rows.map(({ station }) => `/stations/${station.id}`),
})

type Shift = Awaited<ReturnType<typeof shiftsFrom>>[number]

interface StationModel {
  readonly station: Station
  readonly people: readonly { readonly deputyId: string; readonly name: string; readonly leads: boolean }[]
  readonly shifts: readonly Shift[]
  readonly coming: readonly PublishedReception[]
  readonly past: readonly PublishedReception[]
}

async function readOne({ tx, congressId, today, params }: PublicAsked): Promise<StationModel | null> {
  const id = params['id'] ?? ''
  const station = uuid.test(id) ? (await stationsOf(tx, congressId)).find((each) => each.id === id) : undefined
  if (!station) return null
  const days = await publishedReceptions(tx, congressId, { stationId: id, from: today })
  return {
    station,
    people: await rosterOf(tx, { congressId, today }, id),
    // Two months ahead are as much as anybody looks at.
    shifts: (await shiftsFrom(tx, { congressId, from: today, until: addDays(today, 62) }, id)).slice(0, 40),
    coming: days,
    past: await publishedReceptions(tx, congressId, { stationId: id, before: today, limit: 12 }),
  }
}

const people = (view: View, { people: all }: StationModel): Html =>
  html`${all.map(
    ({ deputyId, name, leads }, index) =>
      html`${index > 0 ? (view.language === 'zh' ? '、' : ', ') : ''}<a href="${view.at(`/deputies/${deputyId}`)}"
          >${name}</a
        >${leads ? html` (${view.say(says.head)})` : ''}`,
  )}`

function dutyTable(view: View, shifts: readonly Shift[]): Html {
  if (shifts.length === 0) return html``
  const byTurn = Map.groupBy(shifts, ({ on, startsAt, endsAt }) => `${on} ${startsAt}–${endsAt}`)
  const rows = [...byTurn.values()].map((turn) => {
    const first = turn[0] as Shift
    return html`<tr>
      <td>${view.day(first.on)} ${first.startsAt}–${first.endsAt}</td>
      <td>${names(view, turn)}</td>
    </tr>`
  })
  return html`<h2>${view.say(says.duty)}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${view.say(says.when)}</th>
          <th scope="col">${view.say(says.onDuty)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`
}

export const stationFacts = (view: View, model: StationModel): Html => {
  const { station } = model
  return html`<dl class="facts">
    ${fact(view.say(says.address), station.address)} ${fact(view.say(says.hours), station.hours)}
    ${fact(view.say(says.phone), station.phone)}
    ${fact(view.say(says.areas), station.areas.map(({ place }) => place).join(view.language === 'zh' ? '、' : ', '))}
    ${model.people.length > 0 ? fact(view.say(says.deputies), people(view, model)) : ''}
  </dl>`
}

const addressOf = (view: View, id: string): string => `${view.outside}${view.at(`/stations/${id}`)}`

export const stationPage = publicPage<StationModel>({
  path: '/stations/:id',
  place: 'stations',
  read: readOne,
  title: ({ station }) => ({ zh: station.name, en: station.name }),
  body: (model, view) =>
    html`<p><span class="stage">${view.say(stationKindNames[model.station.kind])}</span></p>
      ${stationFacts(view, model)}
      <h2>${view.say(says.next)}</h2>
      ${dayCards(view, model.coming, view.say(says.noneNext))}
      <p><a class="button" href="${view.at('/opinions/new')}">${view.say(says.tell)}</a></p>
      <h2>${view.say(says.come)}</h2>
      <p>${view.say(says.comeHow)}</p>
      ${dutyTable(view, model.shifts)}
      <h2>${view.say(says.past)}</h2>
      ${dayCards(view, model.past, view.say(says.nonePast))}
      <h2>${view.say(says.scan)}</h2>
      ${qrCode(addressOf(view, model.station.id), `${view.say(says.scan)} ${model.station.name}`)}
      <p><a href="${view.at(`/stations/${model.station.id}/poster`)}">${view.say(says.poster)}</a></p>`,
  data: ({ station, people: all, coming, past }) => ({
    ...station,
    deputies: all.map(({ deputyId, name, leads }) => ({ id: deputyId, name, leads })),
    coming,
    past,
  }),
  leadsTo: ({ coming, past }) => [...coming, ...past].map(({ id }) => `/receptions/${id}`),
})

export const posterPage = publicPage<StationModel>({
  path: '/stations/:id/poster',
  place: 'stations',
  read: readOne,
  title: ({ station }) => ({ zh: `${station.name}接待公告`, en: `${station.name}: notice` }),
  body: (model, view) => {
    const days = model.coming.filter(({ state }) => state === 'announced' || state === 'under-way')
    return html`<p class="lead">${view.say(says.lead)}</p>
      ${stationFacts(view, model)}
      <h2>${view.say(says.receptions)}</h2>
      ${dayCards(view, days.slice(0, 4), view.say(says.noneNext))}
      <p>${view.say(says.comeHow)}</p>
      <h2>${view.say(says.scan)}</h2>
      ${qrCode(addressOf(view, model.station.id), `${view.say(says.scan)} ${model.station.name}`)}
      <p class="hint">${view.say(says.print)}</p>
      <p><a href="${view.at(`/stations/${model.station.id}`)}">${view.say(says.back)}</a></p>`
  },
})
