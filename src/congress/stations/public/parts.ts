import { html } from 'hono/html'
import { sayDay } from '../../../law/say-day.ts'
import { weekdayName } from '../../../law/day.ts'
import type { Html, View } from '../../../platform/portal/page.ts'
import { cameSaid, stateNameOf } from '../receptions/said.ts'
import type { PublishedReception } from '../receptions/published.ts'
import { changeSaid, publicSays as says } from './says.ts'

/** 3月10日 周二 09:00–11:30. */
export const whenSaid = ({ say, day, language }: View, { heldOn, startsAt, endsAt }: PublishedReception): string =>
  language === 'zh'
    ? `${day(heldOn)}（${say(weekdayName(heldOn))}）${startsAt}–${endsAt}`
    : `${say(weekdayName(heldOn))}, ${day(heldOn)}, ${startsAt}–${endsAt}`

/** Whether it is still to come, or going on. */
export const isComing = ({ state }: PublishedReception): boolean =>
  state === 'announced' || state === 'under-way' || state === 'planned'

const good: readonly string[] = ['announced', 'under-way']

export const stateSign = ({ say }: View, reception: PublishedReception): Html =>
  html`<span class="stage${good.includes(reception.state) ? ' good' : reception.state === 'cancelled' ? ' late' : ''}"
    >${say(stateNameOf(reception))}</span
  >`

/** What the public was told after the notice. */
export const changesSaid = ({ say }: View, { changes }: PublishedReception): Html =>
  html`${changes.map(
    ({ kind, fromOn, toOn, reason }) =>
      html`<p class="note">
        ${say(changeSaid(kind, { fromOn: sayDay(fromOn), toOn: toOn === null ? null : sayDay(toOn), reason }))}
      </p>`,
  )}`

export const names = (view: View, people: readonly { readonly name: string }[]): string =>
  people.map(({ name }) => name).join(view.language === 'zh' ? '、' : ', ')

/** One reception day in a list. */
export function dayCard(view: View, reception: PublishedReception): Html {
  const { say } = view
  const came = cameSaid(reception)
  return html`<li>
    <h3><a href="${view.at(`/receptions/${reception.id}`)}">${whenSaid(view, reception)}</a></h3>
    <p>${stateSign(view, reception)} ${came ? say(came) : ''}</p>
    <p>${reception.station}${reception.topic ? html` · ${reception.topic}` : ''}</p>
    <p class="hint">${reception.place}</p>
    ${
      reception.deputies.length > 0
        ? html`<p class="hint">
            ${say(says.onDuty)}${view.language === 'zh' ? '：' : ': '}${names(view, reception.deputies)}
          </p>`
        : ''
    }
    ${changesSaid(view, reception)}
  </li>`
}

export const dayCards = (view: View, days: readonly PublishedReception[], none: string): Html =>
  days.length === 0
    ? html`<p>${none}</p>`
    : html`<ul class="cards">
        ${days.map((each) => dayCard(view, each))}
      </ul>`

/** A row of facts; left out where there is nothing to say. */
export const fact = (name: string, value: string | Html): Html =>
  value === ''
    ? html``
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`
