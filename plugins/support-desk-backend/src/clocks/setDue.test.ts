import { sampleFrozenTarget } from '../tickets/__testUtils__/samples';
import {
  dueTargets,
  dueTimes,
  itWorks,
  logTicket,
  march,
  nec,
  pausedBetween,
} from './__testUtils__/tickets';
import { closingOf } from './closingOf';
import { missOverdueClocks } from './missedClocks';
import { retargetClocks } from './retargetClocks';
import { setDue } from './setDue';
import { stopClocks } from './stopClocks';

const by = 'user:default/cid';
const ticket = logTicket(nec, 'p2', march('7 16:00'));

describe('setDue', () => {
  it('gives a promise without a time the date that was agreed (S2-45)', () => {
    const low = logTicket(itWorks, 'low', march('10 14:00'));
    expect(low.clocks.find(it => it.id === 'completion')?.dueAt).toBe(
      undefined,
    );
    const agreed = setDue(low, low.clocks, 'completion', {
      dueAt: closingOf('2025-05-30', low.targets.completion),
      by,
      at: march('10 15:00'),
    });
    expect(dueTimes(agreed, 'America/New_York').completion).toBe(
      'Fri 30 May 2025, 17:00 EDT',
    );
    const passed = new Date('2025-05-30T21:00:00.001Z');
    expect(missOverdueClocks(agreed, passed).missed).toMatchObject([
      { id: 'response' },
      { id: 'completion', dueSetBy: by },
    ]);
  });

  it('stays put, whatever pauses and targets come', () => {
    const set = setDue(ticket, ticket.clocks, 'response', {
      dueAt: march('11 12:00'),
      by,
      at: march('10 09:00'),
    });
    // 9 of the 12 business hours from Friday 16:00 on are used then.
    expect(set[0].atRiskAt).toEqual(march('10 17:00'));
    const clocks = pausedBetween(
      { ...ticket, clocks: set },
      march('10 10:00'),
      march('10 12:00'),
    );
    const logged = { logged: march('7 16:00') };
    const urgent = retargetClocks(ticket, clocks, {
      model: nec,
      due: dueTargets(nec, 'p1', logged),
      at: march('10 12:00'),
    });
    expect(urgent.clocks.filter(it => !it.stoppedAt)).toMatchObject([
      { id: 'resolution#2', dueAt: march('11 10:00') },
      { id: 'response#2', dueAt: march('11 12:00'), dueSetBy: by },
    ]);
  });

  it.each([
    ['takes a miss back when there is time again', '10 14:00', undefined],
    ['moves a miss that stays one', '10 12:30', '10 12:30'],
  ])('%s', (_title, dueAt, missedAt) => {
    const { clocks } = missOverdueClocks(ticket.clocks, march('10 13:00'));
    const [response] = setDue(ticket, clocks, 'response', {
      dueAt: march(dueAt),
      by,
      at: march('10 13:00'),
    });
    expect(response.missedAt).toEqual(missedAt && march(missedAt));
  });

  it('warns of the new due time anew', () => {
    const clocks = [{ ...ticket.clocks[0], warnedAt: march('10 11:00') }];
    const [response] = setDue(ticket, clocks, 'response', {
      dueAt: march('11 12:00'),
      by,
      at: march('10 11:30'),
    });
    expect(response.warnedAt).toBeUndefined();
  });

  it('says what is wrong', () => {
    const set = (clocks: typeof ticket.clocks, id: string, dueAt: Date) => () =>
      setDue(ticket, clocks, id, { dueAt, by, at: march('10 10:00') });
    expect(set(ticket.clocks, 'response', march('7 15:59'))).toThrow(
      'dueAt: 2025-03-07T15:59:00.000Z is before the clock started; expected 2025-03-07T16:00:00.000Z or later.',
    );
    expect(set(ticket.clocks, 'answer', march('11 12:00'))).toThrow(
      "clock: 'answer' is not an open clock of this ticket; it must be one of: response, resolution.",
    );
    const stopped = stopClocks(ticket, ticket.clocks, { at: march('10 9:00') });
    expect(set(stopped, 'response', march('11 12:00'))).toThrow(
      'it must be one of: none, for all are over.',
    );
  });
});

describe('closingOf', () => {
  const office = sampleFrozenTarget();
  const nights = {
    ...office,
    calendar: {
      id: 'nights',
      definition: {
        timeZone: 'Europe/London',
        weekly: { fri: [['22:00', '06:00'] as [string, string]] },
      },
    },
  };
  const elapsed = {
    ...office,
    calendar: undefined,
    timeZone: 'America/New_York',
  };
  it.each([
    ['a business day', '2025-03-10', office, '2025-03-10T17:00:00Z'],
    ['one in summer', '2025-05-30', office, '2025-05-30T16:00:00Z'],
    ['a day that is closed', '2025-03-09', office, '2025-03-07T17:00:00Z'],
    ['a shift past midnight', '2025-03-14', nights, '2025-03-15T06:00:00Z'],
    ['the day after that', '2025-03-15', nights, '2025-03-15T06:00:00Z'],
    ['without a calendar', '2025-03-10', elapsed, '2025-03-11T04:00:00Z'],
    ['a clock change', '2025-03-09', elapsed, '2025-03-10T04:00:00Z'],
  ])('%s', (_title, date, frozen, expected) => {
    expect(closingOf(date, frozen)).toEqual(new Date(expected));
  });

  it.each(['2025-02-30', '30.05.2025', ''])('refuses %p', date => {
    expect(() => closingOf(date, office)).toThrow(
      `dueAt: '${date}' is not a date; expected one such as 2025-05-30.`,
    );
  });
});
