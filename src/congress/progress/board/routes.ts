import { route, type Route } from '../../../platform/http/route.ts'
import { readFormsBoard, readFoundBoard } from './contract.ts'
import { outstanding } from './forms.ts'
import { foundOnUs } from './found.ts'

export const progressBoardRoutes: Route[] = [
  route(readFormsBoard, (work) => outstanding(work)),
  route(readFoundBoard, (work) => foundOnUs(work)),
]
