import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { startSupportDesk } from '../__testUtils__/startSupportDesk';
import { incident } from './__testUtils__/requests';

jest.setTimeout(60_000);

describe('tickets under another policy', () => {
  it('are an empty list to whom the policy shows none', async () => {
    const desk = await startSupportDesk({
      policy: () => ({ result: AuthorizeResult.DENY }),
    });
    await desk.as('rory-baird').post('/tickets', incident);
    const list = await desk.as('rory-baird').get('/tickets');
    expect(list.status).toBe(200);
    expect(list.body).toEqual({ items: [], totalCount: 0 });
    const counts = await desk.as('rory-baird').get('/tickets/counts');
    expect(counts.body).toMatchObject({ total: 0, all: 0 });
    const one = await desk.as('rory-baird').get('/tickets/IHMS-1');
    expect(one.status).toBe(404);
  });

  it('cannot be logged by whom the policy does not let', async () => {
    const desk = await startSupportDesk({ allow: false });
    const { status, body } = await desk
      .as('rory-baird')
      .post('/tickets', incident);
    expect(status).toBe(403);
    expect(body.error.message).toContain('support-desk.ticket.create');
  });

  it("are everybody's where the portal has no permissions", async () => {
    const desk = await startSupportDesk();
    await desk.as('rory-baird').post('/tickets', incident);
    const { body } = await desk.as('mhairi-dow').get('/tickets');
    expect(body.items).toMatchObject([{ key: 'IHMS-1' }]);
  });
});
