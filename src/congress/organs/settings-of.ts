import type { z } from 'zod'
import { insist, permit, refuse } from '../../law/ruling.ts'
import { practice } from '../../law/article.ts'
import type { Reader } from '../../platform/database/house.ts'
import type { Work } from '../../platform/http/route.ts'
import { demandSecondFactor } from '../../platform/identity/index.ts'
import { record } from '../../platform/record/record.ts'
import type { setSetting } from './contract.ts'
import { congressOf, levelAndRulesOf, ownRulesOf } from './queries.ts'
import {
  citationRuling,
  defaultAt,
  defaultSettings,
  isSettingKey,
  settingRuling,
  settings,
  settingsWith,
  type SettingKey,
  type Settings,
} from './settings.ts'

/** The settings in force for a congress: its own rules over the defaults of its level. */
export async function settingsOf(db: Reader, congressId: number): Promise<Settings> {
  const { level, rules } = await levelAndRulesOf(db, congressId)
  return settingsWith(level, rules)
}

/** Every setting of the congress's level with its value, its default and its source (本级规定). */
export async function listSettings({ tx, congressId }: Work) {
  const { level } = await congressOf(tx, congressId)
  const own = new Map((await ownRulesOf(tx, congressId)).map((rule) => [rule.key, rule]))
  const keys = Object.keys(defaultSettings(level)) as SettingKey[]
  const rows = keys.map((key) => {
    const rule = settings[key]
    const mine = own.get(key)
    return {
      key,
      group: key.slice(0, key.indexOf('.')),
      name: rule.name,
      kind: rule.kind,
      value: mine ? mine.value : defaultAt(key, level),
      default: defaultAt(key, level),
      citation: mine?.citation ?? null,
      under: rule.under.states,
      choices: rule.kind === 'choice' ? [...(rule.choices ?? [])] : null,
    }
  })
  return { rows }
}

const keeping = practice('安全设置由安全管理员设定，业务设置由工作人员设定', 'each keeps the settings of her own field')

/** The congress sets one of its own rules, citing where it stands. @throws Refused when looser than the law */
export async function set(work: Work, key: string, { value, citation }: z.output<NonNullable<typeof setSetting.body>>) {
  const { tx, congressId, caller, now } = work
  const { level } = await congressOf(tx, congressId)
  const cited = { ...citation, law: { zh: citation.law, en: citation.law } }
  const ruling = settingRuling(key, value, level)
  insist(ruling)
  insist(citationRuling(cited))
  const keeper = (isSettingKey(key) && settings[key].keeper) || 'staff'
  insist(caller.roles.includes(keeper) ? permit(keeping) : refuse(keeping, 'not-your-setting', { key }))
  const stored = { value: JSON.stringify(value), citation: JSON.stringify(cited), set_at: now, set_by: caller.name }
  await tx
    .insertInto('organs.setting')
    .values({ congress_id: congressId, key, ...stored })
    .onConflict((on) => on.columns(['congress_id', 'key']).doUpdateSet(stored))
    .execute()
  if (key === 'identity.second-factor-required' && value === true) await demandSecondFactor(tx, congressId)
  await record(work, {
    name: 'setting.set',
    subject: { kind: 'setting', id: key },
    actor: caller,
    under: ruling.under,
    facts: { value, citation: cited },
  })
  return { key }
}
