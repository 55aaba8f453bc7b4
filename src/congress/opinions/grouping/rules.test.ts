import { expect, test } from 'vitest'
import { mayForm, mayGroup, mayHandleTogether } from './rules.ts'

test('并案办理 (open ones, each of one group, two and more)', () => {
  expect(mayGroup({ heading: '渠', ended: false, elsewhere: null }).permitted).toBe(true)
  expect(mayGroup({ heading: '渠', ended: true, elsewhere: null })).toMatchObject({ because: 'alike-ended' })
  expect(mayGroup({ heading: '渠', ended: false, elsewhere: '水' })).toMatchObject({ because: 'alike-elsewhere' })
  expect(mayForm(2).permitted).toBe(true)
  expect(mayForm(1)).toMatchObject({ because: 'alike-too-few' })
  expect(mayHandleTogether(1).permitted).toBe(true)
  expect(mayHandleTogether(0)).toMatchObject({ because: 'alike-none-waits' })
})
