import { html } from 'hono/html'
import { publicPage, type Html, type PublicPage, type View } from '../../../platform/portal/page.ts'
import { fateNames } from '../words.ts'
import { codeForm } from './code-form.ts'
import { commentForm } from './comment-form.ts'
import { publicConsultation, publicConsultations, type PublicConsultation, type PublicLine } from './queries.ts'
import { says } from './says.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const same = (text: string) => ({ zh: text, en: text })

const stateNames = { open: says.open, 'to-answer': says.toAnswer, answered: says.answered } as const
const stateOf = ({ state }: { state: string }) => stateNames[state as keyof typeof stateNames] ?? says.open

const card = (view: View, each: PublicLine): Html =>
  html`<li>
    <h2><a href="${view.at(`/consultations/${each.id}`)}">${each.title}</a></h2>
    <p>
      <span class="stage">${view.say(stateOf(each))}</span> ${view.say(says.openUntil)} ${view.day(each.closesOn)} ·
      ${view.say(each.asker)}
    </p>
  </li>`

const list = publicPage<readonly PublicLine[]>({
  path: '/consultations',
  place: 'consultations',
  read: publicConsultations,
  title: () => says.list,
  body: (rows, view) =>
    html`<p class="lead">${view.say(says.lead)}</p>
      <p><a class="button quiet" href="${view.at('/consultations/code')}">${view.say(says.look)}</a></p>
      ${
        rows.length === 0
          ? html`<p>${view.say(says.none)}</p>`
          : html`<ul class="cards">
              ${rows.map((each) => card(view, each))}
            </ul>`
      }`,
  table: (rows) => ({
    name: 'consultations',
    columns: [
      ['title', says.title],
      ['asker', says.asker],
      ['closesOn', says.openUntil],
      ['state', says.state],
    ],
    rows: rows.map((each) => ({
      title: each.title,
      asker: each.asker.zh,
      closesOn: each.closesOn,
      state: stateOf(each).zh,
    })),
  }),
  entries: (rows) =>
    rows.map((each) => ({
      id: each.id,
      title: each.title,
      at: `/consultations/${each.id}`,
      on: each.askedOn ?? each.closesOn,
      summary: `${each.asker.zh} · ${each.closesOn}`,
    })),
  leadsTo: (rows) => rows.map(({ id }) => `/consultations/${id}`),
})

interface Read {
  readonly found: PublicConsultation
  /** Whether a comment is taken now: its last day included. */
  readonly takes: boolean
}

const when = (view: View, { found, takes }: Read): Html =>
  takes
    ? html`<p class="note">
          <strong>${view.say(says.openUntil)} ${view.day(found.closesOn)}</strong><br />${view.say(says.lastDay)}
        </p>
        <p><a class="button" href="${view.at(`/consultations/${found.id}/comment`)}">${view.say(says.say)}</a></p>`
    : html`<p class="note">
        <strong>${view.say(says.closedOn)} ${view.day(found.closesOn)}</strong><br />${view.say(says.closed)}
      </p>`

function draftOf(view: View, { found, takes }: Read): Html {
  if (!found.draft) return html``
  const clauses = found.clauses.map(
    ({ name, text }, at) =>
      html`<div class="card" id="c${at}">
        <p class="text">${text}</p>
        ${
          takes && name
            ? html`<p>
                <a href="${view.at(`/consultations/${found.id}/comment?clause=${encodeURIComponent(name)}`)}"
                  >${view.say(says.sayOnClause)}（${name}）</a
                >
              </p>`
            : ''
        }
      </div>`,
  )
  return html`<h2>${view.say(says.draft)}</h2>
    ${clauses.length > 0 ? clauses : html`<p class="text">${found.draft}</p>`}`
}

function countOf(view: View, { count }: PublicConsultation): Html {
  if (!count || count.questions.length === 0) return html``
  return html`<h2>${view.say(says.count)}</h2>
    <p class="hint">
      ${view.say({ zh: `共收到 ${count.comments} 份意见。`, en: `${count.comments} comments in all.` })}
      ${view.say(says.countNote)}
    </p>
    ${count.questions.map(
      ({ name, options }) =>
        html`<h3>${view.say(name)}</h3>
          <dl class="facts">
            ${options.map(
              (option) =>
                html`<dt>${view.say(option.name)}</dt>
                  <dd>${option.count}</dd>`,
            )}
          </dl>`,
    )}`
}

/** What a text is about: an article, or a question of the form. */
const aboutIn = ({ form }: PublicConsultation, { question, clause }: { question: string; clause: string }) =>
  clause ? same(clause) : (form.questions.find(({ id }) => id === question)?.name ?? says.onForm)

function saidIn(view: View, found: PublicConsultation): Html {
  const answered = found.state === 'answered'
  const texts = found.texts.map(
    (each) =>
      html`<li>
        <p class="hint">${view.say(aboutIn(found, each))}</p>
        <p class="text">${each.text}</p>
        ${each.fate ? html`<p><span class="stage">${view.say(fateNames[each.fate])}</span> ${each.why}</p>` : ''}
      </li>`,
  )
  const hidden = view.say({
    zh: `另有 ${found.hidden} 条正在审核或者不公开，同样会答复提交人。`,
    en: `${found.hidden} more wait to be looked at or are not shown; they are answered all the same.`,
  })
  return html`<h2>${view.say(answered ? says.adoption : says.comments)}</h2>
    <p class="hint">${view.say(says.moderated)}</p>
    ${
      texts.length > 0
        ? html`<ul class="cards">
            ${texts}
          </ul>`
        : html`<p>${view.say(says.noComments)}</p>`
    }
    ${found.hidden > 0 ? html`<p class="hint">${hidden}</p>` : ''}`
}

const one = publicPage<Read>({
  path: '/consultations/:id',
  place: 'consultations',
  read: async ({ tx, congressId, params, today }) => {
    const id = params['id'] ?? ''
    const found = uuid.test(id) ? await publicConsultation({ tx, congressId }, id) : null
    return found && { found, takes: found.state === 'open' && today <= found.closesOn }
  },
  title: ({ found }) => same(found.title),
  body: (read, view) => {
    const { found } = read
    return html`<p>
        <span class="stage">${view.say(stateOf(found))}</span> ${view.say(says.asker)} ${view.say(found.asker)}
      </p>
      ${when(view, read)}
      ${
        found.summary
          ? html`<h2>${view.say(says.summary)}</h2>
              <p class="text">${found.summary}</p>`
          : ''
      }
      <h2>${view.say(says.background)}</h2>
      <p class="text">${found.background}</p>
      ${draftOf(view, read)} ${countOf(view, found)} ${saidIn(view, found)}
      <p><a href="${view.at('/consultations/code')}">${view.say(says.look)}</a></p>`
  },
  table: ({ found }) => ({
    name: 'adoption',
    columns: [
      ['about', says.about],
      ['opinion', says.opinion],
      ['fate', says.fate],
      ['why', says.why],
    ],
    rows: found.texts.map((each) => ({
      about: aboutIn(found, each).zh,
      opinion: each.text,
      fate: each.fate ? fateNames[each.fate].zh : '',
      why: each.why,
    })),
  }),
})

export const consultationsPublicPages: readonly PublicPage[] = [list, one]
export const consultationsPublicForms = [commentForm, codeForm] as const
