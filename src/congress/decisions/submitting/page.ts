import type { Ruling } from '../../../law/ruling.ts'
import { mayAct, placesOf } from '../../docket/index.ts'
import { congressOf } from '../../organs/index.ts'
import { majorMatterLife } from '../life.ts'
import type { PagePart } from '../page-part.ts'
import { takenInBy, whoDecides, goesThisWay } from './rules.ts'
import type { SubmittingPanel } from './contract.ts'
import { papersOf } from './papers.ts'
import { bringingRuling } from './submit.ts'
import { decideByRule } from './take-in.ts'

const isBeingWritten = (state: string): boolean => state === 'draft' || state === 'returned'

export const submitting: PagePart<SubmittingPanel> = {
  panel: async (work, matter) => {
    const { id, state, track } = matter
    const holds = isBeingWritten(state) ? await placesOf(work, majorMatterLife, id) : []
    const takenIn = state === 'submitted'
    const { level } = await congressOf(work.tx, work.congressId)
    return {
      papers: await papersOf(work, id),
      asked: matter.papers,
      mayMend: mayAct(majorMatterLife, { state, act: 'submit', holds }).permitted,
      powers: takenIn ? [...whoDecides({ level, track })] : [],
      decideByRule: takenIn && track !== 'to-file' ? await decideByRule(work) : null,
    } as SubmittingPanel
  },
  asked: async (work, matter): Promise<Record<string, Ruling>> => {
    const { state, track } = matter
    if (isBeingWritten(state)) return { submit: await bringingRuling(work, matter) }
    if (state !== 'submitted') return {}
    return Object.fromEntries(Object.values(takenInBy).map((act) => [act, goesThisWay({ track, act })]))
  },
}
