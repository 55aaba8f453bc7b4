import { html } from 'hono/html'
import { publicPage, type Html, type PublicAsked, type PublicPage, type View } from '../../../platform/portal/page.ts'
import { settingsOf } from '../../organs/index.ts'
import { countsOf, fewerThanThree, fold, monthSaid } from './names.ts'
import { digests, quotableIn } from './queries.ts'
import type { Figures } from './words.ts'

const says = {
  list: { zh: '社情民意月报', en: 'What people said, month by month' },
  lead: {
    zh: '每个月把群众意见汇总一次：说了什么、在哪里、怎么收到的、办得怎么样。',
    en: 'Each month: what people said, where, how it reached us, and what became of it.',
  },
  none: { zh: '还没有公开的月报。', en: 'None is published yet.' },
  total: { zh: '收到意见', en: 'Opinions received' },
  words: { zh: '群众原话', en: 'In people’s own words' },
  count: { zh: '件数', en: 'Number' },
  before: { zh: '前几个月', en: 'The months before' },
  opinions: { zh: '群众意见', en: 'Opinions' },
} as const

const sentIn = ({ tx, congressId }: PublicAsked) =>
  digests(tx, congressId).where('matter.state', '=', 'sent').orderBy('digest.month', 'desc').limit(60)

/** Each congress decides whether its digest is published. */
const isPublic = async ({ tx, congressId }: PublicAsked): Promise<boolean> =>
  (await settingsOf(tx, congressId)).flag('opinions.digest-public')

const digestsPage = publicPage<{ readonly months: readonly string[] }>({
  path: '/opinions/digests',
  place: 'opinions',
  read: async (asked) => ({
    months: (await isPublic(asked)) ? (await sentIn(asked).execute()).map(({ month }) => month) : [],
  }),
  title: () => says.list,
  body: ({ months }, view) =>
    html`<p class="lead">${view.say(says.lead)}</p>
      ${
        months.length === 0
          ? html`<p>${view.say(says.none)}</p>`
          : html`<ul class="cards">
              ${months.map(
                (month) =>
                  html`<li>
                    <h2><a href="${view.at(`/opinions/digests/${month}`)}">${view.say(monthSaid(month))}</a></h2>
                  </li>`,
              )}
            </ul>`
      }
      <p><a href="${view.at('/opinions')}">${view.say(says.opinions)}</a></p>`,
  leadsTo: ({ months }) => months.map((month) => `/opinions/digests/${month}`),
})

interface Model {
  readonly month: string
  readonly summary: string
  readonly figures: Figures
  readonly quotes: readonly { readonly id: string; readonly text: string }[]
}

async function readOne(asked: PublicAsked): Promise<Model | null> {
  if (!(await isPublic(asked))) return null
  const row = await sentIn(asked)
    .where('digest.month', '=', asked.params['month'] ?? '')
    .executeTakeFirst()
  if (!row?.figures) return null
  const chosen = row.quotes as string[]
  const quotable = await quotableIn(asked.tx, asked.congressId, row.month)
  return {
    month: row.month,
    summary: row.summary,
    figures: row.figures as Figures,
    quotes: quotable.filter(({ id }) => chosen.includes(id)),
  }
}

const totalSaid = (view: View, total: number | null): string =>
  total === null ? view.say(fewerThanThree) : String(total)

const table = (title: string, rows: readonly (readonly [string, string])[]): Html =>
  html`<table>
    <caption>
      ${title}
    </caption>
    <tbody>
      ${rows.map(
        ([name, count]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="count">${count}</td>
          </tr>`,
      )}
    </tbody>
  </table>`

const digestPage = publicPage<Model>({
  path: '/opinions/digests/:month',
  place: 'opinions',
  read: readOne,
  title: ({ month }) => ({
    zh: `${monthSaid(month).zh}社情民意月报`,
    en: `What people said in ${monthSaid(month).en}`,
  }),
  body: ({ summary, figures, quotes }, view) =>
    html`<p class="lead">${view.say(says.total)} ${totalSaid(view, figures.total)}</p>
      <p class="text">${summary}</p>
      ${countsOf(figures).map(({ title, rows }) =>
        table(
          view.say(title),
          rows.map(({ name, count }) => [view.say(name), String(count)] as const),
        ),
      )}
      ${table(
        view.say(says.before),
        figures.trend.map(({ month, total }) => [view.say(monthSaid(month)), totalSaid(view, total)] as const),
      )}
      <p class="hint">${view.say(fold)}</p>
      ${
        quotes.length > 0
          ? html`<h2>${view.say(says.words)}</h2>
              ${quotes.map(({ id, text }) => html`<p class="text card"><a href="${view.at(`/opinions/${id}`)}">${text}</a></p>`)}`
          : ''
      }
      <p><a href="${view.at('/opinions/digests')}">${view.say(says.list)}</a></p>`,
  data: ({ month, summary, figures }) => ({ month, summary, figures }),
})

/** Digests, where the congress's own rule publishes them. */
export const digestPublicPages: readonly PublicPage[] = [digestsPage, digestPage]
