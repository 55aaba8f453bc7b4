import type { z } from 'zod'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Period } from '../../../law/period.ts'
import type { Setting } from '../contract.ts'
import { isSettingKey, settings, type SettingRule } from '../settings.ts'
import { sayPeriod, says, unitNames } from './settings-says.ts'

export type OneSetting = z.infer<typeof Setting>

/** The declared rule behind a setting; the page reads its unit, its bounds and its keeper from there. */
export const ruleOf = (key: string): SettingRule | undefined => (isSettingKey(key) ? settings[key] : undefined)

export const isPeriod = (value: unknown): value is Period =>
  typeof value === 'object' && value !== null && 'count' in value && 'unit' in value && String(value.unit) in unitNames

export const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value

const plain = (text: string): Bilingual => ({ zh: text, en: text })

const joined = (parts: readonly Bilingual[], zh: string, en: string): Bilingual => ({
  zh: parts.map((part) => part.zh).join(zh),
  en: parts.map((part) => part.en).join(en),
})

const counted = (value: number | string, of: Bilingual | undefined): Bilingual =>
  of ? { zh: `${value} ${of.zh}`, en: `${value} ${of.en}` } : plain(String(value))

/** A value as it is read: a choice by its name, a period or a number with its unit. */
export function sayValue(value: unknown, rule: SettingRule | undefined): Bilingual {
  const chosen = rule?.kind === 'choice' ? rule.choices?.find((choice) => choice.value === value) : undefined
  if (chosen) return chosen.name
  if (typeof value === 'boolean') return value ? says.yes : says.no
  if (isPeriod(value)) return sayPeriod(value)
  if (isBilingual(value)) return value
  if (typeof value === 'number') return counted(value, rule?.counted)
  if (Array.isArray(value)) return value.length === 0 ? says.none : counted(value.join(' / '), rule?.counted)
  if (typeof value === 'object' && value !== null)
    return joined(
      Object.entries(value).map(([mark, part]) => joined([plain(mark), sayValue(part, undefined)], ' ', ' ')),
      '；',
      '; ',
    )
  return value === null || value === undefined || value === '' ? says.none : plain(String(value))
}

/** How far the law lets a congress go, in words; null where it sets no bound. */
export function sayBounds(rule: SettingRule | undefined): Bilingual | null {
  const bounds = rule?.bounds
  if (!bounds) return null
  const most = bounds.atMost === undefined ? null : sayValue(bounds.atMost, rule)
  const least = bounds.atLeast === undefined ? null : sayValue(bounds.atLeast, rule)
  const parts = [
    ...(least ? [{ zh: `不少于 ${least.zh}`, en: `at least ${least.en}` }] : []),
    ...(most ? [{ zh: `不超过 ${most.zh}`, en: `at most ${most.en}` }] : []),
  ]
  return joined(parts, '，', ', ')
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
