import type { Article } from '../../../law/article.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Level } from '../../../law/level.ts'
import type { Period } from '../../../law/period.ts'

/** What a value of each kind looks like; all are plain JSON. */
export interface ValueOfKind {
  period: Period
  count: number
  /** Several whole numbers: reminders before a day, a least and a most. */
  counts: readonly number[]
  flag: boolean
  choice: string
  /** Wording of marked classes, `A` to `Z`. */
  labels: Readonly<Record<string, Bilingual>>
  wording: Bilingual
  text: string
}
export type Kind = keyof ValueOfKind
export type Value = ValueOfKind[Kind]

/** How far the law lets a congress go: no longer than, or no shorter than. */
export interface Bounds<V> {
  readonly atMost?: V
  readonly atLeast?: V
  readonly under: Article
}

interface OfKind<K extends Kind> {
  readonly kind: K
  readonly name: Bilingual
  readonly default: ValueOfKind[K]
  readonly defaultFor?: Partial<Record<Level, ValueOfKind[K]>>
  readonly bounds?: K extends 'period' | 'count' ? Bounds<ValueOfKind[K]> : never
  readonly choices?: K extends 'choice' ? readonly { readonly value: string; readonly name: Bilingual }[] : never
  /** Texts that follow a form of their own: the template of a number. */
  readonly accepts?: K extends 'text' ? (text: string) => boolean : never
  /** What a bare number counts. */
  readonly counted?: Bilingual
  /** What the default rests on: the statute, or practice. */
  readonly under: Article
  /** Levels that have the matter at all; every level unless named. */
  readonly levels?: readonly Level[]
  /** Who may set it; the congress's staff unless named. */
  readonly keeper?: 'staff' | 'security-admin'
}

export type SettingRule = { [K in Kind]: OfKind<K> }[Kind]
export type SettingRules = Readonly<Record<string, SettingRule>>

/** A room's settings; keeps the literal keys so that a typo fails the type-check. */
export const settingRules = <const T extends SettingRules>(rules: T): T => rules

const units: readonly string[] = ['day', 'workday', 'month'] satisfies Period['unit'][]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown, most = 3_660): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most

const isText = (value: unknown, most: number): value is string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  typeof value === 'string' && value.trim() !== '' && value.length <= most && !/[\u0000-\u001f\u007f]/.test(value)

const isWording = (value: unknown, most: number): value is Bilingual =>
  isRecord(value) && Object.keys(value).length === 2 && isText(value.zh, most) && isText(value.en, most)

export const isPeriod = (value: unknown): value is Period =>
  isRecord(value) &&
  Object.keys(value).length === 2 &&
  isCount(value.count) &&
  value.count > 0 &&
  typeof value.unit === 'string' &&
  units.includes(value.unit)

const checks: { readonly [K in Kind]: (value: unknown, rule: SettingRule) => boolean } = {
  period: isPeriod,
  count: (value) => isCount(value),
  counts: (value) =>
    Array.isArray(value) && value.length > 0 && value.length <= 10 && value.every((one) => isCount(one)),
  flag: (value) => typeof value === 'boolean',
  choice: (value, rule) => rule.kind === 'choice' && !!rule.choices?.some((choice) => choice.value === value),
  labels: (value) =>
    isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([key, label]) => /^[A-Z]$/.test(key) && isWording(label, 40)),
  wording: (value) => isWording(value, 400),
  text: (value, rule) => isText(value, 200) && (rule.kind !== 'text' || (rule.accepts?.(value) ?? true)),
}

/** Whether a value is of the kind a setting takes; says nothing of the law. */
export const isOfKind = (rule: SettingRule, value: unknown): value is Value => checks[rule.kind](value, rule)
