import type { Work } from '../../../platform/http/route.ts'
import { allOf } from '../../../law/ruling.ts'
import { dueOfDuty } from '../../docket/index.ts'
import { readingsOf } from '../gate/readings.ts'
import { numbered } from '../gate/review.ts'
import { mayAssignUnread } from '../gate/rules.ts'
import { suggestionLife } from '../life.ts'
import { move, note, paperOf, type Moved } from '../move.ts'
import { organ as holderOf } from '../places.ts'
import { mayGoTo } from '../similar/group-of.ts'
import { handlerOf, handlersOf } from './handlers.ts'
import type { Handling } from './handling-field.ts'
import { separatePartLife } from './life.ts'
import { openParts, releaseParts, supersede, type OrganPart } from './parties.ts'
import { mayHandle, maySeparate } from './rules.ts'

interface OnPaper {
  readonly id: string
  readonly version: number
}

/** 主办、会办 or 分办, a lead alone where nothing is said of others. */
export type Handlers = Handling | { readonly organId: string }

const asWhole = (handlers: { organId: string; coHandlers?: readonly string[] }) => ({
  organId: handlers.organId,
  coHandlers: handlers.coHandlers ?? [],
})

/** The office hands a paper over to whoever must answer it (交办); the reply's clock starts today. */
export const assign = (work: Work, asked: OnPaper & Handlers): Promise<Moved> =>
  'separate' in asked ? assignSeparately(work, asked, asked.separate) : assignToLead(work, asked, asWhole(asked))

/** 主办、会办: one organ answers, others give it their opinion. */
async function assignToLead(work: Work, { id, version }: OnPaper, { organId, coHandlers }: ReturnType<typeof asWhole>) {
  const { today } = work
  const lead = await handlerOf(work, organId)
  const beside = await handlersOf(work, coHandlers)
  const moved = await move(work, {
    id,
    version,
    act: 'assign',
    ask: async () =>
      allOf(
        mayAssignUnread(await readingsOf(work, await paperOf(work, id))),
        mayHandle([lead, ...beside]),
        await mayGoTo(work, id, lead.name),
      ),
    places: { 'handling-organ': [holderOf(organId)] },
    facts: { organ: lead.name, coHandlers: beside.map(({ name }) => name).join('、') },
  })
  await numbered(work, id)
  await note(work, id, {
    organ_id: organId,
    assigned_on: today,
    reply_due_on: await dueOfDuty(work, suggestionLife, { state: 'handling', act: 'reply', start: today }),
  })
  const goesOn = ({ kind, organId: each }: OrganPart) => kind === 'co-handling' && coHandlers.includes(each)
  const kept = await releaseParts(work, id, { reason: '', keep: goesOn })
  await supersede(work, id, [organId])
  const parts = coHandlers.filter((each) => !kept.includes(each)).map((each) => ({ organId: each }))
  await openParts(work, { suggestionId: id, kind: 'co-handling', parts })
  return moved
}

/** 分办: each organ answers for its own part, within its own time. */
async function assignSeparately(
  work: Work,
  { id, version }: OnPaper,
  parts: readonly { organId: string; part: string }[],
): Promise<Moved> {
  const { today } = work
  const handlers = await handlersOf(
    work,
    parts.map(({ organId }) => organId),
  )
  const named = handlers.map((organ, index) => ({ organ, part: parts[index]?.part ?? '' }))
  const due = await dueOfDuty(work, separatePartLife, { state: 'handling', act: 'reply', start: today })
  const moved = await move(work, {
    id,
    version,
    act: 'assign-separately',
    ask: () => maySeparate(named),
    places: { 'handling-organ': parts.map(({ organId }) => holderOf(organId)) },
    days: { latest: due },
    facts: { organ: named.map(({ organ, part }) => `${organ.name}（${part}）`).join('、') },
  })
  await numbered(work, id)
  await note(work, id, { organ_id: null, assigned_on: today, reply_due_on: due })
  await releaseParts(work, id, { reason: '', keep: () => false })
  await openParts(work, { suggestionId: id, kind: 'separate-part', parts })
  return moved
}
