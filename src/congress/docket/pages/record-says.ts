import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const says = sentences({
  record: { zh: '审计记录', en: 'The record' },
  lead: {
    zh: '每一步办理都在同一事务里记入，只增不改，逐条相扣。',
    en: 'Every act is entered in its own transaction; rows are only ever added, each chained to the one before.',
  },
  verify: { zh: '校验记录', en: 'Verify the record' },
  whole: { zh: '记录完整', en: 'The record is whole' },
  broken: { zh: '记录被动过', en: 'The record has been tampered with' },
  head: { zh: '末条校验值', en: 'Hash of the last row' },
  headHint: {
    zh: '抄存在系统之外，日后可以证明末尾没有被整段截去。',
    en: 'Keep it outside the system: later it proves that no tail was cut off.',
  },
  filter: { zh: '只看这一类', en: 'Only this kind' },
  clear: { zh: '显示全部', en: 'Show all' },
  only: { zh: '只看这一类', en: 'only these' },
  anyKind: { zh: '全部事项', en: 'Every kind' },
  noKind: { zh: '没有这一类', en: 'No such kind' },
  none: { zh: '没有这样的记录', en: 'No such entry' },
  noneYet: { zh: '还没有记录', en: 'Nothing is recorded yet' },
  seq: { zh: '序号', en: 'No.' },
  at: { zh: '时间', en: 'When' },
  event: { zh: '事项', en: 'What' },
  actor: { zh: '经办人', en: 'By' },
  system: { zh: '系统', en: 'the system' },
  subject: { zh: '对象', en: 'Subject' },
  under: { zh: '依据', en: 'Under' },
})

const whyBroken: Readonly<Record<string, Bilingual>> = sentences({
  altered: { zh: '内容被改过', en: 'its content was altered' },
  removed: { zh: '这一条被删去', en: 'this row was removed' },
  inserted: { zh: '这一条是插进来的', en: 'this row was inserted' },
  'end-missing': { zh: '末尾缺少记录', en: 'the end is missing' },
})

export const wholeWith = (events: number): Bilingual => ({
  zh: `已逐条校验 ${events} 条，首尾相扣，没有改动、删除或插入。`,
  en: `${events} rows verified one by one: none altered, removed or inserted.`,
})

export const brokenAt = ({ seq, why }: { seq: number; why: string }): Bilingual => {
  const reason = whyBroken[why] ?? { zh: why, en: why }
  return {
    zh: `第一处问题在第 ${seq} 条：${reason.zh}。请立即联系系统管理员，并保留数据库现状。`,
    en: `The first fault is at row ${seq}: ${reason.en}. Call the system administrator at once and leave the database as it is.`,
  }
}

/** Events of the house that no life names. */
const eventNames: Readonly<Record<string, Bilingual>> = sentences({
  'account.issued': { zh: '发放账号', en: 'account issued' },
  'account.admitted': { zh: '接纳外来账号', en: 'account of another congress admitted' },
  'account.roles-set': { zh: '调整角色', en: 'roles set' },
  'account.ended': { zh: '停用账号', en: 'account ended' },
  'account.unlocked': { zh: '解锁账号', en: 'account unlocked' },
  'account.password-reset': { zh: '重置密码', en: 'password reset' },
  'account.password-changed': { zh: '更换密码', en: 'password changed' },
  'account.signed-in': { zh: '登录', en: 'signed in' },
  'account.session-ended': { zh: '结束登录会话', en: 'session ended' },
  'account.congress-chosen': { zh: '切换人大', en: 'congress chosen' },
  'account.second-factor-set-up': { zh: '启用动态口令', en: 'second factor set up' },
  'account.second-factor-shown': { zh: '通过动态口令验证', en: 'second factor shown' },
  'account.oidc-linked': { zh: '关联统一身份', en: 'single sign-on linked' },
  'calendar.changed': { zh: '日历变动', en: 'calendar changed' },
  'cadence.begun': { zh: '开始一项周期工作', en: 'cadence begun' },
  'congress.founded': { zh: '设立本级人大', en: 'congress set up' },
  'setting.set': { zh: '设定本级规定', en: 'own rule set' },
  'major-matter-list.taken': { zh: '采用通行清单', en: 'usual list taken over' },
  'major-matter-list.added': { zh: '清单增加一项', en: 'line added to the list' },
  'major-matter-list.changed': { zh: '修改清单一项', en: 'line of the list changed' },
  'major-matter-list.ended': { zh: '停用清单一项', en: 'line of the list ended' },
  'organs.imported': { zh: '导入机关名录', en: 'organs imported' },
  'deputies.imported': { zh: '导入代表名册', en: 'deputies imported' },
  'delegation.leader-named': { zh: '登记代表团（组）负责人', en: 'leader of a group noted' },
  'delegation.leader-released': { zh: '代表团（组）暂无负责人', en: 'a group has no leader for now' },
  'suggestions.imported': { zh: '导入代表建议', en: 'suggestions imported' },
})

