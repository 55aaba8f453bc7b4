import { madePublic } from '../bases.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'

interface Publishing {
  readonly resolution: string
  readonly clauses: readonly { readonly dueOn: string }[]
  readonly today: string
}

/** A resolution is published with its text and its clauses, each owed by somebody by a day to come. */
export function mayBePublished({ resolution, clauses, today }: Publishing): Ruling {
  if (!resolution.trim()) return refuse(madePublic, 'resolution-missing')
  if (clauses.length === 0) return refuse(madePublic, 'clauses-missing')
  const past = clauses.find(({ dueOn }) => dueOn <= today)
  return past ? refuse(madePublic, 'clause-day-past', { dueOn: past.dueOn }) : permit(madePublic)
}
