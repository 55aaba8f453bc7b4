import { html } from 'hono/html'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Html, PublicEntry, PublicPage, View } from '../../../platform/portal/page.ts'
import { publishedPiece, publishedPieces, type PublishedPiece } from './published.ts'
import { publicSays as says } from './public-says.ts'
import { sectionsOf } from './queries.ts'

interface Listed {
  readonly pieces: readonly PublishedPiece[]
  readonly sections: Readonly<Record<string, Bilingual>>
  readonly letter: string
}

/** The first lines of a text, for a list. */
const beginning = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text)

const choice = (view: View, { letter, name, chosen }: { letter: string; name: Bilingual; chosen: boolean }): Html =>
  html`<li>
    <a href="${view.at(letter ? `/columns?column=${letter}` : '/columns')}" ${chosen ? html`aria-current="page"` : ''}
      >${view.say(name)}</a
    >
  </li>`

const item = (view: View, { id, title, section, publishedOn, body }: PublishedPiece): Html =>
  html`<li>
    <h2><a href="${view.at(`/columns/${id}`)}">${title}</a></h2>
    <p class="hint">${view.say(section)} · ${view.day(publishedOn)}</p>
    <p>${beginning(body)}</p>
  </li>`

function listBody({ pieces, sections, letter }: Listed, view: View): Html {
  const choices = [['', says.all] as const, ...Object.entries(sections)]
  return html`<p class="lead">${view.say(says.lead)}</p>
    <nav aria-label="${view.say(says.which)}">
      <ul class="pages">
        ${choices.map(([key, name]) => choice(view, { letter: key, name, chosen: key === letter }))}
      </ul>
    </nav>
    ${
      pieces.length === 0
        ? html`<p class="note">${view.say(says.none)}</p>`
        : html`<ul class="cards">
            ${pieces.map((piece) => item(view, piece))}
          </ul>`
    }`
}

const entryOf = ({ id, title, publishedOn, body }: PublishedPiece): PublicEntry => ({
  id,
  title,
  at: `/columns/${id}`,
  on: publishedOn,
  summary: beginning(body),
})

/** 专栏: what the congress publishes, the newest first. */
export const columnsPage: PublicPage<Listed> = {
  path: '/columns',
  place: 'columns',
  queries: ['column'],
  read: async (asked) => {
    const sections = await sectionsOf(asked.tx, asked.congressId)
    const letter = asked.query['column'] ?? ''
    if (letter && !Object.hasOwn(sections, letter)) return null
    const pieces = await publishedPieces(asked, { letter, most: 500 })
    return { sections, letter, pieces }
  },
  title: ({ sections, letter }) => sections[letter] ?? says.title,
  body: listBody,
  table: ({ pieces }) => ({
    name: 'columns',
    columns: [
      ['id', says.id],
      ['title', says.heading],
      ['column', says.column],
      ['published_on', says.publishedOn],
      ['text', says.text],
    ],
    rows: pieces.map(({ id, title, section, publishedOn, body }) => ({
      id,
      title,
      column: section.zh,
      published_on: publishedOn,
      text: body,
    })),
  }),
  entries: ({ pieces }) => pieces.slice(0, 50).map(entryOf),
  leadsTo: ({ pieces }) => pieces.map(({ id }) => `/columns/${id}`),
}

type Shown = NonNullable<Awaited<ReturnType<typeof publishedPiece>>>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** One piece with its pictures. */
export const columnPage: PublicPage<Shown> = {
  path: '/columns/:id',
  place: 'columns',
  read: (asked) => {
    const { id = '' } = asked.params
    return uuid.test(id) ? publishedPiece(asked, id) : Promise.resolve(null)
  },
  title: ({ title }) => ({ zh: title, en: title }),
  body: ({ id, section, letter, publishedOn, body, pictures }, view) =>
    html`<p class="hint">
        <a href="${view.at(`/columns?column=${letter}`)}">${view.say(section)}</a> · ${view.day(publishedOn)}
      </p>
      <div class="text">${body}</div>
      ${pictures.map(
        ({ publicId, caption }) =>
          html`<figure>
            <img
              src="${view.at(`/columns/${id}/pictures/${publicId}`)}"
              alt="${caption || view.say(says.picture)}"
              loading="lazy"
            />
            ${caption ? html`<figcaption class="hint">${caption}</figcaption>` : ''}
          </figure>`,
      )}
      <p><a href="${view.at('/columns')}">${view.say(says.back)}</a></p>`,
  data: ({ id, title, body, section, publishedOn, pictures }) => ({
    id,
    title,
    column: section,
    published_on: publishedOn,
    text: body,
    pictures: pictures.map(({ publicId, caption }) => ({ id: publicId, caption })),
  }),
}
