import { html } from 'hono/html'
import { publicPage, type Html, type View } from '../../../platform/portal/page.ts'
import { sayDay } from '../../../law/say-day.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import { explanationReasonNames, outcomeNames, replyKindNames } from '../handling/words.ts'
import { courseOf, standingNames } from './course.ts'
import type { PublicLine } from './line.ts'
import { stageSign } from './list-page.ts'
import { publicPaper, type OpenPaper, type PublicPaper } from './paper.ts'
import type { PublicReply } from './parts.ts'
import { numbered, owedSaid, promiseNames, publicSays as says } from './says.ts'
import { stageNames } from './words.ts'

const facts = ({ say }: View, rows: readonly (readonly [Bilingual, Html | string | null])[]): Html => {
  const shown = rows.filter(([, value]) => value !== null && value !== '')
  return html`<dl class="facts">
    ${shown.map(
      ([name, value]) =>
        html`<dt>${say(name)}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
}

const people = (view: View, named: readonly { id: string; name: string }[]): Html | null =>
  named.length === 0
    ? null
    : html`${named.map(
        ({ id, name }, at) => html`${at > 0 ? '、' : ''}<a href="${view.at(`/deputies/${id}`)}">${name}</a>`,
      )}`

function head(view: View, { line, open }: PublicPaper): Html {
  const { say, day } = view
  const means = open?.classMeans
  const result = line.resultClass ? `${line.resultClass}${means ? ` · ${say(means)}` : ''}` : null
  return facts(view, [
    [says.number, say(numbered(line.number))],
    [says.deputy, line.open?.deputy ? people(view, [line.open.deputy]) : (line.open?.proposers ?? null)],
    [says.coSigners, open ? people(view, open.coSigners) : null],
    [says.category, line.open?.category ?? null],
    [says.session, line.session ?? say(says.between)],
    [says.organ, line.open?.organ ?? null],
    [says.helpers, open?.helpers.join('、') ?? null],
    [says.dueOn, line.repliedOn ? null : day(line.dueOn)],
    [says.resultClass, open ? result : null],
  ])
}

function course({ say }: View, line: PublicLine): Html {
  const steps = courseOf(line).map(
    ({ said, standing }) =>
      html`<li ${standing === 'now' ? html`aria-current="step"` : ''}>
        ${standing === 'now' ? html`<strong>${say(said)}</strong>` : say(said)}
        <span class="hint"
          >${say({ zh: '（', en: ' (' })}${say(standingNames[standing])}${say({ zh: '）', en: ')' })}</span
        >
      </li>`,
  )
  return html`<h2>${say(says.course)}</h2>
    <ol>
      ${steps}
    </ol>`
}

function owed({ say }: View, { owed: duties, line }: PublicPaper): Html {
  if (duties.length === 0 && line.stage !== 'closed') return html``
  const said = duties.map((duty) => html`<p class="note">${say(owedSaid(duty, sayDay(duty.dueOn)))}</p>`)
  return html`<h2>${say(says.now)}</h2>
    ${duties.length === 0 ? html`<p>${say(says.nobodyOwes)}</p>` : said}`
}

const paragraph = ({ say }: View, name: Bilingual, text: string): Html =>
  text === ''
    ? html``
    : html`<h3>${say(name)}</h3>
        <p class="text">${text}</p>`

function explanation(view: View, { explanation: said }: PublicReply): Html {
  if (!said) return html``
  const { say } = view
  return html`<h4>${say(says.explained)}</h4>
    <p><strong>${say(explanationReasonNames[said.reason])}</strong></p>
    ${facts(view, [
      [says.because, html`<span class="text">${said.because}</span>`],
      [says.tried, html`<span class="text">${said.tried}</span>`],
      [says.nextSteps, html`<span class="text">${said.next}</span>`],
    ])}`
}

