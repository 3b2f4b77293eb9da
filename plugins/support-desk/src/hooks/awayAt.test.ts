import { exampleAbsence } from '../__testUtils__/absences';
import { awayAt, isAwayAt } from './awayAt';

describe('isAwayAt', () => {
  const phoenix = { timeZone: 'America/Phoenix', from: '2025-03-03' };

  it.each([
    ['2025-03-03T06:59:00Z', false],
    ['2025-03-03T07:00:00Z', true],
    // Tuesday in London, still Monday there.
    ['2025-03-11T06:59:00Z', true],
    ['2025-03-11T07:00:00Z', false],
  ])('at %s', (instant, isAway) => {
    const absence = { ...phoenix, to: '2025-03-10' };
    expect(isAwayAt(absence, new Date(instant))).toBe(isAway);
  });

  it('is until further notice without a last day', () => {
    expect(isAwayAt(phoenix, new Date('2030-01-01T00:00:00Z'))).toBe(true);
  });
});

describe('awayAt', () => {
  it('says who is away now, until when, and who is asked instead', () => {
    const later = exampleAbsence({
      user: { ref: 'user:default/rory-baird', title: 'Rory Baird' },
      from: '2025-04-01',
      to: '2025-04-04',
    });
    const now = new Date('2025-03-08T11:40:00Z');
    expect(awayAt([exampleAbsence(), later], now)).toEqual({
      'user:default/dana-struan': {
        until: '2025-03-10',
        deputy: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
      },
    });
  });
});
