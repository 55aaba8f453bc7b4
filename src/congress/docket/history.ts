import { sql } from 'kysely'
import type { Article } from '../../law/article.ts'
import type { Bilingual } from '../../law/bilingual.ts'
import { isDay } from '../../law/day.ts'
import { sayDay } from '../../law/say-day.ts'
import type { Work } from '../../platform/http/route.ts'
import { actorName, eventRows, type EventRow } from './events.ts'
import { undertakingLife } from './life.ts'
import type { Names } from './lives.ts'
import { rungNames } from './words.ts'

const factNames: Record<string, Bilingual | undefined> = {
  reason: { zh: '理由', en: 'reason' },
  explanation: { zh: '说明', en: 'explanation' },
  organ: { zh: '承办单位', en: 'handling organ' },
  people: { zh: '人数', en: 'people' },
  points: { zh: '条数', en: 'points' },
  toOrgan: { zh: '单位', en: 'organ' },
  coHandlers: { zh: '会办单位', en: 'co-handling organs' },
  proposedOrgan: { zh: '建议改由', en: 'proposed organ' },
  number: { zh: '编号', en: 'number' },
  counted: { zh: '核对件数', en: 'papers counted' },
  resultClass: { zh: '类别', en: 'class' },
  promises: { zh: '承诺事项', en: 'promises' },
  outcome: { zh: '结果', en: 'outcome' },
  evidence: { zh: '完成情况', en: 'evidence' },
  place: { zh: '地点', en: 'place' },
  measure: { zh: '实测', en: 'measured' },
  photos: { zh: '照片', en: 'photographs' },
  whatIsMissing: { zh: '请重新办理', en: 'to be handled again' },
  whom: { zh: '约见', en: 'summoned' },
  leader: { zh: '督办领导', en: 'directed by' },
  demand: { zh: '督办要求', en: 'demand' },
  answerBy: { zh: '答复日期', en: 'answer by' },
  follower: { zh: '跟踪委室', en: 'followed by' },
  finding: { zh: '没有真正解决的情况', en: 'what shows it unsolved' },
  phase: { zh: '阶段', en: 'phase' },
  way: { zh: '方式', en: 'way' },
  addressedTo: { zh: '报送', en: 'to' },
  document: { zh: '文号', en: 'document' },
  committee: { zh: '专门委员会', en: 'committee' },
  executor: { zh: '执行机关', en: 'executing organ' },
  nextSession: { zh: '下次会议', en: 'next session' },
  vote: { zh: '表决', en: 'vote' },
  passedFrom: { zh: '原经办人', en: 'from' },
  passedTo: { zh: '现由', en: 'now with' },
  enteredFor: { zh: '代为录入', en: 'entered for' },
  measures: { zh: '办理措施', en: 'measures' },
  dueOn: { zh: '期限', en: 'due' },
  source: { zh: '来源', en: 'source' },
  found: { zh: '评议', en: 'found' },
  note: { zh: '意见', en: 'note' },
  closesOn: { zh: '截止日期', en: 'last day' },
  asked: { zh: '征求对象', en: 'asked' },
  given: { zh: '已反馈', en: 'answered' },
  opinions: { zh: '意见条数', en: 'opinions' },
  fate: { zh: '采纳情况', en: 'what became of them' },
  score: { zh: '评分', en: 'score' },
  groups: { zh: '代表团（组）', en: 'groups' },
  tookPart: { zh: '参加人数', en: 'took part' },
  dissent: { zh: '不同意见', en: 'dissent' },
  clause: { zh: '条款', en: 'clause' },
  goingOn: { zh: '继续跟踪的条款', en: 'clauses that go on' },
  decidedBy: { zh: '由谁决定', en: 'decided by' },
  decideBy: { zh: '决定期限', en: 'decide by' },
  meeting: { zh: '会议', en: 'meeting' },
  meetsOn: { zh: '会议日期', en: 'meets on' },
  heldOn: { zh: '日期', en: 'held on' },
  urgency: { zh: '紧急情况', en: 'urgency' },
  paper: { zh: '材料', en: 'paper' },
  clauses: { zh: '条款', en: 'clauses' },
  takenFrom: { zh: '原审核人', en: 'taken over from' },
  toRectify: { zh: '整改要求', en: 'to be put right' },
}

/** A fact in both languages: most are the same in either, some are words of ours. */
function told(value: unknown): Bilingual {
  const { zh, en } = (value ?? {}) as Partial<Bilingual>
  if (typeof zh === 'string' && typeof en === 'string') return { zh, en }
  return isDay(value) ? sayDay(value) : { zh: String(value), en: String(value) }
}

