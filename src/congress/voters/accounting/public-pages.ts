import { html } from 'hono/html'
import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import { publicPage, type Html, type PublicPage, type View } from '../../../platform/portal/page.ts'
import {
  announcedReports,
  publishedReport,
  publishedReports,
  type AnnouncedReport,
  type PublishedReport,
  type WholeReport,
} from './published.ts'
import { fewestShown, gradeNames, grades, headingNames, headNames, heads } from './words.ts'

const says = sentences({
  title: { zh: '代表述职', en: 'Deputies report to voters' },
  lead: {
    zh: '代表向选民报告履职情况，选民当场评议。下面是近期的述职会，欢迎到场听、当面问。',
    en: 'Deputies tell voters what they have done, and voters say there and then what they think. Come and listen, and ask.',
  },
  coming: { zh: '近期述职会', en: 'Coming reports' },
  noneComing: { zh: '近期没有安排述职会。', en: 'No report is planned at present.' },
  given: { zh: '已经公开的述职', en: 'Published reports' },
  noneGiven: { zh: '还没有公开的述职。', en: 'None has been published yet.' },
  when: { zh: '时间', en: 'When' },
  where: { zh: '地点', en: 'Where' },
  whom: { zh: '听取人', en: 'Who listens' },
  heldOn: { zh: '述职日期', en: 'Held on' },
  present: { zh: '到会选民', en: 'Voters present' },
  publishedOn: { zh: '公开日期', en: 'Published on' },
  deputy: { zh: '代表', en: 'Deputy' },
  kind: { zh: '类别', en: 'Kind' },
  sums: { zh: '选民评议（不记名）', en: 'Assessment by voters (nameless)' },
  head: { zh: '评议内容', en: 'What was assessed' },
  tooFew: {
    zh: `收回的评议表不足 ${fewestShown} 份，为保护评议人，不公布票数。`,
    en: `Fewer than ${fewestShown} sheets were returned; to protect those who filled them in, the sums are not published.`,
  },
  sheets: { zh: '收回评议表', en: 'Sheets returned' },
  answer: { zh: '代表对评议意见的答复', en: 'What the deputy says to the opinions' },
  points: { zh: '整改事项', en: 'What will be put right' },
  by: { zh: '期限', en: 'by' },
  kept: { zh: '已完成，经核实', en: 'done and verified' },
  open: { zh: '进行中', en: 'under way' },
  back: { zh: '全部述职', en: 'All reports' },
})

interface All {
  readonly coming: readonly AnnouncedReport[]
  readonly given: readonly PublishedReport[]
}

const titleOf = (deputy: string): Bilingual => ({ zh: `${deputy}代表述职`, en: `${deputy} reports to voters` })

const comingCard = (view: View, { deputy, on, place, listeners }: AnnouncedReport): Html =>
  html` <li class="card">
    <h3>${view.say(titleOf(deputy))}</h3>
    <dl class="facts">
      <div>
        <dt>${view.say(says.when)}</dt>
        <dd>${view.day(on)}</dd>
      </div>
      <div>
        <dt>${view.say(says.where)}</dt>
        <dd>${place}</dd>
      </div>
      <div>
        <dt>${view.say(says.whom)}</dt>
        <dd>${listeners}</dd>
      </div>
    </dl>
  </li>`

const givenCard = (view: View, { id, deputy, heldOn, votersPresent }: PublishedReport): Html =>
  html` <li class="card">
    <h3><a href="${view.at(`/reports-to-voters/${id}`)}">${view.say(titleOf(deputy))}</a></h3>
    <p>${view.day(heldOn)} · ${view.say(says.present)} ${votersPresent}</p>
  </li>`

