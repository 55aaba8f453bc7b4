import { ownerClient } from '../../platform/database/connect.ts'
import { searchText } from '../../platform/text/cut.ts'

const places = [
  '上堰村',
  '书院坡',
  '河口镇',
  '大坪乡',
  '新桥社区',
  '东湾村',
  '石门街道',
  '柳林村',
  '北关社区',
  '白沙镇',
]
const things = [
  '灌溉水渠',
  '通村公路',
  '乡镇卫生院',
  '中心小学',
  '公交线路',
  '污水管网',
  '路灯',
  '养老服务站',
  '农贸市场',
  '山塘水库',
]
const wants = ['修复', '扩建', '硬化', '增设', '改造', '提升管护', '加固', '开通', '整治', '完善配套']

/** Texts of the kind deputies write, cut for search once each: a thousand different ones. */
const texts = () =>
  places.flatMap((place) =>
    things.flatMap((thing) =>
      wants.map((want) => {
        const title = `关于${want}${place}${thing}的建议`
        const body = `${place}${thing}年久失修，影响群众生产生活。建议有关部门${want}，并列入年度计划。`
        return { title, body, words: searchText(title, body) }
      }),
    ),
  )

/** Fills a congress with papers in hand, each with its matter, places and duty, straight into the tables. */
export async function generate(ownerUrl: string, { congressId, count, organId, deputyId }: Filling): Promise<void> {
  const client = await ownerClient(ownerUrl)
  try {
    await client.query(`set app.congress = '${congressId}'`)
    await client.query('create temp table pool (n int primary key, title text, body text, words text)')
    const all = texts()
    await client.query(
      `insert into pool select n - 1, t, b, w from unnest($1::text[], $2::text[], $3::text[]) with ordinality as u(t, b, w, n)`,
      [all.map(({ title }) => title), all.map(({ body }) => body), all.map(({ words }) => words)],
    )
    await client.query(
      `create temp table made as select g as n, p.title, p.body, p.words,
         ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid as id
       from generate_series(1, ${count}) g join pool p on p.n = g % ${all.length}`,
    )
    for (const statement of fillers(congressId, organId, deputyId)) await client.query(statement)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

export interface Filling {
  readonly congressId: number
  readonly count: number
  readonly organId: string
  readonly deputyId: string
}

// A thousandth of all papers are the organ's and the deputy's own, as in life: an inbox is short, a list is long.
const fillers = (congressId: number, organId: string, deputyId: string): string[] => [
  `insert into docket.matter (congress_id, id, kind, title, reference, state, entered_at, days, opened_at)
   select ${congressId}, id, 'suggestion', title, '第' || n || '号', 'handling', now(), '{"assigned":"2026-09-01"}', now() from made`,
  `insert into docket.party (congress_id, matter_id, party, holder_kind, holder_id)
   select ${congressId}, id, 'handling-organ', 'organ', case when n % 1000 = 0 then '${organId}' else gen_random_uuid()::text end from made`,
  `insert into docket.duty (congress_id, id, matter_id, state, act, party, holder_kind, holder_id, opened_at, due_on, explanation)
   select ${congressId}, gen_random_uuid(), id, 'handling', 'reply', 'handling-organ', 'organ',
     case when n % 1000 = 0 then '${organId}' else gen_random_uuid()::text end, now(), date '2026-12-01' + (n % 200),
     '{"start":"2026-09-01","raw":"2026-12-01","on":"2026-12-01","direction":"forward","rolled":false,"skipped":[],"madeUp":[],
       "unknownYears":[],"period":{"count":3,"unit":"month"},"under":{"kind":"statute","law":{"zh":"代表法","en":"Deputies Law"},
       "number":"51.2","asOf":"2025-03-11","states":{"zh":"三个月内答复","en":"reply within three months"}}}' from made`,
  `insert into suggestions.suggestion (congress_id, id, number, title, facts, proposal, category, lead_deputy_id, organ_id,
     submitted_on, assigned_on, reply_due_on, created_at, search)
   select ${congressId}, id, '第' || n || '号', title, body, body, '水利', '${deputyId}', '${organId}',
     date '2026-08-20', date '2026-09-01', date '2026-12-01', now(), to_tsvector('simple', words) from made`,
]
