import { deputyByName } from '../congress/deputies/index.ts'
import { organByName } from '../congress/organs/index.ts'
import { addDays } from '../law/day.ts'
import { newId } from '../platform/database/id.ts'
import type { Work } from '../platform/http/route.ts'
import { askAs, type AskAs } from './demonstration-story.ts'

interface Moved {
  readonly version: number
}
interface Line {
  readonly id: string
  readonly name: string
  readonly papers: readonly string[]
}

const clerk = ['clerk', '晏小舟'] as const
const water = ['handler 青岚县水利局', '水文澜'] as const
const deputy = (name: string) => [`deputy ${name}`, name] as const

/** Something an act moves on: each is sent the version the one before it left. */
function mover(ask: AskAs, id: string, start: Moved) {
  let { version } = start
  return async (who: readonly [string, string], endpoint: string, body: object = {}) => {
    const moved = (await ask(...who, endpoint, { params: { id }, body: { version, ...body } })) as Moved
    version = moved.version
    return moved
  }
}

/** 重大事项: brought with its papers, taken in, and before the deputies with the prior opinion form. */
async function bringMatter(work: Work, ask: AskAs): Promise<string> {
  const id = newId()
  await ask(...clerk, 'takeUsualList', { body: {} })
  const { rows } = (await ask(...water, 'readCatalogue', {})) as { rows: readonly Line[] }
  const line = rows.find(({ name }) => name === '政府投资的重大建设项目')
  if (!line) throw new Error('seeds: the usual list has no line for building projects')
  const drafted = await ask(...water, 'draftMajorMatter', {
    body: {
      id,
      itemId: line.id,
      title: '覃家坝小流域综合治理工程',
      proposal: '两年内完成清淤疏浚十一公里、加固堤防六公里、新建提灌站两座。',
      background: '流域内四个村近三年汛期漫堤四次，淹没农田二百六十亩。',
      options: '一、全流域一次治理；二、先下游后上游，分两期治理。',
      money: '概算 3860 万元，其中上级补助 2300 万元，县级配套 1560 万元。',
      risks: '汛期施工风险较高；涉及 37 户临时占地。',
    },
  })
  const move = mover(ask, id, drafted as Moved)
  for (const name of line.papers) {
    const fileId = newId()
    const bytes = Buffer.from(`%PDF-1.7 ${name} ${fileId}`)
    await ask(...water, 'uploadFile', { params: { id: fileId }, query: { name: `${name}.pdf` }, body: bytes })
    await ask(...water, 'attachMatterPaper', { params: { id }, body: { fileId, name } })
  }
  await move(water, 'submitMajorMatter')
  await move(clerk, 'acceptMajorMatter', { body: 'standing-committee' })
  const asked = { consultationId: newId(), closesOn: addDays(work.today, 20) }
  await ask(...clerk, 'askDeputiesFirst', { params: { id }, body: asked })
  return id
}

/** 代表询问: one answered with a promise, one that waits for its answer. */
async function askOrgan({ tx, congressId, today }: Work, ask: AskAs): Promise<void> {
  const organId = await organByName(tx, congressId, '青岚县水利局')
  const [answered, waiting] = [newId(), newId()]
  const asked = await ask(...deputy('覃月禾'), 'askInquiry', {
    body: {
      id: answered,
      organId,
      subject: '上游沟道的淤泥什么时候清',
      question: '群众反映沟底一年比一年高。今年安排清淤了吗？清到什么标准？',
      mayShare: true,
    },
  })
  const promises = [{ promise: '覃家坝上游沟道清淤三公里', dueOn: addDays(today, 120) }]
  const text = '已列入今冬水利冬修计划，十二月中旬进场，清到原设计沟底高程。'
  await mover(ask, answered, asked as Moved)(water, 'answerInquiry', { text, contact: '水文澜 0888-6212345', promises })
  await ask(...deputy('龙晚秀'), 'askInquiry', {
    body: {
      id: waiting,
      organId,
      subject: '石湾镇自来水水压不足怎么办',
      question: '晚上六点到九点三楼以上没有水。是管网的问题还是水厂的问题？',
      mayShare: false,
    },
  })
}

/** 专题视察: deputies who know the field are invited to look at the matter. */
async function inspect({ tx, congressId, today }: Work, ask: AskAs, aboutId: string): Promise<void> {
  const id = newId()
  const organId = await organByName(tx, congressId, '青岚县水利局')
  const chosen = await ask(...clerk, 'chooseTopic', {
    body: {
      id,
      topic: '覃家坝小流域治理工程前期工作',
      why: '资金量大，群众关注，决定之前先看现场。',
      organId,
      aboutId,
      heldOn: addDays(today, 16),
      startsAt: '09:00',
      endsAt: '12:00',
      place: '覃家坝村委会',
      route: ['覃家坝上游卡口', '下游漫堤段', '拟建提灌站'],
      lookAt: ['占地补偿是否说清楚', '施工避开汛期的安排'],
      demands: '轻车简从，听群众意见。',
    },
  })
  const deputies = await Promise.all(
    ['覃月禾', '龙晚秀'].map(async (name) => ({
      deputyId: await deputyByName(tx, congressId, name),
      because: '熟悉水利',
    })),
  )
  await mover(ask, id, chosen as Moved)(clerk, 'inviteDeputies', { deputies })
}

/** What is decided, asked and looked at in the county of the demonstration, through the house's own endpoints. */
export async function playDecisions(work: Work): Promise<void> {
  const ask = askAs(work)
  const matterId = await bringMatter(work, ask)
  await askOrgan(work, ask)
  await inspect(work, ask, matterId)
}
