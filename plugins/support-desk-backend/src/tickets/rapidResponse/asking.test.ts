import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';
import {
  ADMINISTRATOR,
  at,
  DIRECTOR,
  emergency,
  END_USER,
  HELP_DESK,
  MONDAY_10,
  report,
  SATURDAY_2,
  startDesk,
  SYSTEM_ADMINISTRATOR,
} from './__testUtils__/emergency';

jest.setTimeout(60_000);

describe('asking for rapid response', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startDesk();
  });

  beforeEach(() => desk.setTime(MONDAY_10));

  const ask = (user: string, ticket: object = {}) =>
    desk.as(user).post('/tickets', { ...emergency, ...ticket });

  it.each([ADMINISTRATOR, DIRECTOR, SYSTEM_ADMINISTRATOR])(
    'is for %s, by day and by night (S0-98)',
    async user => {
      expect((await ask(user)).status).toBe(201);
      desk.setTime(SATURDAY_2);
      expect((await ask(user)).status).toBe(201);
    },
  );

  it.each([END_USER, HELP_DESK])('is not for %s (S0-98)', async user => {
    const { status, body } = await ask(user);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: 'ROLE_REQUIRED',
      text: 'Contact your Agency Administrator and have him or her use rapid response.',
    });
  });

  it('names the administrator of the own agency to an End-user (S0-98)', async () => {
    const { body } = await ask(END_USER);
    expect(body.error.ask).toEqual([
      {
        role: 'agency-administrator',
        title: 'Agency Administrator',
        people: [{ user: 'user:default/nora-quill', name: 'Nora Quill' }],
      },
    ]);
  });

  it.each([{}, { situation: false }])(
    'needs both parts of its condition, %j is neither (S0-97)',
    async confirmed => {
      const { status, body } = await ask(ADMINISTRATOR, { confirmed });
      expect(status).toBe(422);
      expect(body.error.code).toBe('SITUATION_REQUIRED');
      expect(body.error.message).toMatch(
        /major system or component failure that is critical to a Provider Agency's business practice/,
      );
    },
  );

  it.each(['contact-information', 'problem'])(
    'names %s where it is missing (S0-105)',
    async field => {
      const { [field]: _, ...fields } = emergency.fields as any;
      const { status, body } = await ask(ADMINISTRATOR, { fields });
      expect(status).toBe(422);
      expect(body.error.fields).toMatchObject([{ field: `fields.${field}` }]);
    },
  );

  it('is no matter of mail: call first (S0-126)', async () => {
    const { status, body } = await ask(ADMINISTRATOR, { channel: 'email' });
    expect(status).toBe(422);
    expect(body.error.fields).toEqual([
      {
        field: 'channel',
        message:
          'Rapid response (emergency) does not begin by email: call first',
        allowed: ['portal', 'phone'],
      },
    ]);
    expect((await ask(ADMINISTRATOR, { channel: 'phone' })).status).toBe(201);
  });

  it.each([MONDAY_10, SATURDAY_2])(
    'goes to the Help Desk at %s (S0-95, S0-96)',
    async instant => {
      const { logged } = await report(desk, instant);
      expect(logged.team).toEqual({
        ref: 'group:default/hmis-help-desk',
        title: 'HMIS Help Desk',
      });
    },
  );

  it('is declined with a reason alone (S0-96)', async () => {
    const { tell, do: act } = await report(desk, MONDAY_10);
    const silent = await tell(HELP_DESK, { action: 'cancel', reason: ' ' });
    expect(silent.status).toBe(400);
    expect(silent.body.error.message).toContain('reason');
    const reason = 'One user cannot print: a question, not an emergency';
    const declined = await act(HELP_DESK, { action: 'cancel', reason });
    expect(declined.status).toBe('cancelled');
  });

  it('has a severity chosen afterwards, down to the lowest, and stays where it is (O0-8)', async () => {
    const { do: act, logged } = await report(desk, SATURDAY_2);
    expect(logged.priority).toBeUndefined();
    const ticket = await act(HELP_DESK, {
      action: 'prioritise',
      priority: 'sev-4',
      reason: 'The report is a day old, no more',
    });
    expect(ticket).toMatchObject({
      priority: { id: 'sev-4', rank: 4, word: 'severity' },
      requestType: { id: 'rapid-response' },
      level: { id: 'technical-support' },
      team: { ref: 'group:default/hmis-help-desk' },
    });
  });

  it('is served in the order of arrival, with its due time marked (S0-100, O0-9)', async () => {
    desk.setTime(at(MONDAY_10, '09:00'));
    const first = await ask(ADMINISTRATOR);
    desk.setTime(at(MONDAY_10, '09:05'));
    const second = await ask('saul-reed', {
      fields: { ...emergency.fields, agency: 'group:default/agency-south' },
    });
    const { body } = await desk
      .as(HELP_DESK)
      .get('/tickets?model=default/hmis&status=new&sort=queue');
    const queue: any[] = body.items;
    const keys = queue.map(it => it.key);
    expect(keys.indexOf(first.body.key)).toBeLessThan(
      keys.indexOf(second.body.key),
    );
    const marked = queue.find(it => it.key === second.body.key);
    expect(marked).toMatchObject({ nextDueAt: at(MONDAY_10, '09:20') });
    expect(marked.pinned).toBeUndefined();
  });
});
