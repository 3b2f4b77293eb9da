import type { EditVendorCase } from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { FRIDAY, incident, logTicket } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';

jest.setTimeout(60_000);

const TEAM = 'rory-baird';
const COLLEAGUE = 'lena-baird';
const USER = 'beth-anne-harkin';

const call = {
  channel: 'phone',
  direction: 'out',
  with: 'NEC service desk',
  contact: 'nec-service-desk',
  nature: 'Priority 1: rents are down',
  outcome: 'reached',
};

describe('a ticket at the vendor', () => {
  let desk: SupportDeskTester;
  let key: string;
  let work: ReturnType<typeof workOn>;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  const log = async (ticket: object) => {
    desk.setTime(FRIDAY);
    const logged = await logTicket(desk, TEAM, { ...incident, ...ticket });
    key = logged.key;
    work = workOn(desk, key);
    return logged;
  };
  const phone = async (user: string, entry: object) =>
    desk
      .as(user)
      .post(`/tickets/${key}/contacts`, entry)
      .set('If-Match', String((await work.get(user)).version));
  const record = async (user: string, edit: EditVendorCase, version?: number) =>
    desk
      .as(user)
      .patch(`/tickets/${key}/vendor`, edit)
      .set('If-Match', String(version ?? (await work.get(user)).version));

  describe('of priority 1', () => {
    it('is logged, not phoned, until the call is in the log, and reported with the reference (S1-62, S1-68)', async () => {
      const logged = await log({ priority: 'p1' });
      const asked = {
        contact: 'nec-service-desk',
        title: 'NEC service desk',
        number: '555-0100',
      };
      expect(logged.calls).toEqual([asked]);
      expect(logged.vendor).toEqual({
        party: { id: 'nec', title: 'NEC Software Solutions' },
        state: 'loggedNotPhoned',
      });

      await record(TEAM, { reference: 'NEC-88213' });
      expect((await work.get(TEAM)).vendor).toEqual({
        party: { id: 'nec', title: 'NEC Software Solutions' },
        state: 'loggedNotPhoned',
        reference: 'NEC-88213',
      });

      desk.setTime('2025-03-07T16:10:00Z');
      await phone(TEAM, { ...call, outcome: 'noAnswer' });
      expect((await work.get(TEAM)).vendor?.state).toBe('loggedNotPhoned');
      await phone(TEAM, call);
      expect(await work.get(TEAM)).toMatchObject({
        calls: [
          {
            ...asked,
            madeAt: '2025-03-07T16:10:00.000Z',
            by: { title: 'Rory Baird' },
          },
        ],
        vendor: {
          state: 'reported',
          phonedAt: '2025-03-07T16:10:00.000Z',
          reportedAt: '2025-03-07T16:10:00.000Z',
        },
      });
    });

    it('takes the answer to its field as the evidence of the call', async () => {
      await log({ priority: 'p1' });
      const phoned = { 'phoned-at': '2025-03-07T15:50:00Z' };
      await work.edit(COLLEAGUE, { fields: phoned });
      expect(await work.get(TEAM)).toMatchObject({
        calls: [
          {
            madeAt: '2025-03-07T15:50:00.000Z',
            by: { title: 'Lena Baird' },
          },
        ],
        vendor: { state: 'referenceMissing' },
      });
      const reference = { 'portal-reference': 'NEC-1' };
      await work.edit(TEAM, { fields: reference });
      expect((await work.get(TEAM)).vendor).toMatchObject({
        state: 'reported',
        reference: 'NEC-1',
        reportedAt: '2025-03-07T16:00:00.000Z',
      });
    });

    it.each([
      ['its number', { ...call, contact: undefined, number: '5550100' }],
      ['a message that was left', { ...call, outcome: 'voicemail' }],
    ])('knows the call by %s', async (_title, entry) => {
      await log({ priority: 'p1' });
      await phone(TEAM, entry);
      expect((await work.get(TEAM)).calls).toMatchObject([
        { madeAt: '2025-03-07T16:00:00.000Z' },
      ]);
    });

    it.each([
      ['a mail', { ...call, channel: 'email' }],
      ['a call with another', { ...call, contact: 'nec-sales-desk' }],
    ])('does not take %s for the call', async (_title, entry) => {
      await log({ priority: 'p1' });
      expect((await phone(TEAM, entry)).status).toBe(201);
      expect((await work.get(TEAM)).vendor?.state).toBe('loggedNotPhoned');
    });

    it('asks for the call also where it became one later', async () => {
      const { calls, vendor } = await log({ priority: 'p2' });
      expect(calls).toBeUndefined();
      expect(vendor.state).toBe('referenceMissing');
      await work.do(TEAM, {
        action: 'prioritise',
        priority: 'p1',
        reason: 'It has stopped',
      });
      expect(await work.get(TEAM)).toMatchObject({
        calls: [{ contact: 'nec-service-desk' }],
        vendor: { state: 'loggedNotPhoned' },
      });
    });

    it('tells whoever it is for of the call, and of neither number nor link (P-12)', async () => {
      await log({ priority: 'p1', onBehalfOf: `user:default/${USER}` });
      await record(TEAM, {
        reference: 'NEC-88213',
        url: 'https://customersupport.nec.example.com/cases/88213',
        team: 'Remote DBA Team',
      });
      const seen = await work.get(USER);
      expect(seen.calls).toEqual([
        { contact: 'nec-service-desk', title: 'NEC service desk' },
      ]);
      expect(seen.vendor).toEqual({
        party: { id: 'nec', title: 'NEC Software Solutions' },
        state: 'loggedNotPhoned',
        reference: 'NEC-88213',
      });
      const told = JSON.stringify(await work.timeline(USER));
      expect(told).not.toContain('customersupport');
    });
  });

  describe('is recorded', () => {
    beforeEach(async () => {
      await log({ onBehalfOf: `user:default/${USER}` });
    });

    it('with reference, link and team, old and new (S1-51, S1-60)', async () => {
      const url = 'https://customersupport.nec.example.com/cases/88213';
      const first = await record(TEAM, {
        reference: ' NEC-88213 ',
        url,
        team: 'ISG',
      });
      expect(first.status).toBe(200);
      expect(first.body.vendor).toMatchObject({
        state: 'reported',
        reference: 'NEC-88213',
        url,
        team: 'ISG',
      });
      await record(COLLEAGUE, { team: 'Remote DBA Team', url: null });
      const [last] = (await work.timeline(TEAM)).slice(-1);
      expect(last).toMatchObject({
        type: 'vendorUpdated',
        actor: { title: 'Lena Baird' },
        internal: true,
        data: {
          changes: [
            { field: 'url', from: url, to: null },
            { field: 'team', from: 'ISG', to: 'Remote DBA Team' },
          ],
        },
      });
      const { version } = await work.get(TEAM);
      const same = await record(TEAM, { team: 'Remote DBA Team' });
      expect(same.body.version).toBe(version);
    });

    it.each<[object, RegExp]>([
      [{ url: 'data:text/html,hello' }, /url.*http or https/],
      [{ url: 'ftp://nec.example.com' }, /url.*http or https/],
      [{ reference: ' ' }, /reference/],
      [{ wrong: 'x' }, /wrong.*allowed: reference, url, status, team/],
    ])('refuses %j', async (edit, message) => {
      const { status, body } = await record(TEAM, edit);
      expect(status).toBe(400);
      expect(body.error.message).toMatch(message);
    });

    it('by its support team alone, at the version that they saw', async () => {
      const { status, body } = await record(USER, { reference: 'x' });
      expect(status).toBe(403);
      expect(body.error.message).toContain('only the support team');
      expect((await record('iona-petrie', {}, 1)).status).toBe(404);

      const { version } = await work.get(TEAM);
      await record(COLLEAGUE, { reference: 'NEC-1' });
      const stale = await record(TEAM, { reference: 'NEC-2' }, version);
      expect(stale.status).toBe(409);
      expect(stale.body.error).toMatchObject({ code: 'STALE_VERSION' });
    });

    it('by those alone whom the model lets speak with the vendor, whoever works on it', async () => {
      const outsider = 'ewan-gault';
      await work.do(TEAM, {
        action: 'assign',
        assignee: `user:default/${outsider}`,
      });
      await record(TEAM, {
        url: 'https://customersupport.nec.example.com/cases/88213',
      });
      const seen = await work.get(outsider);
      expect(seen.sides).toEqual(['support']);
      const told = JSON.stringify([seen, await work.timeline(outsider)]);
      expect(told).not.toContain('customersupport');
      const refused = await record(outsider, { reference: 'NEC-1' });
      expect(refused.status).toBe(403);
      expect(refused.body.error).toMatchObject({
        code: 'STOP',
        rule: 'contacts.nec-portal.requires.0',
      });
      expect(JSON.stringify(refused.body)).not.toContain('customersupport');
      const called = await phone(outsider, call);
      expect(called.status).toBe(403);
      expect(called.body.error.code).toBe('STOP');
    });

    it('not any more when it is closed', async () => {
      const fields = { environment: 'LIVE', workaround: 'none' };
      await work.do(TEAM, { action: 'resolve', resolution: 'Done', fields });
      expect((await record(TEAM, { reference: 'NEC-1' })).status).toBe(200);
      await work.do(TEAM, { action: 'confirm' });
      const { status, body } = await record(TEAM, { reference: 'NEC-2' });
      expect(status).toBe(409);
      expect(body.error.message).toContain('reopen it first');
    });
  });
});
