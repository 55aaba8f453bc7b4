import type { Day } from '../../../law/day.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { enterSignatories } from '../../drafting/index.ts'
import { dueOfDuty, enterMatter, enterUndertaking } from '../../docket/index.ts'
import type { Holder } from '../../docket/words.ts'
import { longest } from '../handling/extend.ts'
import { askAgain } from '../judging/rework.ts'
import { keepGrams } from '../similar/keep.ts'
import { searchVector } from '../writing/draft.ts'
import type { ImportedRecord } from './record.ts'
import { pastOf, replyTextOf, type Past } from './state.ts'
import { suggestionLife } from '../life.ts'
import { assigner, organ } from '../places.ts'

/** A record that is ready to be entered. */
export interface ImportedPaper {
  readonly row: number
  readonly record: ImportedRecord
  readonly origin: Readonly<Record<string, unknown>>
  readonly source: string
  readonly sessionId: string | null
  readonly number: string | null
}

/** Who and what the records' names stand for. */
export interface NamesToIds {
  readonly organs: ReadonlyMap<string, string>
  readonly deputies: ReadonlyMap<string, string>
}

interface Entering {
  readonly paper: ImportedPaper
  readonly past: Past
  readonly id: string
  readonly organId: string | null
  readonly deputyId: string | null
}

const answered: readonly string[] = ['replied', 'reworking', 'following', 'closed']
const staff: Holder = { kind: 'role', id: 'staff' }
const instantOf = (day: Day): number => Date.parse(`${day}T00:00:00+08:00`)

/** Enters one paper with its past: its matter in its state, its text, reply, rating and promises. */
export async function enterPaper(work: Work, paper: ImportedPaper, names: NamesToIds): Promise<void> {
  const { record } = paper
  const past = pastOf(record, work.today)
  const entering: Entering = {
    paper,
    past,
    // Ids are ordered by the day the paper was made, and so are the lists.
    id: newId(instantOf(past.openedOn)),
    organId: names.organs.get(record.units[0] ?? '') ?? null,
    deputyId: names.deputies.get(record.lead_deputy) ?? null,
  }
  await enterItsMatter(work, entering)
  await enterText(work, entering, names)
  await enterReply(work, entering)
  await enterRework(work, entering)
  await enterPromises(work, entering, names)
}

function placesOf({ deputyId, organId }: Entering): Record<string, readonly Holder[]> {
  const lead: Holder = deputyId ? { kind: 'deputy', id: deputyId } : staff
  return { 'lead-deputy': [lead], assigner, ...(organId && { 'handling-organ': [organ(organId)] }) }
}

async function daysOf(work: Work, { past }: Entering): Promise<Record<string, Day>> {
  const assigned = past.assignedOn ?? past.enteredOn
  return {
    received: past.openedOn,
    assigned,
    // A source tells that it was extended, not until when: the longest the law allows.
    ...(past.state === 'extended' && { latest: await longLimit(work, assigned) }),
    ...(past.lastPromised && { promised: past.lastPromised }),
  }
}

const longLimit = (work: Work, start: Day): Promise<Day> => dueOfDuty(work, suggestionLife, { ...longest, start })

/** What the record keeps of it; never what the deputy thought of the reply, for the organ rated reads it too. */
const factsOf = ({ paper: { record, source, number } }: Entering): Record<string, unknown> => ({
  source,
  ...(number && { number }),
  ...(record.units[0] && { organ: record.units[0] }),
  ...(record.result_class && { resultClass: record.result_class }),
  ...(record.promises.length > 0 && { promises: record.promises.length }),
  ...(record.proposed_organ && { proposedOrgan: record.proposed_organ }),
  ...(record.returned_reason && { explanation: record.returned_reason }),
  ...((record.declined_reason || record.rework_reason) && { reason: record.rework_reason || record.declined_reason }),
})

const enterItsMatter = async (work: Work, entering: Entering) =>
  enterMatter(work, suggestionLife, {
    id: entering.id,
    title: entering.paper.record.title,
    reference: entering.paper.number,
    state: entering.past.state,
    places: placesOf(entering),
    days: await daysOf(work, entering),
    enteredOn: entering.past.enteredOn,
    openedOn: entering.past.openedOn,
    facts: factsOf(entering),
  })

/** A body of the paper's own stands before its facts; a reply's abstract, or a note about it, is not hers. */
const factsText = ({ facts, body, body_kind }: ImportedRecord): string =>
  body_kind || facts.includes(body) ? facts : [body, facts].filter(Boolean).join('\n')

