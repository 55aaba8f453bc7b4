import { sql } from 'kysely'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { standInFor } from '../undertakings/stand-in.ts'
import { successionsOf, type Given, type Succession } from './heirs.ts'
import { openVacancy } from './open.ts'
import { owedBy } from './owed.ts'
import { passing, type Heir } from './rules.ts'

/** Somebody whose roles have ended: her account was closed, or she was given others. */
export interface Left {
  readonly accountId: string
  readonly name: string
  readonly roles: readonly Given[]
}

const heirNames: Record<'head' | 'chair', Bilingual> = {
  head: { zh: '单位负责人', en: 'the organ’s head' },
  chair: { zh: '主任／主席团主席', en: 'the chair' },
}

/** The record says of each matter that it passed, to whom and why; whoever it passed to is reminded of it. */
async function recordPassing(work: Work, left: Left, { holder, heir, names }: Succession): Promise<void> {
  const { tx, congressId } = work
  const owed = await owedBy(tx, congressId, holder)
  const to = heirNames[heir as 'head' | 'chair']
  const who = names.join('、')
  await record(
    work,
    ...[...new Map(owed.map((each) => [each.id, each])).values()].map(({ id, kind }) => ({
      name: `${kind}.duty-passed` as const,
      subject: { kind, id },
      actor: work.caller,
      under: passing,
      facts: {
        passedFrom: left.name,
        passedTo: { zh: `${to.zh}${who}`, en: `${to.en}, ${who}` },
        reason: { zh: '经办人账号停用或者调整', en: 'the handler’s account ended or changed' },
      },
    })),
  )
}

const passes: readonly Heir[] = ['head', 'chair']

/**
 * What somebody owed goes on with whoever takes her place (账号停用，待办移交): colleagues have it already; the head's it
 * becomes by the record; where nobody is left the offices are told. Called after her roles have ended.
 */
export async function passOn(work: Work, left: Left): Promise<void> {
  const { tx, congressId } = work
  // Two colleagues who leave at once must not each leave it to the other.
  await sql`select pg_advisory_xact_lock(hashtext('docket.vacancy'), ${congressId})`.execute(tx)
  for (const succession of await successionsOf(tx, left.roles, left.accountId)) {
    if (passes.includes(succession.heir)) await recordPassing(work, left, succession)
    if (succession.heir !== 'nobody') continue
    if (succession.holder.kind === 'deputy') await standInFor(work, succession.holder.id)
    await openVacancy(work, succession.holder)
  }
}
