import { html, raw } from 'hono/html'
import type { Html, PublicPlace, View } from './page.ts'
import type { Preferences } from './preferences.ts'
import { frameSays as says, placeNames, troubleSays } from './says.ts'
import { style } from './style.ts'

/** One entry of the menu: a place that has a page. */
export interface Place {
  readonly place: PublicPlace
  /** Below a congress's portal. */
  readonly at: string
}

/** What stands in the foot of every page, where the house has it. */
export interface Footing {
  /** Below a congress's portal; '' where there is none. */
  readonly about: string
  readonly words: string
  /** Whether there are other congresses to go to. */
  readonly congresses: boolean
}

export interface Framed {
  readonly view: View
  readonly preferences: Preferences
  /** The congress's name; null where the page is of none. */
  readonly congress: string | null
  readonly title: string
  readonly place: PublicPlace | null
  readonly places: readonly Place[]
  readonly footing: Footing
  /** The page's own address, to come back to after a switch. */
  readonly here: string
  /** The page's twins by their ending. */
  readonly twins: readonly Twin[]
  readonly body: Html
  /** Whether it may be found by search engines. */
  readonly found: boolean
}

export type Twin = 'csv' | 'json' | 'atom'

const twinTypes: Readonly<Record<Twin, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  atom: 'application/atom+xml',
}
const twinNames = { csv: says.sheet, json: says.data, atom: says.feed }

/** Where a page's twin stands: the ending comes before the query. */
export const twinAt = (here: string, twin: Twin): string => {
  const [path = '', query] = here.split('?', 2)
  return `${path}.${twin}${query ? `?${query}` : ''}`
}

function menu({ view, places, place }: Framed): Html {
  const links = places.map(
    (each) =>
      html`<li>
        <a href="${view.at(each.at)}" ${each.place === place ? raw('aria-current="true"') : ''}
          >${view.say(placeNames[each.place])}</a
        >
      </li>`,
  )
  const name = view.say(says.menu)
  // Twice in the page, once on any screen: folded away on a telephone, without script.
  return html`<nav class="menu wide" aria-label="${name}">
      <div class="in">
        <ul>
          ${links}
        </ul>
      </div>
    </nav>
    <details class="menu narrow">
      <summary>${name}</summary>
      <nav aria-label="${name}">
        <ul>
          ${links}
        </ul>
      </nav>
    </details>`
}

function switches({ view, preferences, here }: Framed): Html {
  const { language, print } = preferences
  const other = language === 'zh' ? 'en' : 'zh'
  return html`<form class="how" method="post" action="/public/preferences" aria-label="${view.say(says.preferences)}">
    <input type="hidden" name="back" value="${here}" />
    <button name="print" value="${print === 'large' ? 'usual' : 'large'}">
      ${view.say(print === 'large' ? says.usual : says.large)}
    </button>
    <button name="language" value="${other}" lang="${other === 'zh' ? 'zh-CN' : 'en'}">
      ${other === 'zh' ? '中文' : 'English'}
    </button>
  </form>`
}

function twinLinks({ view, twins, here }: Framed): Html {
  if (twins.length === 0) return html``
  const links = twins.map((twin) => html`<li><a href="${twinAt(here, twin)}">${view.say(twinNames[twin])}</a></li>`)
  return html`<ul class="twins" aria-label="${view.say(says.twins)}">
    ${links}
  </ul>`
}

function foot({ view, congress, footing }: Framed): Html {
  const { about, words, congresses } = footing
  const link = (at: string, name: string) => html`<li><a href="${at}">${name}</a></li>`
  return html`<footer class="foot">
    <div class="in">
      ${congress ? html`<p>${view.say(says.runBy)}${view.language === 'zh' ? '：' : ': '}${congress}</p>` : ''}
      <p>${view.say(says.privacy)}</p>
      <ul>
        ${congress && words ? link(view.at(words), view.say(says.words)) : ''}
        ${congress && about ? link(view.at(about), view.say(says.about)) : ''}
        ${congresses ? link('/public', view.say(says.congresses)) : ''} ${link('/', view.say(says.desk))}
      </ul>
    </div>
  </footer>`
}

function head({ title, congress, twins, here, found }: Framed): Html {
  const alternates = twins.map(
    (twin) => html`<link rel="alternate" type="${twinTypes[twin]}" href="${twinAt(here, twin)}" />`,
  )
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="color-scheme" content="light" />
    ${found ? '' : raw('<meta name="robots" content="noindex">')}
    <title>${congress && congress !== title ? `${title} · ${congress}` : title}</title>
    <link rel="icon" href="/icon.svg" />
    ${alternates}
    <style>
      ${raw('%style%')}
    </style>`
}

// Where lines are kept as typed, the formatter's own line before the text would show as an empty one.
const textBegins = /(<[a-z]+ (?:[^>]*\s)?class="(?:[^"]*\s)?text(?:\s[^"]*)?"[^>]*>)\s+/g

const opening = ({ view, preferences }: Framed) =>
  raw(
    `<html lang="${view.language === 'zh' ? 'zh-CN' : 'en'}"${preferences.print === 'large' ? ' class="large"' : ''}>`,
  )

/** A whole page. Where a note about its age may come, it says `staleMark`. */
export const staleMark = '<!--stand-->'

export async function frame(framed: Framed): Promise<string> {
  const { view, congress, title } = framed
  const name = congress ?? view.say(troubleSays.house)
  const page = html`<!doctype html>
    ${opening(framed)}
      <head>
        ${head(framed)}
      </head>
      <body>
        <a class="skip" href="#page">${view.say(says.skip)}</a>
        <header class="top">
          <div class="in">
            <div class="name">
              <a href="${congress ? view.at('/') : '/public'}">${name}<small>${view.say(says.tagline)}</small></a>
            </div>
            ${switches(framed)}
          </div>
        </header>
        ${congress ? menu(framed) : ''}
        <main id="page" tabindex="-1">
          <div class="in">
            ${raw(staleMark)}
            <h1>${title}</h1>
            ${framed.body} ${twinLinks(framed)}
          </div>
        </main>
        ${foot(framed)}
      </body>
    </html>`
  // The policy names the style by its hash: not a space may be added to it.
  return String(await page)
    .replace(/<style>\s*%style%\s*<\/style>/, () => `<style>${style}</style>`)
    .replaceAll(textBegins, '$1')
}
