import { newId } from '../../platform/database/id.ts'
import type { Openers } from '../docket/index.ts'
import { plan } from './plan.ts'
import { templates } from './templates.ts'
import type { Kind } from './words.ts'

/** A period opens its gathering ahead of time, with what its kind usually needs; the organisers say who is to come. */
export const openGathering =
  (kind: Kind): Openers[string] =>
  async (work, { periodId, dueOn, name }) => {
    const id = newId(work.now.getTime())
    const { agenda, service } = templates[kind]
    await plan(work, {
      id,
      kind,
      title: name.zh,
      place: '',
      heldOn: dueOn,
      startsAt: '09:00',
      endsAt: '11:30',
      agenda: [...agenda],
      service: [...service],
      whyShort: '',
      invitees: [],
      periodId,
    })
    return id
  }
