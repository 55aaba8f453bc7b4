import { DeputiesLaw } from '../../../law/index.ts'
import { allOf } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { sessionOn } from '../../organs/index.ts'
import { move, note, paperOf, type Moved } from '../move.ts'
import { mayStayUnpublished, maySubmit } from '../rules.ts'

/** A deputy submits her suggestion (提交), at a session or between sessions. */
export async function submit(work: Work, { id, version }: { id: string; version: number }): Promise<Moved> {
  const session = await sessionOn(work.tx, work.congressId, work.today)
  const moved = await move(work, {
    id,
    act: 'submit',
    version,
    under: DeputiesLaw(session ? '24' : '36'),
    ask: async () => {
      const paper = await paperOf(work, id)
      return allOf(
        maySubmit(paper),
        mayStayUnpublished({ mayPublish: paper.may_publish, notPublicReason: paper.not_public_reason }),
      )
    },
  })
  await note(work, id, { submitted_on: work.today, session_id: session?.id ?? null })
  return moved
}

/** The deputy takes it back before it has been handed over (撤回). */
export const withdraw = (work: Work, asked: { id: string; version: number; reason: string }): Promise<Moved> =>
  move(work, { ...asked, act: 'withdraw', facts: { reason: asked.reason } })
