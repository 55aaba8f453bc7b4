import { html } from 'hono/html'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Html, View } from '../../../platform/portal/page.ts'
import type { PublicFollowing } from './public.ts'
import { publicSays as says } from './public-says.ts'
import { findingNames } from './words.ts'

type Clause = PublicFollowing['clauses'][number]

const standing = ({ verified, overdue, goingOn }: Clause): Bilingual => {
  if (verified) return says.done
  if (goingOn) return says.goesOn
  return overdue ? says.overdue : says.underWay
}

/** Of all clauses so many are verified: the bar says in a picture what the words say. */
function progress({ say }: View, { verified, all, percent }: PublicFollowing['progress']): Html {
  const words = say({
    zh: `${all} 条中已核实落实 ${verified} 条，${percent}%`,
    en: `${verified} of ${all} clauses verified, ${percent} %`,
  })
  return html`<p><strong>${words}</strong></p>
    <progress max="${all || 1}" value="${verified}" aria-label="${say(says.following)}">${percent}%</progress>`
}

/** A table where there is room; on a telephone each clause by itself, its cells with their names. */
function clauses({ say, day }: View, rows: readonly Clause[]): Html {
  const heads = [says.clause, says.owner, says.dueOn, says.state].map((head) => html`<th scope="col">${say(head)}</th>`)
  const cells = rows.map(
    (row) =>
      html`<tr>
        <td>${row.ordinal}. ${row.text}</td>
        <td data-name="${say(says.owner)}">${say(row.owner)}</td>
        <td data-name="${say(says.dueOn)}">${day(row.dueOn)}</td>
        <td data-name="${say(says.state)}">${say(standing(row))}${row.goingOn ? html`<br />${row.goingOn}` : ''}</td>
      </tr>`,
  )
  return html`<table class="stack">
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${cells}
    </tbody>
  </table>`
}

const of = ({ say }: View, ordinal: number | null): string =>
  ordinal === null ? say(says.whole) : say({ zh: `第 ${ordinal} 条`, en: `clause ${ordinal}` })

function findings(view: View, rows: PublicFollowing['findings']): Html {
  if (rows.length === 0) return html`<p>${view.say(says.noFindings)}</p>`
  const items = rows.map(
    ({ on, ordinal, finding, text }) =>
      html`<li>
        <strong>${view.day(on)} · ${of(view, ordinal)} · ${view.say(findingNames[finding])}</strong>
        <p class="text">${text}</p>
      </li>`,
  )
  return html`<ul class="cards">
    ${items}
  </ul>`
}

function questions(view: View, rows: PublicFollowing['questions']): Html {
  const { say, day } = view
  if (rows.length === 0) return html`<p>${say(says.noQuestions)}</p>`
  const items = rows.map(
    (row) =>
      html`<li>
        <p>
          <strong>${say(row.deputy ? says.ofDeputy : says.ofPublic)}</strong> (${day(row.askedOn)} ·
          ${of(view, row.ordinal)})
        </p>
        <p class="text">${row.text}</p>
        ${
          row.answeredOn
            ? html`<p><strong>${row.organ}</strong> (${day(row.answeredOn)})</p>
                <p class="text">${row.answer}</p>`
            : html`<p>${say({ zh: `等待${row.organ}答复`, en: `${row.organ} has yet to answer` })}</p>`
        }
      </li>`,
  )
  return html`<ul class="cards">
    ${items}
  </ul>`
}

/** How a decision is followed, as a part of its public page. Nothing in it was not published. */
export function followingHtml(following: PublicFollowing, view: View): Html {
  const { say, day, at } = view
  const { conclusion } = following
  const report = conclusion
    ? html`<h2>${say(says.conclusion)}</h2>
        <p>${conclusion.heardAt} · ${day(conclusion.reportedOn)}</p>
        <p class="text">${conclusion.text}</p>`
    : ''
  const ask = html`<a class="button" href="${at(`/decisions/${following.id}/ask`)}">${say(says.ask)}</a>`
  return html`<h2>${say(says.following)}</h2>
    ${progress(view, following.progress)} ${clauses(view, following.clauses)} ${report}
    <h2>${say(says.findings)}</h2>
    ${findings(view, following.findings)}
    <h2>${say(says.questions)}</h2>
    ${questions(view, following.questions)}
    <p>${following.open ? ask : ''} <a class="button quiet" href="${at('/question')}">${say(says.lookUp)}</a></p>`
}
