import { allOf, insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { personalDataIn } from '../../../platform/text/personal-data.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { screened } from './bases.ts'
import { checkOf } from './give.ts'
import { followCheckLife } from './life.ts'
import { mayBePublic, mayPublishCheck } from './rules.ts'

interface Publishing {
  readonly id: string
  readonly text: string
  readonly personalDataMeant: boolean
}

const numbersIn = (text: string): string[] => personalDataIn(text).map((found) => found.text)

/** The rule on words that everybody will read. */
export const publicWords = (text: string, meant: boolean) => mayBePublic({ found: numbersIn(text), meant })

/** The office puts a finding on the public page (公开检查情况), in the words it may be read in. */
export async function publishCheck(work: Work, { id, text, personalDataMeant }: Publishing): Promise<{ id: string }> {
  const { tx, congressId, caller, today } = work
  await checkOf(work, id)
  await matterForUpdate(tx, congressId, { kind: followCheckLife.kind, id })
  const { state, published_on: published, published_text: before } = await checkOf(work, id)
  if (published !== null && before === text) return { id }
  const standing = { given: state === 'given', published: published !== null }
  insist(allOf(mayPublishCheck(standing), publicWords(text, personalDataMeant)))
  await tx
    .updateTable('decisions.check_card')
    .set({ published_on: today, published_text: text })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await record(work, {
    name: 'follow-check.check-published',
    subject: { kind: followCheckLife.kind, id },
    actor: caller,
    under: screened,
    facts: {},
  })
  return { id }
}
