import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';

const { parseOptions } = await tsImport('./options.ts', import.meta.url);

const now = new Date('2026-03-31T16:00:00Z');
const parse = (...args) => parseOptions(args, { now, projectDir: '/portal' });

describe('options of yarn demo-data', () => {
  it('need not be said', () => {
    assert.deepEqual(parse(), {
      tickets: 5000,
      months: 12,
      seed: 1,
      until: now,
      models: [],
      database: '/portal/data/support-desk.sqlite',
      again: false,
    });
  });

  it('say what is wanted', () => {
    const options = parse(
      ...['--tickets', '300', '--months', '3', '--seed', '7', '--again'],
      ...['--until', '2025-03-07T16:00:00Z', '--model', 'hmis'],
      ...['--model', 'payroll', '--database', 'postgres://localhost/demo'],
    );
    assert.deepEqual(options, {
      tickets: 300,
      months: 3,
      seed: 7,
      until: new Date('2025-03-07T16:00:00Z'),
      models: ['hmis', 'payroll'],
      database: 'postgres://localhost/demo',
      again: true,
    });
  });

  it('name what cannot be meant', () => {
    const wrong = {
      tickets: ['0', '1.5', 'many', '-3'],
      months: ['61', ''],
      seed: ['x'],
      until: ['tomorrow', '2025-03-07', '2025-13-07T16:00:00Z'],
    };
    for (const [name, values] of Object.entries(wrong)) {
      for (const value of values) {
        assert.throws(() => parse(`--${name}=${value}`), {
          message: new RegExp(`^--${name}: '${value}' is not`),
        });
      }
    }
    assert.throws(() => parse('--ticket', '5'), /--ticket/);
    assert.throws(() => parse('hmis'), /hmis/);
  });
});
