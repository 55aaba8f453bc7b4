import { html } from 'hono/html'
import type { Bilingual } from '../../../law/bilingual.ts'
import { sayDay } from '../../../law/say-day.ts'
import { publicPage, type Html, type View } from '../../../platform/portal/page.ts'
import { qrCode } from '../../../platform/portal/qr.ts'
import { withoutPersonalData } from '../../../platform/text/personal-data.ts'
import { sexNames } from '../words.ts'
import { publicProfile, type PublicProfile } from './deputy.ts'
import { receptionSaid, stationList } from './find-page.ts'
import type { Later } from './later.ts'
import { findSays as says, times, untilSaid } from './says.ts'

/** The address of a deputy's page from outside, as her code and her card carry it. */
export const addressOf = ({ outside, at }: View, id: string): string => `${outside}${at(`/deputies/${id}`)}`

const facts = ({ say }: View, rows: readonly (readonly [Bilingual, Html | string])[]): Html =>
  html`<dl class="facts">
    ${rows
      .filter(([, value]) => value !== '')
      .map(
        ([name, value]) =>
          html`<dt>${say(name)}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`

function about(view: View, { deputy, congress, tiedTo }: PublicProfile): Html {
  const { say, at } = view
  const term: Bilingual = { zh: `第${congress.term}届`, en: `term ${congress.term}` }
  const villages = tiedTo.contacts.map(
    ({ id, name }, index) => html`${index > 0 ? '、' : ''}<a href="${at(`/deputies?area=${id}`)}">${name}</a>`,
  )
  return facts(view, [
    [says.sex, say(sexNames[deputy.sex])],
    [says.nationality, deputy.nationality],
    [says.occupation, deputy.occupation],
    [says.post, withoutPersonalData(deputy.post)],
    [says.group, deputy.group],
    [says.electedIn, tiedTo.electedIn],
    [says.contacts, villages.length > 0 ? html`${villages}` : ''],
    [says.since, view.day(deputy.electedOn)],
    [says.term, `${say(term)} · ${say(deputy.firstTerm ? says.firstTerm : says.again)}`],
  ])
}

function notActing(view: View, { acts, until }: PublicProfile): Html {
  if (acts) return html``
  const { say, at } = view
  const said = until === null ? say(says.notActing) : `${say(says.noLonger)} · ${say(untilSaid(sayDay(until)))}`
  return html`<p class="note">
    <strong>${said}</strong><br />${say(says.notActingHint)} <a href="${at('/deputies')}">${say(says.others)}</a>
  </p>`
}

function reach(view: View, profile: PublicProfile): Html {
  if (!profile.acts) return html``
  const { say, at } = view
  const { deputy, receptions, stations } = profile
  const address = addressOf(view, deputy.id)
  return html`<p>
      <a class="button" href="${at(`/opinions/new?deputy=${deputy.id}`)}">${say(says.say)}</a>
    </p>
    <h2>${say(says.reception)}</h2>
    ${
      receptions.length === 0
        ? html`<p>${say(says.noReception)}</p>`
        : html`<ul>
            ${receptions.map((each) => html`<li>${receptionSaid(view, each)} ${each.place}</li>`)}
          </ul>`
    }
    ${stationList(view, stations)}
    <h2>${say(says.qr)}</h2>
    <p>${qrCode(address, say(says.qr))}</p>
    <p class="hint">${address}</p>
    <p><a href="${at(`/deputies/${deputy.id}/card`)}">${say(says.card)}</a></p>`
}

function work(view: View, { work: done }: PublicProfile): Html {
  const { say, at, day } = view
  const cards = done.suggestions.cards(view)
  const activities = done.activities.map(({ kind, count }) => html`<li>${say(kind)} ${say(times(count))}</li>`)
  const reports = done.reports.map(
    ({ id, heldOn, place }) =>
      html`<li><a href="${at(`/reports-to-voters/${id}`)}">${day(heldOn)} ${withoutPersonalData(place)}</a></li>`,
  )
  const list = (title: Bilingual, none: Bilingual, all: readonly Html[]) =>
    html`<h3>${say(title)}</h3>
      ${
        all.length === 0
          ? html`<p>${say(none)}</p>`
          : html`<ul>
              ${all}
            </ul>`
      }`
  return html`<h2>${say(says.work)}</h2>
    ${list(says.activities, says.noActivities, activities)} ${list(says.reports, says.noReports, reports)}
    <h3>${say(says.suggestions)}</h3>
    ${
      cards.length === 0
        ? html`<p>${say(says.noSuggestions)}</p>`
        : html`<ul class="cards">
            ${cards}
          </ul>`
    }`
}

/** One deputy: who she is, how to reach her, what she did. */
export const deputyPublicPage = (later: Later) =>
  publicPage<PublicProfile>({
    path: '/deputies/:id',
    place: 'deputies',
    read: (asked) => publicProfile(asked, later),
    title: ({ deputy, acts }) =>
      acts ? { zh: `${deputy.name}代表`, en: `${deputy.name}, deputy` } : { zh: deputy.name, en: deputy.name },
    body: (profile, view) => html`
      <p class="crumbs"><a href="${view.at('/deputies')}">${view.say(says.others)}</a></p>
      ${notActing(view, profile)} ${about(view, profile)} ${reach(view, profile)} ${work(view, profile)}
    `,
    data: ({ deputy, acts, until, tiedTo, receptions, work: done }) => ({
      ...{ id: deputy.id, name: deputy.name, sex: deputy.sex, nationality: deputy.nationality },
      ...{ occupation: deputy.occupation, post: withoutPersonalData(deputy.post), group: deputy.group },
      ...{ electedOn: deputy.electedOn, firstTerm: deputy.firstTerm, acts, until, ...tiedTo },
      receptions: receptions.map(({ id, heldOn, startsAt, endsAt, station }) => ({
        ...{ id, heldOn, startsAt, endsAt, station },
      })),
      activities: done.activities,
      reports: done.reports,
      suggestions: done.suggestions.ids,
    }),
  })
