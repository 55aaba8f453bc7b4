/**
 * Counts what vitest's JSON report says, or undefined for a run that wrote none. A file that could not even be loaded
 * counts as a failed test, and so does a run that failed with no test to blame.
 */
export function countTests(report, hasSucceeded) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report
  const isBroken = ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((result) => result.status === 'failed')
  const failed = numFailedTests + testResults.filter(isBroken).length
  return {
    passed: numPassedTests,
    failed: failed === 0 && !hasSucceeded ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  }
}
