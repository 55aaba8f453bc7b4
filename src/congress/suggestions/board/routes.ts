import { route, type Route } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import { readDeputyBoard, readOrganBoard } from './contract.ts'
import { deputyBoard } from './deputy.ts'
import { organBoard } from './organ.ts'

export const suggestionBoardRoutes = (names: Names): Route[] => {
  const asked = deputyBoard(names)
  return [route(readOrganBoard, (work) => organBoard(work)), route(readDeputyBoard, (work) => asked(work))]
}
