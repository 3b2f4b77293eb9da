import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  dueTargets,
  dueTimes,
  logTicket,
  march,
  nec,
  pausedBetween,
  waiting,
} from './__testUtils__/tickets';
import { meetClocks } from './meetClocks';
import { missOverdueClocks } from './missedClocks';
import { pauseClocks } from './pauseClocks';
import { resumeClocks } from './resumeClocks';
import { retargetClocks } from './retargetClocks';
import type { ClockChanges, FrozenTargets, StoredClock } from './types';

const logged = march('7 16:00');
const ticket = logTicket(nec, 'p2', logged);

function retarget(
  priority: string,
  at: string,
  clocks: StoredClock[] = ticket.clocks,
  { targets }: FrozenTargets = ticket,
  model: CompiledModel = nec,
): ClockChanges {
  const due = dueTargets(model, priority, { logged });
  return retargetClocks({ targets }, clocks, { model, due, at: march(at) });
}

describe('retargetClocks', () => {
  it('computes a new priority from the original start, and keeps the old clocks', () => {
    const { clocks, targets, changes } = retarget('p1', '10 09:30');
    expect(dueTimes(clocks)).toEqual({
      'response#2': 'Mon 10 March 2025, 10:00 GMT',
      'resolution#2': 'Mon 10 March 2025, 16:00 GMT',
    });
    expect(clocks).toHaveLength(4);
    expect(clocks.filter(it => it.stoppedAt)).toMatchObject([
      {
        id: 'response',
        dueAt: march('10 12:00'),
        stoppedAt: march('10 09:30'),
      },
      { id: 'resolution', dueAt: march('14 16:00') },
    ]);
    expect(Object.keys(targets)).toEqual([
      'response',
      'resolution',
      'response#2',
      'resolution#2',
    ]);
    expect(targets['response#2'].target.phrase).toBe('2 business hours');
    expect(changes).toEqual([
      {
        clock: 'response#2',
        measure: 'response',
        title: 'Response',
        oldDueAt: march('10 12:00'),
        newDueAt: march('10 10:00'),
      },
      {
        clock: 'resolution#2',
        measure: 'resolution',
        title: 'Resolution',
        oldDueAt: march('14 16:00'),
        newDueAt: march('10 16:00'),
      },
    ]);
  });

  it('tells of a promise that loses its time', () => {
    const { clocks, changes } = retarget('p3', '10 09:30');
    expect(dueTimes(clocks)).toEqual({
      'response#2': 'Mon 10 March 2025, 16:00 GMT',
      'resolution#2': 'no time',
    });
    expect(changes[1]).toMatchObject({ oldDueAt: march('14 16:00') });
    expect(changes[1].newDueAt).toBeUndefined();
  });

  it('leaves out the pauses that ended', () => {
    const paused = pausedBetween(ticket, march('10 09:15'), march('10 09:45'));
    expect(dueTimes(retarget('p1', '10 09:50', paused).clocks)).toEqual({
      'response#2': 'Mon 10 March 2025, 10:30 GMT',
      'resolution#2': 'Mon 10 March 2025, 16:30 GMT',
    });
  });

  it('goes on in the pause that runs', () => {
    const pause = { at: march('10 09:15'), reason: waiting };
    const { clocks, targets } = retarget(
      'p1',
      '10 09:30',
      pauseClocks(ticket.clocks, pause),
    );
    expect(clocks.filter(it => !it.stoppedAt)).toMatchObject([
      { pausedSince: march('10 09:15'), pauseReasons: [waiting] },
      { pausedSince: march('10 09:15'), pauseReasons: [waiting] },
    ]);
    const resume = { at: march('10 09:45'), reason: waiting };
    expect(dueTimes(resumeClocks({ targets }, clocks, resume))).toEqual({
      'response#2': 'Mon 10 March 2025, 10:30 GMT',
      'resolution#2': 'Mon 10 March 2025, 16:30 GMT',
    });
  });

  it.each([
    ['in time for the new target too', '10 09:30', undefined],
    ['too late for the new one (C9)', '10 10:30', '10 10:00'],
  ])('stays met, %s', (_title, at, missedAt) => {
    const event = { measure: 'response', at: march(at) };
    const met = meetClocks(ticket, ticket.clocks, event);
    const { clocks } = retarget('p1', '10 11:00', met);
    const response = clocks.find(it => it.id === 'response#2');
    expect(response?.metAt).toEqual(march(at));
    expect(response?.missedAt).toEqual(missedAt && march(missedAt));
    expect(response?.stoppedAt).toBeUndefined();
  });

  it('takes up what was missed where there is more time now', () => {
    const urgent = logTicket(nec, 'p1', logged);
    const missed = missOverdueClocks(urgent.clocks, march('10 10:01')).clocks;
    // Nobody works on it from 10:30 to 11:30.
    const paused = pausedBetween(
      { ...urgent, clocks: missed },
      march('10 10:30'),
      march('10 11:30'),
    );
    const { clocks } = retarget('p2', '10 12:00', paused, urgent);
    expect(clocks.find(it => it.id === 'response')?.missedAt).toEqual(
      march('10 10:00'),
    );
    const response = clocks.find(it => it.id === 'response#2');
    expect(response).toMatchObject({ dueAt: march('10 13:00') });
    expect(response?.missedAt).toBeUndefined();
  });

  it('leaves a miss that nobody was told of to the sweep', () => {
    const { clocks } = retarget('p1', '10 11:00');
    const { missed } = missOverdueClocks(clocks, march('10 11:00'));
    expect(missed).toMatchObject([
      { id: 'response#2', missedAt: march('10 10:00') },
    ]);
  });

  it('follows a change of the calendar', () => {
    const holiday = structuredClone(nec);
    for (const calendar of Object.values(holiday.calendars)) {
      calendar.definition.holidays = ['2025-03-10'];
    }
    const { changes, clocks } = retarget(
      'p2',
      '10 09:30',
      ticket.clocks,
      ticket,
      holiday,
    );
    expect(dueTimes(clocks)).toEqual({
      'response#2': 'Tue 11 March 2025, 12:00 GMT',
      'resolution#2': 'Mon 17 March 2025, 16:00 GMT',
    });
    expect(changes).toHaveLength(2);
  });

  it('stops what is promised no more, and takes it up when it comes back', () => {
    const event = { measure: 'resolution', at: march('10 09:20') };
    const met = meetClocks(ticket, ticket.clocks, event);
    const due = dueTargets(nec, 'p2', { logged });
    const without = retargetClocks(ticket, met, {
      model: nec,
      due: due.filter(it => it.target.measure === 'response'),
      at: march('10 09:30'),
    });
    expect(dueTimes(without.clocks)).toEqual({
      response: 'Mon 10 March 2025, 12:00 GMT',
    });
    expect(without.changes).toMatchObject([
      { clock: 'resolution', oldDueAt: march('14 16:00') },
    ]);
    expect(without.changes[0].newDueAt).toBeUndefined();

    const paused = pausedBetween(
      { ...ticket, clocks: without.clocks },
      march('10 10:00'),
      march('10 10:30'),
    );
    const back = retarget('p2', '10 11:00', paused, without);
    expect(back.clocks.at(-1)).toMatchObject({
      id: 'resolution#2',
      startedAt: logged,
      metAt: march('10 09:20'),
      pauses: [{ from: march('10 10:00') }],
    });
  });

  it('pairs two clocks of one measure by their place in the model', () => {
    const due = dueTargets(nec, 'p2', { logged }).filter(
      it => it.target.measure === 'response',
    );
    const [own] = due;
    const vendor = {
      ...own,
      target: { ...own.target, path: 'contacts.vendor.targets.response' },
      preview: { ...own.preview, id: 'contacts.vendor.targets.response' },
    };
    const both = retargetClocks(ticket, ticket.clocks, {
      model: nec,
      due: [vendor, own],
      at: march('10 09:30'),
    });
    const met = both.clocks.map(it =>
      it.id === 'response' ? { ...it, metAt: march('10 09:40') } : it,
    );
    const urgent = retargetClocks(both, met, {
      model: nec,
      due: [vendor, ...dueTargets(nec, 'p1', { logged })],
      at: march('10 09:45'),
    });
    const live = urgent.clocks.filter(it => !it.stoppedAt);
    expect(live.map(it => [it.id, it.metAt])).toEqual([
      ['response#2', march('10 09:40')],
      ['contacts.vendor.targets.response', undefined],
      ['resolution#2', undefined],
    ]);
  });
});
