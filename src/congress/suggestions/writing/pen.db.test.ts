import { expect, test } from 'vitest'
import { newId } from '../../../platform/database/id.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { enterSignatories } from '../../drafting/index.ts'
import { testPeople } from '../testing.ts'
import { draft, revise } from './draft.ts'
import { submit } from './submit.ts'

const { house } = await testHouse()
const people = await testPeople(house)
const text = {
  title: '关于修复东干渠的建议',
  facts: '渗漏二百米。',
  analysis: '',
  proposal: '列入计划。',
  category: '',
  wishedOrgan: '',
  mayPublish: true,
  notPublicReason: '',
}

test('联名而没有修改权的代表不能改，也不能代为提交', async () => {
  const { id } = await people.as('li')((work) => draft(work, { id: newId(), ...text }))
  await people.as('li')((work) =>
    enterSignatories(work, { matterId: id, deputies: [people.deputies.wang], signedOn: null }),
  )
  const refused = { ruling: { because: 'not-your-act' } }
  await expect(people.as('wang')((work) => revise(work, id, { ...text, version: 1 }))).rejects.toMatchObject(refused)
  await expect(people.as('wang')((work) => submit(work, { id, version: 1 }))).rejects.toMatchObject(refused)
})
