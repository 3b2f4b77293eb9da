import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { ask, summary } from './__testUtils__/ask';

describe('POST /models/:namespace/:name/route', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk();
  });

  describe('in NEC IHMS', () => {
    const user = 'iona-petrie';

    it.each([
      // S1-13
      [{ requestType: 'login' }],
      [{ text: 'I cannot log in' }],
      [{ text: 'forgotten password' }],
    ])('sends %j straight to the mailbox, without self-help', async request => {
      const result = await ask(desk, 'nec-ihms', user, request);
      expect(result.answers[0]).toMatchObject({
        level: { id: 'level-0' },
        contacts: [
          { id: 'ihms-mailbox', channels: [{ value: 'ihms@example.com' }] },
        ],
        requestType: { id: 'login' },
      });
      expect(result.selfHelp).toBeUndefined();
      expect(result.superUsers).toEqual([]);
    });

    it('sends anything else to level 2, after self-learn (S1-17, S1-18)', async () => {
      const result = await ask(desk, 'nec-ihms', user, {
        text: 'wrong balance',
      });
      expect(result.takenAs?.kind).toBe('fallback');
      expect(summary(result)).toEqual([
        'ihms-mailbox (non-urgent)',
        'ihms-urgent (urgent)',
      ]);
      expect(result.selfHelp).toMatchObject({
        level: 'level-1',
        mode: 'acknowledge',
        steps: [
          { id: 'help-function' },
          { id: 'employee-zone', link: '/docs/default/system/nec-ihms' },
          { id: 'ask-super-user' },
        ],
      });
    });

    it.each([
      // S1-31
      [{ text: 'rents' }],
      [{ text: 'wrong balance', service: 'rents' }],
    ])('names the super users of the module first: %j', async request => {
      const { superUsers } = await ask(desk, 'nec-ihms', user, request);
      expect(superUsers.slice(0, 2).map(it => it.name)).toEqual([
        'Dana Struan',
        'Beth-Anne Harkin',
      ]);
      expect(superUsers.length).toBeGreaterThan(2);
    });

    it('names those of Homelessness for homelessness', async () => {
      const { superUsers } = await ask(desk, 'nec-ihms', user, {
        text: 'homelessness form',
      });
      expect(superUsers[0].area).toBe('homelessness');
    });

    it.each([
      [{ text: 'phone number of NEC' }],
      [{ text: 'mobile of the Housing Development Director' }],
      [{ text: 'sales desk' }],
      [{ topic: 'charged-licences' }],
      [{ requestType: 'service-incident' }],
    ])('stops at %j, with the way to level 2 and no address', async request => {
      const result = await ask(desk, 'nec-ihms', user, request);
      expect(result.outcome).toBe('stop');
      expect(result.stop?.redirectTo?.map(it => it.contact)).toEqual([
        'ihms-mailbox',
        'ihms-urgent',
      ]);
      expect(JSON.stringify(result)).not.toMatch(
        /nec\.example\.com|555-01|Rhodes|Dale|Birch/,
      );
    });

    it('knows the routes of a charged licence for the project team (S1-55)', async () => {
      const result = await ask(desk, 'nec-ihms', 'rory-baird', {
        requestType: 'service-request',
      });
      expect(summary(result)).toEqual([
        'nec-portal',
        'nec-sales-desk (licence charged for)',
        'nec-account-manager (licence charged for)',
      ]);
    });
  });

  describe('in HMIS', () => {
    afterEach(() => desk.setTime('2025-03-07T16:00:00Z'));

    it.each([
      // S0-99, S0-101, S0-102
      ['2025-03-10T17:00:00Z', 'hmis-toll-free'],
      ['2025-03-11T00:00:00Z', 'hmis-system-administrator and bis-hotline'],
    ])('sends an emergency at %s to %s', async (at, expected) => {
      desk.setTime(at);
      const result = await ask(desk, 'hmis', 'nora-quill', {
        requestType: 'rapid-response',
      });
      expect(summary(result)).toEqual([expected]);
    });

    it('tells the menu of the hotline (S0-104)', async () => {
      desk.setTime('2025-03-09T10:00:00Z');
      const result = await ask(desk, 'hmis', 'nora-quill', {
        requestType: 'rapid-response',
      });
      const [, hotline] = result.answers[0].contacts;
      expect(hotline.opening.state).toBe('always');
      expect(hotline.channels[0].menu?.[0]).toBe(
        'Dial #520 after the recorded message starts.',
      );
    });

    it('sends end users of rapid response to their administrator (S0-98)', async () => {
      const result = await ask(desk, 'hmis', 'nina-moss', {
        requestType: 'rapid-response',
      });
      expect(result).toMatchObject({
        outcome: 'stop',
        stop: {
          code: 'ROLE_REQUIRED',
          ask: [{ people: [{ name: 'Nora Quill' }] }],
        },
      });
    });
  });

  it('asks the liaison of it-works', async () => {
    const result = await ask(desk, 'it-works', 'nobody', {
      text: 'it crashes',
    });
    expect(result).toMatchObject({
      outcome: 'stop',
      stop: { ask: [{ role: 'liaison', people: expect.any(Array) }] },
    });
    expect(JSON.stringify(result)).not.toMatch(/555-0140|support@it-works/);
  });

  it('sends a problem with ClickHome to first level support', async () => {
    const result = await ask(desk, 'clickhome', 'uri-banks', { text: 'zzzz' });
    expect(summary(result)).toEqual(['client-first-level']);
    expect(result.selfHelp?.procedure).toBe('inside-first');
  });

  it.each([
    [{}, 'give exactly one of topic, text, requestType'],
    [{ text: 'x', topic: 'y' }, 'give exactly one'],
    [
      { topic: 'nothing' },
      "body.topic: 'nothing' is not one of this model; allowed: login-issues",
    ],
    [{ text: 'x', service: 'nothing' }, 'allowed: nec-ihms, estates'],
    [{ text: 'x', colour: 'red' }, 'body.colour: is not known'],
  ])('refuses %j', async (request, message) => {
    const { status, body } = await desk
      .as('iona-petrie')
      .post('/models/default/nec-ihms/route', request);
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });
});