/** An event in words; what only its code names is looked up here. */
export const eventSaid = ({ name, said }: { name: string; said: Bilingual }): Bilingual => {
  const known = eventNames[name]
  return known ? { zh: said.zh.replace(name, known.zh), en: said.en.replace(name, known.en) } : said
}

const subjectNames: Readonly<Record<string, Bilingual>> = sentences({
  suggestion: { zh: '代表建议', en: 'suggestion' },
  undertaking: { zh: '承诺事项', en: 'undertaking' },
  account: { zh: '账号', en: 'account' },
  calendar: { zh: '日历', en: 'calendar' },
  congress: { zh: '本级人大', en: 'congress' },
  setting: { zh: '本级规定', en: 'own rule' },
  cadence: { zh: '周期', en: 'cadence' },
  organ: { zh: '机关', en: 'organ' },
  organs: { zh: '机关名录', en: 'organs' },
  deputy: { zh: '代表', en: 'deputy' },
  deputies: { zh: '代表名册', en: 'deputies' },
  delegation: { zh: '代表团（组）', en: 'delegation or group' },
  duty: { zh: '待办', en: 'duty' },
  'cadence-period': { zh: '周期工作', en: 'periodic work' },
  suggestions: { zh: '代表建议', en: 'suggestions' },
  'major-matter': { zh: '重大事项', en: 'major matter' },
  'major-matter-list': { zh: '重大事项清单', en: 'list of major matters' },
})

/** Who did it, as the record names them; the house itself is recorded under its Chinese name. */
export const actorSaid = (actor: string): Bilingual =>
  actor === '' || actor === says.system.zh ? says.system : { zh: actor, en: actor }

export const subjectName = (kind: string): Bilingual => subjectNames[kind] ?? { zh: kind, en: kind }

interface Kind {
  readonly name: string
  readonly said: Bilingual
}

/** What a row says before its facts, with what it was done to: 待办 · 已提醒. */
const kindOf = ({ name, said, subjectKind }: Kind & { readonly subjectKind: string }): Kind => {
  const subject = subjectName(subjectKind)
  const done = { zh: said.zh.split('；')[0] ?? name, en: said.en.split(';')[0] ?? name }
  return { name, said: { zh: `${subject.zh} · ${done.zh}`, en: `${subject.en} · ${done.en}` } }
}

/** Kinds of events to choose from: those the house always has, those among the rows, and the one already chosen. */
export function kindsOf(rows: readonly (Kind & { readonly subjectKind: string })[], chosen: string): Kind[] {
  const kinds = new Map(Object.entries(eventNames).map(([name, said]) => [name, { name, said }]))
  for (const row of rows) if (!kinds.has(row.name)) kinds.set(row.name, kindOf(row))
  if (chosen && !kinds.has(chosen)) kinds.set(chosen, { name: chosen, said: { zh: chosen, en: chosen } })
  return [...kinds.values()].sort((one, other) => one.name.localeCompare(other.name))
}
