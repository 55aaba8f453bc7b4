import { deputyByName } from '../congress/deputies/index.ts'
import { organByName } from '../congress/organs/index.ts'
import { addDays } from '../law/day.ts'
import { newId } from '../platform/database/id.ts'
import type { Work } from '../platform/http/route.ts'
import { onDay } from './demonstration-people.ts'
import { askAs } from './demonstration-story.ts'

const clerk = ['clerk', '晏小舟'] as const
const chair = ['chair', '曹子良'] as const

const lawText = [
  '第一条　为了方便群众找到代表、方便代表听取意见，制定本办法。',
  '第二条　联络站每月至少安排一次代表接待日，提前三日公告时间、地点和值班代表。',
  '第三条　接待日收到的意见当日登记。能够当场说明的，当场说明；属于有关单位职责的，两个工作日内转交。',
  '第四条　有关单位答复后，由值班代表或者联络站告知本人。本人同意公开的，审核后公开。',
].join('\n')

/** 宣传和法规库: a column everybody reads, a talk to come, and a rule of the house's own. */
async function publicise(work: Work): Promise<void> {
  const ask = askAs(work)
  const [id, planned] = [newId(), newId()]
  const piece = {
    id,
    section: 'A',
    channel: 'portal',
    title: '有话找代表：联络站怎么去、怎么说',
    body: '县里的代表联络站按公告的日子接待群众。带不带证件都可以来。\n说的事情当日登记，给一个查询码，凭码可以看办到哪一步。',
    audience: '全县群众',
    plannedOn: work.today,
  }
  await ask(...clerk, 'planPiece', { body: piece })
  await ask(...clerk, 'submitPiece', { params: { id }, body: { version: 1 } })
  await ask(...chair, 'publishPiece', { params: { id }, body: { version: 2 } })
  const talk = { title: '进社区宣讲：代表怎样提建议', audience: '新泽社区居民', plannedOn: addDays(work.today, 9) }
  await ask(...clerk, 'planPiece', { body: { id: planned, section: 'B', channel: 'talk', ...talk } })
  await ask(...clerk, 'importLaw', {
    body: {
      id: newId(),
      name: '青岚县人大代表联络站接待办法（试行）',
      level: 'own-rule',
      adoptedOn: '2023-05-16',
      effectiveOn: '2023-06-01',
      source: '青岚县人大常委会办公室',
      text: lawText,
    },
  })
}

const voters = [
  { name: '向水生', phone: '139-0000-8811', note: '种植大户，晚上在家。' },
  { name: '田秋菊', phone: '139-0000-8812', note: '独居，上午去看她。' },
  { name: '谷满仓', phone: '139-0000-8813', note: '合作社司机。' },
]
const said = ['机耕路下雨就断，运菜的车上不去，想铺一层碎石。', '村卫生室每周只开三天，想多开一天。']

/** 联系选民和述职: the voters a deputy keeps in touch with, what two of them said, and the day she reports to them. */
async function keepInTouch(work: Work): Promise<void> {
  const her = ['deputy 覃月禾', '覃月禾'] as const
  for (const [index, voter] of voters.entries()) {
    const id = newId()
    const on = addDays(work.today, index * 6 - 15)
    const ask = askAs(onDay(work, on))
    await ask(...her, 'keepVoter', { params: { id }, body: { ...voter, consentedOn: on } })
    const text = said[index]
    const contact = { id: newId(), on, way: 'visit', voterId: id, said: text }
    if (text) await ask(...her, 'logVoterContact', { body: contact })
  }
  const deputyId = await deputyByName(work.tx, work.congressId, '覃月禾')
  const meeting = { reportOn: addDays(work.today, 25), place: '上堰村村委会', listeners: '枫堰镇第一选区选民' }
  const reports = [{ id: newId(), deputyId }]
  await askAs(work)(...clerk, 'planDutyReports', { body: { ...meeting, reports } })
}

/** 法律帮助: who helps, and somebody who asks. */
async function helpWithLaw(work: Work): Promise<void> {
  const ask = askAs(onDay(work, addDays(work.today, -2)))
  const centre = {
    kind: 'legal-aid',
    name: '青岚县法律援助中心',
    phone: '139-0000-3001',
    address: '岚源街道人民路20号',
  }
  await ask(...clerk, 'keepHelper', { params: { id: newId() }, body: centre })
  await ask(...clerk, 'askLegalHelp', {
    body: {
      id: newId(),
      category: 'labour',
      subject: '工地三个月工资没有结',
      text: '在邻县工地做了三个月，包工头只付了一半工资，只有考勤的照片，不知道怎么办。',
      place: '枫堰镇枫堰社区',
      asker: { name: '符石匠', phone: '139-0000-8821', note: '晚上七点以后能接电话。' },
    },
  })
}

/** 向代表报告工作: an organ is asked for one. */
async function askForReport(work: Work): Promise<void> {
  const organId = await organByName(work.tx, work.congressId, '青岚县水利局')
  const [from, to, dueOn] = [addDays(work.today, -180), addDays(work.today, -1), addDays(work.today, 15)]
  const body = { id: newId(), organId, title: '水利建设和农村供水工作', from, to, dueOn }
  await askAs(work)(...clerk, 'openReport', { body })
}

/** How the county of the demonstration reaches its people, and how government and deputies keep in touch. */
export async function playOutreach(work: Work): Promise<void> {
  await publicise(work)
  await keepInTouch(work)
  await helpWithLaw(work)
  await askForReport(work)
}
