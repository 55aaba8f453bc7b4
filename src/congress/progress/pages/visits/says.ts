import { sentences, type Bilingual } from '../../../../law/bilingual.ts'
import type { Reason } from '../../visits/reasons.ts'

export const says = sentences({
  route: { zh: '视察路线', en: 'Route' },
  setRoute: { zh: '排定路线', en: 'Set the route' },
  changeRoute: { zh: '调整路线', en: 'Change the route' },
  noStops: { zh: '还没有视察点。', en: 'No stop has been chosen yet.' },
  noStopsAdvice: {
    zh: '还没有排定视察点。通知可以先发，不过收到通知的人就不知道去哪里、看什么；建议先排定路线。',
    en: 'No stop has been chosen. The notice may go out, but nobody will know where to go or what to look at. Set the route first.',
  },
  gather: { zh: '集合', en: 'Meet' },
  backToVisit: { zh: '返回视察', en: 'Back to the visit' },
  notThere: { zh: '没有这次视察', en: 'No such visit' },
  lookAt: { zh: '看什么', en: 'What to look at' },
  contact: { zh: '现场联系人', en: 'Contact there' },
  place: { zh: '地点', en: 'Place' },
  arrives: { zh: '到达', en: 'Arrives' },
  deputies: { zh: '提出代表', en: 'Raised by' },
  organs: { zh: '承办单位', en: 'Handled by' },
  // scoring
  scoring: { zh: '现场检查评分', en: 'Check and score' },
  toScoring: { zh: '逐点检查评分', en: 'Check and score the stops' },
  toWord: { zh: '评分、整改要求', en: 'Scores, and what must be put right' },
  score: { zh: '评分（0—100）', en: 'Score (0–100)' },
  scoreExact: { zh: '准确分数', en: 'Exact score' },
  less: { zh: '减一分', en: 'One less' },
  more: { zh: '加一分', en: 'One more' },
  note: { zh: '看到了什么、有什么意见', en: 'What you saw, and what you think of it' },
  mineOnly: {
    zh: '分数只以平均分和评分人数显示；意见连同姓名给组织者和评过分的代表看，承办单位看不到是谁写的。纪要印发前都可以改。',
    en: 'Scores are shown only as a mean with its count. Notes are shown with your name to the organisers and to deputies who have scored, without it to the organ. You may change both until the minutes are out.',
  },
  saving: { zh: '正在保存…', en: 'Saving…' },
  saved: { zh: '已保存', en: 'Saved' },
  unsaved: { zh: '没有保存，内容留在本设备上', en: 'Not saved; it is kept on this device' },
  saveAgain: { zh: '再保存一次', en: 'Save again' },
  next: { zh: '下一站', en: 'Next stop' },
  stopsNav: { zh: '视察点', en: 'Stops' },
  scored: { zh: '已评分', en: 'scored' },
  // found
  found: { zh: '检查结果', en: 'Findings' },
  oneScore: { zh: '1 人评分，不列分数', en: 'one score, not shown' },
  notFound: { zh: '还没有人评分。', en: 'Nobody has scored it yet.' },
  foundLater: {
    zh: '您自己评分以后，这里显示平均分和大家的意见。',
    en: 'Once you have scored it, the mean and what others say stand here.',
  },
  foundAfterMinutes: { zh: '纪要印发后显示检查结果。', en: 'Findings are shown once the minutes are out.' },
  notes: { zh: '意见', en: 'Notes' },
  // photos
  photos: { zh: '现场照片', en: 'Photographs' },
  private: {
    zh: '照片在本机缩小后再上传，照片文件里的定位、时间和机型一律去掉。拍摄时间从原照片读出、可以修改；位置只在您同意后记到约十米。',
    en: 'Photos are made smaller on this device and sent without the place, time and model in the file. The time is read from the original and may be changed; the position is noted to some ten metres, only if you agree.',
  },
  caption: { zh: '照片里是什么', en: 'What it shows' },
  takenAt: { zh: '拍摄时间', en: 'Taken at' },
  fromPhoto: { zh: '读自原照片', en: 'Read from the photo' },
  fromNow: { zh: '照片里没有时间，先填现在', en: 'The photo has no time; this is now' },
  taken: { zh: '拍摄地点', en: 'Where' },
  noteSpot: { zh: '记下我现在的位置', en: 'Note where I am now' },
  finding: { zh: '正在定位…', en: 'Finding where you are…' },
  dropSpot: { zh: '不记位置', en: 'Do not note it' },
  spot: { zh: '位置：', en: 'Position: ' },
  noSpot: {
    zh: '没有取得位置，照片可以照常附上。',
    en: 'Your position was not given. The photo can be attached without it.',
  },
  dropPhoto: { zh: '去掉', en: 'Take out' },
  by: { zh: '拍摄：', en: 'By ' },
  // the organisers' word
  word: { zh: '组织者评定', en: 'The organisers’ word' },
  practice: { zh: '做法评定', en: 'Practice' },
  neither: { zh: '不评', en: 'neither' },
  reason: { zh: '理由', en: 'Reason' },
  toRectify: { zh: '整改要求', en: 'To be put right' },
  toRectifyHint: {
    zh: '印发纪要时列为议定事项，成为责任单位的承诺事项，到期核实。',
    en: 'With the minutes it becomes an undertaking of whoever must see to it, and is verified.',
  },
  what: { zh: '整改什么', en: 'What' },
  owner: { zh: '责任单位', en: 'Who sees to it' },
  dueOn: { zh: '完成日期', en: 'By' },
  addRectify: { zh: '增加整改要求', en: 'Add one' },
  remove: { zh: '删除', en: 'Remove' },
  office: { zh: '人大工作人员', en: 'congress staff' },
  saveWord: { zh: '保存评定', en: 'Save' },
  wordSaved: { zh: '评定已保存', en: 'Saved' },
  // route
  routeHint: {
    zh: '选视察点，排先后，写时间。上移、下移时，各站的时间不动，只换地点。填写的内容随时存在本设备上，保存后才生效。',
    en: 'Choose stops, put them in order, set the times. Moving a stop leaves the times where they are. What you type is kept on this device, and counts once saved.',
  },
  stopTitle: { zh: '视察点名称', en: 'Name of the stop' },
  arrivesAt: { zh: '到达时间', en: 'Arrives at' },
  up: { zh: '上移', en: 'Up' },
  down: { zh: '下移', en: 'Down' },
  takeOut: { zh: '移出路线', en: 'Take off the route' },
  addPlace: { zh: '增加没有对应事项的地点', en: 'Add a place without a paper' },
  saveRoute: { zh: '保存路线', en: 'Save the route' },
  routeSaved: { zh: '路线已保存', en: 'The route is saved' },
  overtaken: { zh: '别人刚改过这条路线', en: 'Somebody has just changed this route' },
  overtakenHint: {
    zh: '您填写的内容还在。可以按现在的路线重新编辑，您刚填写的就不要了。',
    en: 'What you typed is still here. You may begin again from the route as it is now; what you typed is then dropped.',
  },
  startAgain: { zh: '按现在的路线重新编辑', en: 'Begin from the route as it is now' },
  sites: { zh: '推荐视察点', en: 'Sites worth going to' },
  sitesHint: {
    zh: '逾期的在前，然后是重点建议、快到期的承诺、很久没有进展的；已经答复、已经核实的也可以去看效果。',
    en: 'The overdue first, then key suggestions, promises falling due and what has not moved; what is answered or verified may be looked at too.',
  },
  noSites: {
    zh: '没有可以推荐的事项，可以增加没有对应事项的地点。',
    en: 'Nothing to propose. Add a place without a paper.',
  },
  noMatch: { zh: '没有符合的事项。', en: 'Nothing fits.' },
  search: { zh: '按标题、单位、地点、代表查找', en: 'Find by title, organ, place or deputy' },
  why: { zh: '推荐理由', en: 'Why' },
  all: { zh: '全部', en: 'all' },
  choose: { zh: '选入路线', en: 'Put on the route' },
  chosen: { zh: '已在路线中', en: 'On the route' },
  showMore: { zh: '再显示一些', en: 'Show more' },
  // inviting
  invite: { zh: '请谁参加', en: 'Whom to invite' },
  inviteHint: {
    zh: '按路线上的事项，建议邀请以下人员；不需要的可以在“修改方案”里去掉。',
    en: 'The stops suggest these; take out whom you do not need in “change the plan”.',
  },
  inviteAll: { zh: '一次加入', en: 'Invite all of them' },
  invited: {
    zh: '路线上事项的提出代表、承办单位和政府办公室都已在邀请名单里。',
    en: 'Everybody the stops concern is on the list.',
  },
  government: { zh: '政府办公室', en: 'government’s office' },
  // for the organisers before the minutes
  beforeMinutes: { zh: '出纪要以前', en: 'Before the minutes' },
  drafts: {
    zh: '起草纪要时，各视察点的评分、好做法、差做法写入正文，整改要求列为议定事项。',
    en: 'Drafted minutes carry scores, best and worst practice, and what must be put right as outcomes.',
  },
  noPractice: {
    zh: '还没有评出好做法和差做法。',
    en: 'Neither a best nor a worst practice has been named.',
  },
  onPaper: { zh: '评分：', en: 'Score: ' },
})

