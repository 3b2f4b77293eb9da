import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { logTicket } from '../__testUtils__/requests';
import { workOn } from './__testUtils__/work';

jest.setTimeout(60_000);

const ADMINISTRATOR = 'nora-quill';
const HELP_DESK = 'hana-cole';

const emergency = {
  model: 'default/hmis',
  requestType: 'rapid-response',
  summary: 'Nobody can check a client in',
  confirmed: { situation: true },
  fields: {
    agency: 'group:default/agency-north',
    'contact-information': '555-0160',
    problem: 'The check-in page answers with an error for everybody.',
  },
};

describe('an emergency with HMIS', () => {
  let desk: SupportDeskTester;
  let work: ReturnType<typeof workOn>;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  beforeEach(async () => {
    desk.setTime('2025-03-10T15:00:00Z');
    work = workOn(desk, (await logTicket(desk, ADMINISTRATOR, emergency)).key);
  });

  it('is not answered by work alone, but by the phone (S0-126)', async () => {
    await work.do(HELP_DESK, { action: 'start' });
    expect(await work.clock(HELP_DESK, 'response')).toMatchObject({
      state: 'running',
      via: 'phone',
    });
  });

  it('ends with a confirmation of the agency (S0-133)', async () => {
    const resolved = await work.do(HELP_DESK, {
      action: 'resolve',
      resolution: 'The application server was restarted',
      category: 'error',
    });
    expect(resolved.resolution?.closesAt).toBeUndefined();
    expect(await work.obstacles(HELP_DESK)).toMatchObject({
      close: 'It ends with a confirmation of the requester',
    });

    const closing = await work.tell(HELP_DESK, {
      action: 'close',
      reason: 'Solved',
    });
    expect(closing.status).toBe(409);
    expect(closing.body.error).toMatchObject({
      code: 'NOT_POSSIBLE',
      message: expect.stringContaining("'confirm' it with confirmedBy"),
    });
    const alone = await work.tell(HELP_DESK, { action: 'confirm' });
    expect(alone.status).toBe(422);
    expect(alone.body.error.fields).toMatchObject([{ field: 'confirmedBy' }]);

    const closed = await work.do(HELP_DESK, {
      action: 'confirm',
      confirmedBy: 'Nora Quill',
      channel: 'phone',
    });
    expect(closed.status).toBe('closed');
    expect((await work.timeline(ADMINISTRATOR)).at(-1)).toMatchObject({
      type: 'confirmed',
      data: { confirmedBy: 'Nora Quill', channel: 'phone' },
    });
  });

  it("leaves support's answers to support", async () => {
    const agreed = { fields: { 'email-follow-up-agreed': true } };
    const byAgency = await work.edit(ADMINISTRATOR, agreed);
    expect(byAgency.status).toBe(422);
    expect(byAgency.body.error.fields).toEqual([
      {
        field: 'fields.email-follow-up-agreed',
        message:
          'Both sides agree to follow up by e-mail is for support to answer',
      },
    ]);
    const bySupport = await work.edit(HELP_DESK, agreed);
    expect(bySupport.body.fields).toMatchObject(agreed.fields);
  });

  it('that is of another kind becomes a request, with the answers that both ask for', async () => {
    const incomplete = await work.tell(HELP_DESK, {
      action: 'reclassify',
      requestType: 'database-incident',
      reason: 'It stops nobody',
    });
    expect(incomplete.status).toBe(422);
    expect(incomplete.body.error.fields.map((it: any) => it.field)).toEqual([
      'fields.occurred',
      'fields.request',
    ]);
    const report = await work.do(HELP_DESK, {
      action: 'reclassify',
      requestType: 'database-incident',
      fields: {
        occurred: '2025-03-10T14:30:00Z',
        request: 'The check-in page answers with an error.',
      },
      reason: 'It stops nobody',
    });
    expect(report.fields).toEqual({
      agency: 'group:default/agency-north',
      occurred: '2025-03-10T14:30:00Z',
      request: 'The check-in page answers with an error.',
    });
    expect(
      report.clocks.filter(it => !it.stoppedAt).map(it => it.measure),
    ).toContain('report');
  });
});
