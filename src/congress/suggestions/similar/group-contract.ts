import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, requiredText } from '../../../platform/http/fields.ts'
import { always, assigners, Moved, one, version } from '../acts-contract.ts'

const reason = requiredText(500)

export const groupSuggestion = endpoint({
  name: 'groupSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/group',
  for: assigners,
  summary: {
    zh: '并案办理：与另一件建议合并办理、分别答复',
    en: 'Handle together with another paper, answer separately',
  },
  params: one,
  body: z.object({ version, withId: idField, reason }),
  reply: Moved,
  refusals: ['group-with-itself', 'group-not-now', 'in-another-group', 'organs-differ'],
})

export const ungroupSuggestion = endpoint({
  name: 'ungroupSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/ungroup',
  for: assigners,
  summary: { zh: '退出并案，单独办理', en: 'Take a paper out of its group' },
  params: one,
  body: z.object({ version, reason }),
  reply: Moved,
  refusals: ['not-in-a-group', 'group-answered'],
})

const GroupLeft = z.object({ id: z.string(), papers: z.number() })

export const dissolveGroup = endpoint({
  name: 'dissolveGroup',
  method: 'POST',
  path: '/api/suggestion-groups/:id/dissolve',
  for: assigners,
  summary: { zh: '解除并案', en: 'Dissolve a group' },
  params: one,
  body: z.object({ reason }),
  reply: GroupLeft,
  refusals: ['group-answered'],
})

export const assignGroup = endpoint({
  name: 'assignGroup',
  method: 'POST',
  path: '/api/suggestion-groups/:id/assign',
  for: assigners,
  summary: { zh: '并案交办：组内建议一并交给同一承办单位', en: 'Assign the papers of a group to one organ' },
  params: one,
  body: z.object({ organId: idField }),
  reply: GroupLeft,
  refusals: [...always, 'organs-differ', 'nothing-to-assign', 'first-reading-missing'],
})
