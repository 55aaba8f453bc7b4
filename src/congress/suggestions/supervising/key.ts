import { insist } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { settingsOf } from '../../organs/index.ts'
import { note, paperOf } from '../move.ts'
import type { State } from '../words.ts'
import type { KeySuggestion } from './contract.ts'
import { currentKey, keyRows } from './key-rows.ts'
import { mayChoose, mayDrop } from './rules.ts'

interface Choosing {
  readonly id: string
  readonly leader: string
  readonly office: string
  readonly follower: string
  readonly fromOn: string
  readonly toOn: string
}

/** The chairs put a paper among the key suggestions (重点督办), with its leader and the committee that follows it. */
export async function choose(work: Work, { id, leader, office, follower, fromOn, toOn }: Choosing) {
  const { tx, congressId, caller, now, today } = work
  await paperOf(work, id)
  const { state } = await matterForUpdate(tx, congressId, { kind: 'suggestion', id })
  const isKey = (await currentKey(work, id)) !== undefined
  const ruling = mayChoose({ state: state as State, isKey, fromOn, toOn, today })
  insist(ruling)
  const chosen = { leader, office, follower, from_on: fromOn, to_on: toOn, chosen_on: today, chosen_by: caller.name }
  await tx
    .insertInto('suggestions.key_suggestion')
    .values({ congress_id: congressId, id: newId(now.getTime()), suggestion_id: id, ...chosen })
    .execute()
  await note(work, id, { priority: true })
  await record(work, {
    name: 'suggestion.key-chosen',
    subject: { kind: 'suggestion', id },
    actor: caller,
    under: ruling.under,
    facts: { leader: [office, leader].filter(Boolean).join(' '), follower, fromOn, toOn },
  })
  return { id }
}

/** The chairs take it from among them again, and say why; that it was there is kept. */
export async function drop(work: Work, { id, reason }: { id: string; reason: string }) {
  const { tx, congressId, caller, today } = work
  await paperOf(work, id)
  await matterForUpdate(tx, congressId, { kind: 'suggestion', id })
  const ruling = mayDrop({ isKey: (await currentKey(work, id)) !== undefined, reason })
  insist(ruling)
  await tx
    .updateTable('suggestions.key_suggestion')
    .set({ dropped_on: today, dropped_by: caller.name, drop_reason: reason })
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', id)
    .where('dropped_on', 'is', null)
    .execute()
  await note(work, id, { priority: false })
  await record(work, {
    name: 'suggestion.key-dropped',
    subject: { kind: 'suggestion', id },
    actor: caller,
    under: ruling.under,
    facts: { reason },
  })
  return { id }
}

/** The key suggestions the caller may see, those dropped last. */
export async function listKeys(work: Work): Promise<{ rows: KeySuggestion[]; usual: { least: number; most: number } }> {
  const [least = 5, most = 8] = (await settingsOf(work.tx, work.congressId)).counts('suggestions.key-papers')
  return { rows: await keyRows(work), usual: { least, most } }
}
