import { deputiesAndSuggestions } from './rule-ids/deputies-and-suggestions.ts'
import { documentsAndRecords } from './rule-ids/documents-and-records.ts'
import { elections } from './rule-ids/elections.ts'
import { legislationAndTownships } from './rule-ids/legislation-and-townships.ts'
import { sessionsAndAppointments } from './rule-ids/sessions-and-appointments.ts'
import { supervisionAndActivities } from './rule-ids/supervision-and-activities.ts'

/** A rule of law or practice the house must know, and what answers it: a function, a life or a setting; null while nothing does. */
export interface RuleId {
  readonly id: string
  readonly topic: string
  readonly coded: string | null
}

/** All of them: what is coded, and the list of what is missing. */
export const ruleIds: readonly RuleId[] = [
  ...deputiesAndSuggestions,
  ...sessionsAndAppointments,
  ...supervisionAndActivities,
  ...legislationAndTownships,
  ...elections,
  ...documentsAndRecords,
]
