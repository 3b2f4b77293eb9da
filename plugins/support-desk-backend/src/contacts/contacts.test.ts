import type { CreateContactEntry } from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { incident, logTicket } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';

jest.setTimeout(60_000);

/** Help Desk hours in Arizona: Monday 10:00. */
const MONDAY = '2025-03-10T17:00:00Z';

const rapid = {
  model: 'default/hmis',
  requestType: 'rapid-response',
  summary: 'Nobody can sign in',
  fields: {
    agency: 'group:default/agency-north',
    'contact-information': 'Nora Quill',
    problem: 'The sign-in page answers with an error.',
  },
  confirmed: { situation: true },
};

const call: CreateContactEntry = {
  channel: 'phone',
  direction: 'out',
  with: 'Nora Quill',
  withRef: 'user:default/nora-quill',
  number: '555-0121',
  nature: 'First reply',
  outcome: 'reached',
};

describe('the contact log', () => {
  let desk: SupportDeskTester;
  let key: string;
  let work: ReturnType<typeof workOn>;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  const log = async (user: string, entry: object) =>
    desk
      .as(user)
      .post(`/tickets/${key}/contacts`, entry)
      .set('If-Match', String((await work.get(user)).version));
  const permit = async (side: string) =>
    desk
      .as('hana-cole')
      .post(`/tickets/${key}/permissions`, {
        for: 'email',
        side,
        givenBy: 'By phone',
      })
      .set('If-Match', String((await work.get('hana-cole')).version));

  describe('of a rapid response', () => {
    beforeEach(async () => {
      desk.setTime(MONDAY);
      key = (await logTicket(desk, 'nora-quill', rapid)).key;
      work = workOn(desk, key);
      desk.setTime('2025-03-10T17:10:00Z');
    });

    const response = () => work.clock('hana-cole', 'response');

    it('meets the reply by phone, in time, to a role that may be answered', async () => {
      const answer = await log('hana-cole', call);
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({
        ...call,
        by: { title: 'Hana Cole' },
        at: '2025-03-10T17:10:00.000Z',
      });
      expect(await response()).toMatchObject({ state: 'met' });
    });

    it.each([
      ['voicemail', { ...call, outcome: 'voicemail' }],
      ['no answer', { ...call, outcome: 'noAnswer' }],
      ['nobody in particular', { ...call, withRef: undefined }],
      ['another channel', { ...call, channel: 'chat' }],
    ])('does not meet it by %s', async (_title, entry) => {
      expect((await log('hana-cole', entry)).status).toBe(201);
      expect(await response()).toMatchObject({ state: 'running' });
    });

    it('meets it late when it was late, and in time when it is only recorded late', async () => {
      desk.setTime('2025-03-10T17:40:00Z');
      await log('hana-cole', { ...call, at: '2025-03-10T17:12:00Z' });
      expect(await response()).toMatchObject({
        state: 'met',
        metAt: '2025-03-10T17:12:00.000Z',
      });
    });

    it('meets it as the clock starts where the call came before the ticket (C10)', async () => {
      const at = '2025-03-10T16:50:00.000Z';
      const { body } = await log('hana-cole', { ...call, at });
      expect(body).toMatchObject({ at });
      expect(await response()).toMatchObject({
        state: 'met',
        startedAt: '2025-03-10T17:00:00.000Z',
        metAt: '2025-03-10T17:00:00.000Z',
        usedMs: 0,
      });
    });

    it('keeps mail as a follow-up for when both sides have agreed (S0-127)', async () => {
      const mail = { ...call, channel: 'email' };
      const early = await log('hana-cole', mail);
      expect(early.status).toBe(422);
      expect(early.body.error.fields).toMatchObject([{ field: 'channel' }]);

      expect((await permit('technical-support-staff')).status).toBe(200);
      expect((await log('hana-cole', mail)).status).toBe(422);
      const agreed = await permit('agency-administration');
      expect(agreed.body.items).toMatchObject([
        { for: 'email', granted: true },
      ]);
      expect((await log('hana-cole', mail)).status).toBe(201);
      expect((await permit('agency-administration')).status).toBe(409);
      expect((await permit('end-user')).status).toBe(400);
    });

    it('is a sheet to print in the words of the model (S0-140)', async () => {
      await log('hana-cole', { ...call, notes: 'Restarted the server' });
      const { body } = await desk
        .as('hana-cole')
        .get(`/tickets/${key}/contact-log-sheet`);
      expect(body).toMatchObject({ title: 'Contact log sheet', key });
      expect(body.fields).toEqual([
        { label: 'Agency name', value: 'Agency North' },
        { label: 'Date', value: 'Mon 10 March 2025' },
        { label: 'Time', value: '10:00 MST' },
        { label: 'Issue/problem', value: 'Nobody can sign in' },
        { label: 'Action taken', value: 'Restarted the server' },
      ]);
      expect(body.entries).toHaveLength(1);
    });

    it.each([
      // Both have to be in the log (S0-134).
      [{ ...call, nature: undefined }, 422, /^nature: is missing/],
      [{ ...call, nature: ' ' }, 422, /^nature: is empty/],
      [{ ...call, outcome: undefined }, 422, /^outcome:/],
      [{ ...call, nature: '', wrong: 1 }, 400, /wrong/],
      [{ ...call, withRef: 'user:default/nobody' }, 422, /^withRef: .*nobody/],
      [{ ...call, withRef: 'Nora' }, 422, /^withRef: 'Nora'/],
      [{ ...call, channel: 'pigeon' }, 400, /channel.*allowed: email/],
      [{ ...call, at: '2025-03-10T18:00:00Z' }, 400, /at: must not lie/],
      [{ ...call, outcome: 'voicemail', meets: ['response'] }, 400, /meets/],
    ])('refuses %j', async (entry, status, message) => {
      const answer = await log('hana-cole', entry);
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toMatch(message);
    });

    it('is read as CSV, by each side what it may read', async () => {
      await log('hana-cole', { ...call, nature: '=1+1' });
      await log('hana-cole', { ...call, nature: 'Asked BIS', internal: true });
      const csv = async (user: string) =>
        desk.as(user).get(`/tickets/${key}/contacts`).set('Accept', 'text/csv');

      const { headers, text } = await csv('nora-quill');
      expect(headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(headers['content-disposition']).toContain(`${key}-contacts.csv`);
      const [head, first, ...rest] = text.trim().split('\r\n');
      expect(head).toContain('Nature of call,Outcome');
      expect(first).toBe(
        "2025-03-10,10:10,America/Phoenix,phone,out,Hana Cole,Nora Quill,555-0121,'=1+1,reached,,no,2025-03-10T17:10:00.000Z",
      );
      expect(rest).toEqual([]);
      expect((await csv('hana-cole')).text).toContain('Asked BIS');
    });

    it('is for support to write, and for both to read', async () => {
      await log('hana-cole', call);
      await log('hana-cole', { ...call, nature: 'Asked BIS', internal: true });
      expect((await log('nora-quill', call)).status).toBe(403);
      const { body } = await desk
        .as('nora-quill')
        .get(`/tickets/${key}/contacts`);
      expect(body.items).toMatchObject([{ nature: 'First reply' }]);
    });
  });

  it('ends the wait for whom the ticket is for by their mail to the supplier (S1-65)', async () => {
    desk.setTime('2025-03-10T09:00:00Z');
    key = (await logTicket(desk, 'kirstin-mackay', incident)).key;
    work = workOn(desk, key);
    await work.do('lena-baird', {
      action: 'wait',
      for: 'requester',
      reason: 'The error log is asked for',
    });
    const mail = { ...call, channel: 'email', with: 'NEC Housing Support' };
    await log('kirstin-mackay', { ...mail, withRef: undefined });
    expect(await work.get('lena-baird')).toMatchObject({
      status: 'inProgress',
    });
    expect((await work.timeline('lena-baird')).slice(-2)).toMatchObject([
      { type: 'contacted' },
      { type: 'resumed', data: { by: 'reply' } },
    ]);
  });

  it('meets the reply to an e-mail by e-mail alone (S0-58, S0-59)', async () => {
    desk.setTime('2025-03-07T23:00:00Z');
    key = (
      await logTicket(desk, 'nina-moss', {
        model: 'default/hmis',
        requestType: 'database-incident',
        summary: 'Three records are gone',
        fields: {
          agency: 'group:default/agency-north',
          occurred: '2025-03-07T22:00:00Z',
          request: 'They were there at noon.',
        },
      })
    ).key;
    work = workOn(desk, key);
    const response = () => work.clock('hana-cole', 'response');
    expect(await response()).toMatchObject({
      via: 'email',
      dueAt: '2025-03-10T23:00:00.000Z',
    });

    desk.setTime('2025-03-10T22:00:00Z');
    const nina = { with: 'Nina Moss', withRef: 'user:default/nina-moss' };
    await log('hana-cole', { ...call, ...nina });
    expect(await response()).toMatchObject({ state: 'running' });
    await log('hana-cole', { ...call, ...nina, channel: 'email' });
    expect(await response()).toMatchObject({ state: 'met' });
  });

  it('takes the response of a vendor from the vendor, not from those who passed the ticket on', async () => {
    desk.setTime('2025-03-10T09:00:00Z');
    key = (await logTicket(desk, 'kirstin-mackay', incident)).key;
    work = workOn(desk, key);
    await work.do('kirstin-mackay', { action: 'start' });
    await log('kirstin-mackay', {
      ...call,
      with: 'Owen Pask',
      withRef: 'user:default/owen-pask',
    });
    const response = () => work.clock('kirstin-mackay', 'response');
    expect(await response()).toMatchObject({ state: 'running' });
    await log('kirstin-mackay', {
      ...call,
      channel: 'email',
      direction: 'in',
      with: 'Owen Pask',
      withRef: 'user:default/owen-pask',
    });
    expect(await response()).toMatchObject({ state: 'met' });
  });
});
