import { addDays, addMonths } from '../../../law/day.ts'

export const monthOf = (day: string): string => day.slice(0, 7)
export const firstOf = (month: string): string => `${month}-01`
export const lastOf = (month: string): string => addDays(addMonths(firstOf(month), 1), -1)
export const monthBefore = (month: string, count = 1): string => monthOf(addMonths(firstOf(month), -count))