/** When and where deputies report to voters, told ahead; and what was reported. */
export const reportsPage = publicPage<All>({
  path: '/reports-to-voters',
  place: 'deputies',
  read: async ({ tx, congressId, today }) => ({
    coming: await announcedReports(tx, congressId, today),
    given: await publishedReports(tx, congressId),
  }),
  title: () => says.title,
  body: ({ coming, given }, view) =>
    html` <p class="lead">${view.say(says.lead)}</p>
      <h2>${view.say(says.coming)}</h2>
      ${
        coming.length === 0
          ? html`<p>${view.say(says.noneComing)}</p>`
          : html`<ul class="cards">
              ${coming.map((each) => comingCard(view, each))}
            </ul>`
      }
      <h2>${view.say(says.given)}</h2>
      ${
        given.length === 0
          ? html`<p>${view.say(says.noneGiven)}</p>`
          : html`<ul class="cards">
              ${given.map((each) => givenCard(view, each))}
            </ul>`
      }`,
  table: ({ coming, given }) => ({
    name: 'reports-to-voters',
    columns: [
      ['deputy', says.deputy],
      ['on', says.heldOn],
      ['place', says.where],
      ['voters', says.present],
      ['published', says.publishedOn],
    ],
    rows: [
      ...coming.map(({ deputy, on, place }) => ({ deputy, on, place, voters: null, published: null })),
      ...given.map(({ deputy, heldOn, place, votersPresent, publishedOn }) => ({
        deputy,
        on: heldOn,
        place,
        voters: votersPresent,
        published: publishedOn,
      })),
    ],
  }),
  entries: ({ coming, given }) => [
    ...coming.map(({ id, deputy, on, place, listeners }) => ({
      id: `${id}-announced`,
      title: `${titleOf(deputy).zh}：${on}`,
      at: '/reports-to-voters',
      on,
      summary: `${place}（${listeners}）`,
    })),
    ...given.map(({ id, deputy, publishedOn, votersPresent }) => ({
      id,
      title: titleOf(deputy).zh,
      at: `/reports-to-voters/${id}`,
      on: publishedOn,
      summary: `${says.present.zh} ${votersPresent}`,
    })),
  ],
  leadsTo: ({ given }) => given.map(({ id }) => `/reports-to-voters/${id}`),
})

const sumsTable = (view: View, { sums, sheets }: WholeReport): Html =>
  sums === null
    ? html`<p>${view.say(says.tooFew)}</p>`
    : html`<p>${view.say(says.sheets)} ${sheets}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">${view.say(says.head)}</th>
              ${grades.map((grade) => html`<th scope="col">${view.say(gradeNames[grade])}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${heads.map(
              (head) =>
                html`<tr>
                  <th scope="row">${view.say(headNames[head])}</th>
                  ${grades.map((grade) => html`<td>${sums[head][grade]}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>`

const pointsList = (view: View, { points }: WholeReport): Html | '' =>
  points.length === 0
    ? ''
    : html`<h2>${view.say(says.points)}</h2>
        <ul class="cards">
          ${points.map(
            ({ promise, dueOn, kept }) =>
              html`<li class="card">
                <p>${promise}</p>
                <p>
                  ${view.say(says.by)} ${view.day(dueOn)} ·
                  <span class="stage">${view.say(kept ? says.kept : says.open)}</span>
                </p>
              </li>`,
          )}
        </ul>`

/** One published report to voters. */
export const reportPage = publicPage<WholeReport>({
  path: '/reports-to-voters/:id',
  place: 'deputies',
  read: ({ tx, congressId, params }) =>
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params['id'] ?? '')
      ? publishedReport(tx, congressId, params['id'] ?? '')
      : Promise.resolve(null),
  title: ({ deputy }) => titleOf(deputy),
  body: (report, view) =>
    html` <p class="crumbs"><a href="${view.at('/reports-to-voters')}">${view.say(says.back)}</a></p>
      <dl class="facts">
        <div>
          <dt>${view.say(says.heldOn)}</dt>
          <dd>${view.day(report.heldOn)}</dd>
        </div>
        <div>
          <dt>${view.say(says.where)}</dt>
          <dd>${report.place}</dd>
        </div>
        <div>
          <dt>${view.say(says.present)}</dt>
          <dd>${report.votersPresent}</dd>
        </div>
      </dl>
      ${report.sections.map(
        ({ heading, text }) =>
          html`<h2>${view.say(headingNames[heading])}</h2>
            <p class="text">${text}</p>`,
      )}
      <h2>${view.say(says.sums)}</h2>
      ${sumsTable(view, report)}
      ${
        report.answer
          ? html`<h2>${view.say(says.answer)}</h2>
              <p class="text">${report.answer}</p>`
          : ''
      }
      ${pointsList(view, report)}`,
  data: (report) => report,
})

/** What the public reads of this room. */
export const voterPublicPages: readonly PublicPage[] = [reportsPage, reportPage]
