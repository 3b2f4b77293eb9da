import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';
import {
  ADMINISTRATOR,
  answer,
  at,
  HELP_DESK,
  MONDAY_10,
  report,
  startDesk,
  SYSTEM_ADMINISTRATOR,
  VENDOR,
  type Emergency,
} from './__testUtils__/emergency';

jest.setTimeout(60_000);

const ROWS: [id: string, responsible: string[]][] = [
  ['report', ['agency-administration', 'system-administrator']],
  ['respond', ['technical-support-staff', 'bis-support-staff']],
  ['assist', ['system-administrator']],
  ['resolve', ['technical-support-staff', 'bis-support-staff']],
  ['assess', ['system-administrator']],
  ['contact-log-sheet', ['technical-support-staff']],
  ['rapid-response-report', ['technical-support-staff']],
  ['monthly-review', ['system-administrator', 'user-group']],
];

const solution = {
  action: 'resolve',
  resolution: 'The application server was restarted',
  category: 'error',
} as const;

describe('the duties of a rapid response', () => {
  let desk: SupportDeskTester;
  let emergency: Emergency;

  beforeAll(async () => {
    desk = await startDesk();
  });

  beforeEach(async () => {
    emergency = await report(desk, MONDAY_10);
  });

  const step = async (id: string) =>
    (await emergency.duties()).find(it => it.id === id)!;

  /** All that comes before the solution. */
  const respond = async () => {
    const { contact, tick } = emergency;
    await contact(HELP_DESK, { ...answer, meets: ['actionPlan'] });
    for (const id of ['tell-system-administrator', 'contact-parties']) {
      expect((await tick(HELP_DESK, id)).status).toBe(200);
    }
    expect((await tick(SYSTEM_ADMINISTRATOR, 'assist')).status).toBe(200);
    expect((await tick(HELP_DESK, 'work-until-resolved')).status).toBe(200);
  };

  it('are eight rows in their order, with who is responsible (S0-143)', async () => {
    const rows = (await emergency.duties()).filter(it => !it.parent);
    expect(
      rows.map(it => [it.id, it.responsible.map(role => role.id)]),
    ).toEqual(ROWS);
  });

  it('begin with the report, which the ticket is (S0-128)', async () => {
    expect(await step('report')).toMatchObject({
      state: 'done',
      automatic: true,
      by: { title: 'Nora Quill' },
    });
  });

  it('have the reply by phone done by the call (S0-90)', async () => {
    await emergency.contact(HELP_DESK, answer);
    expect(await step('phone-reply')).toMatchObject({ state: 'done' });
  });

  it('tell the System Administrator, with time (S0-129)', async () => {
    const { contact, tick } = emergency;
    await contact(HELP_DESK, answer);
    expect(await step('tell-system-administrator')).toMatchObject({
      state: 'open',
    });
    desk.setTime(at(MONDAY_10, '10:12'));
    await tick(HELP_DESK, 'tell-system-administrator');
    expect(await step('tell-system-administrator')).toMatchObject({
      state: 'done',
      at: at(MONDAY_10, '10:12'),
      by: { title: 'Hana Cole' },
    });
  });

  it('do not tell the System Administrator who reported it (S0-129)', async () => {
    const by = SYSTEM_ADMINISTRATOR;
    emergency = await report(desk, MONDAY_10, { by });
    expect(await step('tell-system-administrator')).toMatchObject({
      state: 'notApplicable',
      automatic: true,
    });
  });

  it('contact the parties, who are written down; the vendor may be one (S0-130)', async () => {
    const { contact, tick } = emergency;
    await contact(HELP_DESK, answer);
    await tick(HELP_DESK, 'tell-system-administrator');
    await tick(HELP_DESK, 'contact-parties', {
      state: 'done',
      outcome: 'Bowman, the hosting centre',
    });
    expect(await step('contact-parties')).toMatchObject({
      outcome: 'Bowman, the hosting centre',
    });
    const called = await contact(HELP_DESK, {
      ...answer,
      with: 'Bo Tran',
      withRef: `user:default/${VENDOR}`,
      contact: 'bis-hotline',
    });
    expect(called.body).toMatchObject({ contact: 'bis-hotline' });
  });

  it('have the action plan due with its clock (S0-131)', async () => {
    const { dueAt } = await step('action-plan');
    expect(dueAt).toBe(at(MONDAY_10, '11:00'));
    const clock = await emergency.clock(HELP_DESK, 'actionPlan');
    expect(clock.dueAt).toBe(dueAt);
  });

  it('have the System Administrator assist (S0-132)', async () => {
    const { contact, tick } = emergency;
    await contact(HELP_DESK, { ...answer, meets: ['actionPlan'] });
    await tick(HELP_DESK, 'tell-system-administrator');
    await tick(HELP_DESK, 'contact-parties');
    const refused = await tick(HELP_DESK, 'assist');
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('HMIS System Administrator');
    expect((await tick(SYSTEM_ADMINISTRATOR, 'assist')).status).toBe(200);
  });

  it('end with the word of the agency (S0-133)', async () => {
    const { tell, do: act } = emergency;
    await act(HELP_DESK, solution);
    const alone = await tell(HELP_DESK, { action: 'close', reason: 'Solved' });
    expect(alone.status).toBe(409);
    const byPhone = await act(HELP_DESK, {
      action: 'confirm',
      confirmedBy: 'Nora Quill',
      channel: 'phone',
    });
    expect(byPhone.status).toBe('closed');
  });

  it('document the final resolution, which has to be a text (S0-135)', async () => {
    const { tell, do: act } = emergency;
    await respond();
    const silent = await tell(HELP_DESK, { ...solution, resolution: ' ' });
    expect([400, 422]).toContain(silent.status);
    expect(silent.body.error.message).toContain('resolution');
    await act(HELP_DESK, solution);
    expect(await step('final-resolution')).toMatchObject({
      state: 'done',
      automatic: true,
    });
  });

  it('leave a brief report to be written, which says something (S0-136)', async () => {
    const { do: act, tick } = emergency;
    await respond();
    await act(HELP_DESK, solution);
    expect(await step('brief-report')).toMatchObject({
      state: 'open',
      leadsTo: [
        { kind: 'form', title: 'Brief report of a rapid response issue' },
      ],
    });
    const empty = await tick(HELP_DESK, 'brief-report');
    expect(empty.status).toBe(422);
    expect(empty.body.error.fields).toMatchObject([{ field: 'outcome' }]);
    const outcome = 'Down for 40 minutes; the server was restarted.';
    const sent = await tick(HELP_DESK, 'brief-report', {
      state: 'done',
      outcome,
    });
    expect(sent.status).toBe(200);
    expect(await step('brief-report')).toMatchObject({
      state: 'done',
      outcome,
      by: { title: 'Hana Cole' },
    });
  });

  it('leave the assessment outstanding after the closing, to the System Administrator alone (S0-137, S0-138)', async () => {
    const { do: act, tick } = emergency;
    await respond();
    await act(HELP_DESK, solution);
    const outcome = 'Down for 40 minutes.';
    await tick(HELP_DESK, 'brief-report', { state: 'done', outcome });
    await act(ADMINISTRATOR, { action: 'confirm' });

    expect(await step('assess-resolution')).toMatchObject({ state: 'open' });
    expect((await tick(HELP_DESK, 'assess-resolution')).status).toBe(403);
    const assessed = await tick(SYSTEM_ADMINISTRATOR, 'assess-resolution');
    expect(assessed.status).toBe(200);

    const undecided = await tick(SYSTEM_ADMINISTRATOR, 'preventative');
    expect(undecided.status).toBe(422);
    expect(undecided.body.error.fields).toMatchObject([
      { field: 'answer', allowed: ['yes', 'no'] },
    ]);
    const yes = { state: 'done', answer: 'yes' } as const;
    const unsaid = await tick(SYSTEM_ADMINISTRATOR, 'preventative', yes);
    expect(unsaid.status).toBe(422);
    expect(unsaid.body.error.fields).toMatchObject([{ field: 'outcome' }]);
    await tick(SYSTEM_ADMINISTRATOR, 'preventative', {
      ...yes,
      outcome: 'A second application server',
    });
    expect(await step('preventative')).toMatchObject({
      state: 'done',
      answer: 'yes',
      outcome: 'A second application server',
    });
  });

  it('fill the contact log sheet from what is known (S0-140)', async () => {
    await emergency.contact(HELP_DESK, answer);
    const { body } = await desk
      .as(HELP_DESK)
      .get(`/tickets/${emergency.key}/contact-log-sheet`);
    expect(body.fields.map((it: any) => it.label)).toEqual([
      'Agency name',
      'Date',
      'Time',
      'Issue/problem',
      'Action taken',
    ]);
  });
});
