/** Levels of people's congresses, lowest first. A district of a city is a county; a street has no congress. */
export const allLevels = ['township', 'county', 'city', 'province', 'national'] as const
export type Level = (typeof allLevels)[number]

/** Levels with a standing committee: all but the township, whose presidium works between sessions. */
export type CommitteeLevel = Exclude<Level, 'township'>

export const hasStandingCommittee = (level: Level): level is CommitteeLevel => level !== 'township'

export const isLocal = (level: Level): level is Exclude<Level, 'national'> => level !== 'national'

/** Whether deputies of this level are elected by the voters themselves. */
export const isDirectlyElected = (level: Level): level is 'township' | 'county' =>
  level === 'township' || level === 'county'
