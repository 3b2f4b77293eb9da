import {
  dueTargets,
  dueTimes,
  hmis,
  march,
  pausedBetween,
} from './__testUtils__/tickets';
import { missOverdueClocks } from './missedClocks';
import { restartClocks } from './restartClocks';
import { startClocks } from './startClocks';
import type { StoredClock } from './types';

const known = { logged: march('8 09:00'), notified: march('8 09:00') };

function log() {
  return startClocks(hmis, dueTargets(hmis, 'sev-1', known));
}

function discover(
  discovered: string,
  ticket: ReturnType<typeof log>,
  clocks: StoredClock[] = ticket.clocks,
) {
  const instants = { ...known, discovered: march(discovered) };
  return restartClocks(ticket, clocks, {
    before: known,
    instants,
    model: hmis,
    due: dueTargets(hmis, 'sev-1', instants),
    at: march('8 11:00'),
  });
}

describe('restartClocks', () => {
  it('starts at discovery or notification, whichever comes first (S0-113)', () => {
    const { clocks, changes } = discover('8 08:30', log());
    expect(dueTimes(clocks)).toEqual({
      workStart: 'Sat 8 March 2025, 09:30 GMT',
      actionPlan: 'Sat 8 March 2025, 10:30 GMT',
      resolution: 'Sat 8 March 2025, 10:30 GMT',
    });
    expect(clocks[0].startedAt).toEqual(march('8 08:30'));
    expect(changes.find(it => it.measure === 'workStart')).toEqual({
      clock: 'workStart',
      measure: 'workStart',
      title: 'Work start',
      oldDueAt: march('8 10:00'),
      newDueAt: march('8 09:30'),
    });
  });

  it('changes nothing where notification came first', () => {
    const ticket = log();
    expect(discover('8 09:20', ticket)).toEqual({ ...ticket, changes: [] });
  });

  it('leaves out the pauses, as far as they lie after the start', () => {
    const ticket = log();
    const paused = pausedBetween(ticket, march('8 09:10'), march('8 09:40'));
    const earlier = discover('8 08:30', ticket, paused);
    expect(dueTimes(earlier.clocks).resolution).toBe(
      'Sat 8 March 2025, 11:00 GMT',
    );
    const instants = { ...known, notified: march('8 09:30') };
    const later = restartClocks(ticket, paused, {
      before: known,
      instants,
      model: hmis,
      due: [],
      at: march('8 09:40'),
    });
    expect(dueTimes(later.clocks).resolution).toBe(
      'Sat 8 March 2025, 11:40 GMT',
    );
  });

  it('moves a miss that stays one, and a due time by hand not at all', () => {
    const ticket = log();
    const { clocks } = missOverdueClocks(ticket.clocks, march('8 10:30'));
    const byHand = clocks.map(it =>
      it.id === 'resolution'
        ? { ...it, dueAt: march('9 09:00'), dueSetBy: 'user:default/cid' }
        : it,
    );
    const after = discover('8 08:30', ticket, byHand);
    expect(after.clocks).toMatchObject([
      { id: 'workStart', missedAt: march('8 09:30') },
      { id: 'actionPlan', dueAt: march('8 10:30') },
      {
        id: 'resolution',
        startedAt: march('8 08:30'),
        dueAt: march('9 09:00'),
      },
    ]);
  });

  it('starts the clocks whose start was unknown, with the pauses of the others', () => {
    const [workStart] = dueTargets(hmis, 'sev-1', known);
    const ticket = startClocks(hmis, [workStart]);
    const paused = pausedBetween(ticket, march('8 09:10'), march('8 09:40'));
    const instants = { ...known, discovered: march('8 09:00') };
    const plan = {
      ...dueTargets(hmis, 'sev-1', instants)[1],
      startAt: march('8 09:00'),
    };
    const discovery = {
      ...plan,
      target: { ...plan.target, start: 'discovered' as const },
    };
    const { clocks, targets, changes } = restartClocks(ticket, paused, {
      before: known,
      instants,
      model: hmis,
      due: [workStart, discovery],
      at: march('8 10:00'),
    });
    expect(dueTimes(clocks)).toEqual({
      workStart: 'Sat 8 March 2025, 10:30 GMT',
      [plan.preview.id]: 'Sat 8 March 2025, 11:30 GMT',
    });
    expect(Object.keys(targets)).toEqual(['workStart', plan.preview.id]);
    expect(changes).toEqual([
      {
        clock: plan.preview.id,
        measure: plan.target.measure,
        title: plan.target.title,
        newDueAt: march('8 11:30'),
      },
    ]);
  });
});