/** Events that no act of a life names. */
const byItself: Record<string, Bilingual | undefined> = {
  opened: { zh: '起草', en: 'opened' },
  'hand-over.opened': { zh: '建立批次', en: 'opened' },
  'inquiry.opened': { zh: '提出询问', en: 'asked' },
  'opinion.opened': { zh: '收到群众意见', en: 'taken in' },
  'opinion.added-to': { zh: '本人补充', en: 'the person added a word' },
  'opinion.made-suggestion': { zh: '转为建议草稿', en: 'a draft suggestion was made of it' },
  'opinion.sent-to-legal-help': { zh: '转法律帮助', en: 'referred to legal help' },
  'contact-record.opened': { zh: '记录联系', en: 'written down' },
  'contact-round.opened': { zh: '开始一期', en: 'begun' },
  'contact-due.opened': { zh: '应联系代表', en: 'owed' },
  'report-to-deputies.opened': { zh: '应报告工作', en: 'asked for' },
  'report-question.opened': { zh: '代表提问', en: 'asked' },
  'help-offer.opened': { zh: '代表愿意提供支持', en: 'offered' },
  'moderation.opened': { zh: '送公开审核', en: 'sent to be moderated' },
  'inspection.opened': { zh: '确定选题', en: 'topic chosen' },
  imported: { zh: '导入', en: 'imported' },
  revised: { zh: '修改', en: 'revised' },
  'stood-in': { zh: '代表逾期未核实或者不能核实，转由人大工作机构核实', en: 'passed to the office to verify' },
  'duty-passed': { zh: '待办移交', en: 'what is owed passed on' },
  'key-chosen': { zh: '列为重点督办件', en: 'chosen as a key suggestion' },
  'key-dropped': { zh: '撤下重点督办件', en: 'no longer a key suggestion' },
  'letter-urged': { zh: '发出催办函', en: 'urged by letter' },
  'letter-supervised': { zh: '发出督办函', en: 'put under supervision by letter' },
  'letter-received': { zh: '签收函件', en: 'letter signed for' },
  grouped: { zh: '并案办理、分别答复', en: 'put into a group: handled together, answered separately' },
  ungrouped: { zh: '退出并案，单独办理', en: 'taken out of its group' },
  'group-dissolved': { zh: '解除并案', en: 'its group was dissolved' },
  contacted: { zh: '联系代表', en: 'the deputy was contacted' },
  'interim-notice-given': { zh: '告知办理情况（不是答复）', en: 'interim notice given (no answer)' },
  'handling-planned': { zh: '制定办理方案', en: 'plan of handling made' },
  'sent-upward': { zh: '上报请示', en: 'sent upward' },
  'names-entered': { zh: '录入联名代表', en: 'co-signers entered' },
  'pen-given': { zh: '邀请共同起草', en: 'asked to write along' },
  'pen-taken': { zh: '收回起草权限', en: 'no longer writes along' },
  commented: { zh: '提出修改意见', en: 'commented on' },
  'comment-resolved': { zh: '修改意见已处理', en: 'comment dealt with' },
  'study-saved': { zh: '保存调研记录', en: 'field study saved' },
  'study-removed': { zh: '删除调研记录', en: 'field study removed' },
  attached: { zh: '添加附件', en: 'file attached' },
  'attachment-removed': { zh: '删除附件', en: 'attachment removed' },
  'deputies-asked': { zh: '向代表发出征求意见表', en: 'deputies were asked by form' },
  'party-asked': { zh: '请示党委', en: 'the party committee was asked' },
  'party-replied': { zh: '党委批复', en: 'the party committee replied' },
  heard: { zh: '听取进展', en: 'heard at a hearing' },
  warned: { zh: '跟踪代表发现问题', en: 'a follower found a problem' },
  'groups-asked': { zh: '交代表小组研究', en: 'given to the groups to study' },
  convened: { zh: '召集本组会议', en: "the group's meeting planned" },
  'check-published': { zh: '公开检查情况', en: 'finding published' },
  visited: { zh: '现场视察', en: 'visited on the spot' },
  'contact.disputed': { zh: '代表反映联系情况不实', en: 'the deputy says that the contact did not happen' },
  'taken-over': { zh: '接手审核', en: 'moderation taken over' },
  'original-seen': { zh: '查看原文', en: 'original looked at' },
  'consultation.fates-noted': { zh: '写明意见采纳情况', en: 'said what became of opinions' },
  ...rungNames,
}

