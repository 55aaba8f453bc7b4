import { html } from 'hono/html'
import type { Bilingual } from '../../../law/bilingual.ts'
import { publicPage, type Html, type PublicTable, type View } from '../../../platform/portal/page.ts'
import { publicList, listQueries, wholeList, type Choice, type Filters, type PublicList } from './list.ts'
import type { PublicLine } from './line.ts'
import { found, numbered, publicSays as says } from './says.ts'
import { stageNames, stages } from './words.ts'

/** Where a paper has come, as a sign of its own: never by colour alone. */
export const stageSign = ({ say }: View, line: PublicLine): Html => {
  const good = line.stage === 'closed' ? ' good' : ''
  return html`<span class="stage${line.isLate ? ' late' : good}"
      >${say(line.isLate ? says.late : stageNames[line.stage])}</span
    >${line.isKey ? html` <span class="stage">${say(says.key)}</span>` : ''}`
}

/** A paper in a list, wherever everybody reads of it. */
export function paperCard(view: View, line: PublicLine): Html {
  const { say, day } = view
  const { open } = line
  const said = [
    open?.deputy?.name ?? open?.proposers,
    open?.organ,
    line.repliedOn ? `${say(says.repliedOn)} ${day(line.repliedOn)}` : '',
    !line.repliedOn && line.dueOn ? `${say(says.dueOn)} ${day(line.dueOn)}` : '',
  ].filter(Boolean)
  return html`<li>
    <h2>
      <a href="${view.at(`/suggestions/${line.id}`)}"
        >${open ? open.title : `${say(numbered(line.number))} · ${say(says.notPublic)}`}</a
      >
    </h2>
    <p>${stageSign(view, line)} ${open ? say(numbered(line.number)) : ''}</p>
    ${said.length > 0 ? html`<p class="hint">${said.join(' · ')}</p>` : ''}
  </li>`
}

interface Selecting {
  readonly name: keyof Filters
  readonly label: Bilingual
  readonly chosen: string
  readonly choices: readonly Choice[]
}

