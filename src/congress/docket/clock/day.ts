export * from '../../../law/day.ts'
