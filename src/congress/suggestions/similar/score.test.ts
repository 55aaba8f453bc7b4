import { describe, expect, test } from 'vitest'
import { chosenOf } from './find.ts'
import { foundBy, gramsOf, type Gram, type Written } from './grams.ts'
import { likeness, sideOf, weigherOf } from './score.ts'
import { whyAlike } from './why.ts'

const papers = [
  '关于解决王家坝村停车难问题的建议',
  '关于在河口镇王家坝村修建停车场的建议',
  '关于在河口镇王家坝村安装路灯的建议',
  '关于在东湾村修建停车场的建议',
  '关于进一步加强城区停车管理工作的建议',
  '关于进一步加强消防安全管理工作的建议',
  '关于在大固本镇十字街增设交通信号灯的建议',
  '关于在马街镇十字街增设交通信号灯的建议',
  '关于恢复撤并村小教学点的建议',
]

const written = (title: string, ...texts: string[]): Written => ({ title, texts })
const held = new Map<Gram, number>()
for (const title of papers) {
  const grams = gramsOf(written(title))
  for (const gram of [...grams.single, ...foundBy(grams)]) held.set(gram, (held.get(gram) ?? 0) + 1)
}
const weigher = weigherOf(papers.length, held)
const near = (one: Written, other: Written): number => likeness(sideOf(gramsOf(one)), sideOf(gramsOf(other)), weigher)
const ranked = (asked: Written): string[] =>
  papers.toSorted((a, b) => near(asked, written(b)) - near(asked, written(a)))

describe('排序 (ranking)', () => {
  test('the same matter in the same place comes first, then the same matter elsewhere, before another matter there', () => {
    const [first, second, ...rest] = ranked(written('关于在河口镇王家坝村建设公共停车场的建议'))
    expect(first).toBe('关于在河口镇王家坝村修建停车场的建议')
    expect(second).toBe('关于解决王家坝村停车难问题的建议')
    expect(rest.indexOf('关于在东湾村修建停车场的建议')).toBeLessThan(
      rest.indexOf('关于在河口镇王家坝村安装路灯的建议'),
    )
  })
  test('one frame makes no two papers similar', () => {
    const fire = written('关于进一步加强消防安全管理工作的建议')
    expect(near(written('关于进一步加强城区停车管理工作的建议'), fire)).toBeLessThan(
      near(written('关于消除老旧小区消防隐患的建议'), fire),
    )
  })
  test('other words for the same thing are found: a red-green lamp is a signal', () => {
    expect(ranked(written('关于大固本镇中心路口安装红绿灯的建议'))[0]).toBe(papers[6])
  })
  test('a place named beside the title counts like one in it', () => {
    const asked = { title: '关于增设交通信号灯的建议', place: '马街镇' }
    expect(ranked(asked)[0]).toBe(papers[7])
  })
  test('what the text says helps where the title is vague', () => {
    const vague = written('关于方便农村孩子读书的建议', '村里的教学点撤并以后，孩子上学要走十几里。')
    expect(ranked(vague)[0]).toBe(papers[8])
  })
  test('two papers are as near to each other from either side', () => {
    const [one, other] = [written(papers[1]!), written(papers[3]!)]
    expect(near(one, other)).toBeCloseTo(near(other, one), 12)
  })
  test('a long name of a place, shared by two matters, adds nothing of its own', () => {
    const canal = written('关于疏通南伞镇班龙村大关房自然村排水沟的建议')
    const library = written('关于在南伞镇班龙村大关房自然村开办书屋的建议')
    expect(near(canal, library)).toBe(0)
  })
})

describe('候选 (candidates)', () => {
  test('the rarest are chosen, and no more than lead to what is looked at', () => {
    const often = new Map([
      [1, 1400],
      [2, 90],
      [3, 5000],
    ])
    expect(chosenOf([1, 2, 3], often)).toEqual([2, 1])
    expect(chosenOf([3], often)).toEqual([3])
  })
})

describe('依据 (why)', () => {
  test('the words both use, the places both name, and what both are about', () => {
    const why = whyAlike(written('关于大固本镇十字街安装信号灯的建议'), written(papers[6]!), weigher)
    expect(why.shared).toContain('信号灯')
    expect(why.shared).toContain('十字街')
    expect(why.samePlace).toEqual(['大固本镇'])
    expect(why.subjects).toEqual(['交通秩序'])
  })
  test('nothing in common is said to be nothing', () => {
    expect(whyAlike(written('关于养老的建议'), written('关于公路硬化的建议'), weigher)).toEqual({
      shared: [],
      samePlace: [],
      subjects: [],
    })
  })
})
