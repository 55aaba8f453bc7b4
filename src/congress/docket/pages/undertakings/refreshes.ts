/** Everything that shows a promise, the paper it was made in, or what is owed on it is asked again after an act. */
export const refreshes = [
  'readUndertaking',
  'listUndertakings',
  'countUndertakings',
  'reckonUndertakings',
  'readSuggestion',
  'listSuggestions',
  'countSuggestions',
  'readGathering',
  'readInbox',
  'listDuties',
]
