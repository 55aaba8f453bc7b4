import { html } from 'hono/html'
import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import { publicPage, type Html, type View } from '../../../platform/portal/page.ts'
import { figures, type FigureKey } from '../numbers/figures.ts'
import { publicFigures, publicNumbers, type PublicFigure, type PublicNumbers, type PublicRow } from './numbers.ts'
import { publicSays } from './says.ts'

const says = sentences({
  title: { zh: '代表建议办理数字', en: 'Suggestions in numbers' },
  intro: {
    zh: '按件统计，每天更新；算法写在最下面。',
    en: 'Counted by paper, made anew daily; how it is counted stands below.',
  },
  answered: { zh: '答复', en: 'Answered' },
  solved: { zh: '办成没有', en: 'What came of it' },
  promises: { zh: '答应的事', en: 'What was promised' },
  ratings: { zh: '代表满意不满意', en: 'What deputies thought' },
  tooFew: {
    zh: '作出评价的还太少，按规定不公布（免得看出是谁评的）。',
    en: 'Too few have rated to tell the sums without telling who rated how.',
  },
  each: { zh: '分开看', en: 'One by one' },
  byOrgan: { zh: '各承办单位', en: 'By organ' },
  byCategory: { zh: '各类别', en: 'By subject' },
  name: { zh: '名称', en: 'Name' },
  how: { zh: '怎么算的', en: 'How it is counted' },
  none: { zh: '还没有交办的建议。', en: 'Nothing has been handed over yet.' },
  group: { zh: '分组', en: 'Group' },
  all: { zh: '全部', en: 'All' },
  organ: { zh: '承办单位', en: 'organ' },
  category: { zh: '类别', en: 'subject' },
})

const upTo = (day: string): Bilingual => ({
  zh: `评价只公布总数，每月更新一次，算到${day}以前。`,
  en: `Ratings are told as sums only, once a month, up to before ${day}.`,
})

interface Bar {
  readonly key: FigureKey
  readonly count: number
  readonly of: number
}

/** A figure in words, as a count and a share, with a bar that says the same. */
function bar({ say }: View, { key, count, of }: Bar): Html {
  const share = of > 0 ? Math.round((count / of) * 100) : 0
  const id = `bar-${key}`
  return html`<p id="${id}">
      ${say(figures[key].name)} <strong>${count}</strong>${key === 'handed-over' ? '' : html` · ${share}%`}
    </p>
    <progress aria-labelledby="${id}" max="${Math.max(of, 1)}" value="${count}">${share}%</progress>`
}

const bars = (view: View, title: Bilingual, all: readonly Bar[]): Html =>
  html`<section>
    <h2>${view.say(title)}</h2>
    ${all.map((each) => bar(view, each))}
  </section>`

const inTable = ['handed-over', 'replied', 'in-time', 'overdue', 'solved', 'promised', 'kept', 'broken'] as const

function table({ say }: View, title: Bilingual, rows: readonly PublicRow[]): Html {
  if (rows.length === 0) return html``
  const lines = rows.map(
    ({ name, figures: counted }) =>
      html`<tr>
        <th scope="row">${name}</th>
        ${inTable.map((key) => html`<td class="count" data-name="${say(figures[key].name)}">${counted[key]}</td>`)}
      </tr>`,
  )
  return html`<details>
    <summary><strong>${say(title)}</strong> ${rows.length}</summary>
    <table class="stack" aria-label="${say(title)}">
      <thead>
        <tr>
          <th scope="col">${say(says.name)}</th>
          ${inTable.map((key) => html`<th scope="col" class="count">${say(figures[key].name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
  </details>`
}

/** All papers together: how many of which, as bars. */
function wholes(view: View, { total }: PublicNumbers): Html {
  const of = (key: PublicFigure, whole: PublicFigure): Bar => ({
    key,
    count: total.figures[key],
    of: total.figures[whole],
  })
  const handed = (['handed-over', 'replied', 'overdue', 'extended'] as const).map((key) => of(key, 'handed-over'))
  const replied = (['in-time', 'solved', 'promising', 'explained'] as const).map((key) => of(key, 'replied'))
  const promised = (['kept', 'kept-late', 'promise-open', 'broken'] as const).map((key) => of(key, 'promised'))
  return html`${bars(view, says.answered, handed)} ${bars(view, says.solved, replied)}
  ${bars(view, says.promises, promised)}`
}

function rated(view: View, { ratings, ratingsUpTo }: PublicNumbers): Html {
  const { say, day } = view
  const of = ratings?.by.map(([key, count]) => ({ key, count, of: ratings.counted })) ?? []
  const none = html`<h2>${say(says.ratings)}</h2>
    <p>${say(says.tooFew)}</p>`
  return html`${ratings ? bars(view, says.ratings, of) : none}
    <p class="hint">${say(upTo(day(ratingsUpTo)))}</p>`
}

function method({ say }: View, { ratings }: PublicNumbers): Html {
  const told = [...publicFigures, ...(ratings?.by.map(([key]) => key) ?? [])]
  return html`<h2>${say(says.how)}</h2>
    <dl class="facts">
      ${told.map(
        (key) =>
          html`<dt>${say(figures[key].name)}</dt>
            <dd>${say(figures[key].means)}</dd>`,
      )}
    </dl>`
}

function body(numbers: PublicNumbers, view: View): Html {
  const { say, day } = view
  return html`<p class="crumbs"><a href="${view.at('/suggestions')}">${say(publicSays.back)}</a></p>
    <p class="lead">${say(says.intro)} ${day(numbers.on)}</p>
    ${numbers.total.figures['handed-over'] === 0 ? html`<p class="note">${say(says.none)}</p>` : ''}
    ${wholes(view, numbers)} ${rated(view, numbers)}
    <h2>${say(says.each)}</h2>
    ${table(view, says.byOrgan, numbers.organs)} ${table(view, says.byCategory, numbers.categories)}
    ${method(view, numbers)}`
}

/** Figures of handling for everybody, with the method beside them. */
export const numbersPage = publicPage<PublicNumbers>({
  path: '/suggestions/numbers',
  place: 'suggestions',
  read: publicNumbers,
  title: () => says.title,
  body,
  table: ({ total, organs, categories }) => ({
    name: 'suggestions-numbers',
    columns: [
      ['group', says.group],
      ['name', says.name],
      ...publicFigures.map((key) => [key, figures[key].name] as const),
    ],
    rows: [
      { group: says.all.zh, name: '', ...total.figures },
      ...organs.map((row) => ({ group: says.organ.zh, name: row.name, ...row.figures })),
      ...categories.map((row) => ({ group: says.category.zh, name: row.name, ...row.figures })),
    ],
  }),
})
