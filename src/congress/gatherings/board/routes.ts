import { route, type Route } from '../../../platform/http/route.ts'
import { coming } from './coming.ts'
import { readGatheringBoard } from './contract.ts'

export const gatheringBoardRoutes: Route[] = [route(readGatheringBoard, (work) => coming(work))]
