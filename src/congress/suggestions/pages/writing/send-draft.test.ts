import { expect, test, vi } from 'vitest'
import { ProblemError } from '../../../../ui/problem.ts'
import type { SuggestionPage } from '../../contract.ts'
import { blank, typedFrom, type DraftTyped } from './draft-typed.ts'
import { differing, sendDraft, type DraftHouse } from './send-draft.ts'

const typed: DraftTyped = { ...blank(), title: '关于修复东干渠的建议', facts: '渗漏。', proposal: '列入计划。' }
const problem = (status: number) => new ProblemError({ status, code: 'x', title: '', detail: '' })

const paperOf = (changed: Partial<SuggestionPage> = {}): SuggestionPage =>
  ({
    ...typed,
    state: 'draft',
    version: 1,
    leadDeputy: null,
    writing: { place: '', difference: '', enteredByStaff: false, holdsPen: false },
    ...changed,
  }) as unknown as SuggestionPage

const houseOf = (parts: Partial<DraftHouse>): DraftHouse => ({
  save: async () => ({ state: 'draft', version: 1 }),
  submit: vi.fn<DraftHouse['submit']>(async () => ({ state: 'submitted', version: 2 })),
  read: async () => paperOf(),
  ...parts,
})
const send = (house: DraftHouse, thenSubmit = true) => sendDraft({ typed, thenSubmit }, () => undefined, house)

test('保存，再提交', async () => {
  const house = houseOf({})
  await send(house)
  expect(house.submit).toHaveBeenCalledWith(typed.id, 1)
})

test('只保存的不提交', async () => {
  const house = houseOf({})
  await send(house, false)
  expect(house.submit).not.toHaveBeenCalled()
})

test('上次其实已经提交、只是答复丢失的，不再提交，也不算冲突', async () => {
  const house = houseOf({
    save: async () => Promise.reject(problem(409)),
    read: async () => paperOf({ state: 'submitted', version: 2 }),
  })
  await send(house)
  expect(house.submit).not.toHaveBeenCalled()
})

test('服务器上是同样的文字、尚未提交的，接着提交', async () => {
  const house = houseOf({ save: async () => Promise.reject(problem(409)), read: async () => paperOf({ version: 3 }) })
  await send(house)
  expect(house.submit).toHaveBeenCalledWith(typed.id, 3)
})

test('服务器上是别的文字的，是冲突，不提交', async () => {
  const house = houseOf({
    save: async () => Promise.reject(problem(409)),
    read: async () => paperOf({ facts: '别的。' }),
  })
  await expect(send(house)).rejects.toMatchObject({ problem: { status: 409 } })
  expect(house.submit).not.toHaveBeenCalled()
})

test('只想保存，而服务器上同样的文字已经提交的，要让她知道', async () => {
  const house = houseOf({
    save: async () => Promise.reject(problem(409)),
    read: async () => paperOf({ state: 'submitted' }),
  })
  await expect(send(house, false)).rejects.toMatchObject({ problem: { status: 409 } })
})

test('断网和拒绝原样报告', async () => {
  for (const status of [0, 422])
    await expect(send(houseOf({ save: async () => Promise.reject(problem(status)) }))).rejects.toMatchObject({
      problem: { status },
    })
})

test('首尾空白不算不同；不同的部分一一列出', () => {
  expect(differing({ ...typed, facts: ' 渗漏。\r\n' }, paperOf())).toEqual([])
  expect(differing(typed, paperOf({ facts: '渗。', mayPublish: false }))).toEqual(['facts', 'mayPublish'])
  expect(typedFrom(paperOf())).toMatchObject({ title: typed.title, place: '' })
})
