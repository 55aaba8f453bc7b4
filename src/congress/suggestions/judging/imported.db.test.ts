import { expect, test } from 'vitest'
import { testHouse } from '../../../platform/database/testing.ts'
import { testCongress, workIn } from '../../organs/testing.ts'
import { importSuggestions } from '../importing/import-suggestions.ts'
import { reworksOf } from './course.ts'
import { reworkLines } from './past.ts'

const { house } = await testHouse()

test('what had been asked again before the paper came here counts, and its organ reads it', async () => {
  const { congressId } = await testCongress(house)
  const paper = {
    id: 1,
    title: '关于修渠的建议',
    body: '列入计划。',
    units: ['县水利局'],
    reply_date: '2026-08-28',
    rating: 'dissatisfied',
    rating_reason: '敷衍',
    rework_reason: '渠底没有修',
  }
  const content = Buffer.from(JSON.stringify(paper)).toString('base64')
  await workIn(house, { congressId }, (work) =>
    importSuggestions(work, { fileName: 'list.jsonl', content, confirm: true, createOrgans: true }),
  )
  const { id } = await house.read(congressId, (db) =>
    db.selectFrom('docket.matter').select('id').where('state', '=', 'reworking').executeTakeFirstOrThrow(),
  )
  const [count, lines] = await workIn(house, { congressId }, async (work) => [
    await reworksOf(work, id),
    await reworkLines(work, id),
  ])
  expect(count).toEqual({ reworks: 1, atMost: 1 })
  expect(lines).toMatchObject([{ by: 'deputy', whatIsMissing: '渠底没有修' }])
})
