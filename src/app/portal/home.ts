import { html } from 'hono/html'
import {
  publicPage,
  type Html,
  type PublicAsked,
  type PublicEntry,
  type PublicPage,
  type PublicPlace,
  type View,
} from '../../platform/portal/page.ts'
import { placeNames } from '../../platform/portal/says.ts'
import { deputiesSaid, homeSays as says } from './home-says.ts'

interface Newest {
  readonly place: PublicPlace
  readonly at: string
  readonly entries: readonly PublicEntry[]
}

interface Home {
  readonly newest: readonly Newest[]
  readonly deputies: number
  readonly women: number
}

/** What a villager looks for first; the rest stands in the menu. */
const order: readonly PublicPlace[] = [
  'consultations',
  'stations',
  'suggestions',
  'opinions',
  'decisions',
  'columns',
  'bulletins',
]
const shownOfEach = 3

const nothingAsked = (names: readonly string[] = []) => Object.fromEntries(names.map((name) => [name, '']))

/** The newest of every list that says what is new. */
async function newestOf(asked: PublicAsked, pages: readonly PublicPage[]): Promise<Newest[]> {
  const lists = order.flatMap((place) =>
    pages.filter((page) => page.place === place && page.entries && !page.path.includes(':')),
  )
  const found: Newest[] = []
  for (const { place, path, queries, read, entries } of lists) {
    const model = await read({ ...asked, params: {}, query: nothingAsked(queries) })
    const newest = model === null ? [] : (entries?.(model) ?? [])
    if (newest.length > 0) found.push({ place, at: path, entries: newest.slice(0, shownOfEach) })
  }
  return found
}

async function peopleOf({ tx, congressId, today }: PublicAsked) {
  const { deputies, women } = await tx
    .selectFrom('deputies.deputy')
    .select(({ fn }) => [
      fn.countAll<number>().as('deputies'),
      fn.countAll<number>().filterWhere('sex', '=', 'female').as('women'),
    ])
    .where('congress_id', '=', congressId)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', today)]))
    .executeTakeFirstOrThrow()
  return { deputies, women }
}

const findDeputy = ({ say, at }: View): Html =>
  html`<section class="card">
    <h2>${say(says.find)}</h2>
    <form action="${at('/deputies')}" method="get" role="search">
      <div class="field">
        <label for="find">${say(says.findLabel)}</label>
        <input id="find" name="find" type="search" maxlength="60" autocomplete="address-level3" required />
      </div>
      <button class="button">${say(says.search)}</button>
    </form>
  </section>`

const saySomething = ({ say, at }: View, to: { readonly new: string; readonly follow: string }): Html =>
  html`<section class="card">
    <h2>${say(says.opinions)}</h2>
    <p>${say(says.opinionsHint)}</p>
    <p>
      ${to.new ? html`<a class="button" href="${at(to.new)}">${say(says.say)}</a>` : ''}
      ${to.follow ? html`<a class="button quiet" href="${at(to.follow)}">${say(says.follow)}</a>` : ''}
    </p>
  </section>`

const allOf = (place: PublicPlace) => ({
  zh: `${says.more.zh}${placeNames[place].zh}`,
  en: `${says.more.en}: ${placeNames[place].en}`,
})

const newestPart = ({ say, at, day }: View, { place, at: path, entries }: Newest): Html =>
  html`<h3>${say(placeNames[place])}</h3>
    <ul class="links">
      ${entries.map(
        (each) => html`<li><a href="${at(each.at)}">${each.title}</a> <span class="hint">${day(each.on)}</span></li>`,
      )}
    </ul>
    <p><a href="${at(path)}">${say(allOf(place))}</a></p>`

interface Listed {
  readonly path: string
}

/** The first page of a congress: its deputies first, then what one has to say, then what is new in every list. */
export function homePage(pages: readonly PublicPage[], forms: readonly Listed[]): PublicPage {
  const has = (path: string) => [...pages, ...forms].some((each) => each.path === path)
  const to = {
    new: has('/opinions/new') ? '/opinions/new' : '',
    follow: has('/opinions/follow') ? '/opinions/follow' : '',
  }
  return publicPage<Home>({
    path: '/',
    place: 'home',
    read: async (asked) => ({ newest: await newestOf(asked, pages), ...(await peopleOf(asked)) }),
    title: () => says.title,
    body: ({ newest, deputies, women }, view) =>
      html`<p class="lead">${view.say(says.lead)}</p>
        ${has('/deputies') ? findDeputy(view) : ''} ${to.new || to.follow ? saySomething(view, to) : ''}
        <h2>${view.say(says.latest)}</h2>
        ${newest.length > 0 ? newest.map((each) => newestPart(view, each)) : html`<p>${view.say(says.nothing)}</p>`}
        <h2>${view.say(says.people)}</h2>
        <p>${view.say(deputiesSaid(deputies, women))}</p>`,
    leadsTo: () => pages.filter(({ path }) => !path.includes(':')).map(({ path }) => path),
  })
}
