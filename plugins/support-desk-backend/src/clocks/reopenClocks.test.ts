import { logTicket, march, nec, waiting } from './__testUtils__/tickets';
import { meetClocks } from './meetClocks';
import { missOverdueClocks } from './missedClocks';
import { pauseClocks } from './pauseClocks';
import { reopenClocks } from './reopenClocks';
import { stopClocks } from './stopClocks';

const ticket = logTicket(nec, 'p2', march('7 16:00'));

describe('stopClocks', () => {
  it('stops what is not met, and ends its pause', () => {
    const answer = { measure: 'response', at: march('10 09:30') };
    const answered = meetClocks(ticket, ticket.clocks, answer);
    const pause = { at: march('10 10:00'), reason: waiting };
    const stopped = stopClocks(ticket, pauseClocks(answered, pause), {
      at: march('10 11:00'),
    });
    expect(stopped[0]).toEqual(answered[0]);
    expect(stopped[1]).toMatchObject({
      stoppedAt: march('10 11:00'),
      pauseReasons: [],
      pauses: [{ from: march('10 10:00'), to: march('10 11:00') }],
    });
    expect(stopClocks(ticket, stopped, { at: march('11 11:00') })).toEqual(
      stopped,
    );
  });
});

describe('reopenClocks', () => {
  const answered = meetClocks(ticket, ticket.clocks, {
    measure: 'response',
    at: march('10 09:30'),
  });
  const resolved = meetClocks(ticket, answered, {
    measure: 'resolution',
    at: march('10 12:00'),
  });

  it('goes on with what was solved, without the time in between', () => {
    const [response, resolution] = reopenClocks(ticket, resolved, {
      closedAt: march('11 12:00'),
      at: march('12 10:00'),
    });
    expect(response).toEqual(resolved[0]);
    expect(resolution).toMatchObject({
      startedAt: march('7 16:00'),
      // Fri 14th 16:00, and the 5 + 8 + 1 business hours since it was solved.
      dueAt: march('18 14:00'),
      pauses: [
        { from: march('10 12:00'), to: march('12 10:00'), reasons: ['closed'] },
      ],
      cycles: [
        {
          startedAt: march('7 16:00'),
          dueAt: march('14 16:00'),
          metAt: march('10 12:00'),
        },
      ],
    });
    expect(resolution.metAt).toBeUndefined();
  });

  it('keeps every cycle', () => {
    const once = reopenClocks(ticket, resolved, { at: march('12 10:00') });
    const solved = { measure: 'resolution', at: march('13 10:00') };
    const again = meetClocks(ticket, once, solved);
    const twice = reopenClocks(ticket, again, { at: march('13 11:00') });
    expect(twice[1].cycles.map(it => it.metAt)).toEqual([
      march('10 12:00'),
      march('13 10:00'),
    ]);
    expect(twice[1].dueAt).toEqual(march('18 15:00'));
  });

  it('goes on with what the closing stopped, not with what was replaced', () => {
    const replaced = { ...ticket.clocks[1], stoppedAt: march('10 09:00') };
    const closed = stopClocks(ticket, [ticket.clocks[0], replaced], {
      at: march('10 10:00'),
    });
    const [response, old] = reopenClocks(ticket, closed, {
      closedAt: march('10 10:00'),
      at: march('10 11:00'),
    });
    expect(response).toMatchObject({
      dueAt: march('10 13:00'),
      cycles: [{ stoppedAt: march('10 10:00') }],
    });
    expect(response.stoppedAt).toBeUndefined();
    expect(old).toEqual(replaced);
  });

  it('leaves what was missed missed', () => {
    const { clocks } = missOverdueClocks(answered, march('17 09:00'));
    const late = { measure: 'resolution', at: march('17 09:00') };
    const [, resolution] = reopenClocks(
      ticket,
      meetClocks(ticket, clocks, late),
      { at: march('18 10:00') },
    );
    expect(resolution).toMatchObject({
      dueAt: march('14 16:00'),
      missedAt: march('14 16:00'),
      cycles: [{ missedAt: march('14 16:00'), metAt: march('17 09:00') }],
    });
  });
});
