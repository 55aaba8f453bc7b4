import { expect, test } from 'vitest'
import { personalDataIn, withoutPersonalData } from './personal-data.ts'

test.each([
  ['联系人王某，13800138000', 'phone', '13800138000'],
  ['电话139-0000-2005', 'phone', '139-0000-2005'],
  ['电话 0871-6312345', 'phone', '0871-6312345'],
  ['身份证 530102198003071234', 'identity-number', '530102198003071234'],
  ['身份证53010219800307123X。', 'identity-number', '53010219800307123X'],
  ['卡号6222021234567890123', 'bank-card', '6222021234567890123'],
  ['车牌云A·12345', 'plate', '云A·12345'],
  ['邮箱 li.xiulan@example.cn 可', 'mail', 'li.xiulan@example.cn'],
])('%s', (text, kind, found) => expect(personalDataIn(text)).toEqual([{ kind, text: found }]))

test.each(['投资138万元', '全长1380013米', '第20240147号', '2026年11月23日', '邮编530102', '云A组和云B组'])(
  '%s names nobody',
  (text) => expect(personalDataIn(text)).toEqual([]),
)

test('each is named once', () =>
  expect(personalDataIn('13800138000，再打13800138000')).toEqual([{ kind: 'phone', text: '13800138000' }]))

test('before everybody it is left out', () =>
  expect(withoutPersonalData('责任人：股长，电话139-0000-2005。')).toBe('责任人：股长，电话＊＊＊。'))
