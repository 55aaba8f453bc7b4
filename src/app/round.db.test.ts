import { expect, test } from 'vitest'
import { beginCadence } from '../congress/docket/index.ts'
import { practice } from '../law/article.ts'
import { newId } from '../platform/database/id.ts'
import { round } from './round.ts'
import { runAs } from './system.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId: troubled } = await api.congress()
const sound = await api.congress()

test('what goes wrong in one congress is told, and holds up no other', async () => {
  await runAs(api.house, { congressId: troubled, now: api.clock.now }, (work) =>
    beginCadence(work, {
      name: { zh: '坏', en: 'broken' },
      everyMonths: 1,
      firstDue: '2026-03-05',
      aheadDays: 14,
      // No such kind of holder: the period cannot open.
      organiser: { kind: 'nobody' as never, id: 'nobody' },
      under: practice('试', 'test'),
    }),
  )
  const id = newId()
  await sound.browsers.deputy.ask('POST', '/suggestions', { id, title: '修渠' })
  await expect(round(api.house, new Date('2026-09-01T10:00:00+08:00'))).rejects.toThrow(String(troubled))
  const { body } = await sound.browsers.deputy.ask('GET', '/duties/mine')
  expect(body['rows']).toEqual([expect.objectContaining({ matterId: id, rung: 'supervised' })])
})
