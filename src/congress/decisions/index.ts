export { passDays } from './deciding/pass-days.ts'
export { decisionReaders } from './submitting/papers.ts'
