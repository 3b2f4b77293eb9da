import type {
  Handover,
  Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  exampleEntities,
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

jest.setTimeout(60_000);

const VENDOR = 'group:default/clickhome-vendor';
const CLIENT_IT = 'group:default/clickhome-client-it';

/** Days begin in Melbourne. */
describe('the transition from trial to operation, once it has a date', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    const entities = exampleEntities('clickhome');
    const { spec } = entities.find(it => it.kind === 'SupportModel') as any;
    spec.transitions['fully-operational'].date = '2025-04-01';
    spec.transitions['to-client'].date = '2025-07-01';
    desk = await startSupportDesk({ entities });
  });

  const handoverAt = async (now: string): Promise<Handover> => {
    desk.setTime(now);
    const { body } = await desk
      .as('uri-banks')
      .get('/models/default/clickhome/handovers');
    expect(body).not.toHaveProperty('error');
    return body.items.find((it: Handover) => it.id === 'to-client');
  };

  it('says from when on the matrix applies (S4-02)', async () => {
    const { body } = await desk
      .as('uri-banks')
      .get('/responsibilities?model=default/clickhome');
    expect((body as Matrix).applies).toEqual({
      title: 'Transition from trial to fully operational',
      since: '2025-04-01',
    });
  });

  it('says before what will change on that day, and for whom (S4-03)', async () => {
    expect(await handoverAt('2025-06-30T13:59:00Z')).toMatchObject({
      state: 'ahead',
      date: '2025-07-01',
      holdsFrom: '2025-06-30T14:00:00.000Z',
      after: { id: 'fully-operational' },
      from: { ref: VENDOR },
      to: { ref: CLIENT_IT },
      duties: [
        'Maintenance of the technical environment',
        'Regular monitoring of the system',
        'First level support',
        'Training of supervisors',
        'Monitoring of integration errors',
      ],
    });
  });

  it('says on that day who has it now, and who had it before (H1)', async () => {
    expect(await handoverAt('2025-06-30T14:00:00Z')).toMatchObject({
      state: 'done',
      from: { ref: VENDOR },
      to: { ref: CLIENT_IT },
      duties: expect.arrayContaining(['First level support']),
    });
  });
});
