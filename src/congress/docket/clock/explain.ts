import type { Bilingual } from '../../../law/bilingual.ts'
import type { Period } from '../../../law/period.ts'
import type { Explanation, Skipped } from './period.ts'
import { articleName } from '../../../law/cite.ts'
import { CivilCode } from '../../../law/civil-code.ts'
import { daysBetween, weekdayName } from '../../../law/day.ts'

// The Civil Code counts civil periods; official ones are counted by analogy.
const monthRule = articleName(CivilCode('202'))
const restRule = articleName(CivilCode('203'))

const zhUnits = { day: '日', workday: '个工作日', month: '个月' }
const enUnits = { day: 'day', workday: 'working day', month: 'month' }

/** A period in words: 7个工作日, 3 months. */
export const periodText = ({ count, unit }: Period): Bilingual => ({
  zh: `${count}${zhUnits[unit]}`,
  en: `${count} ${enUnits[unit]}${count === 1 ? '' : 's'}`,
})

/** A day as documents write it: 2026年5月1日. */
export const dayText = (day: string): Bilingual => {
  const [year, month, date] = day.split('-').map(Number)
  return { zh: `${year}年${month}月${date}日`, en: day }
}

const join = (...parts: Bilingual[]): Bilingual => ({
  zh: parts.map(({ zh }) => zh).join(''),
  en: parts
    .map(({ en }) => en)
    .filter(Boolean)
    .join(' '),
})

/** The sentence a clerk reads under a date: from when, how long, what was passed over, why that day, under what. */
export const explainDue = (explanation: Explanation): Bilingual =>
  join(counted(explanation), passed(explanation), moved(explanation), unknown(explanation), basis(explanation))

function counted({ direction, start, period, raw }: Explanation): Bilingual {
  const [from, length, end] = [dayText(start), periodText(period), dayText(raw)]
  if (period.count === 0) return { zh: `期限是定好的${end.zh}。`, en: `The day itself was fixed: ${end.en}.` }
  const monthEnd = period.unit === 'month' && start.slice(8) !== raw.slice(8)
  const zhEnd = monthEnd ? `（该月无${Number(start.slice(8))}日，参照${monthRule.zh}以月末日为准）` : ''
  const enEnd = monthEnd
    ? ` (that month has no day ${Number(start.slice(8))}, so its last day, as in ${monthRule.en})`
    : ''
  return direction === 'forward'
    ? {
        zh: `自${from.zh}起算，当日不计入，期限${length.zh}，至${end.zh}届满${zhEnd}。`,
        en: `Counted from ${from.en}, that day not included, ${length.en} end on ${end.en}${enEnd}.`,
      }
    : {
        zh: `自${from.zh}往前推算${length.zh}，最迟为${end.zh}${zhEnd}。`,
        en: `Counted back ${length.en} from ${from.en}, the latest day is ${end.en}${enEnd}.`,
      }
}

const lengthOf = ({ day, to }: Skipped) => daysBetween(day, to) + 1

function runText({ day, to, why }: Skipped): Bilingual {
  const [first, last] = [dayText(day), dayText(to)]
  return day === to
    ? { zh: `${why.zh}（${first.zh}）`, en: `${why.en} (${first.en})` }
    : { zh: `${why.zh}（${first.zh}至${last.zh}）`, en: `${why.en} (${first.en} to ${last.en})` }
}

/** Days off inside a count of working days: holidays by name, weekends as a number. */
function passed({ period, skipped, madeUp }: Explanation): Bilingual {
  if (period.unit !== 'workday') return { zh: '', en: '' }
  const weekends = skipped.filter(({ why }) => why.en === 'weekend')
  const off = skipped.filter(({ why }) => why.en !== 'weekend').map(runText)
  const weekendDays = weekends.reduce((sum, run) => sum + lengthOf(run), 0)
  if (weekendDays > 0) {
    off.push({ zh: `周末${weekendDays}天`, en: `${weekendDays} weekend day${weekendDays === 1 ? '' : 's'}` })
  }
  const worked = madeUp.map(dayText)
  return join(
    off.length === 0
      ? { zh: '', en: '' }
      : { zh: `其间不计：${off.map(({ zh }) => zh).join('、')}。`, en: `Not counted: ${list(off)}.` },
    worked.length === 0
      ? { zh: '', en: '' }
      : { zh: `调休上班的${worked.map(({ zh }) => zh).join('、')}计入。`, en: `Counted as worked: ${list(worked)}.` },
  )
}

const list = (texts: Bilingual[]) => texts.map(({ en }) => en).join(', ')

function moved({ rolled, direction, skipped, raw, on }: Explanation): Bilingual {
  if (!rolled) return { zh: '', en: '' }
  const off = skipped.find(({ day, to }) => day <= raw && raw <= to)
  const why = off && off.why.en !== 'weekend' ? off.why : weekdayName(raw)
  const to = dayText(on)
  return direction === 'forward'
    ? {
        zh: `届满日为休息日（${why.zh}），参照${restRule.zh}顺延至${to.zh}。`,
        en: `That is a rest day (${why.en}); moved on to ${to.en}, as in ${restRule.en}.`,
      }
    : {
        zh: `该日为休息日（${why.zh}），提前至${to.zh}。`,
        en: `That is a rest day (${why.en}); brought forward to ${to.en}.`,
      }
}

function unknown({ unknownYears }: Explanation): Bilingual {
  if (unknownYears.length === 0) return { zh: '', en: '' }
  return {
    zh: `${unknownYears.join('、')}年放假安排尚未载入，暂按周末推算，载入后此日可能变动。`,
    en: `Holidays of ${unknownYears.join(', ')} are not loaded yet; only weekends were considered, so this day may move.`,
  }
}

function basis({ under }: Explanation): Bilingual {
  const name = articleName(under)
  return { zh: `依据：${name.zh}。`, en: `Basis: ${name.en}.` }
}
