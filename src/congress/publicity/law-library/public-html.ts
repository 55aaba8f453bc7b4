import { html } from 'hono/html'
import type { Html, View } from '../../../platform/portal/page.ts'
import type { LawPage } from './contract.ts'
import { publicSays as says } from './public-says.ts'
import { levelNames, standingNames } from './words.ts'

type Article = LawPage['articles'][number]

export interface ArticleModel {
  readonly law: LawPage
  readonly article: Article
  readonly at: number
}

/** The address of a law, or of one of its articles, in the version that is being read. */
function addressOf({ id, version, versions }: LawPage, number?: string): string {
  const newest = versions.length < 2
  const path = number ? `/laws/${id}/${number}` : `/laws/${id}`
  return newest || version.standing === 'in-force' ? path : `${path}?version=${version.id}`
}

const fact = (view: View, name: (typeof says)[keyof typeof says], value: string): Html =>
  html`<dt>${view.say(name)}</dt>
    <dd>${value}</dd>`

/** Says that it is not in force before anything is read. */
const warning = ({ version }: LawPage, view: View): Html | string =>
  version.standing === 'in-force'
    ? ''
    : html`<p class="wrong">
        <strong>${view.say(standingNames[version.standing])}</strong> ${view.say(says.notInForce)}
      </p>`

const facts = ({ level, version }: LawPage, view: View): Html =>
  html`<dl class="facts">
    ${fact(view, says.level, view.say(levelNames[level]))}
    ${fact(view, says.standing, view.say(standingNames[version.standing]))}
    ${fact(view, says.adoptedOn, view.day(version.adoptedOn))}
    ${fact(view, says.effectiveOn, view.day(version.effectiveOn))}
    ${version.repealedOn ? fact(view, says.repealedOn, view.day(version.repealedOn)) : ''}
    ${fact(view, says.source, version.source)}
  </dl>`

function versionList({ id, version, versions }: LawPage, view: View): Html | string {
  if (versions.length < 2) return ''
  return html`<h2>${view.say(says.versions)}</h2>
    <ul>
      ${versions.map(
        (each) =>
          html`<li>
            <a
              href="${view.at(`/laws/${id}?version=${each.id}`)}"
              ${each.id === version.id ? html`aria-current="true"` : ''}
              >${view.say(says.effectiveOn)} ${view.day(each.effectiveOn)}</a
            >
            <span class="stage">${view.say(standingNames[each.standing])}</span>
          </li>`,
      )}
    </ul>`
}

/** Headings as they begin: each is written before the first article below it. */
const startOf = (articles: readonly Article[], at: number): readonly string[] => {
  const before = articles[at - 1]?.headings ?? []
  const { headings = [] } = articles[at] ?? {}
  const same = headings.findIndex((heading, index) => heading !== before[index])
  return same === -1 ? [] : headings.slice(same)
}

const article = (law: LawPage, view: View, at: number): Html => {
  const { number, label, text, headings } = law.articles[at] as Article
  const link = html`<a href="${view.at(addressOf(law, number))}">${label}</a>`
  return html`${startOf(law.articles, at).map((heading) => html`<h2 lang="zh-CN">${heading}</h2>`)}
    <section id="a${number}">
      ${
        // A law without chapters has no heading between its name and its articles.
        headings.length > 0 ? html`<h3>${link}</h3>` : html`<h2>${link}</h2>`
      }
      <p class="text" lang="zh-CN">${text}</p>
    </section>`
}

export const lawBody = (law: LawPage, view: View): Html =>
  html`${warning(law, view)} ${facts(law, view)} ${versionList(law, view)}
    ${law.version.preamble ? html`<p class="text" lang="zh-CN">${law.version.preamble}</p>` : ''}
    ${law.articles.map((_, at) => article(law, view, at))}
    <p><a href="${view.at('/laws')}">${view.say(says.back)}</a></p>`

export function articleBody({ law, article: { headings, text }, at }: ArticleModel, view: View): Html {
  const step = (to: number, name: 'before' | 'after') => {
    const next = law.articles[to]
    return next
      ? html`<li><a href="${view.at(addressOf(law, next.number))}">${view.say(says[name])} ${next.label}</a></li>`
      : ''
  }
  return html`${warning(law, view)}
    <p class="hint"><a href="${view.at(addressOf(law))}">${law.name}</a>${headings.map((each) => html` · ${each}`)}</p>
    <p class="text lead" lang="zh-CN">${text}</p>
    <p class="hint">${view.say(says.effectiveOn)} ${view.day(law.version.effectiveOn)} · ${law.version.source}</p>
    <nav aria-label="${view.say(says.contents)}">
      <ul class="pages">
        ${step(at - 1, 'before')} ${step(at + 1, 'after')}
        <li><a href="${view.at(addressOf(law))}">${view.say(says.whole)}</a></li>
      </ul>
    </nav>`
}
