import { describe, expect, test } from 'vitest'
import { kindsSpokenTo, subjectsOf } from './about.ts'
import { kindsOf } from './organ-kinds.ts'
import { rankOrgans, type Grounds, type Unassigned } from './rank.ts'
import { subjects } from './subjects.ts'

const named = [
  '青岚县水利局',
  '青岚县交通运输局',
  '青岚县公安局',
  '青岚县教育局',
  '青岚县自然资源和林业局',
  '鹭汀镇人民政府',
]
const organs = named.map((name) => ({ id: name, name, kinds: kindsOf(name) }))
const alone: Grounds = { organs, precedents: [], handed: new Map() }
const first = (paper: Unassigned, grounds: Partial<Grounds> = {}) => rankOrgans(paper, { ...alone, ...grounds })[0]

describe('单位名称属于哪类部门 (the kind of body a name shows)', () => {
  test.each([
    ['马关县交通运输局', ['transport']],
    ['阜蒙县公安局交警大队', ['police']],
    ['青岚县自然资源和林业局', ['land', 'forestry']],
    ['石林彝族自治县卫生健康局', ['health']],
    ['长春市二道区卫生和计划生育局', ['health']],
    ['市城管执法委', ['city-management']],
    ['楚雄州发展和改革委员会', ['development']],
    ['白地镇人民政府', ['government']],
    ['金山街道办事处', ['government']],
    ['南华县民政局', ['civil-affairs']],
    ['青岚县供电公司', ['power']],
    ['某某协会', []],
  ])('%s', (name, kinds) => {
    expect(kindsOf(name)).toEqual(kinds)
  })
})

describe('推荐承办单位 (which organ might handle it)', () => {
  test('by what such organs see to, with the words that show it', () => {
    const best = first({ title: '关于在中心路口安装红绿灯的建议' })
    expect(best?.name).toBe('青岚县公安局')
    expect(best?.why[0]?.zh).toContain('红绿灯')
  })
  test('by where papers like it went, with the paper', () => {
    const precedents = [{ organId: '青岚县教育局', title: '关于恢复坞底教学点班车的建议', score: 2 }]
    const best = first({ title: '关于学童乘船过渡安全的建议' }, { precedents })
    expect(best?.name).toBe('青岚县教育局')
    expect(best?.why.map(({ zh }) => zh).join()).toContain('坞底教学点班车')
  })
  test('what a deputy wishes is heard, and said', () => {
    const best = first({ title: '关于方便群众的建议', wished: '水利局' })
    expect(best?.name).toBe('青岚县水利局')
    expect(best?.why[0]?.zh).toContain('代表希望')
  })
  test('its category counts', () => {
    expect(first({ title: '关于方便群众的建议', category: '教育' })?.name).toBe('青岚县教育局')
  })
  test('how much an organ is handed decides only between equals', () => {
    const handed = new Map([
      ['青岚县水利局', 40],
      ['青岚县公安局', 1],
    ])
    expect(first({ title: '关于方便群众的建议' }, { handed })?.name).toBe('青岚县水利局')
    expect(first({ title: '关于加强治安巡逻的建议' }, { handed })?.name).toBe('青岚县公安局')
  })
  test('of nothing known nothing is suggested', () => {
    expect(rankOrgans({ title: '关于方便群众的建议' }, alone)).toEqual([])
  })
  test('scores add up to one, and fall', () => {
    const ranked = rankOrgans({ title: '关于硬化通村公路、疏通水渠和修缮校舍的建议' }, alone)
    const scores = ranked.map(({ score }) => score)
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })
})

describe('词表 (the lexicon)', () => {
  test('the longest word counts: 产业道路 is not read as 道路 as well', () => {
    expect(subjectsOf('硬化产业道路').flatMap(({ words }) => words)).toEqual(['硬化', '产业道路'])
    expect(kindsSpokenTo('产业道路').get('agriculture')?.words).toEqual(['产业道路'])
  })
  test('no subject twice, no word twice in one, nothing empty', () => {
    expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length)
    for (const { words } of subjects) {
      expect(new Set(words).size).toBe(words.length)
      expect(words.every((word) => word.length > 0)).toBe(true)
    }
  })
})
