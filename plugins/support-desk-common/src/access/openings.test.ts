import { compileExample } from '../model/__testUtils__/examples';
import { openingOf } from './openings';

const model = compileExample('nec-ihms');

describe('openingOf', () => {
  it('knows when an open one closes', () => {
    const at = new Date('2025-03-07T16:00:00Z');
    expect(openingOf(model, 'nec-business', at)).toEqual({
      state: 'open',
      calendar: 'nec-business',
      timeZone: 'Europe/London',
      closesAt: '2025-03-07T17:00:00.000Z',
      confirm: expect.arrayContaining(['neither days nor hours are given']),
    });
  });

  it('knows when a closed one opens', () => {
    const at = new Date('2025-03-07T17:00:00Z');
    expect(openingOf(model, 'nec-business', at)).toMatchObject({
      state: 'closed',
      opensAt: '2025-03-10T09:00:00.000Z',
    });
  });

  it('is always open (S1-48)', () => {
    const at = new Date('2025-12-25T03:00:00Z');
    expect(openingOf(model, 'always', at).state).toBe('always');
  });

  it('states nothing without a calendar', () => {
    expect(openingOf(model, undefined, new Date(0))).toEqual({
      state: 'notStated',
    });
  });
});
