import type { Ruling } from '../../../law/ruling.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Work } from '../../../platform/http/route.ts'
import { areasOf } from '../../deputies/index.ts'
import { settingsOf } from '../../organs/index.ts'
import type { MemberLine } from '../contract.ts'
import { isContacted, isCovered } from '../rules.ts'
import { quarterOf } from '../words.ts'
import {
  deputiesWithMembers,
  membersOf,
  pairingsIn,
  readsAll,
  selfOf,
  type Member,
  type PairingRow,
} from './queries.ts'

/** A rule not met, in words; null where it is. */
const gapIn = (ruling: Ruling, sentences: Catalogue): MemberLine['gap'] => {
  if (ruling.permitted) return null
  const sentence = sentences[ruling.because]?.(ruling.facts)
  return sentence ? { sentence, under: ruling.under } : null
}

interface Laying {
  readonly pairings: ReadonlyMap<string, readonly PairingRow[]>
  readonly areas: ReadonlyMap<string, string>
  readonly atLeast: number
  readonly organId: string | null
  readonly sentences: Catalogue
}

function lineOf(member: Member, { pairings, areas, atLeast, organId, sentences }: Laying): MemberLine {
  const own = pairings.get(member.id) ?? []
  return {
    id: member.id,
    version: member.version,
    name: member.name,
    post: member.post,
    charge: member.charge,
    fields: member.fields,
    areas: member.area_ids.map((id) => ({ id, name: areas.get(id) ?? '' })),
    organ: member.organ_id ? { id: member.organ_id, name: member.organ ?? '' } : null,
    mine: organId !== null && member.organ_id === organId,
    pairings: own.map(({ id, deputyId, deputy, reasons, since, contacts, lastOn }) => ({
      id,
      deputy: { id: deputyId, name: deputy },
      reasons,
      since,
      contacts,
      lastOn,
    })),
    gap: gapIn(isCovered({ have: own.length, atLeast }), sentences),
  }
}

/** Who keeps in touch with whom (联系代表安排), and where the rule is not met; a deputy and an organ see their own. */
export async function matrix(work: Work, sentences: Catalogue) {
  const { tx, congressId, caller, today } = work
  const quarter = quarterOf(today)
  const atLeast = (await settingsOf(tx, congressId)).count('contacts.at-least')
  const pairings = Map.groupBy(await pairingsIn(work, quarter), ({ memberId }) => memberId)
  const areas = new Map((await areasOf(tx, congressId)).map(({ id, name }) => [id, name]))
  const all = readsAll(caller)
  const { deputyId, organId } = selfOf(caller)
  const members = (await membersOf(tx, congressId).where('member.ended_on', 'is', null).execute())
    .map((member) => lineOf(member, { pairings, areas, atLeast, organId, sentences }))
    .filter((line) => all || line.mine || line.pairings.some(({ deputy }) => deputy.id === deputyId))
    // Whom else she is in touch with is no deputy's business.
    .map((line) => (all || line.mine ? line : withOnly(line, deputyId)))
  const deputies = all ? await deputiesWithMembers(work) : []
  const alone = deputies.filter(({ members: having }) => having === 0).length
  return {
    quarter,
    atLeast,
    mayKeep: all,
    members,
    deputies,
    alone: { count: alone, gap: alone > 0 ? gapIn(isContacted({ members: 0 }), sentences) : null },
  }
}

const withOnly = (line: MemberLine, deputyId: string | null): MemberLine => ({
  ...line,
  gap: null,
  pairings: line.pairings.filter(({ deputy }) => deputy.id === deputyId),
})
