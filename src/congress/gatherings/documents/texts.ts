import { sayDay } from '../../../law/say-day.ts'
import { blankDocument, type DocumentForm, type OfficialDocument } from '../../../platform/documents/index.ts'
import { blank, counted, numberOf, pair, signed, toTick, wide } from '../../documents/index.ts'
import type { GatheringPage } from '../contract.ts'
import { kindNames } from '../words.ts'

export interface Around {
  readonly congress: string
  readonly gathering: GatheringPage
  /** The day the document is made, for a notice not yet dated otherwise. */
  readonly today: string
}

const whenSaid = ({ heldOn, startsAt, endsAt }: GatheringPage): string => `${sayDay(heldOn).zh}${startsAt}至${endsAt}`

/** 回执: whether one comes, and if not why; leave is asked for, not taken. */
const receipt = (gathering: GatheringPage): DocumentForm => ({
  title: '会议回执',
  rows: [
    wide('会议', gathering.title, 1),
    pair(['姓名', ''], ['单位和职务', '']),
    wide('能否参加', toTick('参加', '请假'), 1),
    wide('请假理由', '', 3),
    pair(['联系电话', ''], ['是否用餐住宿', '']),
    wide('签名', signed, 2),
  ],
  note: '请在会前交回会务组，或者直接在平台上答复。',
})

/** 会议通知: what, when, where, on what, who; how to ask for leave; with the receipt. */
export function meetingNotice({ congress, gathering, today }: Around): OfficialDocument {
  const who = gathering.invitees.map(({ name }) => name.zh)
  return blankDocument({
    format: 'letter',
    issuer: congress,
    number: numberOf(today),
    title: `关于召开${gathering.title}的通知`,
    recipients: who.length > 0 && who.length <= 60 ? who : [],
    body: [
      `现将${gathering.title}有关事项通知如下：`,
      `一、时间。${whenSaid(gathering)}。`,
      `二、地点。${gathering.place || blank}。`,
      '三、议程',
      ...gathering.agenda.map((item, index) => `${index + 1}.${item}`),
      ...(who.length > 60 ? [`四、参加人员。${who.join('、')}。`] : []),
      `${who.length > 60 ? '五' : '四'}、请假。因故不能参加的，请在会前说明理由，经同意后请假。`,
    ].join('\n'),
    forms: [receipt(gathering)],
    signedOn: today,
  })
}

const namesOf = ({ invitations }: GatheringPage, state: GatheringPage['invitations'][number]['state']): string =>
  invitations
    .filter((one) => one.state === state)
    .map(({ who }) => who.zh)
    .join('、')

/** 会议纪要: what was said and settled; what is to be done, by whom and when; who was there. No seal. */
export function minutesOf({ congress, gathering }: Around): OfficialDocument {
  const { title, place, minutes, outcomes, heldOn } = gathering
  return blankDocument({
    format: 'minutes',
    issuer: `${congress}${kindNames[gathering.kind].zh}纪要`,
    number: numberOf(heldOn),
    title,
    body: [
      `${whenSaid(gathering)}，在${place || blank}召开${title}。现将会议情况纪要如下：`,
      minutes,
      ...(outcomes.length > 0 ? ['议定事项：'] : []),
      ...outcomes.map(
        ({ text, owner, dueOn }, index) =>
          `${counted(index + 1)}、${text.replace(/[。；;]$/, '')}。由${owner.zh}负责，${sayDay(dueOn).zh}前完成。`,
      ),
    ].join('\n'),
    sealed: false,
    signedBy: congress,
    signedOn: heldOn,
    attendance: {
      present: namesOf(gathering, 'attended'),
      excused: namesOf(gathering, 'excused'),
      observing: '',
    },
  })
}