const daysIn = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`

const worthNames: Record<Reason['worth'], (count: number) => Bilingual> = {
  overdue: (days) => ({ zh: `逾期 ${days} 天`, en: `${daysIn(days)} overdue` }),
  key: () => ({ zh: '重点建议', en: 'key suggestion' }),
  'promise-due': (days) =>
    days === 0
      ? { zh: '承诺今天到期', en: 'promise due today' }
      : { zh: `承诺 ${days} 天后到期`, en: `promise due in ${daysIn(days)}` },
  quiet: (days) => ({ zh: `${days} 天没有进展`, en: `no movement for ${daysIn(days)}` }),
  done: (days) => ({ zh: `${days} 天前有了结果，去看效果`, en: `settled ${daysIn(days)} ago: see the result` }),
  open: () => ({ zh: '正在办理', en: 'being handled' }),
}

/** Why a site is proposed, in words. */
export const reasonSaid = ({ worth, count }: Reason): Bilingual => worthNames[worth](count)

export const worthTitles: Record<Reason['worth'], Bilingual> = {
  overdue: { zh: '逾期', en: 'overdue' },
  key: { zh: '重点建议', en: 'key' },
  'promise-due': { zh: '承诺到期', en: 'promise due' },
  quiet: { zh: '没有进展', en: 'no movement' },
  done: { zh: '看效果', en: 'results' },
  open: { zh: '正在办理', en: 'in hand' },
}

export const scoredSaid = (done: number, all: number): Bilingual => ({
  zh: `您已评 ${done} / ${all} 个视察点`,
  en: `You have scored ${done} of ${all} stops`,
})

export const movedTo = (title: string, ordinal: number): Bilingual => ({
  zh: `${title}：现在是第 ${ordinal} 站`,
  en: `${title}: now stop ${ordinal}`,
})

export const meanSaid = (mean: number, scores: number): Bilingual => ({
  zh: `平均 ${mean} 分（${scores} 人评分）`,
  en: `${mean} on average (${scores} scoring)`,
})

export const countsSaid = (toRectify: number, best: number, worst: number): Bilingual => ({
  zh: `好做法 ${best} 个，差做法 ${worst} 个，整改要求 ${toRectify} 项。`,
  en: `Best practice: ${best}. Worst: ${worst}. To be put right: ${toRectify}.`,
})

export const otherStops = (count: number): Bilingual => ({
  zh: `另有 ${count} 个视察点与本单位无关，不在这里显示。`,
  en: `Not shown, for they have nothing to do with you: ${count} of the stops.`,
})
