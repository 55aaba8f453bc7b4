import { html } from 'hono/html'
import { publicPage } from '../../platform/portal/page.ts'
import { explained } from './words-said.ts'

/** The words of the congress for whoever meets them for the first time (名词解释). */
export const wordsPage = publicPage<true>({
  path: '/words',
  place: 'home',
  read: async () => true,
  title: () => ({ zh: '名词解释', en: 'Words explained' }),
  body: (_, view) =>
    html`${explained.map(
      ({ id, name, means }) =>
        html`<h2 id="${id}">${view.say(name)}</h2>
          <p>${view.say(means)}</p>`,
    )}`,
})
