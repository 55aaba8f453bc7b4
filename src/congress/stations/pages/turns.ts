import { addDays } from '../../../law/day.ts'

interface Turns {
  readonly firstDay: string
  readonly everyDays: number
  readonly times: number
  readonly deputies: readonly string[]
}

/** The deputies take turns in their order, from the first day on. */
export const turnsOf = ({ firstDay, everyDays, times, deputies }: Turns): { on: string; deputyId: string }[] =>
  deputies.length === 0
    ? []
    : Array.from({ length: times }, (_, turn) => ({
        on: addDays(firstDay, turn * everyDays),
        deputyId: deputies[turn % deputies.length] as string,
      }))
