import { startMailDesk } from '../__testUtils__/startMailDesk';

jest.setTimeout(60_000);

const TEAM = 'lena-baird';

describe('the health of mailboxes', () => {
  it('shows to monitors when a mailbox is down', async () => {
    const desk = await startMailDesk();
    await desk.as(TEAM).get('/models');
    const health = () => desk.anonymous.get('/api/support-desk/health');
    expect((await health()).body.status).toBe('ok');
    await desk.desk.reportReading({ up: false, problem: 'no route to host' });
    const down = await health();
    expect(down.status).toBe(503);
    expect(down.body).toEqual({
      status: 'degraded',
      mailboxes: { up: 0, down: 1 },
      webhooks: { up: 0, down: 0, givenUp: 0 },
    });
    const boxes = await desk.as(TEAM).get('/mailboxes');
    expect(boxes.body.items[0].reading).toMatchObject({
      state: 'down',
      problem: 'no route to host',
    });
    await desk.desk.reportReading({ up: true });
    expect((await health()).status).toBe(200);
  });
});
