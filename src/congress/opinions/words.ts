import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const states = [
  'received',
  'with-deputy',
  'with-organ',
  'to-reassign',
  'answered',
  'told',
  'before-presidium',
  'ending',
  'settled',
  'closed',
  'withdrawn',
] as const
export type State = (typeof states)[number]

/** Handled by somebody, and not answered yet in this round. */
export const inHand = [
  'with-deputy',
  'with-organ',
  'to-reassign',
  'before-presidium',
] as const satisfies readonly State[]
/** The answer stands: what the public may read, once the person allowed it and moderation admitted it. */
export const openToAll = ['told', 'settled'] as const satisfies readonly State[]

/** Where an opinion comes from (来源). */
export const sources = ['portal', 'station', 'reception', 'deputy', 'paper', 'phone', 'hotline'] as const
export type Source = (typeof sources)[number]
export const sourceNames: Record<Source, Bilingual> = {
  portal: { zh: '网页', en: 'web page' },
  station: { zh: '联络站', en: 'contact station' },
  reception: { zh: '代表接待日', en: 'reception day' },
  deputy: { zh: '代表民情记录', en: 'deputy’s note' },
  paper: { zh: '来信', en: 'letter received' },
  phone: { zh: '电话', en: 'telephone' },
  hotline: { zh: '热线转来', en: 'hotline' },
}
/** What somebody of ours may enter by hand: what comes by the portal enters itself. */
export const entered = [
  'station',
  'reception',
  'deputy',
  'paper',
  'phone',
  'hotline',
] as const satisfies readonly Source[]

/** 性质, as the reception form of deputies' stations has it. */
export const kinds = ['proposal', 'help', 'complaint', 'question', 'legal'] as const
export type Kind = (typeof kinds)[number]
export const kindNames: Record<Kind, Bilingual> = {
  proposal: { zh: '建议', en: 'proposal' },
  help: { zh: '求助', en: 'call for help' },
  complaint: { zh: '投诉', en: 'complaint' },
  question: { zh: '咨询', en: 'question' },
  legal: { zh: '涉法涉诉', en: 'a legal case' },
}

/** 类别: what deputies' suggestions are sorted by. */
export const subjects = [
  'water',
  'farming',
  'traffic',
  'town',
  'environment',
  'education',
  'health',
  'welfare',
  'land',
  'safety',
  'utilities',
  'market',
  'culture',
  'law',
  'other',
] as const
export type Subject = (typeof subjects)[number]
export const subjectNames: Record<Subject, Bilingual> = {
  water: { zh: '水利', en: 'water works' },
  farming: { zh: '农业', en: 'farming' },
  traffic: { zh: '交通', en: 'roads and traffic' },
  town: { zh: '城建', en: 'building and town' },
  environment: { zh: '环保', en: 'environment' },
  education: { zh: '教育', en: 'schools' },
  health: { zh: '卫生', en: 'health' },
  welfare: { zh: '民政和社会保障', en: 'welfare' },
  land: { zh: '自然资源', en: 'land' },
  safety: { zh: '公共安全', en: 'public safety' },
  utilities: { zh: '水电气和通信', en: 'power, gas, telephone' },
  market: { zh: '市场监管', en: 'markets and prices' },
  culture: { zh: '文化旅游', en: 'culture' },
  law: { zh: '法治', en: 'law and order' },
  other: { zh: '其他', en: 'other' },
}

