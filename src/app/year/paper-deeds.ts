import type { SuggestionPage } from '../../congress/suggestions/contract.ts'
import { addDays } from '../../law/day.ts'
import { chair, clerk, colleague, organs, usernameOf } from './cast.ts'
import { chance, idOf, oneOf } from './chance.ts'
import { today } from './door.ts'
import type { Owed } from './owed.ts'
import { proposalOf } from './papers.ts'
import type { Deeds, Year } from './year.ts'

const on = ({ matterId: id }: Owed) => ({ params: { id } })
const organId = (year: Year, name: string) => year.people.get(usernameOf(name, 'head'))?.organId

/** A draft is handed in, or for one in thirty taken back; what came back is mended first. */
async function submit(year: Year, owed: Owed): Promise<void> {
  const { title, version, state } = owed
  const by = usernameOf(owed.holder, 'deputy')
  if (state === 'draft' && chance('withdraws', title) < 0.03) {
    const body = { version, reason: '与他人建议相同。' }
    return year.act({ by, name: 'withdrawSuggestion', ...on(owed), body })
  }
  const mended = state === 'returned' ? await mend(year, owed, by) : version
  await year.act({ by, name: 'submitSuggestion', ...on(owed), body: { version: mended } })
}

async function mend(year: Year, owed: Owed, by: string): Promise<number> {
  const page = await year.look<SuggestionPage>({ by, name: 'readSuggestion', ...on(owed) })
  if (page.facts.includes('补充')) return page.version
  const { title, category, place, ...paper } = year.paper(owed.title)
  const text = { title, category, place, facts: `${paper.facts}补充：现场照片已附。`, proposal: proposalOf(paper) }
  await year.act({ by, name: 'reviseSuggestion', ...on(owed), body: { ...text, version: page.version } })
  return page.version + 1
}

/** The office reads it: twice and by two people at the session; one in twenty goes back to its author once. */
async function receive(year: Year, owed: Owed): Promise<void> {
  const { title, version, state, atSession } = owed
  const isNew = version <= 2
  if (state === 'submitted' && isNew && chance('goes back', title) < 0.05) {
    const body = { version, reason: 'not-concrete', explanation: '请补充现场情况。' }
    return year.act({ by: clerk.username, name: 'returnSuggestion', ...on(owed), body })
  }
  const first = state === 'submitted' && atSession
  const by = (state === 'reviewed' ? colleague : clerk).username
  await year.act({ by, name: first ? 'reviewSuggestion' : 'acceptSuggestion', ...on(owed), body: { version } })
}

const inParts = (title: string): boolean => chance('handed over', title) > 0.97

/** Handed over: to its organ; one in twenty first to another, some with a helper, a few in parts. */
async function assign(year: Year, owed: Owed): Promise<void> {
  const { title, version, state } = owed
  const right = year.paper(title).organ
  const other = oneOf(
    organs.filter(({ name }) => name !== right),
    'other',
    title,
  ).name
  const share = chance('handed over', title)
  const astray = state === 'accepted' && share < 0.05
  const lead = { organId: organId(year, astray ? other : right) }
  const helped = { ...lead, coHandlers: [organId(year, other)] }
  const parts = {
    separate: [right, other].map((name) => ({ organId: organId(year, name), part: `${name}职责内部分` })),
  }
  const way = inParts(title) ? parts : share > 0.87 ? helped : lead
  await year.act({ by: clerk.username, name: 'assignSuggestion', ...on(owed), body: { version, ...way } })
}

async function sign(year: Year, owed: Owed): Promise<void> {
  const { title, version, holder } = owed
  const by = usernameOf(holder, 'handler')
  const right = year.paper(title).organ
  if (right === holder) return year.act({ by, name: 'signSuggestion', ...on(owed), body: { version } })
  const body = { version, proposedOrganId: organId(year, right), reason: '不属本单位职责。' }
  await year.act({ by, name: 'declineSuggestion', ...on(owed), body })
}

/** What is answered: a third is done, a half promised, the rest cannot be done for now. */
function replyOf(year: Year, { title, holder, openedOn }: Owed, points: readonly string[]) {
  const share = chance('answer', title, holder, openedOn)
  const resultClass = share < 0.35 ? 'A' : share < 0.85 ? 'B' : 'D'
  const dueOn = addDays(today(year), 20 + Math.floor(share * 70))
  const done = { outcome: 'done', answer: '已经办结。' }
  const promised = { outcome: 'planned', answer: `${title}：${dueOn} 前完成`, owner: '业务股', dueOn }
  const answers = points.map((point, index) => ({ point, ...(index === 0 && resultClass === 'B' ? promised : done) }))
  const because = { reason: 'conditions', because: '条件不具备。', tried: '已会商两次。', next: '条件具备后再办。' }
  return {
    text: '代表：您的建议收悉，现逐项答复如下。',
    resultClass,
    answers:
      resultClass === 'D' ? points.map((point) => ({ point, outcome: 'cannot', answer: '暂不能办。' })) : answers,
    explanation: resultClass === 'D' ? because : null,
    mayPublish: true,
    contactPerson: '经办人',
    contactPhone: '0571-2000',
  }
}