function reply(view: View, each: PublicReply): Html {
  const { say, day } = view
  const points = each.answers.map(
    ({ point, outcome, answer, dueOn }) =>
      html`<li>
        ${point}
        <p>
          <span class="stage">${say(outcomeNames[outcome])}</span>
          ${dueOn ? html`<span class="hint">${say(says.by)} ${day(dueOn)}</span>` : ''}
        </p>
        <p class="text">${answer}</p>
      </li>`,
  )
  return html`<div class="card">
    <h3>${each.organ} · ${say(replyKindNames[each.kind])} · ${day(each.repliedOn)}</h3>
    <p class="text">${each.text}</p>
    ${
      points.length > 0
        ? html`<ol>
            ${points}
          </ol>`
        : ''
    }
    ${explanation(view, each)} ${each.signedBy ? html`<p class="hint">${say(says.signedBy)} ${each.signedBy}</p>` : ''}
  </div>`
}

function promises({ say, day }: View, { promises: made }: OpenPaper): Html {
  if (made.length === 0) return html``
  const cell = (name: Bilingual, value: Html | string) => html`<td data-name="${say(name)}">${value}</td>`
  const sign = { kept: ' good', late: ' late', open: '', reported: '' } as const
  const rows = made.map(
    ({ promise, organ, dueOn, standing }) =>
      html`<tr>
        ${cell(says.promise, promise)} ${cell(says.organ, organ)} ${cell(says.by, day(dueOn))}
        ${cell(says.kept, html`<span class="stage${sign[standing]}">${say(promiseNames[standing])}</span>`)}
      </tr>`,
  )
  const heads = [says.promise, says.organ, says.by, says.kept]
  return html`<h2>${say(says.promises)}</h2>
    <table class="stack" aria-label="${say(says.promises)}">
      <thead>
        <tr>
          ${heads.map((name) => html`<th scope="col">${say(name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`
}

function extensions(view: View, { extensions: granted }: OpenPaper): Html {
  if (granted.length === 0) return html``
  const { say, day } = view
  const each = granted.map(
    ({ organ, latestDay, measures }) =>
      html`<div class="card">
        <p><strong>${organ}</strong> · ${say(says.latestDay)} ${day(latestDay)}</p>
        ${facts(view, [[says.measures, html`<span class="text">${measures}</span>`]])}
      </div>`,
  )
  return html`<h2>${say(says.extensions)}</h2>
    ${each}`
}

function openBody(view: View, paper: PublicPaper, open: OpenPaper): Html {
  const { say } = view
  return html`
    ${open.supervised ? html`<p class="note">${say(says.supervisedMeans)}</p>` : ''}
    ${paper.line.isKey ? html`<p class="note">${say(says.keyMeans)}</p>` : ''} ${course(view, paper.line)}
    ${owed(view, paper)} ${extensions(view, open)} ${promises(view, open)}
    <h2>${say(says.replies)}</h2>
    ${open.replies.length === 0 ? html`<p>${say(says.noReplyShown)}</p>` : open.replies.map((each) => reply(view, each))}
    <h2>${say(says.text)}</h2>
    ${paragraph(view, says.facts, open.facts)} ${paragraph(view, says.analysis, open.analysis)}
    ${paragraph(view, says.proposal, open.proposal)}
  `
}

/** One published suggestion: what was asked, who handles it, what was answered and promised, and what became of it. */
export const paperPage = publicPage<PublicPaper>({
  path: '/suggestions/:id',
  place: 'suggestions',
  read: publicPaper,
  title: ({ line }) => (line.open ? { zh: line.open.title, en: line.open.title } : numbered(line.number)),
  body: (paper, view) => html`
    <p class="crumbs"><a href="${view.at('/suggestions')}">${view.say(says.back)}</a></p>
    <p>${stageSign(view, paper.line)}</p>
    ${head(view, paper)}
    ${
      paper.open
        ? openBody(view, paper, paper.open)
        : html`<p class="note">${view.say(says.notPublicMeans)}</p>
            ${course(view, paper.line)} ${owed(view, paper)}`
    }
  `,
  data: ({ line, owed: duties, open }) => ({ ...line, stageName: stageNames[line.stage], owed: duties, ...open }),
})
