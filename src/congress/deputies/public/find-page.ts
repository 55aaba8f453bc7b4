import { html } from 'hono/html'
import { withoutPersonalData } from '../../../platform/text/personal-data.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import { publicPage, type Html, type PublicTable, type View } from '../../../platform/portal/page.ts'
import { sexNames } from '../words.ts'
import { finder, type Finder, type FoundDeputy, type Place } from './finder.ts'
import type { Later, PublicReception, PublicStation } from './later.ts'
import { deputyCount, findSays as says } from './says.ts'

export const receptionSaid = ({ day }: View, { heldOn, startsAt, endsAt, station }: PublicReception): string =>
  `${day(heldOn)} ${startsAt}–${endsAt} ${station}`

const place = (view: View, { id, name }: Place): Html =>
  html`<a class="button quiet" href="${view.at(`/deputies?area=${id}`)}">${name}</a>`

const places = (view: View, title: Bilingual, all: readonly Place[]): Html =>
  all.length === 0
    ? html``
    : html`<h2>${view.say(title)}</h2>
        <p>${all.map((each) => place(view, each))}</p>`

const line = ({ say }: View, name: Bilingual, value: string): Html =>
  value === ''
    ? html``
    : html`<dt>${say(name)}</dt>
        <dd>${value}</dd>`

/** A deputy found: who she is, and how to reach her. */
function card(view: View, deputy: FoundDeputy): Html {
  const { say, at } = view
  const { tiedTo, station, reception } = deputy
  return html`<li>
    <h2><a href="${at(`/deputies/${deputy.id}`)}">${deputy.name}</a></h2>
    <dl class="facts">
      ${line(view, says.post, withoutPersonalData(deputy.post))} ${line(view, says.group, deputy.group)}
      ${line(view, says.electedIn, tiedTo.electedIn)}
      ${line(view, says.contacts, tiedTo.contacts.map(({ name }) => name).join('、'))}
      ${line(view, says.station, station ? [station.name, station.address, station.phone].filter(Boolean).join(' · ') : '')}
      ${line(view, says.reception, reception ? receptionSaid(view, reception) : '')}
    </dl>
    <p><a class="button" href="${at(`/opinions/new?deputy=${deputy.id}`)}">${say(says.say)}</a></p>
  </li>`
}

export function stationList({ say, at }: View, stations: readonly PublicStation[]): Html {
  if (stations.length === 0) return html``
  return html`<h2>${say(says.stations)}</h2>
    <ul class="cards">
      ${stations.map(
        ({ id, name, address, hours, phone }) =>
          html`<li>
            <h3><a href="${at(`/stations/${id}`)}">${name}</a></h3>
            <p>${[address, hours, phone ? `${say(says.phone)} ${phone}` : ''].filter(Boolean).join(' · ')}</p>
          </li>`,
      )}
    </ul>`
}

const form = ({ say, at }: View, { typed }: Finder): Html =>
  html`<form method="get" action="${at('/deputies')}">
    <div class="field">
      <label for="find">${say(says.find)}</label>
      <p class="hint" id="find-hint">${say(says.example)}</p>
      <input id="find" name="find" type="search" maxlength="100" aria-describedby="find-hint" value="${typed}" />
    </div>
    <p><button class="button">${say(says.button)}</button></p>
  </form>`

const cards = (view: View, found: readonly FoundDeputy[]): Html =>
  found.length === 0
    ? html``
    : html`<p><strong>${view.say(deputyCount(found.length))}</strong></p>
        <ul class="cards">
          ${found.map((deputy) => card(view, deputy))}
        </ul>`

function groups({ say, at }: View, { groups: all, how }: Finder): Html {
  if (all.length === 0) return html`<p>${say(says.noDeputies)}</p>`
  // Once something is found, the way on stands folded away beneath it.
  return html`<details ${how === 'nothing-asked' || how === 'none' ? html`open` : ''}>
    <summary><strong>${say(says.groups)}</strong></summary>
    <ul>
      ${all.map(
        ({ id, name, count }) =>
          html`<li><a href="${at(`/deputies?group=${id}`)}">${name}</a> ${say(deputyCount(count))}</li>`,
      )}
    </ul>
  </details>`
}

/** What was understood and what follows from it; honest where nothing does. */
function answer(view: View, found: Finder): Html {
  const { say } = view
  switch (found.how) {
    case 'place':
    case 'group':
      return html`<p class="note" role="status">${say(says.understood)}<strong>${found.place?.name ?? ''}</strong></p>
        ${places(view, says.tapOn, found.choices)} ${cards(view, found.found)}
        ${
          found.found.length === 0
            ? html`<p class="note">${say(says.nobody)}</p>
                ${stationList(view, found.stations)}`
            : ''
        }`
    case 'several':
    case 'near':
      return html`${places(view, found.how === 'several' ? says.several : says.near, found.choices)}
      ${cards(view, found.found)}`
    case 'names':
      return cards(view, found.found)
    case 'none':
      return html`<p class="note" role="status">${say(says.none)}<br />${say(says.noneHint)}</p>
        ${stationList(view, found.stations)}`
    case 'nothing-asked':
      return html``
  }
}

function beginnings(view: View, found: Finder): Html {
  if (found.how !== 'nothing-asked' && found.how !== 'none') return html``
  return html`${places(view, says.tap, found.choices)}
  ${
    found.constituencies.length === 0
      ? ''
      : html`<details>
          <summary>${view.say(says.constituencies)}</summary>
          <ul>
            ${found.constituencies.map(
              ({ id, name }) => html`<li><a href="${view.at(`/deputies?area=${id}`)}">${name}</a></li>`,
            )}
          </ul>
        </details>`
  }`
}

const columns: PublicTable['columns'] = [
  ['name', says.name],
  ['sex', says.sex],
  ['nationality', says.nationality],
  ['occupation', says.occupation],
  ['post', says.post],
  ['group', says.group],
  ['electedIn', says.electedIn],
  ['contacts', says.contacts],
  ['station', says.station],
  ['reception', says.reception],
  ['since', says.since],
  ['id', { zh: '标识', en: 'Identifier' }],
]

const rowOf = (deputy: FoundDeputy) => ({
  ...{ name: deputy.name, sex: sexNames[deputy.sex].zh, nationality: deputy.nationality },
  ...{ occupation: deputy.occupation, post: withoutPersonalData(deputy.post), group: deputy.group },
  electedIn: deputy.tiedTo.electedIn,
  contacts: deputy.tiedTo.contacts.map(({ name }) => name).join('、'),
  ...{ station: deputy.station?.name ?? '', reception: deputy.reception?.heldOn ?? null },
  ...{ since: deputy.electedOn, id: deputy.id },
})

/** Find my deputy (找代表): by plain links and one field, without script. */
export const findPage = (later: Later) =>
  publicPage<Finder>({
    path: '/deputies',
    place: 'deputies',
    queries: ['find', 'area', 'group'],
    read: (asked) => finder(asked, later),
    title: () => says.title,
    body: (found, view) => html`
      <p class="lead">${view.say(says.intro)}</p>
      ${form(view, found)} ${answer(view, found)} ${beginnings(view, found)} ${groups(view, found)}
    `,
    table: ({ how, found, everybody }) => ({
      name: 'deputies',
      columns,
      rows: (how === 'nothing-asked' ? everybody : found).map(rowOf),
    }),
    leadsTo: ({ everybody }) => everybody.map(({ id }) => `/deputies/${id}`),
  })
