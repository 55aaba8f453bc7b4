import { describe, expect, test } from 'vitest'
import { pointsOf } from './points.ts'

describe('the points a proposal makes', () => {
  test.each([
    ['1. 修缮灌溉渠。\n2. 增设路灯。', ['修缮灌溉渠。', '增设路灯。']],
    ['1、修缮灌溉渠；2、增设路灯', ['修缮灌溉渠', '增设路灯']],
    ['建议：（1）修缮灌溉渠；（2）增设路灯。', ['修缮灌溉渠', '增设路灯。']],
    ['(1)修缮灌溉渠 (2)增设路灯', ['修缮灌溉渠', '增设路灯']],
    ['①修缮灌溉渠；②增设路灯；③通公交', ['修缮灌溉渠', '增设路灯', '通公交']],
    ['一、修缮灌溉渠。\n二、增设路灯。', ['修缮灌溉渠。', '增设路灯。']],
    ['（一）修缮灌溉渠。（二）增设路灯。', ['修缮灌溉渠。', '增设路灯。']],
    ['一是修缮灌溉渠，二是增设路灯。', ['修缮灌溉渠', '增设路灯。']],
    ['为此，建议一是修缮灌溉渠；二是增设路灯。', ['修缮灌溉渠', '增设路灯。']],
    ['一要修缮灌溉渠，二要增设路灯。', ['修缮灌溉渠', '增设路灯。']],
    ['第一，修缮灌溉渠。第二，增设路灯。', ['修缮灌溉渠。', '增设路灯。']],
    ['建议一：修缮灌溉渠。\n建议二：增设路灯。', ['修缮灌溉渠。', '增设路灯。']],
    ['首先，修缮灌溉渠。其次，增设路灯。最后，通公交。', ['修缮灌溉渠。', '增设路灯。', '通公交。']],
    ['１．修缮灌溉渠\r\n２．增设路灯'.normalize('NFKC'), ['修缮灌溉渠', '增设路灯']],
    ['  1.修缮灌溉渠\n\n  2.增设路灯  ', ['修缮灌溉渠', '增设路灯']],
  ])('%j', (proposal, points) => {
    expect(pointsOf(proposal)).toEqual(points)
  })

  test('the outermost numbering counts: what stands below one point is part of it', () => {
    expect(pointsOf('一、修渠：1. 清淤；2. 加固。\n二、照明：（1）选址；（2）安装。')).toEqual([
      '修渠：1. 清淤；2. 加固。',
      '照明：（1）选址；（2）安装。',
    ])
  })

  test('one heading alone is no numbering; the list below it is', () => {
    expect(pointsOf('一、建议：1. 修渠清淤；2. 安装路灯')).toEqual(['修渠清淤', '安装路灯'])
  })

  test('ten and more', () => {
    const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
    expect(pointsOf(numerals.map((numeral) => `${numeral}、办理事项`).join('\n'))).toHaveLength(12)
    expect(pointsOf(Array.from({ length: 21 }, (_, at) => `${at + 1}. 办理事项`).join('\n'))).toHaveLength(21)
  })

  test('what only announces the points is left out; what asks something more is not lost', () => {
    expect(pointsOf('针对以上问题，提出如下建议：1. 修渠；2. 照明')).toEqual(['修渠', '照明'])
    expect(pointsOf('请把东河村灌溉渠纳入明年水利项目计划。1. 修渠；2. 照明')).toEqual([
      '请把东河村灌溉渠纳入明年水利项目计划。\n修渠',
      '照明',
    ])
  })

  test.each([
    '拓宽1.5公里道路；2.3公里处增设路灯。',
    '11.23之前通车。',
    '修缮文化路1、2、3号楼外墙',
    '涉及：1、2、3号路灯一并更换',
    '对一、二、三组道路：一、二级公路一并养护',
    '应当一是一，二是二，不可含糊。',
    '一是一，二是二，把账算清楚。',
    '在105国道与第一中学路口设置信号灯，12月1日前完成。',
    '最后请一并答复。',
    '1. 只有一项',
  ])('one point: %s', (proposal) => {
    expect(pointsOf(proposal)).toEqual([proposal])
  })

  test('a point may begin with a year or a number', () => {
    expect(pointsOf('1.2026年底前修渠；2.2027年通水')).toEqual(['2026年底前修渠', '2027年通水'])
    expect(pointsOf('1、3公里渠道清淤；2、5处涵洞加固')).toEqual(['3公里渠道清淤', '5处涵洞加固'])
  })

  test('a list that starts again at one goes on as further points', () => {
    expect(pointsOf('道路：1. 拓宽；2. 照明。\n水利：\n1. 清淤；2. 加固。')).toHaveLength(4)
  })

  test('no point for no text; never none for a text', () => {
    expect(pointsOf(' \n ')).toEqual([])
    expect(pointsOf('修')).toEqual(['修'])
  })
})
