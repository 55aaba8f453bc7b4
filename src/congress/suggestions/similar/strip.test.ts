import { describe, expect, test } from 'vitest'
import { placesIn } from './place-names.ts'
import { bare } from './strip.ts'

describe('套话和办理附注不作为相似的依据 (frames and notes are no ground)', () => {
  test.each([
    ['关于进一步加强城区停车管理工作的建议', '城区停车管理'],
    ['关于切实解决老旧小区加装电梯有关问题的建议和意见', '老旧小区加装电梯'],
    ['关于请求对大河口大桥进行修复的议案（主席团列为建议案）', '对大河口大桥修复'],
    ['关于解决公益性公墓建设缺口资金的议案（大会主席团审议转为建议）', '公益性公墓建设缺口资金'],
    ['建议在集镇增设公厕', '在集镇增设公厕'],
    ['关于对老邢峰线（群英路）进行改造的建议', '对老邢峰线(群英路)改造'],
    ['米桥北街道路硬化工程', '米桥北街道路硬化工程'],
  ])('%s', (title, about) => {
    expect(bare(title).replaceAll(/\s+/g, '')).toBe(about)
  })
  test('a title of frames alone is kept: nothing else is left to compare', () => {
    expect(bare('关于进一步加强有关工作的建议')).not.toBe('')
  })
})

describe('地名单列 (places stand apart)', () => {
  test.each([
    ['帮助南伞镇班龙村大关房自然村产业灌溉', ['南伞镇', '班龙村', '大关房自然村'], '产业灌溉'],
    ['金村乡高里塬村农网改造', ['金村乡', '高里塬村'], '农网改造'],
    ['在河口镇新建中心小学', ['河口镇'], '新建中心小学'],
    ['城乡客运一体化', [], '城乡客运一体化'],
    ['农村公路养护', [], '农村公路养护'],
    ['老旧小区加装电梯', [], '老旧小区加装电梯'],
    ['消除手机信号盲区', [], '消除手机信号盲区'],
    ['防治野猪毁损庄稼', [], '防治野猪毁损庄稼'],
  ])('%s', (text, places, rest) => {
    const named = placesIn(text.replace(/^帮助/, ''))
    expect(named.places).toEqual(places)
    expect(named.rest.replaceAll(/^在|\s+/g, '')).toBe(rest)
  })
})
