/**
 * How many tests passed and failed, and what else must be said about them.
 *
 * @typedef {{ passed: number, failed: number, remarks?: string[] }} Counts
 */

/** @returns {Counts} of something that passes or fails as one */
export function countOne(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Counts} of a suite that did not do what it should, for a reason */
export function countFailure(remark) {
  return { passed: 0, failed: 1, remarks: [remark] };
}

/**
 * @param {Counts[]} all
 * @returns {Required<Counts>}
 */
export function sumCounts(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    remarks: all.flatMap(({ remarks = [] }) => remarks),
  };
}

/**
 * Of Jest's `--json` report. A suite that could not be loaded has no tests and
 * counts as one failure.
 *
 * @returns {Counts}
 */
export function countJest(report) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report;
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    remarks: skipped > 0 ? [`${skipped} Jest tests were skipped.`] : [],
  };
}

/**
 * Whether Jest's report shows that what was tested on SQLite was tested on
 * PostgreSQL too. Backstage's `TestDatabases` leaves out a database that it cannot
 * reach without a word, so this looks at the names of the tests that ran.
 *
 * @returns {Counts}
 */
export function checkPostgresRan(report) {
  const ranOn = (file, database) =>
    file.assertionResults.some(
      ({ fullName, status }) =>
        fullName.includes(database) && ['passed', 'failed'].includes(status),
    );
  const files = report.testResults;
  if (!files.some(file => ranOn(file, 'POSTGRES'))) {
    return countFailure('No test ran on PostgreSQL.');
  }
  const sqliteOnly = files.filter(
    file => ranOn(file, 'SQLITE') && !ranOn(file, 'POSTGRES'),
  );
  return sumCounts(
    sqliteOnly.length === 0
      ? [countOne(true)]
      : sqliteOnly.map(({ name }) =>
          countFailure(`Ran on SQLite, not on PostgreSQL: ${name}`),
        ),
  );
}

/**
 * Of the summary of Node.js' test runner in TAP.
 *
 * @returns {Counts}
 */
export function countTap(report) {
  const number = name =>
    Number(report.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  const passed = number('pass');
  const failed = number('fail') + number('cancelled');
  return passed + failed > 0
    ? { passed, failed }
    : countFailure("Node.js' test runner reported no tests.");
}

/**
 * Of Playwright's JSON report. An error outside a test (a server that did not
 * start) counts as one failure.
 *
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  const { expected, unexpected, flaky, skipped } = stats;
  const outside = errors.length > 0 && unexpected === 0 ? 1 : 0;
  if (expected + unexpected + flaky + outside === 0) {
    return countFailure('No browser test ran.');
  }
  return {
    passed: expected + flaky,
    failed: unexpected + outside,
    remarks: skipped > 0 ? [`${skipped} browser tests were skipped.`] : [],
  };
}
