import { dayText } from '../clock/index.ts'
import type { DutyLine } from '../contract.ts'

export interface Digest {
  readonly congress: string
  readonly name: string
  /** What has come or stepped up since she was last told. */
  readonly news: readonly DutyLine[]
  readonly open: number
  readonly overdue: number
  /** Where the desk is reached, if the installation says so. */
  readonly deskAddress: string | null
}

/** How a duty stands, in a few words. */
function standing({ daysLeft }: DutyLine): string {
  if (daysLeft < 0) return `已逾期 ${-daysLeft} 天`
  return daysLeft === 0 ? '今天到期' : `还有 ${daysLeft} 天`
}

const lineOf = (duty: DutyLine): string =>
  `· ${duty.actName.zh}：${duty.number ? `${duty.number} ` : ''}${duty.title}\n  期限 ${dayText(duty.dueOn).zh}，${standing(duty)}`

/** Many duties, one message: a list of what is new and a count of the rest (提醒汇总). */
export function written({ congress, name, news, open, overdue, deskAddress }: Digest): {
  subject: string
  body: string
} {
  const late = overdue > 0 ? `，其中 ${overdue} 件逾期` : ''
  return {
    subject: `${congress}：${news.length} 件待办有新情况${late}`,
    body: [
      `${name}：`,
      '',
      `您有 ${open} 件待办${late}。上次提醒以来有新情况的 ${news.length} 件：`,
      '',
      ...news.map(lineOf),
      '',
      deskAddress ? `办理请到 ${deskAddress}` : '办理请登录连心桥工作台。',
      '提醒方式可以在“我的账号”里更改。',
    ].join('\n'),
  }
}
