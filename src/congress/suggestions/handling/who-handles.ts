import { practice } from '../../../law/article.ts'
import { insist, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { holdersOf } from '../../../platform/identity/index.ts'
import { settingsOf } from '../../organs/index.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { separatePartsOf } from '../handing-over/parties.ts'
import { suggestionLife } from '../life.ts'
import { paperOf, type Paper } from '../move.ts'
import { mayIssue } from './rules.ts'

const handlers = practice('由承办单位登记办理情况', 'the handling organ logs how it handles a paper')

/** States in which a paper is some organ's to handle. */
const inHand = [
  'assigned',
  'handling',
  'extension-asked',
  'extended',
  'separate',
  'replied',
  'reworking',
  'escalated',
  'following',
]

/** Whether an organ answers for the paper now: it leads, or has a part of its own. */
export async function isHandledBy(work: Work, paper: Pick<Paper, 'id' | 'organ_id' | 'state'>, organId: string | null) {
  if (organId === null || !inHand.includes(paper.state)) return false
  if (paper.state !== 'separate' && paper.organ_id === organId) return true
  return (await separatePartsOf(work, paper.id)).some((part) => part.organId === organId)
}

const mayHandle = (facts: { isHandling: boolean; state: string }): Ruling => {
  if (facts.isHandling) return permit(handlers)
  return facts.state === 'closed' || facts.state === 'withdrawn'
    ? refuse(handlers, 'ended-already')
    : refuse(handlers, 'not-handling')
}

/** The paper, locked, and the organ that handles it and asks. @throws NotFound, Refused not-handling, ended-already */
export async function handledHere(work: Work, id: string): Promise<{ paper: Paper; organId: string }> {
  await paperOf(work, id)
  await matterForUpdate(work.tx, work.congressId, { kind: suggestionLife.kind, id })
  const paper = await paperOf(work, id)
  const organId = work.caller.organId ?? ''
  insist(mayHandle({ isHandling: await isHandledBy(work, paper, organId || null), state: paper.state }))
  return { paper, organId }
}

/** Whether the congress wants a head's signature, who could give it, and whether the caller does. */
export async function signatureOf(work: Work) {
  const { tx, congressId, caller } = work
  const settings = await settingsOf(tx, congressId)
  return {
    headSigns: settings.flag('suggestions.head-signs'),
    isHead: caller.roles.includes('organ-head'),
    heads: caller.organId ? await holdersOf(tx, { role: 'organ-head', organId: caller.organId }) : [],
  }
}

/** 签发: the ruling on whether the caller may send what her organ answers. */
export const signing = async (work: Work): Promise<Ruling> => mayIssue(await signatureOf(work))
