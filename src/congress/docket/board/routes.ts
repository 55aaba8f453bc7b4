import { route, type Route } from '../../../platform/http/route.ts'
import type { Life } from '../words.ts'
import * as contract from './contract.ts'
import { dayBoard } from './day.ts'
import { still } from './still.ts'
import { year } from './year.ts'

/** What the boards show of what is owed (工作一览). */
export const boardRoutes = (lives: readonly Life[]): Route[] => [
  route(contract.readDayBoard, (work) => dayBoard(work, lives)),
  route(contract.readStill, (work, { query }) => still(work, lives, query.days)),
  route(contract.readYear, (work) => year(work, lives)),
]
