import type {
  Notice,
  NoticeStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ADMIN, ref, RESUMED, USER } from '../__testUtils__/noticeDesk';
import {
  AT_TWO,
  OUTAGE,
  startInterruptions,
  stepOf,
  VENDOR,
  type InterruptionDesk,
} from './__testUtils__/interruptionDesk';

jest.setTimeout(60_000);

describe('how an interruption is got over', () => {
  let desk: InterruptionDesk;
  let id: string;

  beforeAll(async () => {
    desk = await startInterruptions();
  });

  beforeEach(async () => {
    desk.desk.setTime(AT_TWO);
    ({ id } = await desk.posted(OUTAGE));
  });

  const chosen = (option: string | null) =>
    desk.take(id, { step: 'recovery', option });
  const optionOf = ({ interruption }: Notice, option: string) =>
    interruption!.options.find(it => it.id === option)!;

  it('has one option at most, and may have none (S0-31)', async () => {
    await chosen('repair');
    const switched = await chosen('switch-over');
    expect(optionOf(switched, 'repair').chosen).toBeUndefined();
    expect(optionOf(switched, 'switch-over').chosen).toMatchObject({
      by: { ref: ref(ADMIN) },
    });
    expect(stepOf(switched, 'repair')!.state).toBe('notApplicable');
    expect(stepOf(switched, 'switch-over')!.state).toBe('done');

    const { body } = await desk.tick(id, 'repair', { state: 'done' });
    expect(body).not.toHaveProperty('error');
    const repaired = await desk.read(id);
    expect(stepOf(repaired, 'switch-over')!.state).toBe('notApplicable');
    expect(optionOf(repaired, 'repair').chosen).toBeDefined();

    const none = await chosen(null);
    expect(stepOf(none, 'choose-option')).toMatchObject({
      state: 'notApplicable',
      outcome: 'No option instituted.',
    });
    expect(none.interruption!.options.some(it => it.chosen)).toBe(false);

    const { body: refused } = await desk.step(none, {
      step: 'recovery',
      option: 'pray',
    });
    expect(refused.error.fields[0]).toMatchObject({
      field: 'option',
      allowed: ['repair', 'switch-over', 'null'],
    });
  });

  it('is recorded afterwards with the instant at which it was decided', async () => {
    const began = '2025-03-08T20:10:00.000Z';
    const at = '2025-03-08T20:30:00.000Z';
    await desk.take(id, { step: 'recovery', option: 'repair', at });
    const decidedBy = [ref(ADMIN)];
    const priority = 'sev-2';
    await desk.take(id, { step: 'severity', priority, decidedBy, at: began });
    const decided = await desk.take(id, {
      step: 'decision',
      text: 'Wait for the vendor',
      at,
    });
    expect(optionOf(decided, 'repair').chosen).toMatchObject({ at });
    expect(decided.interruption!.severity).toMatchObject({ at: began });
    expect(decided.events.slice(-3)).toMatchObject([
      { type: 'recovery', at },
      { type: 'severity', at: began },
      { type: 'decision', at },
    ]);

    const before = '2025-03-08T20:09:59.999Z';
    const later = '2025-03-08T21:00:00.001Z';
    for (const wrong of [before, later]) {
      const steps: NoticeStep[] = [
        { step: 'recovery', option: null, at: wrong },
        { step: 'severity', priority, decidedBy, at: wrong },
        { step: 'decision', text: 'Wait', at: wrong },
      ];
      for (const step of steps) {
        const { status, body } = await desk.step(decided, step);
        expect(status).toBe(422);
        expect(body.error.fields).toMatchObject([{ field: 'at' }]);
        expect(body.error.message).toContain(began);
      }
    }
  });

  it('is repaired within two hours of its start, round the clock (S0-32)', async () => {
    const due = '2025-03-08T22:10:00.000Z';
    expect(optionOf(await desk.read(id), 'repair').dueAt).toBe(due);
    const repairing = await chosen('repair');
    expect(optionOf(repairing, 'repair')).toMatchObject({
      dueAt: due,
      isMissed: false,
    });
    expect(stepOf(repairing, 'repair')!.dueAt).toBe(due);
    desk.desk.setTime('2025-03-08T22:11:00Z');
    expect(optionOf(await desk.read(id), 'repair').isMissed).toBe(true);
    const early = await desk.take(id, {
      step: 'end',
      at: '2025-03-08T22:09:00Z',
    });
    expect(optionOf(early, 'repair').isMissed).toBe(false);
  });

  it('is due at no time once it was switched over (S0-33)', async () => {
    await chosen('repair');
    const { interruption } = await chosen('switch-over');
    expect(interruption!.options.map(it => it.dueAt)).toEqual([
      undefined,
      undefined,
    ]);
    const steps = interruption!.checklists.flatMap(it => it.steps);
    expect(steps.flatMap(it => it.dueAt ?? [])).toEqual([]);
  });

  it('is closed only after production was restored, where it was switched over (S0-35)', async () => {
    await desk.take(id, {
      step: 'severity',
      priority: 'sev-1',
      decidedBy: [ref(ADMIN)],
    });
    const repaired = await chosen('repair');
    expect(stepOf(repaired, 'restore-production')).toBeUndefined();
    const hidden = await desk.tick(id, 'restore-production', {
      state: 'done',
    });
    expect(hidden.status).toBe(404);

    const switched = await chosen('switch-over');
    expect(stepOf(switched, 'restore-production')).toMatchObject({
      state: 'open',
      responsible: [{ id: 'bis-support-staff' }],
    });
    await desk.posted({ ...RESUMED, follows: id });
    await desk.file(id, {
      form: 'incident-report',
      fields: { account: 'It was down.' },
    });
    const waiting = await desk.read(id);
    expect(waiting).toMatchObject({
      state: 'open',
      interruption: {
        cannotClose: expect.stringContaining('Restore the production server'),
      },
    });
    const early = await desk.step(waiting, { step: 'close' });
    expect(early.status).toBe(409);
    expect(early.body.error.message).toContain('Restore the production server');

    const users = await desk.tick(
      id,
      'restore-production',
      { state: 'done' },
      USER,
    );
    expect(users.status).toBe(403);
    const { body } = await desk.tick(
      id,
      'restore-production',
      { state: 'done', outcome: 'With the data of 02:00' },
      VENDOR,
    );
    expect(body.items[0].steps).toContainEqual(
      expect.objectContaining({
        id: 'restore-production',
        state: 'done',
        by: { ref: ref(VENDOR), title: 'Bo Tran' },
      }),
    );
    const done = await desk.read(id);
    expect(done.interruption!.cannotClose).toBeUndefined();
    expect((await desk.take(id, { step: 'close' })).state).toBe('closed');
  });

  it('is restored with the backup of the next day (S0-36)', async () => {
    expect((await chosen('repair')).interruption!.nextBackup).toBeUndefined();
    const switched = await chosen('switch-over');
    expect(switched.interruption!.nextBackup).toEqual({
      day: '2025-03-09',
      title: 'Daily',
    });
    expect(stepOf(switched, 'restore-production')!.note).toBe(
      'Expected with the backup of 2025-03-09',
    );
  });
});
