/** A span of time as the law gives it. `month` counts to the corresponding day, `workday` skips days off. */
export interface Period {
  readonly count: number
  readonly unit: 'day' | 'workday' | 'month'
}

export const days = (count: number): Period => ({ count, unit: 'day' })
export const workdays = (count: number): Period => ({ count, unit: 'workday' })
export const months = (count: number): Period => ({ count, unit: 'month' })