async function replyDue(work: Work, { past, organId }: Entering): Promise<Day | null> {
  if (!past.assignedOn || !organId) return null
  if (past.state === 'extended') return longLimit(work, past.assignedOn)
  return dueOfDuty(work, suggestionLife, { state: 'handling', act: 'reply', start: past.assignedOn })
}

/** Names that are not on the roll are kept as the source words them. */
function proposersOf({ paper: { record }, deputyId }: Entering, names: NamesToIds): string {
  const strangers = record.co_signers.filter((name) => !names.deputies.has(name))
  return record.proposers || [deputyId ? '' : record.lead_deputy, ...strangers].filter(Boolean).join('、')
}

const writtenIn = ({ record, sessionId, number, origin }: ImportedPaper) => ({
  session_id: sessionId,
  number,
  title: record.title,
  facts: factsText(record),
  analysis: record.analysis,
  proposal: record.proposal,
  category: record.category,
  may_publish: record.may_publish,
  not_public_reason: record.not_public_reason,
  priority: record.priority !== '',
  result_class: record.result_class ?? null,
  submitted_on: record.submitted_on ?? null,
  origin: JSON.stringify(origin),
  search: searchVector(record.title, record.body, record.facts, record.analysis, record.proposal, record.category),
})

async function enterText(work: Work, entering: Entering, names: NamesToIds): Promise<void> {
  const { id, paper, past, organId, deputyId } = entering
  await work.tx
    .insertInto('suggestions.suggestion')
    .values({
      congress_id: work.congressId,
      id,
      ...writtenIn(paper),
      lead_deputy_id: deputyId,
      proposers: proposersOf(entering, names),
      organ_id: organId,
      assigned_on: past.assignedOn,
      reply_due_on: await replyDue(work, entering),
      replied_on: answered.includes(past.state) ? past.repliedOn : null,
      created_at: work.now,
    })
    .execute()
  const { title, analysis, proposal } = paper.record
  await keepGrams(work, { id, title, facts: factsText(paper.record), analysis, proposal })
  await enterCoSigners(work, entering, names)
}

async function enterCoSigners(work: Work, { id, paper, deputyId }: Entering, names: NamesToIds): Promise<void> {
  const coSigners = paper.record.co_signers.flatMap((name) => names.deputies.get(name) ?? [])
  await enterSignatories(work, {
    matterId: id,
    deputies: coSigners.filter((each) => each !== deputyId),
    signedOn: paper.record.submitted_on ?? null,
  })
}

async function enterReply({ tx, congressId }: Work, { id, paper, past, organId }: Entering): Promise<void> {
  const { record } = paper
  if (!organId || !answered.includes(past.state)) return
  // Of a reply without a day only this is known: it had been given when the office learnt of it.
  const repliedOn = past.repliedOn ?? past.enteredOn
  const replyId = newId(instantOf(repliedOn))
  await tx
    .insertInto('suggestions.reply')
    .values({
      congress_id: congressId,
      id: replyId,
      suggestion_id: id,
      organ_id: organId,
      text: replyTextOf(record),
      result_class: record.result_class ?? null,
      replied_on: repliedOn,
    })
    .execute()
  if (!record.rating) return
  await tx
    .insertInto('suggestions.rating')
    .values({
      congress_id: congressId,
      reply_id: replyId,
      attitude: record.rating,
      result: record.rating,
      reason: record.rating_reason || record.rework_reason,
      rated_on: record.rated_on ?? repliedOn,
    })
    .execute()
}

/** What the deputy had asked to be handled again: it counts among the times that she may. */
async function enterRework(work: Work, { id, paper: { record }, past }: Entering): Promise<void> {
  if (past.state !== 'reworking' && past.state !== 'escalated') return
  await askAgain(work, { suggestionId: id, by: 'deputy', whatIsMissing: record.rework_reason, on: past.enteredOn })
}

async function enterPromises(
  work: Work,
  { id, paper, past, organId, deputyId }: Entering,
  names: NamesToIds,
): Promise<void> {
  if (!organId) return
  const verifiers: Holder[] = [...(deputyId ? [{ kind: 'deputy', id: deputyId } as const] : []), staff]
  for (const promised of paper.record.promises)
    await enterUndertaking(work, {
      sourceId: id,
      promise: promised.text,
      owner: organ(names.organs.get(promised.owner ?? '') ?? organId),
      verifiers,
      dueOn: promised.due_on,
      state: promised.state,
      promisedOn: past.repliedOn ?? past.enteredOn,
      evidence: promised.evidence,
      source: paper.source,
    })
}
