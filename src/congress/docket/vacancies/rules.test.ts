import { describe, expect, test } from 'vitest'
import { heirInOrgan, heirInRole, heirOfDeputy } from './rules.ts'

describe('账号停用，待办不断档', () => {
  test('单位还有其他经办人的，由其他经办人办理，不上交负责人', () => {
    expect(heirInOrgan({ handlers: 1, heads: 1 })).toBe('colleagues')
    expect(heirInOrgan({ handlers: 1, heads: 0 })).toBe('colleagues')
  })
  test('没有其他经办人的，由单位负责人办理；负责人也没有的，没有人接办', () => {
    expect(heirInOrgan({ handlers: 0, heads: 1 })).toBe('head')
    expect(heirInOrgan({ handlers: 0, heads: 0 })).toBe('nobody')
  })
  test('人大工作人员都停用的，由主任、主席办理；其他角色没有人接办', () => {
    expect(heirInRole({ role: 'staff', holders: 1, chairs: 0 })).toBe('colleagues')
    expect(heirInRole({ role: 'staff', holders: 0, chairs: 1 })).toBe('chair')
    expect(heirInRole({ role: 'staff', holders: 0, chairs: 0 })).toBe('nobody')
    expect(heirInRole({ role: 'government-office', holders: 0, chairs: 1 })).toBe('nobody')
  })
  test('代表的评价、联名由本人办理，不由别人代为继承', () => expect(heirOfDeputy).toBe('nobody'))
})
