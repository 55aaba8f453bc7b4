import type { Bilingual } from '../../../law/bilingual.ts'
import type { Reader } from '../../../platform/database/house.ts'
import { successionsOf, type Given, type Succession } from './heirs.ts'
import { owedBy } from './owed.ts'

const saidOf = ({ holder, heir, names }: Succession, duties: number): Bilingual => {
  const who = { zh: names.join('、'), en: names.join(', ') }
  const count = { zh: `${duties} 件待办`, en: `${duties} open ${duties === 1 ? 'duty' : 'duties'}` }
  if (heir === 'colleagues')
    return { zh: `${count.zh}由${who.zh}继续办理。`, en: `${count.en}: ${who.en} goes on with them.` }
  if (heir === 'head')
    return { zh: `${count.zh}转由单位负责人${who.zh}办理。`, en: `${count.en} pass to the organ’s head, ${who.en}.` }
  if (heir === 'chair')
    return { zh: `${count.zh}由${who.zh}代为办理。`, en: `${count.en}: ${who.en} acts for the office.` }
  if (holder.kind === 'deputy')
    return {
      zh: `${count.zh}须由代表本人办理：核实承诺转由人大工作机构，其余告知人大工作机构安排。`,
      en: `${count.en} are the deputy’s own: the office verifies promises in her place and is told of the rest.`,
    }
  return {
    zh: `${count.zh}没有人接办，将告知人大工作机构和政府办公室，限期确定经办人。`,
    en: `${count.en}: nobody is left to act. The offices will be told and must see within days who can.`,
  }
}

/** What would become of what somebody owes, if these roles of hers ended now. */
export async function foresee(
  { tx, congressId }: { tx: Reader; congressId: number },
  { accountId, roles }: { accountId: string; roles: readonly Given[] },
): Promise<{ duties: number; said: Bilingual }[]> {
  const successions = await successionsOf(tx, roles, accountId)
  return Promise.all(
    successions.map(async (each) => {
      const duties = (await owedBy(tx, congressId, each.holder)).length
      return { duties, said: saidOf(each, duties) }
    }),
  )
}
