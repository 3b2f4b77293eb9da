import {
  dueTargets,
  dueTimes,
  hmis,
  logTicket,
  march,
  nec,
  pausedBetween,
  waiting,
} from './__testUtils__/tickets';
import { missOverdueClocks } from './missedClocks';
import { pauseClocks } from './pauseClocks';
import { resumeClocks } from './resumeClocks';
import { startClocks } from './startClocks';
import type { StoredClock } from './types';

describe('pauseClocks and resumeClocks', () => {
  it.each([
    // S1-66 and part 6.5
    {
      case: 'priority 2 of Friday',
      ticket: logTicket(nec, 'p2', march('7 16:00')),
      from: march('10 10:00'),
      to: march('10 11:30'),
      due: {
        response: 'Mon 10 March 2025, 13:30 GMT',
        resolution: 'Mon 17 March 2025, 09:30 GMT',
      },
    },
    {
      case: 'priority 1 of Saturday',
      ticket: logTicket(nec, 'p1', march('8 11:00')),
      from: march('10 09:35'),
      to: march('10 10:05'),
      due: {
        response: 'Mon 10 March 2025, 11:30 GMT',
        resolution: 'Tue 11 March 2025, 09:30 GMT',
      },
    },
    {
      case: 'a pause over night counts its business time only',
      ticket: logTicket(nec, 'p2', march('10 10:00')),
      from: march('10 12:00'),
      to: march('11 09:30'),
      due: {
        response: 'Tue 11 March 2025, 11:30 GMT',
        resolution: 'Mon 17 March 2025, 15:30 GMT',
      },
    },
    {
      case: 'a pause out of hours moves nothing',
      ticket: logTicket(nec, 'p2', march('7 16:00')),
      from: march('7 17:00'),
      to: march('10 09:00'),
      due: {
        response: 'Mon 10 March 2025, 12:00 GMT',
        resolution: 'Fri 14 March 2025, 16:00 GMT',
      },
    },
    {
      case: 'a promise without a time has none afterwards either',
      ticket: logTicket(nec, 'p3', march('10 10:00')),
      from: march('10 11:00'),
      to: march('10 12:00'),
      due: {
        response: 'Tue 11 March 2025, 11:00 GMT',
        resolution: 'no time',
      },
    },
    {
      case: 'elapsed time moves by all of it',
      ticket: logTicket(hmis, 'sev-1', march('8 02:00')),
      from: march('8 02:15'),
      to: march('8 02:45'),
      due: {
        workStart: 'Sat 8 March 2025, 03:30 GMT',
        actionPlan: 'Sat 8 March 2025, 04:30 GMT',
        resolution: 'Sat 8 March 2025, 04:30 GMT',
      },
    },
  ])('moves the due times: $case', ({ ticket, from, to, due }) => {
    const clocks = pausedBetween(ticket, from, to);
    expect(dueTimes(clocks)).toEqual(due);
    for (const clock of clocks) {
      expect(clock).toMatchObject({
        pauseReasons: [],
        pauses: [{ from, to, reasons: [waiting] }],
      });
      expect(clock.pausedSince).toBeUndefined();
    }
  });

  it('moves the instant from which a clock is one to look at', () => {
    const ticket = logTicket(nec, 'p1', march('8 11:00'));
    const [before] = ticket.clocks;
    expect(before.atRiskAt).toEqual(march('10 10:30'));
    const from = march('10 09:35');
    const to = march('10 10:05');
    const [after] = pausedBetween(ticket, from, to);
    expect(after.atRiskAt).toEqual(march('10 11:00'));
  });

  it('applies several pauses in their order', () => {
    const ticket = logTicket(nec, 'p2', march('7 16:00'));
    const once = pausedBetween(ticket, march('10 09:30'), march('10 10:00'));
    const twice = pausedBetween(
      { ...ticket, clocks: once },
      march('10 11:00'),
      march('10 12:00'),
    );
    expect(dueTimes(twice).response).toBe('Mon 10 March 2025, 13:30 GMT');
    expect(twice[0].pauses).toHaveLength(2);
  });

  it('goes on when all reasons have ended, and remembers each', () => {
    const ticket = logTicket(nec, 'p2', march('7 16:00'));
    let { clocks } = ticket;
    const at = (time: string, reason: string) => ({ at: march(time), reason });
    clocks = pauseClocks(clocks, at('10 10:00', waiting));
    clocks = pauseClocks(clocks, at('10 10:30', 'vendor'));
    clocks = pauseClocks(clocks, at('10 10:40', 'vendor'));
    clocks = resumeClocks(ticket, clocks, at('10 11:00', waiting));
    expect(clocks[0]).toMatchObject({
      pausedSince: march('10 10:00'),
      pauseReasons: ['vendor'],
      dueAt: march('10 12:00'),
    });
    expect(resumeClocks(ticket, clocks, at('10 11:10', 'other'))).toEqual(
      clocks,
    );
    clocks = resumeClocks(ticket, clocks, at('10 11:30', 'vendor'));
    expect(dueTimes(clocks).response).toBe('Mon 10 March 2025, 13:30 GMT');
    expect(clocks[0].pauses).toEqual([
      {
        from: march('10 10:00'),
        to: march('10 11:30'),
        reasons: [waiting, 'vendor'],
      },
    ]);
  });

  it('leaves alone what is met or stopped, and what does not apply', () => {
    const { clocks } = logTicket(nec, 'p2', march('7 16:00'));
    const over: StoredClock[] = [
      { ...clocks[0], metAt: march('7 16:30') },
      { ...clocks[0], id: 'old', stoppedAt: march('7 16:30') },
      clocks[1],
    ];
    const pause = { at: march('10 10:00'), reason: waiting };
    const applies = (clock: StoredClock) => clock.id !== 'resolution';
    expect(pauseClocks(over, { ...pause, applies })).toEqual(over);
  });

  it('neither moves nor saves what was missed before (C8)', () => {
    const ticket = logTicket(nec, 'p2', march('7 16:00'));
    const { clocks } = missOverdueClocks(ticket.clocks, march('10 12:01'));
    const [response] = pausedBetween(
      { ...ticket, clocks },
      march('10 12:01'),
      march('10 14:00'),
    );
    expect(response).toMatchObject({
      dueAt: march('10 12:00'),
      missedAt: march('10 12:00'),
      // A later target leaves this out.
      pauses: [{ from: march('10 12:01'), to: march('10 14:00') }],
    });
  });

  it('leaves a due time where it was set by hand', () => {
    const ticket = logTicket(nec, 'p2', march('7 16:00'));
    const [clock] = ticket.clocks;
    const byHand = {
      ...clock,
      dueAt: march('11 12:00'),
      dueSetBy: 'user:default/cid',
    };
    const [resumed] = pausedBetween(
      { ...ticket, clocks: [byHand] },
      march('10 10:00'),
      march('10 14:00'),
    );
    expect(resumed.dueAt).toEqual(march('11 12:00'));
    // 8 hours are left of the 12 until then; three quarters of them are 6, of which 2 come before the pause.
    expect(resumed.atRiskAt).toEqual(march('11 10:00'));
  });

  it('starts paused when a ticket is logged in a status that pauses', () => {
    const at = march('10 10:00');
    const due = dueTargets(nec, 'p2', { logged: at });
    const ticket = startClocks(nec, due, { pause: { at, reason: waiting } });
    expect(ticket.clocks[0]).toMatchObject({
      pausedSince: at,
      pauseReasons: [waiting],
    });
    const resume = { at: march('10 12:00'), reason: waiting };
    const [response] = resumeClocks(ticket, ticket.clocks, resume);
    expect(response.dueAt).toEqual(march('10 16:00'));
  });
});
