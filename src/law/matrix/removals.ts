import type { Article } from '../article.ts'
import type { Level } from '../level.ts'
import type { Ruling } from '../ruling.ts'
import { isAtLeast, least, type Share } from '../fractions.ts'
import { hasStandingCommittee } from '../level.ts'
import { NationalOrganicLaw, NationalRules } from '../npc-rules.ts'
import { OrganicLaw } from '../organic-law.ts'
import { permit, refuse } from '../ruling.ts'
import { SupervisionLaw } from '../supervision-law.ts'

/** Who moves: an organ, so many of all deputies or members, or so many delegations. */
export type Movers =
  | { readonly by: 'presidium' | 'standing-committee' | 'council-of-chairpersons' | 'organ' }
  | { readonly by: 'deputies' | 'members'; readonly signatories: number; readonly all: number }
  | { readonly by: 'delegations'; readonly delegations: number }

type Refusal = 'not-a-mover' | 'too-few-signatories' | 'too-few-delegations' | 'no-standing-committee'

/** Movers permitted in one case of the law: which organs, which share of deputies or members, how many delegations. */
interface Permitted {
  readonly organs: readonly string[]
  readonly share?: readonly ['deputies' | 'members', Share]
  readonly delegations?: number
}

function moved(article: Article, movers: Movers, permitted: Permitted): Ruling<Refusal> {
  if (movers.by === 'delegations') {
    const { delegations: needed } = permitted
    if (needed === undefined) return refuse(article, 'not-a-mover', { by: movers.by })
    return movers.delegations >= needed
      ? permit(article)
      : refuse(article, 'too-few-delegations', { needed, have: movers.delegations })
  }
  if (movers.by === 'deputies' || movers.by === 'members') {
    const [who, share] = permitted.share ?? []
    if (!share || who !== movers.by) return refuse(article, 'not-a-mover', { by: movers.by })
    return isAtLeast(movers.signatories, share, movers.all)
      ? permit(article)
      : refuse(article, 'too-few-signatories', {
          needed: least(share, movers.all),
          have: movers.signatories,
          of: movers.all,
          share,
        })
  }
  return permitted.organs.includes(movers.by) ? permit(article) : refuse(article, 'not-a-mover', { by: movers.by })
}

/** 罢免案: moving the removal of an official the congress elected. */
export function mayMoveRemoval(level: Level, movers: Movers): Ruling<Refusal> {
  if (level === 'township') {
    return moved(OrganicLaw('31.2'), movers, { organs: ['presidium'], share: ['deputies', '1/5'] })
  }
  if (level === 'national') {
    const permitted: Permitted = { organs: ['presidium'], share: ['deputies', '1/10'], delegations: 3 }
    return moved(NationalOrganicLaw('20'), movers, permitted)
  }
  return moved(OrganicLaw('31.1'), movers, {
    organs: ['presidium', 'standing-committee'],
    share: ['deputies', '1/10'],
  })
}

/** 特定问题调查委员会 at a congress; a township congress has none. */
export function mayProposeInvestigation(level: Level, movers: Movers): Ruling<Refusal | 'not-at-this-level'> {
  if (level === 'township') return refuse(OrganicLaw('36.2'), 'not-at-this-level', { level })
  return level === 'national'
    ? moved(NationalRules('52'), movers, { organs: ['presidium'], share: ['deputies', '1/10'], delegations: 3 })
    : moved(OrganicLaw('36.2'), movers, { organs: ['presidium'], share: ['deputies', '1/10'] })
}

/** 特定问题调查委员会 at a standing committee. */
export function mayProposeCommitteeInvestigation(level: Level, movers: Movers): Ruling<Refusal> {
  const article = movers.by === 'members' ? SupervisionLaw('56.2') : SupervisionLaw('56.1')
  if (!hasStandingCommittee(level)) return refuse(article, 'no-standing-committee', { level })
  return moved(article, movers, { organs: ['council-of-chairpersons'], share: ['members', '1/5'] })
}

/** 撤职案 at a local standing committee; `organ` is government, supervisory commission, court or procuratorate. */
export function mayMoveDismissal(level: Level, movers: Movers): Ruling<Refusal | 'not-at-this-level'> {
  if (level === 'national') return refuse(NationalOrganicLaw('32'), 'not-at-this-level', { level })
  const article =
    movers.by === 'members'
      ? SupervisionLaw('61.3')
      : movers.by === 'council-of-chairpersons'
        ? SupervisionLaw('61.2')
        : SupervisionLaw('61.1')
  if (!hasStandingCommittee(level)) return refuse(article, 'no-standing-committee', { level })
  return moved(article, movers, { organs: ['council-of-chairpersons', 'organ'], share: ['members', '1/5'] })
}

/** 临时召集: calling an extraordinary session, at every level by one fifth of all deputies. */
export function mayCallExtraordinarySession(level: Level, movers: Movers): Ruling<Refusal> {
  const article = level === 'national' ? NationalOrganicLaw('8') : OrganicLaw('14.3')
  const organ = level === 'township' ? 'presidium' : 'standing-committee'
  return moved(article, movers, { organs: [organ], share: ['deputies', '1/5'] })
}
