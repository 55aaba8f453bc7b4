import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { handOver, matterForUpdate } from '../../docket/index.ts'
import { gather } from '../handling/parts.ts'
import { suggestionLife } from '../life.ts'
import { paperOf } from '../move.ts'
import { organ as holderOf } from '../places.ts'
import { coHandlersOf, freeOfPart, separatePartsOf } from './parties.ts'
import { mayRelease } from './rules.ts'

interface Releasing {
  readonly id: string
  readonly partId: string
  readonly version: number
  readonly reason: string
}

/**
 * The office frees one organ of its part (免除会办、不再分办), as when it has ended. Was it the last part owed, the paper
 * is answered with what is in. @throws NotFound, Overtaken, Refused
 */
export async function releasePart(work: Work, { id, partId, version, reason }: Releasing): Promise<{ id: string }> {
  await paperOf(work, id)
  // The paper before its parts, as everywhere.
  await matterForUpdate(work.tx, work.congressId, { kind: suggestionLife.kind, id })
  const paper = await paperOf(work, id)
  const separate = await separatePartsOf(work, id)
  const part = [...(await coHandlersOf(work, id)), ...separate].find((each) => each.id === partId)
  if (!part) throw new NotFound('part')
  const others = separate.filter((each) => each.id !== partId)
  insist(mayRelease({ reason, isOnlyPart: part.kind === 'separate-part' && others.length === 0 }))
  await freeOfPart(work, id, { ...part, version }, reason)
  if (part.kind === 'co-handling') return { id: partId }
  const places = { 'handling-organ': others.map(({ organId }) => holderOf(organId)) }
  await handOver(work.tx, work.congressId, id, places)
  if (paper.state === 'separate' && others.every(({ state }) => state === 'replied'))
    await gather(work, { id, version: paper.version })
  return { id: partId }
}
