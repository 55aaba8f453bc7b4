import { html } from 'hono/html'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Html, PublicAsked, PublicPage, View } from '../../../platform/portal/page.ts'
import type { LawLine, LawPage } from './contract.ts'
import { lawBody, articleBody, type ArticleModel } from './public-html.ts'
import { publicSays as says } from './public-says.ts'
import { publishedLaw } from './published.ts'
import { searchLaws, type Hit } from './search.ts'
import { levelNames, standingNames } from './words.ts'

interface Library {
  readonly rows: readonly LawLine[]
  readonly hits: readonly Hit[]
  readonly q: string
}

const beginning = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text)

const searchForm = (q: string, view: View): Html =>
  html`<form action="${view.at('/laws')}" method="get" role="search">
    <div class="row">
      <div class="field">
        <label for="q">${view.say(says.search)}</label>
        <p class="hint" id="q-hint">${view.say(says.searchHint)}</p>
        <input id="q" name="q" type="search" maxlength="100" value="${q}" aria-describedby="q-hint" />
      </div>
      <button class="button" type="submit">${view.say(says.find)}</button>
    </div>
  </form>`

const hit = (view: View, { lawId, law, number, label, text }: Hit): Html =>
  html`<li>
    <h3><a href="${view.at(`/laws/${lawId}/${number}`)}">${law} ${label}</a></h3>
    <p>${beginning(text)}</p>
  </li>`

const law = (view: View, { id, name, level, standing, effectiveOn, articles }: LawLine): Html =>
  html`<li>
    <h3><a href="${view.at(`/laws/${id}`)}">${name}</a></h3>
    <p class="hint">
      ${view.say(levelNames[level])} · ${view.day(effectiveOn)} · ${articles} ${view.say(says.articles)}
      <span class="stage">${view.say(standingNames[standing])}</span>
    </p>
  </li>`

function libraryBody({ rows, hits, q }: Library, view: View): Html {
  const nothing = hits.length === 0 && rows.length === 0
  return html`<p class="lead">${view.say(says.lead)}</p>
    ${searchForm(q, view)}
    ${
      q && hits.length > 0
        ? html`<h2>${view.say(says.found)}</h2>
            <p class="hint">${view.say(says.most)}</p>
            <ul class="cards">
              ${hits.map((each) => hit(view, each))}
            </ul>`
        : ''
    }
    ${
      rows.length > 0
        ? html`<h2>${view.say(says.laws)}</h2>
            <ul class="cards">
              ${rows.map((each) => law(view, each))}
            </ul>`
        : ''
    }
    ${nothing ? html`<p class="note">${view.say(q ? says.nothing : says.none)}</p>` : ''}`
}

/** 法规库: every law, and a search of the articles in force. */
export const lawsPage: PublicPage<Library> = {
  path: '/laws',
  place: 'laws',
  queries: ['q'],
  read: async (asked) => {
    const q = (asked.query['q'] ?? '').slice(0, 100)
    return { q, ...(await searchLaws(asked, { q })) }
  },
  title: () => says.title,
  body: libraryBody,
  table: ({ rows }) => ({
    name: 'laws',
    columns: [
      ['id', says.id],
      ['name', says.name],
      ['level', says.level],
      ['standing', says.standing],
      ['effective_on', says.effectiveOn],
      ['articles', says.count],
    ],
    rows: rows.map(({ id, name, level, standing, effectiveOn, articles }) => ({
      id,
      name,
      level: levelNames[level].zh,
      standing: standingNames[standing].zh,
      effective_on: effectiveOn,
      articles,
    })),
  }),
  leadsTo: ({ rows }) => rows.map(({ id }) => `/laws/${id}`),
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const lawAsked = ({ params, query, ...asked }: PublicAsked): Promise<LawPage | null> => {
  const { id = '' } = params
  const version = query['version'] ?? ''
  if (!uuid.test(id) || (version && !uuid.test(version))) return Promise.resolve(null)
  return publishedLaw(asked, id, version || undefined)
}

const named = (text: string): Bilingual => ({ zh: text, en: text })

/** One law with all its articles, in the version in force or in another. */
export const lawPage: PublicPage<LawPage> = {
  path: '/laws/:id',
  place: 'laws',
  queries: ['version'],
  read: lawAsked,
  title: ({ name }) => named(name),
  body: lawBody,
  table: ({ articles }) => ({
    name: 'law',
    columns: [
      ['number', says.number],
      ['label', says.label],
      ['headings', says.headings],
      ['text', says.text],
    ],
    rows: articles.map(({ number, label, headings, text }) => ({ number, label, headings: headings.join(' '), text })),
  }),
  leadsTo: ({ id, articles }) => articles.map(({ number }) => `/laws/${id}/${number}`),
}

/** One article, as it is cited. */
export const articlePage: PublicPage<ArticleModel> = {
  path: '/laws/:id/:article',
  place: 'laws',
  queries: ['version'],
  read: async (asked) => {
    const found = await lawAsked(asked)
    const at = found?.articles.findIndex(({ number }) => number === asked.params['article']) ?? -1
    const article = found?.articles[at]
    return found && article ? { law: found, article, at } : null
  },
  title: ({ law: { name }, article }) => named(`${name} ${article.label}`),
  body: articleBody,
  data: ({ law: { name, version }, article }) => ({ law: name, effective_on: version.effectiveOn, ...article }),
}
