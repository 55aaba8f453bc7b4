import { sayDay } from '../../../law/say-day.ts'
import { blankDocument, type OfficialDocument } from '../../../platform/documents/index.ts'
import { blank, counted, numberOf } from '../../documents/index.ts'
import type { InspectionPage } from '../contract.ts'
import { adoptionNames } from '../words.ts'

export interface Around {
  readonly congress: string
  readonly inspection: InspectionPage
  readonly today: string
}

const members = ({ people }: InspectionPage): string => people.map(({ deputy }) => deputy.name).join('、') || blank
const numberedLines = (items: readonly string[]): string[] => items.map((item, index) => `${index + 1}.${item}`)
const when = ({ heldOn, startsAt, endsAt }: InspectionPage): string => `${sayDay(heldOn).zh}${startsAt}至${endsAt}`

const shared = ({ congress, today }: Around) => ({
  format: 'general' as const,
  issuer: `${congress}文件`,
  signedBy: congress,
  number: numberOf(today),
  signedOn: today,
})

/** 视察方案: why, whom, when and where, what to look at, who goes, what is required. */
export function inspectionPlan(around: Around): OfficialDocument {
  const { inspection } = around
  return blankDocument({
    ...shared(around),
    title: `关于${inspection.topic}的视察方案`,
    recipients: [inspection.organ.name],
    body: [
      '一、目的',
      inspection.why || blank,
      `二、对象。${inspection.organ.name}。`,
      `三、时间和地点。${when(inspection)}，${inspection.place || blank}。`,
      ...(inspection.route.length > 0 ? ['视察路线：', ...numberedLines(inspection.route)] : []),
      '四、内容',
      ...numberedLines(inspection.lookAt),
      `五、参加人员。${members(inspection)}。`,
      '六、要求',
      inspection.demands || blank,
    ].join('\n'),
  })
}

type Point = InspectionPage['points'][number]

/** A problem, what is suggested, and how the organ has answered so far. */
const pointSaid = ({ problem, suggestion, answers }: Point, index: number): string[] => [
  `（${counted(index + 1)}）问题。${problem}`,
  `建议：${suggestion || blank}`,
  ...answers.slice(-1).map(({ adopted, text, on }) => `${sayDay(on).zh}答复：${adoptionNames[adopted].zh}。${text}`),
]

/** 视察报告: who looked at what, how things stand, what is well done, what is not and what is suggested. */
export function inspectionReport(around: Around): OfficialDocument {
  const { inspection } = around
  return blankDocument({
    ...shared(around),
    title: `关于${inspection.topic}的视察报告`,
    body: [
      `${sayDay(inspection.heldOn).zh}，${members(inspection)}等代表就${inspection.topic}视察了${inspection.organ.name}。现将情况报告如下：`,
      '一、基本情况',
      inspection.situation || blank,
      '二、做法和成效',
      inspection.merits || blank,
      '三、问题和建议',
      ...inspection.points.flatMap(pointSaid),
    ].join('\n'),
  })
}