function select({ say }: View, { name, label, chosen, choices }: Selecting): Html {
  const options = choices.map(
    ({ value, name: shown }) =>
      html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${shown}</option>`,
  )
  return html`<div class="field">
    <label for="${name}">${say(label)}</label>
    <select id="${name}" name="${name}">
      <option value="">${say(says.any)}</option>
      ${options}
    </select>
  </div>`
}

const isNarrowed = ({ find: _, ...others }: Filters): boolean => Object.values(others).some((value) => value !== '')

function filterForm(view: View, { filters, choices }: PublicList): Html {
  const { say } = view
  const stageChoices = stages.map((stage) => ({ value: stage, name: say(stageNames[stage]) }))
  const sessions = [...choices.sessions, { value: 'between', name: say(says.between) }]
  const named = choices.categories.map((category) => ({ value: category, name: category }))
  return html`<form method="get" action="${view.at('/suggestions')}">
    <div class="field">
      <label for="find">${say(says.find)}</label>
      <input id="find" name="find" type="search" maxlength="60" value="${filters.find}" />
    </div>
    <details ${isNarrowed(filters) ? html`open` : ''}>
      <summary>${say(says.more)}</summary>
      ${select(view, { name: 'stage', label: says.stage, chosen: filters.stage, choices: stageChoices })}
      ${select(view, { name: 'category', label: says.category, chosen: filters.category, choices: named })}
      ${select(view, { name: 'organ', label: says.organ, chosen: filters.organ, choices: choices.organs })}
      ${choices.areas.length > 0 ? select(view, { name: 'area', label: says.area, chosen: filters.area, choices: choices.areas }) : ''}
      ${select(view, { name: 'session', label: says.session, chosen: filters.session, choices: sessions })}
    </details>
    <p><button class="button">${say(says.findButton)}</button></p>
  </form>`
}

const isAny = (filters: Filters): boolean => filters.find !== '' || isNarrowed(filters)

function paging(view: View, { filters, next, isFirst }: PublicList): Html {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''))
  const address = (after: string | null) => {
    const all = new URLSearchParams([...query, ...(after ? [['after', after]] : [])] as [string, string][])
    return view.at(`/suggestions${all.size > 0 ? `?${all.toString()}` : ''}`)
  }
  if (!next && isFirst) return html``
  return html`<nav class="pages" aria-label="${view.say(says.next)}">
    ${isFirst ? '' : html`<a href="${address(null)}">${view.say(says.first)}</a>`}
    ${next ? html`<a rel="next" href="${address(next)}">${view.say(says.next)}</a>` : ''}
  </nav>`
}

function listed(view: View, list: PublicList): Html {
  const { say } = view
  if (list.rows.length === 0)
    return html`<p class="note">
      ${say(isAny(list.filters) ? says.nothing : says.none)}
      ${isAny(list.filters) ? html`<br />${say(says.nothingHint)}` : ''}
    </p>`
  return html`<p><strong>${say(found(list.total))}</strong></p>
    <ul class="cards">
      ${list.rows.map((line) => paperCard(view, line))}
    </ul>`
}

const columns: PublicTable['columns'] = [
  ['number', says.number],
  ['title', says.title],
  ['stage', says.stage],
  ['category', says.category],
  ['deputy', says.deputy],
  ['organ', says.organ],
  ['session', says.session],
  ['submittedOn', says.submittedOn],
  ['assignedOn', says.assignedOn],
  ['dueOn', says.dueOn],
  ['repliedOn', says.repliedOn],
  ['resultClass', says.resultClass],
  ['key', says.key],
  ['late', says.late],
  ['id', { zh: '标识', en: 'Identifier' }],
]

const tableOf = (lines: readonly PublicLine[]): PublicTable => ({
  name: 'suggestions',
  columns,
  rows: lines.map((line) => ({
    number: line.number,
    title: line.open?.title ?? says.notPublic.zh,
    stage: stageNames[line.stage].zh,
    category: line.open?.category ?? '',
    deputy: line.open?.deputy?.name ?? line.open?.proposers ?? '',
    organ: line.open?.organ ?? '',
    ...{ session: line.session, submittedOn: line.submittedOn, assignedOn: line.assignedOn, dueOn: line.dueOn },
    ...{ repliedOn: line.repliedOn, resultClass: line.resultClass, key: line.isKey, late: line.isLate, id: line.id },
  })),
})

const newest = ({ repliedOn, assignedOn, submittedOn }: PublicLine) => repliedOn ?? assignedOn ?? submittedOn

/** Published suggestions, found by words and filters (公开的代表建议). */
export const listPage = publicPage<PublicList>({
  path: '/suggestions',
  place: 'suggestions',
  queries: listQueries,
  read: publicList,
  title: () => says.list,
  body: (list, view) => html`
    <p class="lead">${view.say(says.intro)}</p>
    ${filterForm(view, list)} ${listed(view, list)} ${paging(view, list)}
    <ul>
      ${isAny(list.filters) ? html`<li><a href="${view.at('/suggestions')}">${view.say(says.clear)}</a></li>` : ''}
      <li><a href="${view.at('/suggestions/numbers')}">${view.say(says.numbers)}</a></li>
      <li><a href="${view.at('/suggestions/all')}">${view.say(says.whole)}</a></li>
    </ul>
  `,
  table: ({ rows }) => tableOf(rows),
  entries: ({ rows }) =>
    rows.flatMap((line) => {
      const on = newest(line)
      if (!on || !line.open) return []
      const summary = [stageNames[line.stage].zh, line.open.deputy?.name, line.open.organ].filter(Boolean).join(' · ')
      return [{ id: line.id, title: line.open.title, at: `/suggestions/${line.id}`, on, summary }]
    }),
  leadsTo: ({ rows }) => rows.map(({ id }) => `/suggestions/${id}`),
})

/** The whole list, to take away. */
export const wholePage = publicPage<readonly PublicLine[]>({
  path: '/suggestions/all',
  place: 'suggestions',
  read: wholeList,
  title: () => says.wholeTitle,
  body: (lines, view) => html`
    <p class="crumbs"><a href="${view.at('/suggestions')}">${view.say(says.back)}</a></p>
    <p>${view.say(says.wholeHint)}</p>
    <p><strong>${view.say(found(lines.length))}</strong></p>
  `,
  table: tableOf,
  leadsTo: (lines) => lines.map(({ id }) => `/suggestions/${id}`),
})