/** One event in words: what was done, and the facts a reader wants beside it. */
function said(row: EventRow, names: Names): Bilingual {
  const past = row.name.slice(row.name.indexOf('.') + 1)
  const name = byItself[row.name] ??
    byItself[past] ??
    names.done(row.subject_kind, past) ?? { zh: row.name, en: row.name }
  const held = row.facts as Record<string, unknown>
  // In the order a reader wants them: the record keeps none.
  const facts = Object.entries(factNames).flatMap(([key, known]) => {
    const value = held[key]
    if (!known || value === undefined || value === null || value === '' || value === 0) return []
    const { zh, en } = told(value)
    return [{ zh: `${known.zh}：${zh}`, en: `${known.en}: ${en}` }]
  })
  // A fact that ends as a sentence does is no end here.
  const join = (language: 'zh' | 'en', mark: string) =>
    [name[language], ...facts.map((fact) => fact[language])].join(mark).replaceAll(/[。.](?=[；;])/g, '')
  return { zh: join('zh', '；'), en: join('en', '; ') }
}

export const historyLine = (row: EventRow, names: Names) => ({
  seq: row.seq,
  at: row.at,
  name: row.name,
  said: said(row, names),
  actor: actorName(row.actor),
  under: row.under as Article | null,
})

/**
 * A matter's history, from the record itself: there is no second log. What became of the promises made in it belongs
 * to it, each beside the words of the promise; so does what was not done in time, on each rung it was urged.
 */
export async function historyOf(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  subject: { kind: string; id: string },
  names: Names,
) {
  const own = await eventRows(tx, congressId)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('seq')
    .limit(500)
    .execute()
  const promises = await tx
    .selectFrom('docket.undertaking')
    .select(['id', 'promise'])
    .where('congress_id', '=', congressId)
    .where('source_id', '=', subject.id)
    .execute()
  const kept = promises.length > 0 ? await eventsOfPromises({ tx, congressId }, promises, names) : []
  const late = await lateIn({ tx, congressId }, [{ id: subject.id, promise: null }, ...promises], names)
  return [...own.map((row) => historyLine(row, names)), ...kept, ...late].sort((a, b) => a.seq - b.seq)
}

const ofPromise = (promise: string, { zh, en }: Bilingual): Bilingual => ({
  zh: `承诺“${promise}”：${zh}`,
  en: `promise “${promise}”: ${en}`,
})

/** What was owed in these matters and not done in time, rung by rung; that somebody was reminded beforehand is no news. */
async function lateIn(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  matters: readonly { id: string; promise: string | null }[],
  names: Names,
) {
  const words = new Map(matters.map(({ id, promise }) => [id, promise]))
  const { rows } = await sql<EventRow & { matterId: string; kind: string; state: string; act: string }>`
    select event.seq, event.at, event.name, event.subject_kind, event.subject_id, event.actor, event.under,
      jsonb_build_object('dueOn', duty.due_on) as facts,
      duty.matter_id as "matterId", matter.kind, duty.state, duty.act
    from docket.duty
    join docket.matter on matter.congress_id = duty.congress_id and matter.id = duty.matter_id
    join record.event on event.congress_id = duty.congress_id and event.subject_kind = 'duty'
      and event.subject_id = duty.id::text
    where duty.congress_id = ${congressId} and duty.matter_id = any(${[...words.keys()]}::uuid[])
      and duty.rung in ('overdue', 'urged', 'supervised', 'listed')
      and event.name in ('duty.overdue', 'duty.urged', 'duty.supervised', 'duty.listed')
    order by event.seq limit 500`.execute(tx)
  return rows.map((row) => {
    const line = historyLine(row, names)
    const owed = names.owed(row.kind, row.state, row.act)
    const told = { zh: `${owed.zh}：${line.said.zh}`, en: `${owed.en}: ${line.said.en}` }
    const promise = words.get(row.matterId)
    return { ...line, said: promise ? ofPromise(promise, told) : told }
  })
}

async function eventsOfPromises(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  promises: readonly { id: string; promise: string }[],
  names: Names,
) {
  const words = new Map(promises.map(({ id, promise }) => [id, promise]))
  const rows = await eventRows(tx, congressId)
    .where('subject_kind', '=', undertakingLife.kind)
    .where('subject_id', 'in', [...words.keys()])
    // That it was promised is said by the reply.
    .where('name', 'not in', ['undertaking.opened', 'undertaking.imported'])
    .orderBy('seq')
    .limit(500)
    .execute()
  return rows.map((row) => {
    const line = historyLine(row, names)
    return { ...line, said: ofPromise(words.get(row.subject_id) ?? '', line.said) }
  })
}
