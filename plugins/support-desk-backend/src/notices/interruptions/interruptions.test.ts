import type { NoticeStep } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ADMIN,
  PLANNED,
  ref,
  RESUMED,
  USER,
} from '../__testUtils__/noticeDesk';
import {
  AT_TWO,
  OUTAGE,
  STAFF,
  startInterruptions,
  stepOf,
  VENDOR,
  type InterruptionDesk,
} from './__testUtils__/interruptionDesk';

jest.setTimeout(60_000);

const ACTS = 'Acts of God';
const STATE = 'A declared state emergency';

describe('an interruption that nobody planned', () => {
  let desk: InterruptionDesk;
  let id: string;

  beforeAll(async () => {
    desk = await startInterruptions();
  });

  beforeEach(async () => {
    desk.desk.setTime(AT_TWO);
    ({ id } = await desk.posted(OUTAGE));
  });

  it('is told after it began, without a warning, to all administrators by e-mail or fax (S0-27, S0-28)', async () => {
    const notice = await desk.read(id);
    expect(notice).toMatchObject({
      state: 'open',
      startedAt: '2025-03-08T20:10:00.000Z',
    });
    expect(notice.warnings.map(it => it.code)).not.toContain('LEAD_TOO_SHORT');
    const told = await desk.recipients({ id }, '', ADMIN);
    expect(told.map(it => it.as.id)).toEqual(
      Array(3).fill('agency-administrator'),
    );
    const newsflash = await desk.post({ ...OUTAGE, channels: ['newsflash'] });
    expect(newsflash.status).toBe(422);
    expect(newsflash.body.error.fields[0].allowed).toEqual(['email', 'fax']);
  });

  it('asks nobody to reply (S0-29)', async () => {
    await expect(
      desk.recipients({ id }, '?state=outstanding', ADMIN),
    ).resolves.toEqual([]);
    const { may, mine } = await desk.read(id, 'nora-quill');
    expect(may).not.toContain('acknowledge');
    expect(mine).toBe('told');
  });

  describe('its severity (S0-30)', () => {
    const people = [ADMIN, STAFF, VENDOR].map(ref);

    it('is for three roles to determine, and done only once it is stored', async () => {
      const before = await desk.read(id);
      expect(before.interruption!.severityBy.map(it => it.id)).toEqual([
        'system-administrator',
        'technical-support-staff',
        'bis-support-staff',
      ]);
      expect(stepOf(before, 'determine-severity')).toMatchObject({
        state: 'open',
        responsible: before.interruption!.severityBy,
      });
      const byHand = await desk.tick(id, 'determine-severity', {
        state: 'done',
      });
      expect(byHand.status).toBe(409);

      const after = await desk.take(
        id,
        {
          step: 'severity',
          priority: 'sev-1',
          decidedBy: people,
          note: 'Nobody can work',
        },
        STAFF,
      );
      expect(after.interruption!.severity).toMatchObject({
        priority: { id: 'sev-1' },
        decidedBy: [
          { ref: people[0], title: 'Selma Ortiz' },
          { ref: people[1], title: 'Hana Cole' },
          { ref: people[2], title: 'Bo Tran' },
        ],
        note: 'Nobody can work',
      });
      expect(stepOf(after, 'determine-severity')).toMatchObject({
        state: 'done',
        automatic: true,
        by: { ref: ref(STAFF) },
      });
      expect(after.events.at(-1)!.text).toContain(
        'determined by Selma Ortiz, Hana Cole, Bo Tran. Nobody can work.',
      );
    });

    it('is determined by nobody else, and is one of the model', async () => {
      const { body, status } = await desk.step(await desk.read(id), {
        step: 'severity',
        priority: 'sev-9',
        decidedBy: [ref(ADMIN), ref(USER)],
      });
      expect(status).toBe(422);
      expect(body.error.fields).toMatchObject([
        {
          field: 'priority',
          allowed: ['sev-1', 'sev-2', 'sev-3', 'sev-4'],
        },
        {
          field: 'decidedBy.1',
          allowed: expect.arrayContaining(people),
        },
      ]);
      const others = await desk.step(
        await desk.read(id),
        { step: 'severity', priority: 'sev-1', decidedBy: people },
        USER,
      );
      expect(others.status).toBe(403);
      expect(others.body.error.ask[0]).toMatchObject({
        role: 'system-administrator',
      });
      expect((await desk.read(id, USER)).may).not.toContain('severity');
    });
  });

  it('ticks the step that tells that service is back by sending it (S0-34)', async () => {
    const before = await desk.read(id);
    expect(stepOf(before, 'service-resumed')).toMatchObject({
      state: 'open',
      blocked: "It is done by sending 'Service resumes'",
      leadsTo: [{ kind: 'notice', id: 'service-resumed' }],
    });
    expect(before.interruption!.cannotClose).toContain(
      "Send 'Service resumes'.",
    );
    const byHand = await desk.tick(id, 'service-resumed', { state: 'done' });
    expect(byHand.status).toBe(409);
    await desk.posted({ ...RESUMED, follows: id });
    const after = await desk.read(id);
    expect(stepOf(after, 'service-resumed')).toMatchObject({
      state: 'done',
      automatic: true,
      by: { ref: ref(ADMIN), title: 'Selma Ortiz' },
    });
    expect(after.interruption!.cannotClose).not.toContain('Service resumes');
  });

  it('claims exclusions of the promise, also several (S0-09, S0-10)', async () => {
    const { interruption } = await desk.take(id, {
      step: 'exclusions',
      exclusions: [ACTS, STATE],
      reason: 'Flood',
    });
    expect(interruption).toMatchObject({
      exclusions: [ACTS, STATE],
      possibleExclusions: [ACTS, 'A declared federal emergency', STATE],
    });
    const { body } = await desk.step(await desk.read(id), {
      step: 'exclusions',
      exclusions: ['Monday'],
    });
    expect(body.error.fields[0]).toMatchObject({
      field: 'exclusions.0',
      allowed: interruption!.possibleExclusions,
    });
    const staff = await desk.step(
      await desk.read(id),
      { step: 'exclusions', exclusions: [] },
      STAFF,
    );
    expect(staff.status).toBe(403);
  });

  it('keeps a log of decisions, and is reviewed when it is over', async () => {
    const logged = await desk.take(
      id,
      { step: 'decision', text: 'We call the vendor' },
      STAFF,
    );
    expect(logged.events.at(-1)).toMatchObject({
      type: 'decision',
      text: 'We call the vendor',
      by: { title: 'Hana Cole' },
    });
    const review = {
      step: 'review' as const,
      text: 'The disk was full',
      measures: [
        { text: 'Watch the disk', owner: ref(STAFF), dueOn: '2025-03-20' },
      ],
    };
    const early = await desk.step(logged, review);
    expect(early.status).toBe(409);

    desk.desk.setTime('2025-03-08T22:00:00Z');
    await desk.take(id, { step: 'end' });
    const wrong = await desk.step(await desk.read(id), {
      ...review,
      measures: [{ text: 'Watch', owner: 'user:default/nobody' }],
    });
    expect(wrong.body.error.fields[0].field).toBe('measures.0.owner');
    await desk.desk.told();
    const reviewed = await desk.take(id, review);
    expect(reviewed.interruption!.review).toMatchObject({
      by: { ref: ref(ADMIN) },
      text: 'The disk was full',
      measures: [
        {
          text: 'Watch the disk',
          owner: { ref: ref(STAFF), title: 'Hana Cole' },
          dueOn: '2025-03-20',
        },
      ],
    });
    expect(await desk.desk.told()).toContainEqual({
      to: [ref(STAFF)],
      title: 'No database: a measure of the review is yours',
      description: 'Watch the disk (by Thursday 20 March 2025)',
    });
  });
});

