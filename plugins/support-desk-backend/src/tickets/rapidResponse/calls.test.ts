import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';
import {
  ADMINISTRATOR,
  at,
  DIRECTOR,
  HELP_DESK,
  MONDAY_10,
  report,
  SATURDAY_2,
  startDesk,
  SYSTEM_ADMINISTRATOR,
} from './__testUtils__/emergency';

jest.setTimeout(60_000);

const toAdministrator = {
  contact: 'hmis-system-administrator',
  title: 'HMIS System Administrator',
  number: '555-0121',
};
const toVendor = {
  contact: 'bis-hotline',
  title: 'Bowman Internet Systems hotline',
  number: '1-888-555-0131',
  menu: [
    'Dial #520 after the recorded message starts.',
    'Leave contact information and a detailed message of the problem.',
  ],
};

const call = {
  channel: 'phone',
  direction: 'out',
  with: 'Selma Ortiz',
  contact: 'hmis-system-administrator',
  nature: 'Nobody can check a client in',
  outcome: 'reached',
};
const message = {
  ...call,
  with: 'The hotline',
  contact: 'bis-hotline',
  outcome: 'voicemail',
};

describe('the calls of a rapid response', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startDesk();
  });

  it.each([ADMINISTRATOR, DIRECTOR])(
    'are both needed after hours, with number, menu and message, for %s (S0-101 to S0-105)',
    async by => {
      const { logged } = await report(desk, SATURDAY_2, { by });
      expect(logged.calls).toEqual([toAdministrator, toVendor]);
    },
  );

  it.each([
    [at(MONDAY_10, '08:00'), 0],
    [at(MONDAY_10, '16:59'), 0],
    [at(MONDAY_10, '17:00'), 2],
  ])('at %s are %d (S0-99)', async (instant, count) => {
    const { logged } = await report(desk, instant);
    expect(logged.calls ?? []).toHaveLength(count);
  });

  it('are complete when both are made, by whoever has to make them (S0-102)', async () => {
    const { contact, get } = await report(desk, SATURDAY_2);
    desk.setTime(at(SATURDAY_2, '02:04'));
    expect((await contact(ADMINISTRATOR, call)).status).toBe(201);
    const one = await get(ADMINISTRATOR);
    expect(one.actions).toContainEqual({ action: 'logContact', allowed: true });
    expect(one.calls).toEqual([
      {
        ...toAdministrator,
        madeAt: at(SATURDAY_2, '02:04'),
        by: { ref: 'user:default/nora-quill', title: 'Nora Quill' },
      },
      toVendor,
    ]);
    expect(one.vendor).toMatchObject({
      party: { id: 'bis' },
      state: 'loggedNotPhoned',
    });

    desk.setTime(at(SATURDAY_2, '02:07'));
    await contact(ADMINISTRATOR, message);
    const both = await get(HELP_DESK);
    expect(both.calls?.every(it => it.madeAt)).toBe(true);
    expect(both.vendor).toMatchObject({
      state: 'reported',
      phonedAt: at(SATURDAY_2, '02:07'),
      reportedAt: at(SATURDAY_2, '02:07'),
    });
  });

  it.each([
    { ...call, outcome: 'noAnswer' },
    { ...call, channel: 'chat' },
    { ...message, contact: 'hmis-toll-free' },
  ])('are not made by %j', async entry => {
    const { contact, get } = await report(desk, SATURDAY_2);
    await contact(HELP_DESK, entry);
    const { calls } = await get(HELP_DESK);
    expect(calls?.some(it => it.madeAt)).toBe(false);
  });

  it('are all that the agency writes into the contact log', async () => {
    const { contact } = await report(desk, SATURDAY_2);
    for (const entry of [
      { ...call, contact: undefined },
      { ...call, contact: 'hmis-toll-free' },
      { ...call, internal: true },
    ]) {
      expect((await contact(ADMINISTRATOR, entry)).status).toBe(403);
    }
    const unknown = await contact(HELP_DESK, { ...call, contact: 'hotline' });
    expect(unknown.status).toBe(400);
    expect(unknown.body.error.message).toMatch(
      /contact: 'hotline' is not a contact of HMIS; allowed: .*bis-hotline/,
    );
  });

  it('are none where the System Administrator reports: the vendor is reached as an escalation (O0-10)', async () => {
    const by = SYSTEM_ADMINISTRATOR;
    const { logged } = await report(desk, SATURDAY_2, { by });
    expect(logged.calls).toBeUndefined();
    expect(logged.vendor).toBeUndefined();
  });

  it('are those of the hour in which it was logged, whatever the hour is now', async () => {
    const { get } = await report(desk, SATURDAY_2);
    desk.setTime(MONDAY_10);
    expect((await get(ADMINISTRATOR)).calls).toHaveLength(2);
  });

  it('fall away when it was no emergency', async () => {
    const { do: act } = await report(desk, SATURDAY_2);
    const ticket = await act(HELP_DESK, {
      action: 'reclassify',
      requestType: 'database-incident',
      fields: { occurred: SATURDAY_2, request: 'One page is slow.' },
      reason: 'It stops nobody',
    });
    expect(ticket.calls).toBeUndefined();
    expect(ticket.unrated).toBeUndefined();
  });
});
