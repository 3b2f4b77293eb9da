import {
  incidentReportDraftSchema,
  type Notice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ADMIN, ref, RESUMED, USER } from '../__testUtils__/noticeDesk';
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

const REPORT = {
  form: 'incident-report',
  fields: { account: 'The disk of the database server was full.' },
};

describe('incident reports on an interruption (S0-37)', () => {
  let desk: InterruptionDesk;
  let id: string;

  beforeAll(async () => {
    desk = await startInterruptions();
  });

  beforeEach(async () => {
    desk.desk.setTime(AT_TWO);
    ({ id } = await desk.posted(OUTAGE));
  });

  it('are drafted from what happened, in the fields of the form', async () => {
    await desk.take(id, {
      step: 'severity',
      priority: 'sev-1',
      decidedBy: [ref(ADMIN), ref(VENDOR)],
    });
    await desk.take(id, { step: 'recovery', option: 'switch-over' });
    await desk.take(id, { step: 'decision', text: 'Nobody signs in' }, STAFF);
    desk.desk.setTime('2025-03-08T22:00:00Z');
    await desk.take(id, { step: 'end', text: 'All is well' });

    const { body } = await desk.desk
      .as(STAFF)
      .get(`/notices/${id}/reports/draft`);
    const { form, fields } = incidentReportDraftSchema.parse(body);
    expect(form).toEqual({
      id: 'incident-report',
      title: 'Incident report after an unplanned interruption',
    });
    expect(fields).toMatchObject([
      {
        id: 'account',
        title: 'Account of the interruption',
        required: true,
      },
    ]);
    expect(fields[0].value!.split('\n')).toEqual([
      'No database, of HMIS database and web site: from 2025-03-08 13:10 to 2025-03-08 15:00 (America/Phoenix).',
      'Clients cannot be looked up.',
      '',
      '2025-03-08 13:10 It began',
      '2025-03-08 14:00 Told to those concerned (Selma Ortiz)',
      expect.stringMatching(
        /^2025-03-08 14:00 Severity: .*determined by Selma Ortiz, Bo Tran\. \(Selma Ortiz\)$/,
      ),
      '2025-03-08 14:00 Option: Switch over to a secondary server. (Selma Ortiz)',
      '2025-03-08 14:00 Decision: Nobody signs in (Hana Cole)',
      '2025-03-08 15:00 Service was back: All is well (Selma Ortiz)',
    ]);
  });

  it('are filed by either role, also twice, and by nobody else', async () => {
    const users = await desk.file(id, REPORT, USER);
    expect(users.status).toBe(403);
    expect(users.body.error.ask.map((it: any) => it.role)).toEqual([
      'system-administrator',
      'technical-support-staff',
    ]);
    const draft = await desk.desk.as(USER).get(`/notices/${id}/reports/draft`);
    expect(draft.status).toBe(403);

    const first = await desk.file(id, REPORT, STAFF);
    expect(first.status).toBe(201);
    const again = { ...REPORT, fields: { account: 'It was restarted.' } };
    const second = await desk.file(id, again);
    expect(second.status).toBe(201);
    const notice: Notice = second.body;
    expect(notice.interruption!.reports).toMatchObject([
      {
        by: { ref: ref(STAFF), title: 'Hana Cole' },
        form: { id: 'incident-report' },
        fields: [
          {
            id: 'account',
            title: 'Account of the interruption',
            value: REPORT.fields.account,
          },
        ],
      },
      { by: { ref: ref(ADMIN), title: 'Selma Ortiz' } },
    ]);
    expect(stepOf(notice, 'incident-report')).toMatchObject({
      state: 'done',
      automatic: true,
      by: { ref: ref(STAFF) },
    });
    const { interruption, may } = await desk.read(id, USER);
    expect(interruption!.reports).toEqual([]);
    expect(may).not.toContain('report');
  });

  it('say what the form asks for, and nothing else', async () => {
    const { status, body } = await desk.file(id, {
      form: 'incident-report',
      fields: { account: ' ', cause: 'A disk' },
    });
    expect(status).toBe(422);
    expect(body.error.fields).toMatchObject([
      { field: 'fields.cause', allowed: ['account'] },
      {
        field: 'fields.account',
        message: 'is missing: Account of the interruption',
      },
    ]);
    const other = await desk.file(id, { ...REPORT, form: 'brief-report' });
    expect(other.body.error.fields[0]).toMatchObject({
      field: 'form',
      allowed: ['incident-report'],
    });
  });

  it('keep it from being closed until there is one', async () => {
    await desk.posted({ ...RESUMED, follows: id });
    const open = await desk.read(id);
    expect(open).toMatchObject({
      state: 'open',
      interruption: { cannotClose: 'Fill out an incident report.' },
    });
    const early = await desk.step(open, { step: 'close' });
    expect(early.status).toBe(409);
    expect(early.body.error.message).toContain('Fill out an incident report');

    const stale = await desk.desk
      .as(ADMIN)
      .post(`/notices/${id}/reports`, REPORT)
      .set('If-Match', `"${open.version - 1}"`);
    expect(stale.status).toBe(409);
    await desk.file(id, REPORT);
    expect((await desk.take(id, { step: 'close' })).state).toBe('closed');
    expect((await desk.file(id, REPORT, STAFF)).status).toBe(201);
  });
});
