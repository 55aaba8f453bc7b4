const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** What may stand between 第 and 条, in a pattern. */
export const numeralSigns = '〇零一二两三四五六七八九十百千0-9０-９'

/** 一百二十三 → 123, 十二 → 12, 一〇三 → 103, １２ → 12; null for what is no number. */
export function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC')
  if (/^\d{1,4}$/.test(plain)) return Number(plain)
  if (plain === '' || [...plain].some((sign) => digits[sign] === undefined && units[sign] === undefined)) return null
  if (!/[十百千]/.test(plain)) return Number([...plain].map((sign) => digits[sign]).join(''))
  let sum = 0
  let digit = 0
  for (const sign of plain) {
    const unit = units[sign]
    if (unit === undefined) digit = digits[sign] ?? 0
    else {
      sum += (digit === 0 ? 1 : digit) * unit
      digit = 0
    }
  }
  return sum + digit
}
