import { allOf, insist, refuse, type Ruling } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mandateOf, mayExerciseMandate } from '../../deputies/index.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { currentVersion, standingText } from '../co-drafting/versions.ts'
import { asked } from '../life.ts'
import type { Paper } from '../papers.ts'
import { awaited } from '../words.ts'
import { gatheringRuling } from './gathering.ts'
import { signatoryForUpdate, stateOf, type Standing } from './queries.ts'
import { mayRefuse, maySign, mayTakeNameBack } from './rules.ts'
import { noteSignatory, turn } from './turn.ts'

/** The deputy who calls; whoever is none has no signature to give. @throws NotFound */
function self({ caller }: Work): string {
  if (!caller.deputyId) throw new NotFound('paper')
  return caller.deputyId
}

async function mandateOfSelf(work: Work): Promise<Ruling> {
  const mandate = await mandateOf(work.tx, work.congressId, self(work))
  return mandate ? mayExerciseMandate(mandate, work.today) : refuse(asked, 'not-a-deputy-here')
}

/** What the rules say to the caller of her own name on this paper. */
export async function rulingsOn(work: Work, paper: Paper, standing: Standing | undefined, version: number) {
  const state = standing ? stateOf(standing) : null
  const isLead = work.caller.deputyId === paper.leadDeputyId
  const openedVersion = standing?.opened_version ?? null
  const mine = maySign({ state, isLead, openedVersion, version, mandate: await mandateOfSelf(work) })
  return {
    sign: allOf(mine, await gatheringRuling(work, paper)),
    refuse: mayRefuse({ state }),
    withdraw: mayTakeNameBack({ state, handedOver: paper.handedOver }),
  }
}

/** She who was asked has opened the text that stands now (打开阅读); others leave no trace of their reading. */
export async function opened(work: Work, matterId: string, version: number): Promise<void> {
  const standing = work.caller.deputyId && (await signatoryForUpdate(work, matterId, work.caller.deputyId))
  if (!standing || !(awaited as readonly string[]).includes(standing.state)) return
  await noteSignatory(work, standing, { opened_at: work.now, opened_version: version })
}

/** Opens the text: what is read here is what may be signed. */
export async function openText(work: Work, paper: Paper) {
  // Nobody changes the text between its being read here and its being noted as read.
  await matterForUpdate(work.tx, work.congressId, paper)
  const text = await standingText(work, paper)
  await opened(work, paper.id, text.version)
  return text
}

/** A deputy puts her name under a paper she has read (联名). */
export async function sign(work: Work, paper: Paper, { version }: { version: number }): Promise<{ id: string }> {
  // The text stands still while she signs it.
  await matterForUpdate(work.tx, work.congressId, paper)
  const standing = await signatoryForUpdate(work, paper.id, self(work))
  const current = await currentVersion(work, paper.id)
  const rulings = await rulingsOn(work, paper, standing, current)
  insist(rulings.sign)
  if (version !== current) insist(refuse(rulings.sign.under, 'text-changed'))
  if (standing)
    await turn(work, standing, {
      act: 'sign',
      state: 'signed',
      changes: { signed_on: work.today, signed_version: current },
      facts: { paper: paper.id, version: current },
    })
  return { id: paper.id }
}

/** A deputy declines to co-sign (不同意联名); she need not say why. */
export async function refuseToSign(work: Work, paper: Paper, { reason }: { reason: string }): Promise<{ id: string }> {
  const standing = await signatoryForUpdate(work, paper.id, self(work))
  insist(mayRefuse({ state: standing ? stateOf(standing) : null }))
  if (standing) await turn(work, standing, { act: 'refuse', state: 'refused', changes: { reason, holds_pen: false } })
  return { id: paper.id }
}

/** A deputy takes her name back before hand-over (撤回联名). */
export async function withdrawName(work: Work, paper: Paper, { reason }: { reason: string }): Promise<{ id: string }> {
  await matterForUpdate(work.tx, work.congressId, paper)
  const standing = await signatoryForUpdate(work, paper.id, self(work))
  insist(mayTakeNameBack({ state: standing ? stateOf(standing) : null, handedOver: paper.handedOver }))
  if (standing)
    await turn(work, standing, { act: 'withdraw-name', state: 'withdrawn', changes: { reason, holds_pen: false } })
  await paper.of.nameTakenBack?.(work, paper.id)
  return { id: paper.id }
}
