export { pieceLife } from './columns/life.ts'