/** The deputy is spoken with, then the head signs the answer; a difficult one asks for more time first. */
async function reply(year: Year, owed: Owed): Promise<void> {
  const { title, version, holder, state, dueOn, openedOn } = owed
  if (state === 'extension-asked') return
  const paper = year.paper(title)
  const by = usernameOf(holder, 'handler')
  const late = dueOn <= today(year)
  if (state === 'handling' && !late && chance('difficult', title) < 0.15) {
    const reason = {
      reason: '须报上级批准。',
      doneSoFar: '已完成勘察。',
      measures: '每月通报进度。',
      responsible: '股长',
    }
    const body = { version, ...reason, latestDay: addDays(dueOn, 45) }
    return year.act({ by, name: 'askExtension', ...on(owed), body })
  }
  const contact = {
    kind: 'contact',
    phase: 'during',
    way: 'telephone',
    withWhom: paper.deputy,
    summary: '沟通办理情况。',
  }
  const contactId = idOf('contact', title, holder, openedOn)
  await year.act({ by, name: 'logContact', ...on(owed), body: { contactId, on: today(year), ...contact } })
  const body = { version, ...replyOf(year, owed, paper.points) }
  const sent = { by: usernameOf(holder, 'head'), name: 'replySuggestion', ...on(owed), body }
  await year.act(sent, 'co-handlers-opinion-missing')
}

async function decideExtension(year: Year, owed: Owed): Promise<void> {
  const { title, version } = owed
  const by = clerk.username
  if (chance('granted', title) < 0.7) return year.act({ by, name: 'extendSuggestion', ...on(owed), body: { version } })
  const body = { version, reason: '三个月内能够办结。' }
  await year.act({ by, name: 'refuseExtension', ...on(owed), body })
}

/** She rates: one in eight is not satisfied, and after rework two in five are not yet. */
async function rate(year: Year, owed: Owed): Promise<void> {
  const { title, version, openedOn, openPromises } = owed
  if (owed.promiseEndedToday) return
  const again = openedOn > addDays(year.paper(title).writtenOn, 200)
  const unhappy = chance('unhappy', title, openedOn) < (again ? 0.4 : 0.125)
  const grade = unhappy ? 'dissatisfied' : openPromises > 0 ? 'basically-satisfied' : 'satisfied'
  const by = usernameOf(owed.holder, 'deputy')
  const grades = { attitude: 'satisfied', result: grade, whatIsMissing: unhappy ? '没有到现场。' : '' }
  const then = unhappy ? 'rework' : openPromises > 0 ? 'follow' : 'accept'
  const parts = []
  if (inParts(title)) {
    const { judging } = await year.look<SuggestionPage>({ by, name: 'readSuggestion', ...on(owed) })
    if (judging.partOrgans.length > 0) parts.push(...judging.toRate.map(({ id: replyId }) => ({ ...grades, replyId })))
  }
  await year.act({ by, name: 'rateSuggestion', ...on(owed), body: { version, then, ...grades, parts } })
}

async function settle(year: Year, owed: Owed): Promise<void> {
  if (owed.openPromises > 0 || owed.promiseEndedToday) return
  const body = { version: owed.version, then: 'settle' }
  await year.act({ by: clerk.username, name: 'settleSuggestion', ...on(owed), body })
}

async function direct(year: Year, owed: Owed): Promise<void> {
  const { title, version } = owed
  const by = chair.username
  if (chance('concluded', title) < 0.4) {
    const body = { version, reason: '列入下年度监督议题。' }
    return year.act({ by, name: 'concludeSuggestion', ...on(owed), body })
  }
  const body = { version, leader: '分管副主任', demand: '现场督办，限期办结。', answerBy: addDays(today(year), 30) }
  await year.act({ by, name: 'directSuggestion', ...on(owed), body })
}

async function giveOpinion(year: Year, owed: Owed): Promise<void> {
  const { version, sourceId: id, holder } = owed
  const body = { version, text: '同意主办单位意见。', measures: '配合现场施工。', contact: '经办人' }
  await year.act({ by: usernameOf(holder, 'handler'), name: 'giveOpinion', params: { id }, body })
}

const part = ({ sourceId: id, matterId: partId }: Owed) => ({ params: { id, partId } })

async function signPart(year: Year, owed: Owed): Promise<void> {
  const by = usernameOf(owed.holder, 'handler')
  await year.act({ by, name: 'signPart', ...part(owed), body: { version: owed.version } })
}

async function replyPart(year: Year, owed: Owed): Promise<void> {
  const { version, holder, sourceTitle } = owed
  const body = { version, ...replyOf(year, { ...owed, title: sourceTitle }, year.paper(sourceTitle).points) }
  await year.act({ by: usernameOf(holder, 'head'), name: 'replyPart', ...part(owed), body })
}

/** What comes of each thing owed on a paper. */
export const paperDeeds: Deeds = {
  'suggestion/submit': submit,
  'suggestion/accept-paper': receive,
  'suggestion/assign': assign,
  'suggestion/sign': sign,
  'suggestion/reply': reply,
  'suggestion/extend': decideExtension,
  'suggestion/accept': rate,
  'suggestion/settle': settle,
  'suggestion/direct': direct,
  'co-handling/give': giveOpinion,
  'separate-part/sign': signPart,
  'separate-part/reply': replyPart,
}
