import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { logTicket } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';

jest.setTimeout(60_000);

const LIAISON = 'lillian-aubrey';
/** For whom the liaison asks. */
const USER = 'tessa-lund';
const SUPPORT = 'sasha-port';

const issue = {
  model: 'default/it-works',
  requestType: 'technical-issue',
  summary: 'Reports do not print',
  priority: 'medium',
  fields: {
    product: 'it-works',
    issue: 'The printer stays silent.',
    affected: 'single user',
    workaround: 'none known',
  },
};

describe('the permission for a remote session (S2-50)', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  const give = async (key: string, user: string, permission: object) =>
    desk
      .as(user)
      .post(`/tickets/${key}/permissions`, {
        for: 'it-works-remote',
        side: 'requester',
        givenBy: 'Lillian Aubrey',
        ...permission,
      })
      .set('If-Match', String((await workOn(desk, key).get(user)).version));
  const read = async (key: string) =>
    (await desk.as(SUPPORT).get(`/tickets/${key}/permissions`)).body.items;

  it('is given for one ticket; the next one asks again', async () => {
    const { key } = await logTicket(desk, LIAISON, issue);
    expect(await read(key)).toEqual([
      {
        for: 'it-works-remote',
        title: 'Remote desktop access and Web Demo',
        sides: [{ id: 'requester', title: 'Requester' }],
        granted: false,
      },
    ]);

    const given = await give(key, SUPPORT, {});
    expect(given.status).toBe(200);
    expect(given.body.items).toMatchObject([
      {
        granted: true,
        sides: [
          {
            givenBy: 'Lillian Aubrey',
            at: '2025-03-07T16:00:00.000Z',
            recordedBy: { ref: `user:default/${SUPPORT}` },
          },
        ],
      },
    ]);

    const next = await logTicket(desk, LIAISON, issue);
    expect(await read(next.key)).toMatchObject([{ granted: false }]);
  });

  it('is recorded by support, for what the model asks and with who gave it', async () => {
    const { key } = await logTicket(desk, LIAISON, {
      ...issue,
      onBehalfOf: `user:default/${USER}`,
    });
    expect((await give(key, USER, {})).status).toBe(403);
    const wrong = await give(key, SUPPORT, { for: 'phone' });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain('it-works-remote');
    expect((await give(key, SUPPORT, { givenBy: ' ' })).status).toBe(400);
    expect(await read(key)).toMatchObject([{ granted: false }]);
  });
});
