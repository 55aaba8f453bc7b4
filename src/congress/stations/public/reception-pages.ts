import { html } from 'hono/html'
import { publicPage, type PublicAsked } from '../../../platform/portal/page.ts'
import { cameSaid } from '../receptions/said.ts'
import { publishedReceptions, type PublishedReception } from '../receptions/published.ts'
import { changesSaid, dayCards, fact, isComing, names, stateSign, whenSaid } from './parts.ts'
import { publicSays as says } from './says.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

interface DaysModel {
  readonly coming: readonly PublishedReception[]
  readonly past: readonly PublishedReception[]
}

const readDays = async ({ tx, congressId, today }: PublicAsked): Promise<DaysModel> => ({
  coming: await publishedReceptions(tx, congressId, { from: today }),
  past: await publishedReceptions(tx, congressId, { before: today, limit: 60 }),
})

const titleOf = ({ station, topic }: PublishedReception): string => `${station}代表接待日${topic ? `：${topic}` : ''}`

export const receptionsPage = publicPage<DaysModel>({
  path: '/receptions',
  place: 'stations',
  read: readDays,
  title: () => says.receptions,
  body: ({ coming, past }, view) =>
    html`<p class="lead">${view.say(says.lead)}</p>
      <h2>${view.say(says.next)}</h2>
      ${dayCards(view, coming, view.say(says.noneNext))}
      <p><a class="button quiet" href="${view.at('/receptions.ics')}">${view.say(says.calendar)}</a></p>
      <h2>${view.say(says.past)}</h2>
      ${dayCards(view, past, view.say(says.nonePast))}
      <p><a href="${view.at('/stations')}">${view.say(says.stations)}</a></p>`,
  table: ({ coming, past }) => ({
    name: 'reception-days',
    columns: [
      ['day', says.day],
      ['time', says.when],
      ['station', says.station],
      ['place', says.where],
      ['topic', says.topic],
      ['deputies', says.onDuty],
      ['announcedOn', says.announced],
      ['state', says.state],
      ['outcome', says.cameHow],
    ],
    rows: [...coming, ...past].map((each) => ({
      day: each.heldOn,
      time: `${each.startsAt}–${each.endsAt}`,
      station: each.station,
      place: each.place,
      topic: each.topic,
      deputies: each.deputies.map(({ name }) => name).join('、'),
      announcedOn: each.announcedOn,
      state: each.state,
      outcome: cameSaid(each)?.zh ?? '',
    })),
  }),
  entries: ({ coming, past }) =>
    [...coming, ...past].map((each) => ({
      id: each.id,
      title: titleOf(each),
      at: `/receptions/${each.id}`,
      on: each.announcedOn,
      summary: `${each.heldOn} ${each.startsAt}–${each.endsAt} ${each.place}`,
    })),
  leadsTo: ({ coming, past }) => [...coming, ...past].map(({ id }) => `/receptions/${id}`),
})

interface DayModel {
  readonly reception: PublishedReception
}

async function readDay({ tx, congressId, params }: PublicAsked): Promise<DayModel | null> {
  const id = params['id'] ?? ''
  const [reception] = uuid.test(id) ? await publishedReceptions(tx, congressId, { id }) : []
  return reception ? { reception } : null
}

export const receptionPage = publicPage<DayModel>({
  path: '/receptions/:id',
  place: 'stations',
  read: readDay,
  title: ({ reception }) => ({ zh: titleOf(reception), en: `${reception.station}: reception day` }),
  body: ({ reception }, view) => {
    const came = cameSaid(reception)
    return html`<p>${stateSign(view, reception)}</p>
      ${changesSaid(view, reception)} ${reception.state === 'planned' ? html`<p>${view.say(says.again)}</p>` : ''}
      <dl class="facts">
        ${fact(view.say(says.when), whenSaid(view, reception))} ${fact(view.say(says.where), reception.place)}
        ${fact(view.say(says.onDuty), names(view, reception.deputies))} ${fact(view.say(says.topic), reception.topic)}
        ${fact(view.say(says.phone), reception.phone)}
        ${fact(view.say(says.announced), view.day(reception.announcedOn))}
        ${fact(view.say(says.short), reception.whyShort)} ${came ? fact(view.say(says.cameHow), view.say(came)) : ''}
      </dl>
      ${
        isComing(reception)
          ? html`<h2>${view.say(says.come)}</h2>
              <p>${view.say(says.comeHow)}</p>
              <p><a class="button quiet" href="${view.at('/receptions.ics')}">${view.say(says.calendar)}</a></p>`
          : ''
      }
      <p><a href="${view.at(`/stations/${reception.stationId}`)}">${reception.station}</a></p>`
  },
  data: ({ reception }) => reception,
})
