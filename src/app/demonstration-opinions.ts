import { matterOf } from '../congress/docket/index.ts'
import { organByName } from '../congress/organs/index.ts'
import { addDays } from '../law/day.ts'
import { newId } from '../platform/database/id.ts'
import type { Work } from '../platform/http/route.ts'
import { onDay } from './demonstration-people.ts'
import { askAs } from './demonstration-story.ts'

type Who = readonly [by: string, as: string]

const clerk: Who = ['clerk', '晏小舟']
const deputy = (name: string): Who => [`deputy ${name}`, name]
const schools: Who = ['handler 青岚县教育局', '蒲春晖']
const roads: Who = ['handler 青岚县交通运输局', '卓行舟']

interface Step {
  /** Days from today. */
  readonly ahead: number
  readonly who: Who
  readonly act: string
  /** The organ it goes to, where it goes to one. */
  readonly organ?: string
  readonly body?: object
}

interface SeedOpinion {
  readonly ahead: number
  readonly who: Who
  readonly said: object
  readonly then: readonly Step[]
}

const opinions: readonly SeedOpinion[] = [
  {
    ahead: -1,
    who: clerk,
    said: {
      source: 'phone',
      kind: 'proposal',
      subject: 'town',
      text: '新泽社区夜市收摊以后，地上的油污没有人冲，早上上学的孩子常滑倒。建议定个收摊清洗的规矩。',
      place: '岚源街道新泽社区',
      reach: 'code',
    },
    then: [],
  },
  {
    ahead: -3,
    who: deputy('龙晚秀'),
    said: {
      source: 'deputy',
      kind: 'question',
      subject: 'health',
      text: '村里几位老人的慢性病药一次只能开半个月，来回镇上不方便，问能不能一次开一个月。',
      place: '藤坞苗族乡坞底村',
      reach: 'nobody',
    },
    then: [],
  },
  {
    ahead: -18,
    who: clerk,
    said: {
      source: 'phone',
      kind: 'complaint',
      subject: 'traffic',
      text: '上堰村口到镇上的县道拐弯处没有反光镜，树又挡着，今年已经碰了两回车。',
      place: '枫堰镇上堰村',
      reach: 'call',
      name: '车上坡',
      phone: '139-0000-8801',
      toOrgan: true,
      mayPublish: true,
    },
    then: [
      {
        ahead: -16,
        who: clerk,
        act: 'handOnOpinion',
        organ: '青岚县交通运输局',
        body: { note: '请到现场看一看，能当场处理的先处理。' },
      },
      {
        ahead: -9,
        who: roads,
        act: 'answerOpinion',
        body: { text: '已到现场查看，挡视线的树枝已经修剪，拐弯处装了一面反光镜和一块减速标志。' },
      },
      { ahead: -8, who: clerk, act: 'tellOpinion', body: { how: 'phone', note: '本人说已经看到装好了。' } },
    ],
  },
  {
    ahead: -20,
    who: clerk,
    said: {
      source: 'station',
      kind: 'proposal',
      subject: 'education',
      text: '书院坡小学放学时，接孩子的车把坡道堵死了。建议各年级错开十分钟放学，坡下划一块等候区。',
      place: '岚源街道书院坡',
      reach: 'code',
      mayPublish: true,
    },
    then: [
      {
        ahead: -18,
        who: clerk,
        act: 'handOnOpinion',
        organ: '青岚县教育局',
        body: { note: '请会同学校研究错时放学。' },
      },
      {
        ahead: -10,
        who: schools,
        act: 'answerOpinion',
        body: { text: '学校已从本月起分三批放学，每批相隔十分钟；等候区已与街道商定位置，寒假期间划线。' },
      },
    ],
  },
  {
    ahead: -6,
    who: clerk,
    said: {
      source: 'paper',
      kind: 'legal',
      subject: 'law',
      text: '与邻居因宅基地界线的官司一审判了，本人不服，请人大代表帮忙改判。',
      reach: 'code',
    },
    then: [
      {
        ahead: -5,
        who: clerk,
        act: 'referOpinion',
        body: { reason: 'court', words: '人大代表不处理个案。对一审判决不服的，可以在判决书写明的期限内上诉。' },
      },
    ],
  },
]

/** Does one thing to an opinion, as it stands and on the day it was done. */
async function act(work: Work, id: string, { ahead, who, act: endpoint, organ, body }: Step): Promise<void> {
  const { version } = await matterOf(work.tx, work.congressId, { kind: 'opinion', id })
  const to = organ ? { organId: await organByName(work.tx, work.congressId, organ) } : {}
  const ask = askAs(onDay(work, addDays(work.today, ahead)))
  await ask(...who, endpoint, { params: { id }, body: { version, ...to, ...body } })
}

interface Lines {
  readonly rows: readonly { readonly id: string }[]
}

/** 公开审核: what was sent first, the school's, is admitted with its answer; the road's waits. */
async function moderate(work: Work, paper: string): Promise<void> {
  const there = onDay(work, addDays(work.today, -9))
  const ask = askAs(there)
  const { rows } = (await ask(...clerk, 'listModeration', { query: { paper } })) as Lines
  for (const { id } of rows) {
    const { version } = (await ask(...clerk, 'takeModeration', { params: { id }, body: {} })) as { version: number }
    await ask(...clerk, 'admitText', { params: { id }, body: { version } })
  }
}

/** What somebody said on the reception day that is past goes to the organ whose business it is. */
async function handOnFromReception(work: Work): Promise<void> {
  const { rows } = (await askAs(work)(...clerk, 'listOpinions', {})) as Lines
  const [first] = rows
  if (!first) return
  const body = { note: '接待日收到，涉及四个组冬灌，请实地查看后答复。' }
  await act(work, first.id, {
    ahead: -12,
    who: deputy('沈砚青'),
    act: 'handOnOpinion',
    organ: '青岚县水利局',
    body,
  })
}

/** 群众意见: looked at, with a deputy, with organs, told, shown to everybody, and one told where it belongs. */
export async function playOpinions(work: Work): Promise<void> {
  await handOnFromReception(work)
  for (const { ahead, who, said, then } of opinions) {
    const id = newId(work.now.getTime())
    await askAs(onDay(work, addDays(work.today, ahead)))(...who, 'noteOpinion', { body: { id, ...said } })
    for (const step of then) await act(work, id, step)
    if (then.some((step) => step.who === schools)) await moderate(work, id)
  }
}
