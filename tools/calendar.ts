/**
 * Writes database/calendars/state-council.json from the chinese-days package (MIT), which transcribes the State
 * Council's yearly notices. Run it when the package knows a further year: `node tools/calendar.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Bilingual } from '../src/law/bilingual.ts'

/** Number of each year's notice (国办发明电); a year is loaded only when its notice is named here. */
const notices: Record<number, string> = { 2024: '〔2023〕7号', 2025: '〔2024〕12号', 2026: '〔2025〕7号' }

const names: Record<string, Bilingual> = {
  "New Year's Day": { zh: '元旦', en: "New Year's Day" },
  'Spring Festival': { zh: '春节', en: 'Spring Festival' },
  'Tomb-sweeping Day': { zh: '清明节', en: 'Qingming Festival' },
  'Labour Day': { zh: '劳动节', en: 'Labour Day' },
  'Dragon Boat Festival': { zh: '端午节', en: 'Dragon Boat Festival' },
  'Mid-autumn Festival': { zh: '中秋节', en: 'Mid-Autumn Festival' },
  'National Day': { zh: '国庆节', en: 'National Day' },
}

type Packaged = Record<'holidays' | 'workdays', Record<string, string>>

const folder = dirname(createRequire(import.meta.url).resolve('chinese-days'))
const years = Object.entries(notices).map(([year, number]) => ({
  year: Number(year),
  source: {
    zh: `国务院办公厅关于${year}年部分节假日安排的通知（国办发明电${number}）`,
    en: `General Office of the State Council, notice on the holidays of ${year} (国办发明电${number})`,
  },
}))

/** The package writes `Spring Festival,春节,4`; an unknown name must stop us rather than pass untranslated. */
function nameOf(entry: string): Bilingual {
  const name = names[entry.split(',')[0] ?? '']
  if (!name) throw new Error(`unknown holiday: ${entry}`)
  return name
}

const read = (year: number): Packaged =>
  JSON.parse(readFileSync(join(folder, 'years', `${year}.json`), 'utf8')) as Packaged

const named = (part: keyof Packaged) =>
  Object.fromEntries(
    years
      .flatMap(({ year }) => Object.entries(read(year)[part]))
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([day, entry]) => [day, nameOf(entry)]),
  )

const calendar = { years, holidays: named('holidays'), makeUp: named('workdays') }
const target = new URL('../database/calendars/state-council.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(calendar, null, 2)}\n`)
console.log(`${Object.keys(calendar.holidays).length} days off, ${Object.keys(calendar.makeUp).length} make-up days`)
