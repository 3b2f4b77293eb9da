import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planTests } from './testPlan.mjs';

describe('planTests', () => {
  it('runs every stage when nothing is asked for', () => {
    assert.deepEqual(planTests([]), {
      rounds: [['types', 'lint', 'packages'], ['unit'], ['browser']],
      left: [],
    });
  });

  it('names what --no-browser leaves out', () => {
    assert.deepEqual(planTests(['--no-browser']), {
      rounds: [['types', 'lint', 'packages'], ['unit']],
      left: ['browser'],
    });
  });

  it('runs the stages of --only in their usual order', () => {
    const both = {
      rounds: [['lint'], ['unit']],
      left: ['types', 'packages', 'browser'],
    };
    assert.deepEqual(planTests(['--only', 'unit', '--only=lint']), both);
    assert.deepEqual(planTests(['--only', 'unit,lint']), both);
  });

  it('runs what takes minutes when it is named', () => {
    assert.deepEqual(planTests(['--only', 'replicas']).rounds, [['replicas']]);
  });

  it('refuses a stage that does not exist and names those that do', () => {
    assert.throws(
      () => planTests(['--only', 'e2e']),
      /--only e2e: there is no such stage; choose from types, lint, packages, unit, replicas, browser/,
    );
    assert.throws(() => planTests(['--only']), /choose from types/);
  });

  it('refuses to run nothing at all', () => {
    assert.throws(
      () => planTests(['--only', 'browser', '--no-browser']),
      /Nothing is left to run/,
    );
  });

  it('hands everything else to Jest as it is', () => {
    for (const jestArgs of [
      ['plugins/support-desk-common'],
      ['--watch', 'clock'],
      ['-t', 'a name'],
    ]) {
      assert.deepEqual(planTests(jestArgs), { jestArgs });
    }
  });
});
