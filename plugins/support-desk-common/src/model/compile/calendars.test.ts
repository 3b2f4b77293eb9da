import { createBusinessCalendar } from '../../clock';
import { compileCalendar } from './calendars';
import type { CalendarInput } from '../schema/types';

const compile = (input: Partial<CalendarInput>) =>
  compileCalendar(
    'calendars.office',
    { timeZone: 'Europe/London', hours: 'always', ...input },
    'office',
  );

describe('compileCalendar', () => {
  it('spreads ranges over their days', () => {
    const { definition, summary } = compile({
      hours: { 'mon-fri': '09:00-17:00', sat: ['09:00-12:00', '22:00-02:00'] },
    });
    expect(Object.keys(definition.weekly!)).toEqual([
      'mon',
      'tue',
      'wed',
      'thu',
      'fri',
      'sat',
    ]);
    expect(definition.weekly!.sat).toEqual([
      ['09:00', '12:00'],
      ['22:00', '02:00'],
    ]);
    expect(summary).toBe(
      'Mon–Fri 09:00–17:00, Sat 09:00–12:00 and 22:00–02:00 Europe/London',
    );
  });

  it('lets a range run past Sunday and adds up what is said of a day', () => {
    const { definition, summary } = compile({
      hours: { 'sat-mon': '10:00-12:00', mon: '14:00-16:00' },
    });
    expect(definition.weekly).toEqual({
      sat: [['10:00', '12:00']],
      sun: [['10:00', '12:00']],
      mon: [
        ['10:00', '12:00'],
        ['14:00', '16:00'],
      ],
    });
    expect(summary).toBe(
      'Mon 10:00–12:00 and 14:00–16:00, Sat–Sun 10:00–12:00 Europe/London',
    );
  });

  it('knows 24 hours a day', () => {
    const { definition, summary } = compile({});
    expect(definition).toEqual({ timeZone: 'Europe/London', always: true });
    expect(summary).toBe('24 hours a day, 7 days a week, Europe/London');
  });

  it('closes on holidays and keeps their names; exceptions win', () => {
    const { definition, holidays } = compile({
      hours: { 'mon-fri': '09:00-17:00' },
      holidays: { '2025-12-25': 'Christmas Day' },
      exceptions: { '2025-12-24': '09:00-12:00', '2025-12-31': 'closed' },
    });
    expect(holidays).toEqual({ '2025-12-25': 'Christmas Day' });
    const calendar = createBusinessCalendar(definition);
    expect(
      ['24T11', '24T13', '25T11', '26T11', '31T11'].map(at =>
        calendar.isOpen(new Date(`2025-12-${at}:00:00Z`)),
      ),
    ).toEqual([true, false, false, true, false]);
  });
});
