import { html } from 'hono/html'
import type { Article } from '../../../law/article.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import { articleName } from '../../../law/cite.ts'
import { publicPage, type Html, type View } from '../../../platform/portal/page.ts'
import { arithmetic, votesSaid } from '../deciding/vote-said.ts'
import { publicFollowing, type PublicFollowing } from '../following/public.ts'
import { followingHtml } from '../following/public-html.ts'
import { bodyNames } from '../words.ts'
import { publishedSays as says } from './public-says.ts'
import { publishedDecision, publishedDecisions, type PublishedDecision, type PublishedList } from './published.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function line(view: View, { id, title, number, publishedOn, urgent }: PublishedList['rows'][number]): Html {
  const about = [number, view.day(publishedOn), urgent ? view.say(says.urgentShort) : ''].filter(Boolean)
  return html`<li>
    <h2><a href="${view.at(`/decisions/${id}`)}">${title}</a></h2>
    <p class="hint">${about.join(' · ')}</p>
  </li>`
}

/** The published resolutions of a congress (决议决定), the newest first. */
const list = publicPage<PublishedList>({
  path: '/decisions',
  place: 'decisions',
  read: publishedDecisions,
  title: () => says.list,
  body: ({ rows }, view) =>
    html`${
        rows.length > 0
          ? html`<ul class="cards">
              ${rows.map((row) => line(view, row))}
            </ul>`
          : html`<p>${view.say(says.none)}</p>`
      }
      <p><a href="${view.at('/question')}">${view.say(says.lookUp)}</a></p>`,
  table: ({ rows }) => ({
    name: 'decisions',
    columns: [
      ['number', says.number],
      ['title', says.title],
      ['publishedOn', says.publishedOn],
      ['urgent', says.urgentShort],
      ['id', says.id],
    ],
    rows: rows.map(({ number, title, publishedOn, urgent, id }) => ({ number, title, publishedOn, urgent, id })),
  }),
  entries: ({ rows }) =>
    rows.slice(0, 50).map(({ id, title, number, publishedOn }) => ({
      ...{ id, title, at: `/decisions/${id}`, on: publishedOn ?? '' },
      summary: number ?? '',
    })),
  leadsTo: ({ rows }) => rows.map(({ id }) => `/decisions/${id}`),
})

function howDecided(decision: PublishedDecision, { say, day, language }: View): Html {
  const { body, power, votes } = decision
  const articles: Article[] = [...(power ? [power] : []), ...(votes ? [votes.under] : [])]
  const facts: [Bilingual, string | null][] = [
    [says.organ, decision.organ],
    [says.by, body ? say(bodyNames[body]) : null],
    [says.asked, decision.deputiesAsked ? say(says.askedYes) : null],
    [says.deliberatedOn, day(decision.deliberatedOn)],
    [says.decidedOn, day(decision.decidedOn)],
    [says.vote, votes ? say(votesSaid(votes)) : null],
    [says.publishedOn, day(decision.publishedOn)],
    [says.under, articles.map((article) => say(articleName(article))).join(language === 'zh' ? '；' : '; ')],
  ]
  const sum = votes ? say(arithmetic({ ...votes, members: body === 'standing-committee' })) : ''
  return html`<h2>${say(says.how)}</h2>
    ${sum ? html`<p><strong>${sum}</strong></p>` : ''}
    <dl class="facts">
      ${facts.map(([name, fact]) =>
        fact
          ? html`<dt>${say(name)}</dt>
              <dd>${fact}</dd>`
          : '',
      )}
    </dl>`
}

interface Shown {
  readonly decision: PublishedDecision
  readonly following: PublicFollowing | null
}

/** A published resolution: its text, how it was decided with the arithmetic, the urgency if any, and how it is followed. */
const item = publicPage<Shown>({
  path: '/decisions/:id',
  place: 'decisions',
  read: async (asked) => {
    const id = asked.params['id'] ?? ''
    const decision = uuid.test(id) ? await publishedDecision(asked, id) : null
    return decision && { decision, following: await publicFollowing(asked, id) }
  },
  title: ({ decision: { title } }) => ({ zh: title, en: title }),
  body: ({ decision, following }, view) => {
    const { number, congress, resolution, urgency } = decision
    return html`<p class="hint">${[congress, number].filter(Boolean).join('　')}</p>
      ${urgency ? html`<p class="note"><strong>${view.say(says.urgent)}</strong>${urgency}</p>` : ''}
      <p class="text">${resolution}</p>
      ${howDecided(decision, view)} ${following ? followingHtml(following, view) : ''}
      <p><a href="${view.at('/decisions')}">${view.say(says.all)}</a></p>`
  },
  data: ({ decision, following }) => ({ ...decision, following }),
})

export const publishedPages = [list, item]
