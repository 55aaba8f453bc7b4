import type { Work } from '../../../platform/http/route.ts'
import type { Moved } from '../moved.ts'
import { ask } from './ask.ts'
import { plan, type Background, type Planned } from './plan.ts'

export interface Opening extends Omit<Planned, 'askerId' | 'background'> {
  /** Made by whoever opens it: sent twice with one id, it is opened once. */
  readonly id: string
  readonly background: Background
  /** The matter it is about: a decision to be taken. */
  readonly sourceId?: string
  /** Id of the organ that asks, and will answer; the congress's own office where there is none. */
  readonly asker?: string | null
  /** Whether it goes out at once; else the asker owes that. */
  readonly opened: boolean
}

/**
 * Another room's matter asks for opinions. Whoever sends it out at once is the asker, or the office for it.
 * @throws NotFound (an addressee is nobody here), Refused (an unsound form, nobody asked, no day left)
 */
export async function openConsultation(work: Work, opening: Opening): Promise<Moved> {
  const { sourceId = null, asker = null, opened, ...planned } = opening
  const drafted = await plan(work, { ...planned, askerId: asker, aboutId: sourceId })
  return opened && drafted.state === 'draft' ? ask(work, drafted) : drafted
}