export const grades = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const
export type Grade = (typeof grades)[number]
export const gradeNames: Record<Grade, Bilingual> = {
  satisfied: { zh: '满意', en: 'satisfied' },
  'basically-satisfied': { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
}

/** Where a letters-and-visits matter belongs (告知去向). */
export const referReasons = [
  'petition-office',
  'court',
  'procuratorate',
  'supervision',
  'arbitration',
  'other-level',
] as const
export type ReferReason = (typeof referReasons)[number]
export const referNames: Record<ReferReason, Bilingual> = {
  'petition-office': { zh: '属信访事项，向信访部门提出', en: 'a matter for the letters-and-visits office' },
  court: { zh: '属诉讼事项，向人民法院提出', en: 'a matter for the court' },
  procuratorate: { zh: '属检察监督事项，向人民检察院提出', en: 'a matter for the procuratorate' },
  supervision: { zh: '属检举控告，向纪检监察机关提出', en: 'an accusation for the supervisory commission' },
  arbitration: { zh: '属仲裁、行政复议事项，向仲裁、复议机构提出', en: 'for arbitration or administrative review' },
  'other-level': { zh: '属其他地方或者上级职权，向有权处理的机关提出', en: 'within another place’s or level’s powers' },
}

/** Why an opinion is not accepted (不予受理). */
export const declineReasons = [
  'no-content',
  'advertising',
  'insult',
  'decided-in-court',
  'same-again',
  'private-affair',
] as const
export type DeclineReason = (typeof declineReasons)[number]
export const declineNames: Record<DeclineReason, Bilingual> = {
  'no-content': { zh: '没有具体内容，也无法联系核实', en: 'says nothing definite, and nobody can be asked' },
  advertising: { zh: '属广告、推销', en: 'advertising' },
  insult: { zh: '只有辱骂、人身攻击', en: 'nothing but insult' },
  'decided-in-court': { zh: '案件正在审理或者已有生效裁判', en: 'before a court, or decided by one' },
  'same-again': { zh: '同一事项已经答复，没有新的情况', en: 'answered before, with nothing new' },
  'private-affair': { zh: '属个人、家庭之间的事务', en: 'a private or family affair' },
}

/** How somebody was told. */
export const tellings = ['code', 'phone', 'visit', 'paper', 'message', 'nobody'] as const
export type Telling = (typeof tellings)[number]
/** What somebody of ours may have done; the others happen by themselves. */
export const toldBy = ['phone', 'visit', 'paper', 'message'] as const satisfies readonly Telling[]
export const tellingNames: Record<Telling, Bilingual> = {
  code: { zh: '凭查询码可看', en: 'shown under the query code' },
  phone: { zh: '电话', en: 'telephone' },
  visit: { zh: '上门、当面', en: 'face to face' },
  paper: { zh: '书面', en: 'in writing' },
  message: { zh: '短信', en: 'by text message' },
  nobody: { zh: '没有留下联系方式', en: 'no way to reach the person' },
}

/** How an answer gets back: shown under the code, or told by whoever handles it, or there is nobody to tell. */
export const reaches = ['code', 'call', 'nobody'] as const
export type Reach = (typeof reaches)[number]
export const reachNames: Record<Reach, Bilingual> = {
  code: { zh: '已给查询码，自己查', en: 'has the query code and looks herself' },
  call: { zh: '由代表、联络站告知', en: 'to be told by the deputy or the station' },
  nobody: { zh: '不需要答复本人', en: 'nobody to be told' },
}

/** Why somebody of ours looks at who it is. */
export const lookReasons = ['call-back', 'verify', 'tell', 'help'] as const
export type LookReason = (typeof lookReasons)[number]
export const lookReasonNames: Record<LookReason, Bilingual> = {
  'call-back': { zh: '回电话问清情况', en: 'to call back and ask' },
  verify: { zh: '核实情况', en: 'to verify' },
  tell: { zh: '告知办理结果', en: 'to tell the result' },
  help: { zh: '上门帮助', en: 'to help in person' },
}

export const outcomes = ['answered', 'referred', 'declined', 'concluded'] as const
export type Outcome = (typeof outcomes)[number]

export const moves = ['hand-on', 'pass', 'return', 'reassign'] as const
export type Move = (typeof moves)[number]
export const moveNames: Record<Move, Bilingual> = {
  'hand-on': { zh: '交单位办理', en: 'handed on' },
  pass: { zh: '转有关单位', en: 'passed on' },
  return: { zh: '退回转交', en: 'sent back' },
  reassign: { zh: '转交', en: 'reassigned' },
}

export const words = sentences({
  opinion: { zh: '群众意见', en: 'opinion of the public' },
  note: { zh: '民情记录', en: 'note of what people say' },
  queryCode: { zh: '查询码', en: 'query code' },
  told: { zh: '反馈', en: 'told' },
})
