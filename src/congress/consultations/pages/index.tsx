export { ConsultationsAsked, ConsultationSummary } from './consultation-summary.tsx'
export { TallyBars } from './tally-bars.tsx'
