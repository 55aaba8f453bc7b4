import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { allLevels } from '../../law/level.ts'
import {
  citationRuling,
  defaultAt,
  defaultSettings,
  settingKeys,
  settingRuling,
  settings,
  settingsWith,
  type OwnRule,
  type SettingKey,
} from './settings.ts'

const no = (because: string) => ({ permitted: false, because })
const months = (count: number) => ({ count, unit: 'month' })
const days = (count: number) => ({ count, unit: 'day' })
const workdays = (count: number) => ({ count, unit: 'workday' })
const law = { zh: '本县人大代表建议办理办法', en: 'County rules on suggestions' }
const own = (key: string, value: unknown): OwnRule => ({
  key,
  value,
  citation: { law, number: '第八条', asOf: '2025-06-30' },
})

describe('what a congress starts with', () => {
  test.each([
    ['suggestions.assign-within', workdays(7)],
    ['suggestions.sign-within', workdays(2)],
    ['suggestions.return-within', workdays(7)],
    ['suggestions.reassign-within', workdays(10)],
    ['suggestions.contact-within', workdays(20)],
    ['suggestions.reply-within', months(3)],
    ['suggestions.long-reply-within', months(6)],
    ['suggestions.feedback-within', workdays(20)],
    ['suggestions.redo-within', months(1)],
    ['undertakings.verify-within', workdays(10)],
    ['clock.roll-rest-days', true],
    ['ladder.remind-before', [10, 3]],
    ['ladder.urge-after', 5],
    ['ladder.supervise-after', 15],
    ['identity.second-factor-required', false],
  ] as const)('%s', (key, value) => {
    expect(defaultAt(key, 'county')).toEqual(value)
  })
  test('a township sends back in five working days', () => {
    expect(defaultAt('suggestions.return-within', 'township')).toEqual(workdays(5))
  })
  test('a township has no standing committee to set rules for; a county no township presidium', () => {
    expect(defaultSettings('township')).not.toHaveProperty(['standing-committee.meets-every'])
    expect(defaultSettings('county')).toHaveProperty(['standing-committee.meets-every'])
    expect(defaultSettings('county')).not.toHaveProperty(['presidium.size'])
  })
  test.each(allLevels)('every default of a %s is one it could set itself', (level) => {
    for (const [key, value] of Object.entries(defaultSettings(level))) {
      expect({ key, ...settingRuling(key, value, level) }).toMatchObject({ key, permitted: true })
    }
  })
  test('every setting is named in both languages and rests on something', () => {
    for (const key of settingKeys) {
      const { name, under } = settings[key]
      expect(key).toMatch(/^[a-z-]+\.[a-z-]+$/)
      expect([name.zh, name.en, under.states.zh, under.states.en].every((text) => text.trim() !== '')).toBe(true)
    }
  })
})

describe('代表法 第五十一条第二款: a congress may be stricter, never looser', () => {
  const reply = (value: unknown) => settingRuling('suggestions.reply-within', value, 'county')
  test('three months may stand, two may be set, four may not', () => {
    expect(reply(months(3)).permitted).toBe(true)
    expect(reply(months(2)).permitted).toBe(true)
    expect(reply(months(4))).toMatchObject({
      ...no('looser-than-law'),
      under: { number: '51.2' },
      facts: { key: 'suggestions.reply-within', value: '4 month', atMost: '3 month', atLeast: null },
    })
  })
  test('in days: 89 can never pass three months, 90 can', () => {
    expect(reply(days(89)).permitted).toBe(true)
    expect(reply(days(90))).toMatchObject(no('looser-than-law'))
  })
  test('in working days: only what cannot pass three months even across both long holidays', () => {
    expect(reply(workdays(50)).permitted).toBe(true)
    expect(reply(workdays(60))).toMatchObject(no('looser-than-law'))
  })
  test('the long reply: six months in all, not seven', () => {
    expect(settingRuling('suggestions.long-reply-within', months(6), 'township').permitted).toBe(true)
    expect(settingRuling('suggestions.long-reply-within', months(7), 'township')).toMatchObject(no('looser-than-law'))
  })
})

describe('other bounds of the law', () => {
  test.each([
    ['standing-committee.meets-every', months(2), months(3)],
    ['supervision.comment-before', days(20), days(19)],
    ['supervision.delivered-before', days(10), days(9)],
    ['supervision.to-members-before', days(7), days(6)],
    ['supervision.rectification-within', months(6), months(7)],
    ['budget.preview-before', days(30), days(29)],
    ['legislation.comment-for', days(30), days(29)],
    ['petitions.tell-within', days(15), days(16)],
    ['petitions.settle-within', days(60), days(61)],
    ['elections.difference-of-deputy-posts', 3, 4],
    ['elections.difference-of-deputy-posts', 1, 0],
  ] as const)('%s: the bound itself may be set, one beyond may not', (key, at, beyond) => {
    expect(settingRuling(key, at, 'city').permitted).toBe(true)
    expect(settingRuling(key, beyond, 'city')).toMatchObject(no('looser-than-law'))
  })
  test('one month of notice for comment may fall short of thirty days, thirty-one working days may not', () => {
    expect(settingRuling('legislation.comment-for', months(1), 'city')).toMatchObject(no('looser-than-law'))
    expect(settingRuling('legislation.comment-for', workdays(31), 'city').permitted).toBe(true)
  })
  test('whatever is permitted of a bounded number lies inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 20 }), (count) => {
        const { permitted } = settingRuling('elections.difference-of-deputy-posts', count, 'county')
        expect(permitted).toBe(count >= 1 && count <= 3)
      }),
    )
  })
})

