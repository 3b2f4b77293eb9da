import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkPostgresRan,
  countJest,
  countPlaywright,
  countTap,
  sumCounts,
} from './counts.mjs';

const jestFile = (name, ...tests) => ({
  name,
  assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
});
const playwrightReport = (stats, errors = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe('sumCounts', () => {
  it('adds up and keeps every remark', () => {
    assert.deepEqual(
      sumCounts([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1, remarks: ['a'] },
        { passed: 0, failed: 1, remarks: ['b'] },
      ]),
      { passed: 5, failed: 2, remarks: ['a', 'b'] },
    );
  });
});

describe('countJest', () => {
  it('counts a suite that could not be loaded as a failure and tells of skipped tests', () => {
    assert.deepEqual(
      countJest({
        numPassedTests: 7,
        numFailedTests: 1,
        numRuntimeErrorTestSuites: 2,
        numPendingTests: 1,
        numTodoTests: 1,
      }),
      { passed: 7, failed: 3, remarks: ['2 Jest tests were skipped.'] },
    );
  });
});

describe('checkPostgresRan', () => {
  const check = (...testResults) => checkPostgresRan({ testResults });
  const sqlite = ['TicketStore SQLITE_3 adds', 'passed'];
  const postgres = ['TicketStore POSTGRES_18 adds', 'passed'];

  it('passes when each file that ran on SQLite ran on PostgreSQL', () => {
    assert.deepEqual(
      check(jestFile('store', sqlite, postgres), jestFile('clock')),
      { passed: 1, failed: 0, remarks: [] },
    );
  });

  it('fails when PostgreSQL was left out, or its tests were skipped', () => {
    const { failed, remarks } = check(
      jestFile('store', sqlite, [postgres[0], 'pending']),
    );
    assert.equal(failed, 1);
    assert.deepEqual(remarks, ['No test ran on PostgreSQL.']);
  });

  it('names each file that ran on SQLite alone', () => {
    const { failed, remarks } = check(
      jestFile('tickets', sqlite, postgres),
      jestFile('licences', sqlite),
    );
    assert.equal(failed, 1);
    assert.deepEqual(remarks, ['Ran on SQLite, not on PostgreSQL: licences']);
  });
});

describe('countTap', () => {
  it('reads the summary', () => {
    assert.deepEqual(countTap('ok 1\n# pass 12\n# fail 1\n# cancelled 1\n'), {
      passed: 12,
      failed: 2,
    });
  });

  it('fails without a summary or without tests', () => {
    assert.equal(countTap('').failed, 1);
    assert.equal(countTap('# pass 0\n# fail 0\n').failed, 1);
  });
});

describe('countPlaywright', () => {
  it('counts what passed at last and what failed', () => {
    assert.deepEqual(
      countPlaywright(
        playwrightReport({ expected: 4, flaky: 1, unexpected: 2, skipped: 1 }),
      ),
      { passed: 5, failed: 2, remarks: ['1 browser tests were skipped.'] },
    );
  });

  it('counts an error outside the tests once', () => {
    const down = [{ message: 'the server did not start' }];
    assert.equal(countPlaywright(playwrightReport({}, down)).failed, 1);
    assert.equal(
      countPlaywright(playwrightReport({ unexpected: 2 }, down)).failed,
      2,
    );
  });

  it('fails when no test ran', () => {
    assert.equal(countPlaywright(playwrightReport({})).failed, 1);
  });
});
