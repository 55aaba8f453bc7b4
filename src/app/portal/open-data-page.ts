import { html } from 'hono/html'
import { sentences } from '../../law/bilingual.ts'
import type { Html, PublicPage, View } from '../../platform/portal/page.ts'
import { columnsOf, datasetsOf, reuse, type Dataset } from './open-data.ts'

const says = sentences({
  title: { zh: '公开数据', en: 'Open data' },
  lead: {
    zh: '网页上公开的内容，都可以成批下载，给电脑程序或者表格软件使用。',
    en: 'Everything these pages show can be downloaded as a whole, for programs and spreadsheets.',
  },
  everything: { zh: '一次下载全部', en: 'Everything at once' },
  zip: { zh: '全部表格和说明（ZIP）', en: 'All tables and their description (ZIP)' },
  package: { zh: '数据说明 datapackage.json', en: 'Description: datapackage.json' },
  people: { zh: '代表名册 Popolo JSON', en: 'Deputies as Popolo JSON' },
  oparl: { zh: '议会信息接口 OParl 1.1', en: 'Interface for parliaments: OParl 1.1' },
  sitemap: { zh: '网页清单 sitemap.xml', en: 'List of pages: sitemap.xml' },
  lists: { zh: '各项数据', en: 'The lists' },
  rows: { zh: '条', en: 'rows' },
  read: { zh: '看网页', en: 'Read the page' },
  csv: { zh: '表格 CSV', en: 'Table (CSV)' },
  json: { zh: '数据 JSON', en: 'Data (JSON)' },
  atom: { zh: '订阅 Atom', en: 'Feed (Atom)' },
  columns: { zh: '各列说明', en: 'Its columns' },
  column: { zh: '列名', en: 'Column' },
  meaning: { zh: '含义', en: 'What it says' },
  holds: { zh: '类型', en: 'Type' },
  reuse: { zh: '使用说明', en: 'Using it' },
  none: { zh: '还没有公开的数据。', en: 'Nothing has been published yet.' },
})

const typeNames = sentences({
  string: { zh: '文字', en: 'text' },
  integer: { zh: '整数', en: 'whole number' },
  number: { zh: '数', en: 'number' },
  boolean: { zh: '是或否', en: 'yes or no' },
  date: { zh: '日期', en: 'day' },
})

const link = (href: string, text: string): Html => html`<li><a href="${href}">${text}</a></li>`

const dataset = ({ page, title, table, hasFeed }: Dataset, view: View): Html =>
  html`<section class="card" id="${table.name}">
    <h3>${view.say(title)}</h3>
    <p class="hint">${table.rows.length} ${view.say(says.rows)}</p>
    <ul class="pages">
      ${link(view.at(page.path), view.say(says.read))} ${link(view.at(`/data/${table.name}.csv`), view.say(says.csv))}
      ${link(view.at(`${page.path}.json`), view.say(says.json))}
      ${hasFeed ? link(view.at(`${page.path}.atom`), view.say(says.atom)) : ''}
    </ul>
    <details>
      <summary>${view.say(says.columns)}</summary>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">${view.say(says.column)}</th>
            <th scope="col">${view.say(says.meaning)}</th>
            <th scope="col">${view.say(says.holds)}</th>
          </tr>
        </thead>
        <tbody>
          ${columnsOf(table).map(
            ({ name, title: meaning, type }) =>
              html`<tr>
                <td data-name="${view.say(says.column)}"><code>${name}</code></td>
                <td data-name="${view.say(says.meaning)}">${view.say(meaning)}</td>
                <td data-name="${view.say(says.holds)}">${view.say(typeNames[type])}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </section>`

const body = (datasets: readonly Dataset[], view: View): Html =>
  html`<p class="lead">${view.say(says.lead)}</p>
    <h2>${view.say(says.everything)}</h2>
    <ul>
      ${link(view.at('/data/all.zip'), view.say(says.zip))}
      ${link(view.at('/data/datapackage.json'), view.say(says.package))}
      ${link(view.at('/data/popolo.json'), view.say(says.people))} ${link(view.at('/oparl/v1.1'), view.say(says.oparl))}
      ${link(view.at('/sitemap.xml'), view.say(says.sitemap))}
    </ul>
    <h2>${view.say(says.reuse)}</h2>
    <p class="note">${view.say(reuse)}</p>
    <h2>${view.say(says.lists)}</h2>
    ${
      datasets.length === 0
        ? html`<p class="note">${view.say(says.none)}</p>`
        : datasets.map((each) => dataset(each, view))
    }`

/** 公开数据: every list the portal has, how to get it, and what its columns say. @param pages those whose lists it shows */
export const openDataPage = (pages: readonly PublicPage[]): PublicPage<Dataset[]> => ({
  path: '/data',
  place: 'data',
  read: ({ tx, congressId, now, language }) => datasetsOf(pages, { tx, congressId, now, language }),
  title: () => says.title,
  body,
})
