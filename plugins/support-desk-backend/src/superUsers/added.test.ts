import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { logTicket, query } from '../tickets/__testUtils__/requests';
import {
  MODEL,
  nominating,
  nomination,
  OWNER,
  ref,
  USER,
} from './__testUtils__/nominating';

jest.setTimeout(60_000);

describe('super users who were added in the portal', () => {
  let desk: SupportDeskTester;
  let remove: ReturnType<typeof nominating>['remove'];
  let approved: ReturnType<typeof nominating>['approved'];
  let listed: ReturnType<typeof nominating>['listed'];

  beforeEach(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
    ({ remove, approved, listed } = nominating(desk));
  });

  it('hold from their first day to their last, in the zone of the model', async () => {
    const { id } = await approved({
      ...nomination,
      from: '2025-03-31',
      to: '2025-04-01',
    });
    const status = async (at: string) => {
      desk.setTime(at);
      const [it] = await listed(
        USER,
        'module=reports&status=active,upcoming,ended',
      );
      return it.status;
    };
    // Summer time has begun the day before: midnight in London is 23:00 UTC.
    await expect(status('2025-03-30T22:59:00Z')).resolves.toBe('upcoming');
    await expect(status('2025-03-30T23:00:00Z')).resolves.toBe('active');
    await expect(status('2025-04-01T22:59:00Z')).resolves.toBe('active');
    await expect(status('2025-04-01T23:00:00Z')).resolves.toBe('ended');
    await expect(listed(USER, 'module=reports')).resolves.toEqual([]);
    await expect(
      listed(USER, `user=${ref(USER)}&status=ended`),
    ).resolves.toMatchObject([{ id }]);
  });

  it('keep their other areas when one is taken away (S1-114)', async () => {
    await approved({ model: MODEL, user: ref('lorna-calder'), area: 'rents' });
    const of = `user=${ref('lorna-calder')}`;
    const [rents] = await listed(OWNER, `${of}&area=rents`);
    await remove(OWNER, rents.id, 2).expect(204);
    await expect(listed(USER, of)).resolves.toHaveLength(2);
  });

  it('read the tickets of their module, and are answered by routes', async () => {
    const ticket = await logTicket(desk, 'mhairi-dow', {
      ...query,
      module: 'reports',
    });
    await desk.as(USER).get(`/tickets/${ticket.id}`).expect(404);
    const { id } = await approved();
    await desk.as(USER).get(`/tickets/${ticket.id}`).expect(200);
    const route = await desk
      .as('mhairi-dow')
      .post('/models/default/nec-ihms/route', {
        service: 'reports',
        text: 'Where are the reports?',
      });
    expect(route.body.superUsers[0]).toEqual({
      user: ref(USER),
      name: 'Iona Petrie',
      area: 'reports',
      areaTitle: 'Reports',
    });
    await remove(OWNER, id, 2).expect(204);
    await desk.as(USER).get(`/tickets/${ticket.id}`).expect(404);
  });

  it('have absences that the owner of the model records', async () => {
    const absence = { user: ref('nina-moss'), from: '2025-03-10' };
    await desk.as(OWNER).post('/absences', absence).expect(403);
    await approved({ ...nomination, user: ref('nina-moss') });
    await desk.as(OWNER).post('/absences', absence).expect(201);
    const model = await desk.as(USER).get('/models/default/nec-ihms');
    expect(model.body.names[ref('nina-moss')]).toBe('Nina Moss');
    desk.setTime('2025-03-10T12:00:00Z');
    const later = await desk.as(USER).get('/models/default/nec-ihms');
    expect(later.body.away).toHaveProperty(ref('nina-moss'));
  });
});
