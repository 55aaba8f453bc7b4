import { insist, permit, refuse, allOf } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mayAct, matterForUpdate, perform } from '../../docket/index.ts'
import { extending } from '../bases.ts'
import { separatePartLife } from '../handing-over/life.ts'
import { separatePartsOf } from '../handing-over/parties.ts'
import { suggestionLife } from '../life.ts'
import { move, paperOf, type Moved } from '../move.ts'
import { decideExtension, extensionDays, extensionsOf, mayAskFor, storeExtension, type AskingTime } from './extend.ts'
import { ownPart } from './parts.ts'
import { mayExtend } from './rules.ts'

const pendingPart = (work: Work, id: string) =>
  extensionsOf(work, id).where('asked.decision', '=', 'pending').where('asked.part_id', 'is not', null)

/** An organ asks for more time for its part; the office decides by prolonging the paper. */
export async function askPartExtension(
  work: Work,
  { id, partId, ...asked }: AskingTime & { id: string; partId: string },
): Promise<{ id: string }> {
  const { part } = await ownPart(work, id, partId)
  const waiting = await pendingPart(work, id).where('asked.part_id', '=', partId).executeTakeFirst()
  insist(
    allOf(
      mayAct(separatePartLife, { state: part.state, act: 'extend', holds: ['assigner'] }),
      waiting ? refuse(extending, 'asked-already') : permit(extending),
      await mayAskFor(work, { id, partId, latestDay: asked.latestDay, assignedOn: part.assignedOn }),
    ),
  )
  const { dueOn: originalDay } = await extensionDays(work, part.assignedOn)
  return { id: await storeExtension(work, { ...asked, id, organId: part.organId, partId, originalDay }) }
}

/** The office agrees to extend a part (同意分办单位延期); the paper waits as long. */
export async function prolong(work: Work, asked: { id: string; version: number; extensionId: string }): Promise<Moved> {
  const { id, version, extensionId } = asked
  const paper = await paperOf(work, id)
  const pending = await pendingPart(work, id).where('asked.id', '=', extensionId).executeTakeFirst()
  const part = (await separatePartsOf(work, id)).find((each) => each.id === pending?.part_id)
  const latestDay = pending?.latest_day ?? ''
  const before = (paper.days as Readonly<Record<string, string>>)['latest'] ?? ''
  const moved = await move(work, {
    id,
    version,
    act: 'prolong',
    ask: () => (pending && part ? mayExtend({ latestDay, today: work.today }) : refuse(extending, 'nothing-asked')),
    days: { latest: latestDay > before ? latestDay : before },
    facts: { organ: part?.organ ?? '', dueOn: latestDay },
  })
  if (!pending || !part) return moved
  const days = { latest: latestDay }
  await perform(work, separatePartLife, { id: part.id, act: 'extend', version: part.version, days })
  await decideExtension(work, pending.id, null)
  return moved
}

/** The office does not agree; the part stays due on its day. */
export async function refusePartExtension(
  work: Work,
  { id, partId, reason }: { id: string; partId: string; reason: string },
): Promise<{ id: string }> {
  await paperOf(work, id)
  await matterForUpdate(work.tx, work.congressId, { kind: suggestionLife.kind, id })
  const pending = await pendingPart(work, id).where('asked.part_id', '=', partId).executeTakeFirst()
  insist(pending ? permit(extending) : refuse(extending, 'nothing-asked'))
  if (pending) await decideExtension(work, pending.id, reason)
  return { id: partId }
}
