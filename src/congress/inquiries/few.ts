/** Fewer ratings than this together would tell who gave which. */
export const together = 3

/**
 * Ratings as whoever answers may be told them: in whole groups of three, the oldest first. So neither few ratings nor
 * the difference between two readings tells what one deputy thought.
 */
export const inGroups = <Rating>(oldestFirst: readonly Rating[]): readonly Rating[] =>
  oldestFirst.slice(0, oldestFirst.length - (oldestFirst.length % together))
