import type { z } from 'zod'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Period } from '../../../law/period.ts'
import type { Setting } from '../contract.ts'
import { sayPeriod, says, unitNames } from './settings-says.ts'

export type OneSetting = z.infer<typeof Setting>

export const isPeriod = (value: unknown): value is Period =>
  typeof value === 'object' && value !== null && 'count' in value && 'unit' in value && String(value.unit) in unitNames

export const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value

const plain = (text: string): Bilingual => ({ zh: text, en: text })

const joined = (parts: readonly Bilingual[]): Bilingual => ({
  zh: parts.map(({ zh }) => zh).join('、'),
  en: parts.map(({ en }) => en).join(', '),
})

/** A setting's value as it is read: a choice by its name, a period with its unit. */
export function sayValue(value: unknown, choices: OneSetting['choices']): Bilingual {
  const chosen = choices?.find((choice) => choice.value === value)
  if (chosen) return chosen.name
  if (typeof value === 'boolean') return value ? says.yes : says.no
  if (isPeriod(value)) return sayPeriod(value)
  if (isBilingual(value)) return value
  if (value === null || value === undefined || value === '') return says.none
  if (Array.isArray(value)) return value.length === 0 ? says.none : joined(value.map((one) => sayValue(one, choices)))
  if (typeof value === 'object')
    return joined(
      Object.entries(value).map(([key, one]) => {
        const { zh, en } = sayValue(one, null)
        return { zh: `${key}：${zh}`, en: `${key}: ${en}` }
      }),
    )
  return plain(String(value))
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
