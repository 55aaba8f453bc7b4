import { describe, expect, test } from 'vitest'
import { plain, understand } from './finding.ts'
import type { Area, AreaKind } from './words.ts'

const area = (id: string, kind: AreaKind, name: string, more: Partial<Area> = {}): Area => ({
  ...{ id, kind, name, aliases: [], parentId: null, constituencyId: null, endedOn: null },
  ...more,
})

const areas: Area[] = [
  area('鹭', 'township', '鹭汀镇'),
  area('枫', 'township', '枫堰镇'),
  area('藤', 'township', '藤坞苗族乡'),
  area('梧', 'street', '梧荫街道'),
  area('白', 'village', '白苇村', { parentId: '鹭', aliases: ['苇子滩', '老白苇大队'], constituencyId: '选3' }),
  area('鹭社', 'community', '鹭汀社区', { parentId: '鹭' }),
  area('新1', 'village', '新村', { parentId: '鹭' }),
  area('新2', 'village', '新村', { parentId: '枫' }),
  area('藤村', 'village', '藤坞村', { parentId: '藤' }),
  area('砖', 'community', '砖桥社区', { parentId: '梧' }),
  area('桥', 'village', '桥村', { parentId: '枫' }),
  area('十', 'village', '十里铺村', { parentId: '枫' }),
  area('选3', 'constituency', '第三选区', { parentId: '鹭' }),
  area('选13', 'constituency', '第十三选区', { parentId: '枫' }),
  area('旧', 'village', '旧滩村', { parentId: '鹭', endedOn: '2024-01-01' }),
]
const found = (typed: string) => {
  const { how, areas: meant } = understand(areas, typed)
  return [how, ...meant.map(({ id }) => id)]
}

describe('what people type', () => {
  test.each([
    ['a village', '白苇村', ['exact', '白']],
    ['without its ending', '白苇', ['exact', '白']],
    ['its committee', '白苇村委会', ['exact', '白']],
    ['its committee in full', '白苇村村民委员会', ['exact', '白']],
    ['a whole address', '青岚县鹭汀镇白苇村七组23号', ['exact', '白']],
    ['with spaces and signs', ' 鹭汀镇 · 白苇 村（七组）', ['exact', '白']],
    ['an old name', '苇子滩3号', ['exact', '白']],
    ['an old name in full', '老白苇大队', ['exact', '白']],
    ['a township', '鹭汀镇', ['exact', '鹭']],
    ['a township’s government', '鹭汀镇人民政府', ['exact', '鹭']],
    ['a community, not its township', '鹭汀社区2栋', ['exact', '鹭社']],
    ['what two bear: both are shown', '鹭汀', ['exact', '鹭', '鹭社']],
    ['one name in two townships', '新村', ['exact', '新1', '新2']],
    ['one name, its township said', '枫堰镇新村12号', ['exact', '新2']],
    ['a nationality township in short', '藤坞乡', ['exact', '藤']],
    ['a longer name is not the shorter one in it', '砖桥社区', ['exact', '砖']],
    ['full-width digits', '第３选区', ['exact', '选3']],
    ['Chinese numerals', '第三选区', ['exact', '选3']],
    ['thirteen is not three', '第13选区', ['exact', '选13']],
    ['a numeral within a name', '十里铺', ['exact', '十']],
    ['another ending: not sure', '白苇社区', ['near', '白']],
    ['part of a name', '苇子', ['near', '白']],
    ['nothing known', '上海市浦东新区', ['none']],
    ['nothing', '', ['none']],
    ['one sign', '村', ['none']],
    ['an area that has ended', '旧滩村', ['none']],
    ['markup', '<script>alert(1)</script>', ['none']],
  ])('%s: %s', (_, typed, expected) => expect(found(typed)).toEqual(expected))
})

test.each([
  ['第二十三选区', '第23选区'],
  ['一〇三', '1〇3'],
  ['一百零五号', '105号'],
  ['十组', '10组'],
  ['７—２', '72'],
])('%s is compared as %s', (typed, expected) => expect(plain(typed)).toBe(expected))
