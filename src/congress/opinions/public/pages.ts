import { html } from 'hono/html'
import { publicPage, type Html, type PublicForm, type PublicPage, type View } from '../../../platform/portal/page.ts'
import { gradeNames, subjectNames } from '../words.ts'
import { followForm, mineForm } from './follow-forms.ts'
import { newForm } from './new-form.ts'
import { digestPublicPages } from '../digest/public.ts'
import { publishedOpinion, publishedOpinions, type Published } from './published.ts'
import { says } from './says.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const onAPage = 20

interface Listed {
  readonly all: readonly Published[]
  readonly page: number
}

const same = (text: string) => ({ zh: text, en: text })
const answererOf = ({ say }: View, { answeredBy }: Published): string => answeredBy ?? say(says.station)

const card = (view: View, each: Published): Html =>
  html`<li>
    <h2><a href="${view.at(`/opinions/${each.id}`)}">${each.heading}</a></h2>
    <p class="hint">
      ${view.day(each.receivedOn)} · ${view.say(subjectNames[each.subject])}${each.area ? ` · ${each.area}` : ''}
    </p>
    <p>${answererOf(view, each)} · ${view.day(each.answeredOn)}</p>
    ${each.grade ? html`<p class="stage">${view.say(gradeNames[each.grade])}</p>` : ''}
  </li>`

function paging(view: View, { all, page }: Listed): Html {
  const link = (to: number, name: keyof typeof says) =>
    html`<a href="${view.at(`/opinions?page=${to}`)}">${view.say(says[name])}</a>`
  return html`<nav class="pages">
    ${page > 1 ? link(page - 1, 'newer') : ''} ${all.length > page * onAPage ? link(page + 1, 'older') : ''}
  </nav>`
}

const list = publicPage<Listed>({
  path: '/opinions',
  place: 'opinions',
  queries: ['page'],
  read: async (asked) => {
    const page = /^[1-9]\d{0,2}$/.test(asked.query['page'] ?? '') ? Number(asked.query['page']) : 1
    const all = await publishedOpinions(asked)
    return page > 1 && all.length <= (page - 1) * onAPage ? null : { all, page }
  },
  title: () => says.list,
  body: (listed, view) => {
    const shown = listed.all.slice((listed.page - 1) * onAPage, listed.page * onAPage)
    return html`<p class="lead">${view.say(says.listLead)}</p>
      <p>
        <a class="button" href="${view.at('/opinions/new')}">${view.say(says.say)}</a>
        <a class="button quiet" href="${view.at('/opinions/follow')}">${view.say(says.follow)}</a>
      </p>
      <h2>${view.say(says.published)}</h2>
      ${
        shown.length === 0
          ? html`<p>${view.say(says.none)}</p>`
          : html`<ul class="cards">
              ${shown.map((each) => card(view, each))}
            </ul>`
      }
      ${paging(view, listed)}`
  },
  table: ({ all }) => ({
    name: 'opinions',
    columns: [
      ['heading', says.heading],
      ['subject', says.subject],
      ['area', says.area],
      ['receivedOn', says.receivedOn],
      ['answeredBy', says.answeredBy],
      ['answeredOn', says.answeredOn],
      ['rated', says.rated],
      ['text', says.text],
      ['answer', says.answer],
    ],
    rows: all.map(({ id, pictures: _, grade, subject, answeredBy, ...row }) => ({
      ...{ id, ...row, answeredBy: answeredBy ?? says.station.zh },
      subject: subjectNames[subject].zh,
      rated: grade ? gradeNames[grade].zh : '',
    })),
  }),
  entries: ({ all }) =>
    all.slice(0, 50).map(({ id, heading, answer, answeredOn }) => ({
      ...{ id, title: heading, at: `/opinions/${id}`, on: answeredOn },
      summary: answer.slice(0, 200),
    })),
  leadsTo: ({ all }) => all.map(({ id }) => `/opinions/${id}`),
})

const facts = (view: View, each: Published): Html =>
  html`<dl class="facts">
    <dt>${view.say(says.receivedOn)}</dt>
    <dd>${view.day(each.receivedOn)}</dd>
    <dt>${view.say(says.subject)}</dt>
    <dd>${view.say(subjectNames[each.subject])}</dd>
    ${
      each.area
        ? html`<dt>${view.say(says.area)}</dt>
            <dd>${each.area}</dd>`
        : ''
    }
    ${
      each.grade
        ? html`<dt>${view.say(says.rated)}</dt>
            <dd>${view.say(gradeNames[each.grade])}</dd>`
        : ''
    }
  </dl>`

const one = publicPage<Published>({
  path: '/opinions/:id',
  place: 'opinions',
  read: async (asked) => {
    const id = asked.params['id'] ?? ''
    return uuid.test(id) ? publishedOpinion(asked, id) : null
  },
  title: ({ heading }) => same(heading),
  body: (opinion, view) =>
    html`${facts(view, opinion)}
      <p class="text card">${opinion.text}</p>
      ${opinion.pictures.map(
        (id) => html`<p><img src="${view.at(`/pictures/${id}`)}" alt="${view.say(says.picture)}" loading="lazy" /></p>`,
      )}
      <h2>${view.say(says.answer)} · ${answererOf(view, opinion)} · ${view.day(opinion.answeredOn)}</h2>
      <p class="text">${opinion.answer}</p>
      <p><a href="${view.at('/opinions')}">${view.say(says.back)}</a></p>`,
  data: (opinion) => opinion,
})

/** What everybody reads of opinions. */
export const opinionsPublicPages: readonly PublicPage[] = [list, ...digestPublicPages, one]
/** 提意见，看进展: what anybody sends without an account. */
export const opinionsPublicForms: readonly PublicForm[] = [newForm, followForm, mineForm]
