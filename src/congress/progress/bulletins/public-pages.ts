import { html } from 'hono/html'
import type { Bilingual } from '../../../law/bilingual.ts'
import { publicPage, type Html, type View } from '../../../platform/portal/page.ts'
import type { BulletinItem, BulletinPromise } from './content.ts'
import { bulletinHtml } from './html.ts'
import { bulletinSays as says, daysLate, periodSaid, summarySaid } from './public-says.ts'
import { publishedBulletin, publishedBulletins, type Published } from './published.ts'

type List = NonNullable<Awaited<ReturnType<typeof publishedBulletins>>>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const editionSaid = (edition: number): Bilingual => ({ zh: `第 ${edition} 版`, en: `edition ${edition}` })

/** The bulletins of a congress (办理情况通报), the latest first. */
const list = publicPage<List>({
  path: '/bulletins',
  place: 'bulletins',
  read: ({ tx, congressId }) => publishedBulletins(tx, congressId),
  title: () => says.list,
  body: ({ rows }, view) => {
    const lines = rows.map(
      ({ id, from_day, to_day, edition }) =>
        html`<li>
          <h2><a href="${view.at(`/bulletins/${id}`)}">${view.say(periodSaid(from_day, to_day))}</a></h2>
          ${edition > 1 ? html`<p class="hint">${view.say(editionSaid(edition))}</p>` : ''}
        </li>`,
    )
    return html`<p class="lead">${view.say(says.intro)}</p>
      ${
        lines.length > 0
          ? html`<ul class="cards">
              ${lines}
            </ul>`
          : html`<p>${view.say(says.none)}</p>`
      }`
  },
  table: ({ rows }) => ({
    name: 'bulletins',
    columns: [
      ['from', says.from],
      ['to', says.to],
      ['edition', says.edition],
      ['publishedOn', says.publishedOn],
      ['id', says.id],
    ],
    rows: rows.map(({ id, from_day, to_day, edition, published_on }) => ({
      ...{ id, edition, from: from_day, to: to_day, publishedOn: published_on },
    })),
  }),
  entries: ({ congress, rows }) =>
    rows.slice(0, 20).map(({ id, from_day, to_day, edition, published_on }) => ({
      ...{ id, at: `/bulletins/${id}`, on: published_on ?? '' },
      title: periodSaid(from_day, to_day).zh,
      summary: `${congress}${says.list.zh}（${editionSaid(edition).zh}）`,
    })),
  leadsTo: ({ rows }) => rows.map(({ id }) => `/bulletins/${id}`),
})

/** A list that is a table where there is room, and on a telephone one card a row. */
function table(
  { say }: View,
  title: Bilingual,
  heads: readonly Bilingual[],
  rows: readonly (readonly (string | number | null)[])[],
): Html {
  if (rows.length === 0) return html``
  const cells = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell, at) => html`<td data-name="${say(heads[at] ?? title)}">${cell ?? ''}</td>`)}
      </tr>`,
  )
  return html`<h2>${say(title)}</h2>
    <table class="stack" aria-label="${say(title)}">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${say(head)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${cells}
      </tbody>
    </table>`
}

const standing = ({ closed, repliedOn, daysOver }: BulletinItem): Bilingual => {
  if (closed) return says.closed
  if (repliedOn) return says.answered
  return daysOver > 0 ? daysLate(daysOver) : says.underWay
}

const promiseStands: Readonly<Record<BulletinPromise['stands'], Bilingual>> = {
  broken: says.notKept,
  'kept-late': says.keptLate,
  kept: says.kept,
}
const worstFirst = Object.keys(promiseStands)

function tables({ content }: Published, view: View): Html {
  const { say, day } = view
  const late = content.items.filter(({ daysOver }) => daysOver > 0).toSorted((a, b) => b.daysOver - a.daysOver)
  const promises = content.promiseList.toSorted(
    (a, b) => worstFirst.indexOf(a.stands) - worstFirst.indexOf(b.stands) || (a.dueOn < b.dueOn ? -1 : 1),
  )
  const titled = (title: string | null) => title ?? say(says.withheld)
  return html`${table(
    view,
    says.late,
    [says.organ, says.number, says.title, says.over],
    late.map((item) => [item.organ, item.number, titled(item.title), say(daysLate(item.daysOver))]),
  )}
  ${table(
    view,
    says.organs,
    [says.organ, says.papers, says.replied, says.overdue, says.broken],
    content.organs.map((row) => [row.organ, row.papers, row.replied, row.overdue, row.promisesBroken]),
  )}
  ${table(
    view,
    says.promises,
    [says.promise, says.organ, says.dueOn, says.result],
    promises.map((row) => [titled(row.promise), row.organ, day(row.dueOn), say(promiseStands[row.stands])]),
  )}
  ${table(
    view,
    says.items,
    [says.number, says.title, says.deputy, says.organ, says.resultClass, says.stands],
    content.items.map((item) => [
      ...[item.number, titled(item.title), item.leadDeputy, item.organ],
      ...[item.resultClass, say(standing(item))],
    ]),
  )}`
}

function signed({ congress, checkedBy, approvedBy, publishedOn }: Published, { say, day }: View): Html {
  const facts = [
    [says.checkedBy, checkedBy],
    [says.approvedBy, approvedBy],
    [says.publishedOn, day(publishedOn)],
  ] as const
  return html`<p>${congress}</p>
    <dl class="facts">
      ${facts.map(([name, fact]) =>
        fact
          ? html`<dt>${say(name)}</dt>
              <dd>${fact}</dd>`
          : '',
      )}
    </dl>`
}

/** One bulletin, read on a telephone or, asked for on a paper, printed for the wall. */
const item = publicPage<Published>({
  path: '/bulletins/:id',
  place: 'bulletins',
  queries: ['paper'],
  read: ({ tx, congressId, params }) =>
    uuid.test(params['id'] ?? '') ? publishedBulletin(tx, congressId, params['id'] ?? '') : Promise.resolve(null),
  title: ({ from, to }) => ({
    zh: `代表建议办理情况通报（${periodSaid(from, to).zh}）`,
    en: `How suggestions were handled, ${periodSaid(from, to).en}`,
  }),
  whole: (bulletin, { query }) =>
    query['paper'] === 'A3' || query['paper'] === 'A4' ? bulletinHtml(bulletin, query['paper']) : null,
  body: (bulletin, view) => {
    const { id, edition, whyEdition } = bulletin
    const corrected = view.say({
      zh: `第 ${edition} 版（更正：${whyEdition}）`,
      en: `Edition ${edition} (corrects: ${whyEdition})`,
    })
    const print = (paper: string, name: Bilingual) =>
      html`<a class="button quiet" href="${view.at(`/bulletins/${id}`)}?paper=${paper}">${view.say(name)}</a>`
    return html`${edition > 1 ? html`<p class="note">${corrected}</p>` : ''}
      ${summarySaid(bulletin).map((sentence) => html`<p>${view.say(sentence)}</p>`)} ${tables(bulletin, view)}
      ${signed(bulletin, view)}
      <p>${print('A4', says.printA4)} ${print('A3', says.printA3)}</p>
      <p><a href="${view.at('/bulletins')}">${view.say(says.all)}</a></p>`
  },
  data: ({ id, from, to, edition, whyEdition, publishedOn, content }) => {
    const { personal: _, ...shown } = content
    return { id, from, to, edition, whyEdition, publishedOn, ...shown }
  },
})

export const bulletinPages = [list, item]
