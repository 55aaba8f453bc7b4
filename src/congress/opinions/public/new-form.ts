import { html } from 'hono/html'
import type { Work } from '../../../platform/http/route.ts'
import {
  publicForm,
  type Html,
  type PublicAsked,
  type Taken,
  type Typed,
  type View,
} from '../../../platform/portal/page.ts'
import { deputyNames } from '../../deputies/index.ts'
import { dutiesOf, namesIn } from '../../docket/index.ts'
import type { DutyLine } from '../../docket/contract.ts'
import { stationsOf } from '../../stations/index.ts'
import { opinionLife } from '../life.ts'
import { kindNames, kinds, subjectNames, subjects } from '../words.ts'
import { chooseField, fileField, lineField, wishField, wordsField } from './fields.ts'
import { says } from './says.ts'
import { sendIn } from './send.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const names = namesIn([opinionLife])

/** To whom it is addressed, where a deputy's or a station's page led here. */
interface To {
  readonly deputy: { readonly id: string; readonly name: string } | null
  readonly station: { readonly id: string; readonly name: string } | null
}

async function read({ tx, congressId, query }: PublicAsked): Promise<To> {
  const [deputyId, stationId] = [query['deputy'] ?? '', query['station'] ?? '']
  const name = uuid.test(deputyId) ? (await deputyNames(tx, congressId, [deputyId])).get(deputyId) : undefined
  const station = uuid.test(stationId)
    ? (await stationsOf(tx, congressId)).find(({ id }) => id === stationId)
    : undefined
  return {
    deputy: name === undefined ? null : { id: deputyId, name },
    station: station ? { id: station.id, name: station.name } : null,
  }
}

const pictures = 'image/jpeg,image/png,image/webp'
const sounds = 'audio/*,.m4a,.mp3,.amr,.ogg,.wav'

const more = (view: View, typed: Typed): Html =>
  html`<details ${Object.keys(typed.wrong).length > 0 ? 'open' : ''}>
    <summary>${view.say(says.more)}</summary>
    ${fileField(view, typed, { name: 'voice', label: says.voice, hint: says.voiceHint, accept: sounds })}
    ${chooseField(view, typed, {
      ...{ name: 'kind', label: says.kind, none: says.dontKnow },
      choices: kinds.map((kind) => [kind, kindNames[kind]] as const),
    })}
    ${chooseField(view, typed, {
      ...{ name: 'subject', label: says.chooseSubject, none: says.dontKnow },
      choices: subjects.map((subject) => [subject, subjectNames[subject]] as const),
    })}
    ${lineField(view, typed, { name: 'name', label: says.name, max: 40 })}
    ${lineField(view, typed, { name: 'phone', label: says.phone, hint: says.phoneHint, max: 40, type: 'tel' })}
    ${wishField(view, typed, { name: 'call', label: says.call })}
    ${wishField(view, typed, { name: 'toOrgan', label: says.toOrgan })}
    ${wishField(view, typed, { name: 'anonymous', label: says.anonymous })}
  </details>`

const body = ({ deputy, station }: To, view: View, typed: Typed): Html =>
  html`${deputy ? html`<p class="lead">${view.say(says.toDeputy)}${deputy.name}</p>` : ''}
    ${station ? html`<p class="lead">${station.name}</p>` : ''}
    <p>${view.say(says.newLead)}</p>
    <p class="note">${view.say(says.danger)}</p>
    <form method="post" enctype="multipart/form-data" accept-charset="utf-8">
      ${typed.hidden}
      ${wordsField(view, typed, { name: 'said', label: says.text, hint: says.textHint, rows: 7, max: 2000 })}
      ${lineField(view, typed, { name: 'place', label: says.place, max: 60 })}
      ${fileField(view, typed, {
        ...{ name: 'photos', label: says.photos, hint: says.photosHint },
        ...{ accept: pictures, several: true },
      })}
      ${wishField(view, typed, { name: 'publish', label: says.publish })} ${more(view, typed)}
      <button class="button">${view.say(says.send)}</button>
    </form>
    <p><a href="${view.at('/opinions/follow')}">${view.say(says.follow)}</a></p>`

/** The code in large print, and what comes next by when, with the counting. */
const received = (view: View, code: string, duty: DutyLine | undefined): Html =>
  html`<p>${view.say(says.codeIs)}</p>
    <p class="code">${code}</p>
    <p>${view.say(says.keepCode)}</p>
    ${
      duty
        ? html`<h2>${view.say(says.nextStep)}</h2>
            <p>
              ${view.say(duty.owedBy.name)} · ${view.say(duty.actName)}<br />${view.say(says.dueOn)}<strong
                >${view.day(duty.dueOn)}</strong
              >
            </p>
            <details>
              <summary>${view.say(says.whyThatDay)}</summary>
              <p class="hint">${view.say(duty.why)}</p>
            </details>`
        : ''
    }
    <p class="hint">${view.say(says.printIt)}</p>
    <p><a class="button quiet" href="${view.at('/opinions/follow')}">${view.say(says.follow)}</a></p>`

const already = (view: View): Html =>
  html`<p>${view.say(says.alreadyWhy)}</p>
    <p><a class="button quiet" href="${view.at('/opinions/follow')}">${view.say(says.follow)}</a></p>`

async function take(work: Work, sent: Parameters<typeof sendIn>[1], { deputy, station }: To): Promise<Taken> {
  const taken = await sendIn(work, sent, { deputyId: deputy?.id ?? null, stationId: station?.id ?? null })
  if ('wrong' in taken) return { wrong: taken.wrong }
  if ('already' in taken) return { title: says.already, body: already }
  const [duty] = await dutiesOf(work, taken.id, names)
  return { title: says.received, body: (view) => received(view, taken.code, duty) }
}

/** 提意见: one page, no account, no script. */
export const newForm = publicForm<To>({
  path: '/opinions/new',
  place: 'opinions',
  queries: ['deputy', 'station'],
  read,
  title: () => says.newTitle,
  body,
  take,
  files: { most: 4, largest: 20_000_000 },
  refusals: [
    'opinions-too-many-waiting',
    'opinion-phone-missing',
    'not-a-picture',
    'picture-in-heic',
    'picture-too-large',
    'pictures-busy',
  ],
  flood: { atOnce: 20, everySeconds: 60 },
})
