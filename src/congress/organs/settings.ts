import type { Article } from '../../law/article.ts'
import type { Bilingual } from '../../law/bilingual.ts'
import type { Level } from '../../law/level.ts'
import type { Period } from '../../law/period.ts'
import type { Ruling } from '../../law/ruling.ts'
import type { Kind, SettingRule, Value, ValueOfKind } from './settings/kinds.ts'
import { localRule, practice } from '../../law/article.ts'
import { isDay } from '../../law/day.ts'
import { permit, refuse } from '../../law/ruling.ts'
import { clockAndLadderSettings } from './settings/clock-and-ladder.ts'
import { contactSettings } from './settings/contacts.ts'
import { deputySettings } from './settings/deputies.ts'
import { documentSettings } from './settings/documents-and-law.ts'
import { decisionSettings } from './settings/decisions.ts'
import { gatheringSettings } from './settings/gatherings.ts'
import { inquirySettings } from './settings/inquiries.ts'
import { inspectionSettings } from './settings/inspections.ts'
import { isOfKind, isPeriod } from './settings/kinds.ts'
import { isInside } from './settings/law-bounds.ts'
import { moderationSettings } from './settings/moderation.ts'
import { publicitySettings } from './settings/publicity.ts'
import { reportSettings } from './settings/reports.ts'
import { opinionSettings } from './settings/opinions.ts'
import { digestSettings } from './settings/opinion-digest.ts'
import { sessionSettings } from './settings/sessions.ts'
import { coSigningSettings } from './settings/co-signing.ts'
import { stationSettings } from './settings/stations.ts'
import { committeeSettings } from './settings/standing-committee.ts'
import { suggestionSettings } from './settings/suggestions.ts'
import { voterSettings } from './settings/voters.ts'
import { votingSettings } from './settings/voting.ts'

export type { SettingRule, Value, ValueOfKind } from './settings/kinds.ts'

const rules = {
  ...suggestionSettings,
  ...coSigningSettings,
  ...clockAndLadderSettings,
  ...gatheringSettings,
  ...inquirySettings,
  ...inspectionSettings,
  ...moderationSettings,
  ...opinionSettings,
  ...digestSettings,
  ...stationSettings,
  ...contactSettings,
  ...reportSettings,
  ...decisionSettings,
  ...sessionSettings,
  ...voterSettings,
  ...votingSettings,
  ...committeeSettings,
  ...deputySettings,
  ...documentSettings,
  ...publicitySettings,
}

export type SettingKey = keyof typeof rules

/** Every rule a congress may set for itself (本级规定), by key; the part before the dot is its group. */
export const settings: Readonly<Record<SettingKey, SettingRule>> = rules

export const settingKeys = Object.keys(settings) as SettingKey[]

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settings, key)

/** Where a congress's own value comes from; a value without its source is not accepted. */
export interface Cited {
  readonly law: Bilingual
  readonly number: string
  readonly asOf: string
}

/** One value a congress has set for itself. */
export interface OwnRule {
  readonly key: string
  readonly value: unknown
  readonly citation: Cited
}

const appliesAt = (rule: SettingRule, level: Level): boolean => rule.levels?.includes(level) ?? true

/** What holds at a level while the congress has set nothing. */
export const defaultAt = (key: SettingKey, level: Level): Value =>
  settings[key].defaultFor?.[level] ?? settings[key].default

/** All settings a level has, with their defaults. */
export const defaultSettings = (level: Level): Readonly<Partial<Record<SettingKey, Value>>> =>
  Object.fromEntries(
    settingKeys.filter((key) => appliesAt(settings[key], level)).map((key) => [key, defaultAt(key, level)]),
  )

type Refusal = 'no-such-setting' | 'not-a-value-of-this-kind' | 'looser-than-law' | 'source-not-named'

/** Whether a congress may set a value: of the right kind, for its level, and never looser than the law. */
export function settingRuling(key: string, value: unknown, level: Level): Ruling<Refusal> {
  const rule = isSettingKey(key) ? settings[key] : undefined
  if (!rule || !appliesAt(rule, level)) {
    return refuse(practice('只能设定列出的本级规定', 'only listed rules can be set'), 'no-such-setting', { key, level })
  }
  if (!isOfKind(rule, value)) return refuse(rule.under, 'not-a-value-of-this-kind', { key, kind: rule.kind })
  if (!rule.bounds) return permit(rule.under)
  return isInside(value as Period | number, rule.bounds)
    ? permit(rule.bounds.under)
    : refuse(rule.bounds.under, 'looser-than-law', {
        key,
        value: text(value),
        atMost: text(rule.bounds.atMost),
        atLeast: text(rule.bounds.atLeast),
      })
}

const text = (value: unknown): string | number | null => {
  if (isPeriod(value)) return `${value.count} ${value.unit}`
  return typeof value === 'number' ? value : null
}

/** Whether a value names its source: a rule, its place in it, and the day of its version. */
export function citationRuling({ law, number, asOf }: Cited): Ruling<Refusal> {
  const article = practice('本级规定须注明出处', 'a rule of one’s own names its source')
  const named = law.zh.trim() !== '' && number.trim() !== '' && isDay(asOf)
  return named ? permit(article) : refuse(article, 'source-not-named', { number, asOf })
}

/** A congress's own value as an article that rulings and dates can cite. */
export const ownArticle = (key: SettingKey, { law, number, asOf }: Cited): Article =>
  localRule(law, number, asOf, settings[key].name)

/** The settings in force for one congress: its own values over the defaults of its level. */
export interface Settings {
  value(key: string): Value
  period(key: string): ValueOfKind['period']
  count(key: string): number
  counts(key: string): readonly number[]
  flag(key: string): boolean
  choice(key: string): string
  labels(key: string): ValueOfKind['labels']
  /** The congress's own rule where it has set one, else null. */
  citation(key: string): Article | null
  /** What the value in force rests on: the congress's own rule, else the statute or practice of the default. */
  under(key: string): Article
}

/** Settings in force. An own value that the law no longer allows falls back to the default. @throws on an unknown key */
export function settingsWith(level: Level, own: readonly OwnRule[]): Settings {
  const lawful = own.filter(({ key, value }) => settingRuling(key, value, level).permitted)
  const set = new Map(lawful.map((rule) => [rule.key, rule]))
  const known = (key: string): SettingKey => {
    if (!isSettingKey(key)) throw new Error(`no such setting: ${key}`)
    return key
  }
  const value = (key: string): Value => {
    const rule = set.get(key)
    return rule ? (rule.value as Value) : defaultAt(known(key), level)
  }
  const ofKind =
    <K extends Kind>(kind: K) =>
    (key: string): ValueOfKind[K] => {
      if (settings[known(key)].kind !== kind) throw new Error(`${key} is no ${kind}`)
      return value(key) as ValueOfKind[K]
    }
  const citation = (key: string): Article | null => {
    const rule = set.get(key)
    return rule ? ownArticle(known(key), rule.citation) : null
  }
  return {
    value,
    period: ofKind('period'),
    count: ofKind('count'),
    counts: ofKind('counts'),
    flag: ofKind('flag'),
    choice: ofKind('choice'),
    labels: ofKind('labels'),
    citation,
    under: (key) => citation(key) ?? settings[known(key)].under,
  }
}
