import type { Kind } from './words.ts'
import type { Quorum } from './rules.ts'

/** What a kind of gathering usually needs: the organiser changes whatever is different this time. */
export interface Template {
  readonly agenda: readonly string[]
  /** 会务清单: what somebody sees to beforehand. */
  readonly service: readonly string[]
  /** Calendar days of notice. */
  readonly noticeDays: number
  /** Whether the congress's own rule on the presidium's quorum applies. */
  readonly quorum: 'none' | 'presidium'
}

const papers = ['印制议程和材料', '落实会场、音响和记录人', '确认参加人员']
const onTheRoad = ['踏看路线并排定先后', '安排车辆', '准备现场说明材料', '通知沿线联系人', '安排记录和拍照']

/** 会议活动样板. */
export const templates: Record<Kind, Template> = {
  hearing: {
    agenda: ['各承办单位汇报办理进展', '代表询问', '主持人小结，明确下一步任务'],
    service: [...papers, '会前七日收齐进展表'],
    noticeDays: 7,
    quorum: 'none',
  },
  'site-visit': {
    agenda: ['集中出发', '逐点视察，听取现场介绍', '集中评议，提出意见'],
    service: [...onTheRoad, '准备评分表'],
    noticeDays: 7,
    quorum: 'none',
  },
  presidium: {
    agenda: ['审议议题', '讨论决定事项'],
    service: papers,
    noticeDays: 3,
    quorum: 'presidium',
  },
  'group-leaders': {
    agenda: ['通报情况', '研究议题', '向各代表小组布置任务'],
    service: papers,
    noticeDays: 3,
    quorum: 'none',
  },
  group: {
    agenda: ['学习', '讨论', '收集意见建议'],
    service: ['确定地点', '通知小组成员', '落实记录人'],
    noticeDays: 3,
    quorum: 'none',
  },
  seminar: {
    agenda: ['介绍情况', '座谈发言', '归纳意见'],
    service: papers,
    noticeDays: 5,
    quorum: 'none',
  },
  reception: {
    agenda: ['接待群众', '登记意见', '当日汇总'],
    service: ['提前三日公告时间、地点和接待代表', '准备接待登记表', '安排引导和记录人'],
    noticeDays: 3,
    quorum: 'none',
  },
  training: {
    agenda: ['授课', '交流', '测试'],
    service: ['联系授课人', ...papers, '登记学时'],
    noticeDays: 7,
    quorum: 'none',
  },
}

/** The quorum of a kind, given the congress's own rule for its presidium. */
export const quorumOf = (kind: Kind, presidium: Exclude<Quorum, 'none'>): Quorum =>
  templates[kind].quorum === 'presidium' ? presidium : 'none'
