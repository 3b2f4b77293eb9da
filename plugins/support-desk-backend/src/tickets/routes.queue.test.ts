import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { logTicket } from './__testUtils__/requests';

jest.setTimeout(60_000);

describe('the queue', () => {
  let desk: SupportDeskTester;

  beforeEach(async () => {
    desk = await startSupportDesk();
  });

  /** Logs one request after the other; answers the times of the queue, and why each is pinned. */
  async function queue(
    user: string,
    requests: [time: string, request: object][],
  ) {
    const times = new Map<string, string>();
    for (const [time, request] of requests) {
      desk.setTime(`2025-03-07T${time}:00Z`);
      const { key } = await logTicket(desk, user, {
        summary: `At ${time}`,
        ...request,
      });
      times.set(key, time);
    }
    const { body } = await desk.as(user).get('/tickets?sort=queue');
    return body.items.map((it: any) =>
      [times.get(it.key), it.pinned].filter(Boolean).join(' '),
    );
  }

  it('takes login enquiries before all others (S1-27)', async () => {
    const FIELDS: Record<string, object> = {
      login: { fields: { who: 'user:default/iona-petrie', what: 'password' } },
      query: { module: 'rents', description: 'How do I reverse a payment?' },
    };
    const request = (requestType: string) => ({
      model: 'default/nec-ihms',
      requestType,
      confirmed: { tried: true },
      ...FIELDS[requestType],
    });
    await expect(
      queue('iona-petrie', [
        ['09:00', request('query')],
        ['09:01', request('query')],
        ['09:30', request('login')],
      ]),
    ).resolves.toEqual(['09:30 Login problem', '09:00', '09:01']);
  });

  it('serves calls in the order in which they come, whatever they are (S0-64)', async () => {
    const request = {
      model: 'default/hmis',
      requestType: 'rapid-response',
      confirmed: { situation: true },
      fields: {
        agency: 'group:default/agency-north',
        'contact-information': '555-0199',
        problem: 'The sign-in page stays empty.',
      },
    };
    await expect(
      queue('nora-quill', [
        ['17:00', request],
        ['17:05', request],
        ['17:03', request],
      ]),
    ).resolves.toEqual(['17:00', '17:03', '17:05']);
  });

  it('takes an installation that is down first (S2-29), all others as they come (S2-30)', async () => {
    const request = (priority: string) => ({
      model: 'default/it-works',
      requestType: 'technical-issue',
      priority,
      module: 'department-manager',
      description: 'Nobody can sign in.',
      fields: { affected: 'single user', workaround: 'none known' },
    });
    await expect(
      queue('lillian-aubrey', [
        ['15:00', request('low')],
        ['15:10', request('high')],
        ['15:20', request('medium')],
        ['17:00', request('very-high')],
      ]),
    ).resolves.toEqual(['17:00 Very High', '15:00', '15:10', '15:20']);
  });
});
