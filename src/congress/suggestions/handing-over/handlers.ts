import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organOf } from '../../organs/index.ts'
import type { Handler } from './rules.ts'

type Doing = Pick<Work, 'tx' | 'congressId'>

/** An organ by its id, as the rules ask of it; null where there is none. */
export async function knownHandler({ tx, congressId }: Doing, id: string): Promise<Handler | null> {
  const organ = await organOf(tx, congressId, id)
  return organ ? { id: organ.id, name: organ.name, endedOn: organ.endedOn } : null
}

/** @throws NotFound */
export async function handlerOf(doing: Doing, id: string): Promise<Handler> {
  const organ = await knownHandler(doing, id)
  if (!organ) throw new NotFound('organ')
  return organ
}

/** In the order of the ids. @throws NotFound */
export async function handlersOf(doing: Doing, ids: readonly string[]): Promise<Handler[]> {
  const organs: Handler[] = []
  for (const id of ids) organs.push(await handlerOf(doing, id))
  return organs
}
