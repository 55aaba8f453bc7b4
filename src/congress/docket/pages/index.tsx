export { DutyDue } from './duty-columns.tsx'
export { LifeDiagram } from './life-diagram.tsx'
export { drawingOf } from './life-layout.ts'
export { actorSaid } from './record-says.ts'
