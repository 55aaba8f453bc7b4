import type { Ruling } from '../../../../law/ruling.ts'
import { mayHandle, maySeparate, type Handler } from '../../handing-over/rules.ts'

/** Who is to handle a paper, as far as it has been chosen. */
export interface AssignTyped {
  readonly mode: 'whole' | 'separate'
  readonly organId: string
  readonly coHandlers: readonly string[]
  readonly separate: readonly { readonly organId: string; readonly part: string }[]
}

const noPart = { organId: '', part: '' }

export const nothingChosen: AssignTyped = { mode: 'whole', organId: '', coHandlers: [], separate: [noPart, noPart] }

export const withPart = (typed: AssignTyped): AssignTyped => ({ ...typed, separate: [...typed.separate, noPart] })

/** What was chosen as the house takes it; null while it is not complete enough to be asked about. */
export function chosenIn(typed: AssignTyped) {
  if (typed.mode === 'whole')
    return typed.organId ? { organId: typed.organId, coHandlers: [...typed.coHandlers] } : null
  const separate = typed.separate.filter(({ organId }) => organId)
  return separate.length > 0 ? { separate: [...separate] } : null
}

/** The rule on what was chosen, asked before it is sent. */
export function rulingOn(typed: AssignTyped, organs: readonly Handler[]): Ruling {
  const known = new Map(organs.map((organ) => [organ.id, organ]))
  if (typed.mode === 'whole')
    return mayHandle((typed.organId ? [typed.organId, ...typed.coHandlers] : []).flatMap((id) => known.get(id) ?? []))
  return maySeparate(
    typed.separate.flatMap(({ organId, part }) => {
      const organ = known.get(organId)
      return organ ? [{ organ, part }] : []
    }),
  )
}
