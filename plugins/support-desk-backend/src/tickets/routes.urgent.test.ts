import {
  createServiceFactory,
  type SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { exampleModel } from './__testUtils__/exampleModels';
import { logTicket, query } from './__testUtils__/requests';

jest.setTimeout(60_000);

describe('a request that its requester calls urgent (O1-9)', () => {
  const tasks = new Map<string, SchedulerServiceTaskFunction>();
  const sent: { recipients: { entityRef: string[] }; title: string }[] = [];
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk({
      features: [
        mockServices.scheduler.mock({
          scheduleTask: async ({ id, fn }) => {
            tasks.set(id, fn);
          },
        }).factory,
        createServiceFactory({
          service: notificationService,
          deps: {},
          factory: () => ({
            send: async ({ recipients, payload }) => {
              sent.push({ recipients, title: payload.title } as never);
            },
          }),
        }),
      ],
    });
  });

  const toldOf = async (key: string) => {
    await tasks.get('support-desk-outbox')!(new AbortController().signal);
    return sent.find(it => it.title.startsWith(`New ticket ${key}`))?.recipients
      .entityRef;
  };

  const { people } = exampleModel('nec-ihms').contacts['ihms-urgent'];
  const seven = people.map(it => it.user);
  const team = 'group:default/ihms-project-team';

  it('has seven people to be told', () => expect(seven).toHaveLength(7));

  it.each([
    ['tells the seven, by its case', { case: 'urgent' }, seven],
    ['tells the seven, by its tick', { fields: { urgent: true } }, seven],
    ['tells the team alone otherwise', {}, []],
    ['tells the team alone of other cases', { case: 'non-urgent' }, []],
  ])('%s', async (_what, said, told) => {
    const { key } = await logTicket(desk, 'iona-petrie', { ...query, ...said });
    expect(await toldOf(key)).toEqual([team, ...told]);
  });

  it('knows no other case than those of the model', async () => {
    const { status, body } = await desk
      .as('iona-petrie')
      .post('/tickets', { ...query, case: 'yesterday' });
    expect(status).toBe(400);
    expect(body.error.fields).toEqual([
      {
        field: 'case',
        message: expect.stringContaining("'yesterday'"),
        allowed: ['non-urgent', 'urgent'],
      },
    ]);
  });
});