describe('what is no value of the kind', () => {
  const wrong: readonly (readonly [SettingKey, unknown])[] = [
    ['suggestions.reply-within', 3],
    ['suggestions.reply-within', { count: 3 }],
    ['suggestions.reply-within', { count: 0, unit: 'month' }],
    ['suggestions.reply-within', { count: -1, unit: 'month' }],
    ['suggestions.reply-within', { count: 1.5, unit: 'month' }],
    ['suggestions.reply-within', { count: '3', unit: 'month' }],
    ['suggestions.reply-within', { count: 3, unit: 'year' }],
    ['suggestions.reply-within', { count: 1, unit: 'month', more: true }],
    ['suggestions.reply-within', null],
    ['clock.roll-rest-days', 'true'],
    ['ladder.urge-after', -1],
    ['ladder.urge-after', Number.NaN],
    ['ladder.remind-before', []],
    ['ladder.remind-before', [10, -3]],
    ['ladder.remind-before', '10, 3'],
    ['suggestions.publish-mode', 'everything'],
    ['suggestions.promising-classes', 'b'],
    ['suggestions.promising-classes', 'B,C'],
    ['suggestions.class-labels', {}],
    ['suggestions.class-labels', { A: { zh: '已解决' } }],
    ['suggestions.class-labels', { a: { zh: '已解决', en: 'solved' } }],
    ['suggestions.class-labels', { A: { zh: ' ', en: 'solved' } }],
    ['documents.number-scheme', ''],
    ['documents.number-scheme', 'a\u0000b'],
    ['documents.number-scheme', 'x'.repeat(201)],
  ]
  test.each(wrong)('%s: %j', (key, value) => {
    expect(settingRuling(key, value, 'county')).toMatchObject(no('not-a-value-of-this-kind'))
  })
  test('nothing at all crashes it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...settingKeys), fc.anything(), (key, value) => {
        expect(typeof settingRuling(key, value, 'county').permitted).toBe('boolean')
      }),
    )
  })
})

describe('what is no setting', () => {
  test.each(['suggestions.colour', '', '__proto__', 'constructor', 'toString'])('%j', (key) => {
    expect(settingRuling(key, 1, 'county')).toMatchObject(no('no-such-setting'))
  })
  test('a setting of another level', () => {
    expect(settingRuling('presidium.size', [7, 13], 'township').permitted).toBe(true)
    expect(settingRuling('presidium.size', [7, 13], 'county')).toMatchObject(no('no-such-setting'))
  })
})

describe('a congress’s own value names its source', () => {
  test.each([
    [{ law, number: '第八条', asOf: '2025-06-30' }, true],
    [{ law: { zh: ' ', en: '' }, number: '第八条', asOf: '2025-06-30' }, false],
    [{ law, number: '', asOf: '2025-06-30' }, false],
    [{ law, number: '第八条', asOf: '2025-06-31' }, false],
  ])('%j', (cited, permitted) => {
    expect(citationRuling(cited).permitted).toBe(permitted)
  })
})

describe('settings in force', () => {
  test('the own value over the default, cited as the congress’s own rule', () => {
    const inForce = settingsWith('county', [own('suggestions.reply-within', months(2))])
    expect(inForce.period('suggestions.reply-within')).toEqual(months(2))
    expect(inForce.citation('suggestions.reply-within')).toMatchObject({ kind: 'local', law, number: '第八条' })
    expect(inForce.under('suggestions.redo-within').kind).toBe('practice')
    expect(inForce.under('suggestions.long-reply-within')).toMatchObject({ kind: 'statute', number: '51.2' })
    expect(inForce.citation('suggestions.redo-within')).toBeNull()
  })
  test('an own value that the law has since forbidden gives way to the default', () => {
    const inForce = settingsWith('county', [own('suggestions.reply-within', months(9))])
    expect(inForce.period('suggestions.reply-within')).toEqual(months(3))
    expect(inForce.citation('suggestions.reply-within')).toBeNull()
  })
  test('each kind is read as its kind', () => {
    const inForce = settingsWith('township', [])
    expect(inForce.period('suggestions.return-within')).toEqual(workdays(5))
    expect(inForce.counts('ladder.remind-before')).toEqual([10, 3])
    expect(inForce.count('ladder.urge-after')).toBe(5)
    expect(inForce.flag('clock.roll-rest-days')).toBe(true)
    expect(inForce.choice('suggestions.publish-mode')).toBe('after-privacy-check')
    expect(Object.keys(inForce.labels('suggestions.class-labels'))).toEqual(['A', 'B', 'C', 'D'])
    expect(() => inForce.flag('ladder.urge-after')).toThrow('is no flag')
    expect(() => inForce.value('suggestions.colour')).toThrow('no such setting')
  })
})