describe('a planned interruption', () => {
  it('follows its own procedure, without options or a severity', async () => {
    const desk = await startInterruptions();
    const { id, version, interruption } = await desk.posted(PLANNED);
    expect(interruption).toMatchObject({
      severityBy: [],
      options: [],
      cannotClose: "Send 'Service resumes'.",
    });
    const [checklist] = interruption!.checklists;
    expect(checklist.id).toBe('planned-interruption');
    expect(checklist.steps.map(it => it.state)).toEqual([
      'done',
      'open',
      'open',
      'open',
    ]);
    const seen = { id, version };
    const steps: NoticeStep[] = [
      { step: 'recovery', option: null },
      { step: 'severity', priority: 'sev-1', decidedBy: [ref(ADMIN)] },
    ];
    for (const step of steps) {
      expect((await desk.step(seen, step)).status).toBe(409);
    }
    const ticked = await desk.desk
      .as(STAFF)
      .put(`/notices/${id}/checklists/planned-interruption/steps/replies`, {
        state: 'done',
      })
      .set('If-Match', `"${version}"`);
    expect(ticked.body.items[0]).toMatchObject({ done: 2, total: 4 });
    const other = await desk.tick(id, 'repair', { state: 'done' });
    expect(other.status).toBe(404);
    expect(other.body.error.message).toContain('planned-interruption');
  });
});
